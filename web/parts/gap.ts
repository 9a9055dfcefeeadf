/** A space as wide as a character, between things in one line; written out, because JSX drops it at the end of a line. */
export const gap = '\u3000'
