/** What Node compiles of our sources is kept, so that later starts, commands and threads do not compile it again. */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/** Call it before anything large is imported. A folder that cannot be written only costs time. */
export function keepCompiled(): void {
  const folder = process.env.NODE_COMPILE_CACHE || join(import.meta.dirname, '../.cache/compiled')
  // Threads read it from the environment; the call is for this one.
  process.env.NODE_COMPILE_CACHE = folder
  enableCompileCache(folder)
}
