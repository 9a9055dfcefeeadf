/** The pack in force, now or at a run: the policy with what the office has confirmed of its figures. */
import { createHash } from 'node:crypto'
import { confirmationsOf, confirmed, type Said } from '#kernel/confirmed'
import { kept } from '#kernel/kept'
import type { Pack } from '#kernel/pack'
import type { AnyTables } from '#platform/http/office'
import type { Tx } from '#platform/store/transaction'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { findConfirmations, findEntriesBefore, heldAmong } from './find-confirmations.ts'

/** The pack with these entries laid over it; entries are plain data, which threads are handed. The same entries give the same pack, so that what was made of it is kept. */
export function inForce(entries: readonly Said[], pack: Pack = luozhuang2018): Pack {
  if (entries.length === 0) return pack
  const known = kept(made, pack, () => new Map<string, Pack>())
  const name = JSON.stringify(entries.map((said) => [said.figure, said.from, said.value, said.author, said.document, said.documentDate]))
  const found = known.get(name) ?? confirmed(pack, confirmationsOf(pack, entries))
  // The newest last; those nobody asked for long are let go.
  known.delete(name)
  known.set(name, found)
  for (const oldest of [...known.keys()].slice(0, -most)) known.delete(oldest)
  return found
}

const made = new WeakMap<Pack, Map<string, Pack>>()
const most = 4

/** The pack in force now. */
export async function findInForce(tx: Pick<Tx<AnyTables>, 'db'>): Promise<Pack> {
  return inForce(await findConfirmations(tx))
}

/** A run by which results say with which figures they were computed: when it was written down, and the hash of its figures. */
export interface Computed {
  readonly at: Date
  readonly figures: string
}

/**
 * The pack that a run computed with. What was entered while it ran came too late for it, which its hash tells; one whose hash
 * nothing entered gives, because the policy itself was changed since, is explained with what was entered before it.
 */
export async function findPackOfRun(tx: Pick<Tx<AnyTables>, 'db'>, { at, figures }: Computed): Promise<Pack> {
  const entries = await findEntriesBefore(tx, at)
  const latest = inForce(heldAmong(entries))
  if (figures === '') return latest
  for (let end = entries.length; end >= Math.max(0, entries.length - whileRunning); end--) {
    const pack = inForce(heldAmong(entries.slice(0, end)))
    if (hashOfFigures(pack) === figures) return pack
  }
  return latest
}

/** Nobody enters more figures than this while a run computes. */
const whileRunning = 8

/** By which results say with which figures they were computed: the same values give the same hash, whoever confirmed them. */
export function hashOfFigures(pack: Pack): string {
  return kept(hashes, pack, () => hashed(pack))
}

const hashes = new WeakMap<Pack, string>()

function hashed({ figures }: Pack): string {
  const told = [...figures.values()]
    .map(({ key, values }) => [key, values.map(({ from, value }) => [from ?? null, value])])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify(told, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)))
    .digest('hex')
    .slice(0, 16)
}
