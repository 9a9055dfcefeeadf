/** Takes people's names and numbers out of what is shown beside a masked record. */
import { yuanText } from '#kernel/show'
import type { WorldRecord } from '#kernel/world'
import { maskedName, maskedNumber, maskedValue } from '#platform/ledgers/masking'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import type { WrittenCell } from '../run/written-rows.ts'

/** The same value with the names and numbers of the people in these records masked, and what is sensitive about them, such as their savings, one by one and together. */
export function scrubbed<T>(value: T, records: readonly WorldRecord[]): T {
  const masks = new Map<string, string>()
  const sums = new Map<string, bigint>()
  const mask = (fen: bigint) => fen !== 0n && masks.set(yuanText(fen), '***')
  for (const { ledger, facts } of records)
    for (const [name, field] of Object.entries(luozhuang2018.vocabulary.ledgers[ledger]?.fields ?? {})) {
      const told = facts[name]
      if (field.sensitivity === 'sensitive' && field.kind === 'money' && typeof told === 'bigint') {
        mask(told)
        sums.set(`${ledger} ${name}`, (sums.get(`${ledger} ${name}`) ?? 0n) + told)
      }
      if (typeof told !== 'string' || told.length < 2) continue
      if (field.role === 'person-name') masks.set(told, maskedName(told))
      else if (field.role === 'id-number') masks.set(told, maskedNumber(told))
      else if (field.sensitivity === 'sensitive' && field.kind === 'text') masks.set(told, '***')
    }
  for (const sum of sums.values()) mask(sum)
  if (masks.size === 0) return value
  const longestFirst = [...masks.keys()].sort((a, b) => b.length - a.length)
  // An amount is masked where it stands as a whole, not as the end of a greater one.
  const found = new RegExp(
    longestFirst.map((told) => (/^[\d,.]+$/.test(told) ? `(?<![\\d,])${escaped(told)}` : escaped(told))).join('|'),
    'g',
  )
  return JSON.parse(JSON.stringify(value).replace(found, (told) => masks.get(told) ?? told)) as T
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const number = /\d{15,17}[\dXx]/g

/** A written cell as it may be shown; a number that stands in a column nobody knows is masked too. */
export function shownCell({ heading, value, role, sensitivity }: WrittenCell, reveal: boolean): { heading: string; value: string } {
  if (reveal) return { heading, value }
  if (sensitivity && sensitivity !== 'open')
    return { heading, value: maskedValue(value, { ...(role ? { role } : {}), sensitivity }) ?? '***' }
  return { heading, value: value.replace(number, (found) => maskedNumber(found)) }
}
