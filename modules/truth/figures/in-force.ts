/** The pack in force: the policy with what the office has confirmed of its figures; made once for a run or a request. */
import { createHash } from 'node:crypto'
import { confirmationsOf, confirmed, type Said } from '#kernel/confirmed'
import type { Pack } from '#kernel/pack'
import type { AnyTables } from '#platform/http/office'
import type { Tx } from '#platform/store/transaction'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { findConfirmations } from './find-confirmations.ts'

/** The pack with these entries laid over it; entries are plain data, which threads are handed. */
export const inForce = (entries: readonly Said[], pack: Pack = luozhuang2018): Pack => confirmed(pack, confirmationsOf(pack, entries))

/** The pack in force now. */
export async function findInForce(tx: Pick<Tx<AnyTables>, 'db'>): Promise<Pack> {
  return inForce(await findConfirmations(tx))
}

/** By which results say with which figures they were computed: the same values give the same hash, whoever confirmed them. */
export function hashOfFigures({ figures }: Pack): string {
  const told = [...figures.values()]
    .map(({ key, values }) => [key, values.map(({ from, value }) => [from ?? null, value])])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify(told, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)))
    .digest('hex')
    .slice(0, 16)
}
