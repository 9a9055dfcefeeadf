/** Starts the system; everything is loaded behind this file, so that what was compiled at an earlier start is found again. */
import { keepCompiled } from './compiled.ts'

keepCompiled()
await import('./run-server.ts')
