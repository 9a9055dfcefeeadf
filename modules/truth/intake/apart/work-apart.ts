/** Has files read, recognised or cleaned in a thread of its own; cancelling ends the thread. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inThread } from '#platform/jobs/thread'
import type { ProposedFile, Said, TakenFile, Work } from './work.ts'

export interface Listening {
  readonly signal?: AbortSignal
  progress?(now: NonNullable<Said['progress']>): void
  /** Called file by file, as each is ready. */
  proposed?(file: ProposedFile): Promise<void>
  taken?(file: TakenFile): Promise<void>
}

export const readingThread = new URL('./worker.ts', import.meta.url)

/** Resolves when everything has been done and told. Throws what the thread or a listener threw, or the signal's reason. */
export async function workApart(dataFolder: string, work: Omit<Work, 'batches' | 'scratch'>, listening: Listening): Promise<void> {
  listening.signal?.throwIfAborted()
  if (work.files.length === 0) return
  const batches = join(dataFolder, 'batches')
  await mkdir(batches, { recursive: true, mode: 0o700 })
  await inScratch(batches, (scratch) => hear({ ...work, batches, scratch }, listening))
}

async function inScratch<T>(batches: string, act: (scratch: string) => Promise<T>): Promise<T> {
  const scratch = await mkdtemp(join(batches, 'half-'))
  try {
    return await act(scratch)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

const hear = (work: Work, { signal, progress, proposed, taken }: Listening): Promise<void> =>
  inThread<Said>(readingThread, work, {
    ...(signal ? { signal } : {}),
    heard: async (said) => {
      if (said.progress) progress?.(said.progress)
      if (said.proposed) await proposed?.(said.proposed)
      if (said.taken) await taken?.(said.taken)
    },
  })
