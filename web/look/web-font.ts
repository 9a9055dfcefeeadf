/** The web font for machines without a Chinese one: the browser fetches only the pieces whose characters it cannot draw. */
import '@fontsource-variable/noto-sans-sc'
