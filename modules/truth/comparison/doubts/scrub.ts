/** Takes people's names and numbers out of what is shown beside a masked record. */
import type { WorldRecord } from '#kernel/world'
import { maskedName, maskedNumber, maskedValue } from '#platform/ledgers/masking'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import type { WrittenCell } from '../run/written-rows.ts'

/** The same value with the names and numbers of the people in these records masked. */
export function scrubbed<T>(value: T, records: readonly WorldRecord[]): T {
  const masks = new Map<string, string>()
  for (const { ledger, facts } of records)
    for (const [name, field] of Object.entries(luozhuang2018.vocabulary.ledgers[ledger]?.fields ?? {})) {
      const told = facts[name]
      if (typeof told !== 'string' || told.length < 2) continue
      if (field.role === 'person-name') masks.set(told, maskedName(told))
      if (field.role === 'id-number') masks.set(told, maskedNumber(told))
    }
  let text = JSON.stringify(value)
  for (const [told, mask] of [...masks].sort(([a], [b]) => b.length - a.length)) text = text.replaceAll(told, mask)
  return JSON.parse(text) as T
}

const number = /\d{15,17}[\dXx]/g

/** A written cell as it may be shown; a number that stands in a column nobody knows is masked too. */
export function shownCell({ heading, value, role, sensitivity }: WrittenCell, reveal: boolean): { heading: string; value: string } {
  if (reveal) return { heading, value }
  if (sensitivity && sensitivity !== 'open')
    return { heading, value: maskedValue(value, { ...(role ? { role } : {}), sensitivity }) ?? '***' }
  return { heading, value: value.replace(number, (found) => maskedNumber(found)) }
}
