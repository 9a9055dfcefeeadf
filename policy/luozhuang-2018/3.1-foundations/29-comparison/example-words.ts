/** Short ways to write the examples of Article 29: a registered person, somebody who is not, and what files say of them. */

import type { Value } from '#kernel/values'
import { cannotTell, type RuleExample } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Readonly<Record<string, Value>>

/** A household of one registered person `p`. */
export const registered = (person: Facts = {}): SmallWorld => ({
  household: { status: 'poor', statedMemberCount: 1n },
  people: { p: person },
})

/** Somebody `p` whom only files know. */
export const stranger = (person: Facts = {}): SmallWorld => ({ people: { p: { registered: false, ...person } } })

/** The same world, and a file that covers the district with these rows about `p`. */
export const withFile = (world: SmallWorld, ledger: string, ...rows: readonly Facts[]): SmallWorld => ({
  ...world,
  rows: [...(world.rows ?? []), ...rows.map((facts) => [ledger, 'p', facts] as const)],
  covered: [...(world.covered ?? []), ledger],
})

/** A file about a registered person. */
export const file = (ledger: string, ...rows: readonly Facts[]): SmallWorld => withFile(registered(), ledger, ...rows)

/** A file about somebody who is not registered. */
export const strangersFile = (ledger: string, ...rows: readonly Facts[]): SmallWorld => withFile(stranger(), ledger, ...rows)

/** What is said where no file of the kind was delivered. */
export const noFile = (world: SmallWorld = registered()): RuleExample =>
  cannotTell('没有收到这类文件，不能当作“没有”', 'no file of this kind was delivered; that is not "no"', world)
