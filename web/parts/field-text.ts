/** A record's value as text, by its field: codes by label, money and quantities with their unit, unknown said as such. */
import type { Field } from '#kernel/ledger'
import type { Label } from '#kernel/values'
import { type Fen, money, scaled } from './amounts.ts'

/** What the wire carries for a field: fen and scaled quantities as whole numbers, shares as n/d. */
export type WireValue = string | number | boolean | bigint | null | undefined

const yes: Label = { zh: '是', en: 'Yes' }
const no: Label = { zh: '否', en: 'No' }

/** The value as a label, or undefined where it is unknown. A code that the list does not hold is shown as it was written. */
export function fieldText(field: Field, value: WireValue): Label | undefined {
  if (value === null || value === undefined || value === '') return undefined
  const plain = (text: string): Label => ({ zh: text, en: text })
  switch (field.kind) {
    case 'boolean':
      return value === true || value === 'true' ? yes : no
    case 'money':
      return isWhole(value) ? plain(money(value)) : plain(String(value))
    case 'integer': {
      if (!isWhole(value)) return plain(String(value))
      const isYear = field.unit?.zh === '年'
      const number = scaled(value, field.scale ?? 0, { separate: !isYear })
      return {
        zh: `${number}${field.unit && !isYear ? ` ${field.unit.zh}` : ''}`,
        en: `${number}${field.unit && !isYear ? ` ${field.unit.en}` : ''}`,
      }
    }
    case 'code':
      return field.list?.codes[String(value)] ?? plain(String(value))
    default:
      return plain(String(value))
  }
}

/** Whether a value is figures, which a table sets to the right. */
export function isFigures(field: Field): boolean {
  return field.kind === 'money' || field.kind === 'integer' || field.kind === 'share'
}

/** Whether a text was masked by the server: it keeps its place and says that it is hidden. */
export function isMasked(value: WireValue): boolean {
  return typeof value === 'string' && /[*＊]/.test(value)
}

function isWhole(value: WireValue): value is Fen {
  return typeof value === 'bigint' || Number.isSafeInteger(value) || (typeof value === 'string' && /^-?\d+$/.test(value))
}
