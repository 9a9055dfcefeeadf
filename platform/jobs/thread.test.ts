/** Threads: what they say is heard in order and to the end, whether they stood ready or not; they stop when asked and when a listener fails. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { endSpares, inThread, keepReady, keepUsed } from './thread.ts'

const url = new URL('./test-thread.ts', import.meta.url)
beforeEach(() => keepUsed(0))
afterEach(endSpares)
afterAll(() => keepUsed(1))

test.each([0, 1])('with %i standing ready, all that is said is heard, one after the other', async (ready) => {
  keepReady(url, ready)
  for (const _ of [1, 2]) {
    const heard: number[] = []
    let hearing = false
    await inThread<number>(
      url,
      { count: 5 },
      {
        heard: async (said) => {
          expect(hearing).toBe(false)
          hearing = true
          await pause(5)
          hearing = false
          heard.push(said)
        },
      },
    )
    expect(heard).toEqual([1, 2, 3, 4, 5])
  }
})

const which = async (): Promise<number> => {
  const heard: number[] = []
  await inThread<number>(url, { which: true }, { heard: (said) => void heard.push(said) })
  return heard[0]!
}

test('one that is kept does the next work too; one that was stopped or failed does not', async () => {
  keepReady(url, 1)
  const first = await which()
  expect(await which()).toBe(first)
  const cancel = new AbortController()
  const stopped = inThread<number>(url, { count: 1, wait: true }, { signal: cancel.signal, heard: () => cancel.abort(new Error('enough')) })
  await expect(stopped).rejects.toThrow('enough')
  const second = await which()
  expect(second).not.toBe(first)
  await expect(inThread(url, { fail: true }, { heard: () => undefined })).rejects.toThrow('failed on purpose')
  expect(await which()).not.toBe(second)
})

test('one of any file may be kept once it was used', async () => {
  keepUsed(1)
  const first = await which()
  expect(await which()).toBe(first)
})

test('where none is kept, each work has a thread of its own', async () => {
  expect(await which()).not.toBe(await which())
})

test('a kept one whose last word was not heard well fails its work only', async () => {
  keepReady(url, 1)
  const work = inThread<number>(
    url,
    { count: 1 },
    {
      heard: async () => {
        await pause(50)
        throw new Error('no room left')
      },
    },
  )
  await expect(work).rejects.toThrow('no room left')
  expect(await which()).toBeGreaterThan(0)
})

test('asked to stop it ends, and what was being heard is heard to its end', async () => {
  const cancel = new AbortController()
  let heard = false
  const work = inThread<number>(
    url,
    { count: 1, wait: true },
    {
      signal: cancel.signal,
      heard: async () => {
        cancel.abort(new Error('enough'))
        await pause(50)
        heard = true
      },
    },
  )
  await expect(work).rejects.toThrow('enough')
  expect(heard).toBe(true)
})

test('what it throws is thrown here; what a listener throws stops it', async () => {
  await expect(inThread(url, { fail: true }, { heard: () => undefined })).rejects.toThrow('failed on purpose')
  const work = inThread<number>(
    url,
    { count: 1, wait: true },
    {
      heard: () => {
        throw new Error('no room left')
      },
    },
  )
  await expect(work).rejects.toThrow('no room left')
})
