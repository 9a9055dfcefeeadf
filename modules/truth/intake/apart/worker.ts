/** The thread in which files are read, recognised and cleaned, so that the server goes on answering meanwhile. */
import { doWork } from '#platform/jobs/in-thread'
import { doFiles } from './do-files.ts'
import type { Said, Work } from './work.ts'

doWork<Work, Said>(({ work, signal, say }) => doFiles(work, signal, say))
