/** A value of a field as a program or a person hands it over: checked, or refused with a sentence beside the field. */
import type { Field } from '#kernel/ledger'
import type { Label } from '#kernel/values'

export type StoredValue = string | bigint | boolean | null
export type Reading = { readonly value: StoredValue } | { readonly wrong: Label }

const wrong = (zh: string, en: string): Reading => ({ wrong: { zh, en } })
const longest = 2_000
const most = 9n * 10n ** 17n

/** Reads a value from JSON: money in fen and measured quantities in their smallest unit as whole numbers, codes by key. Null is unknown. */
export function readJson(field: Field, input: unknown): Reading {
  if (input === null || input === undefined || input === '') return { value: null }
  if (field.kind === 'boolean') return typeof input === 'boolean' ? { value: input } : wrong('只能是“是”或“否”。', 'Must be true or false.')
  if (field.kind === 'integer' || field.kind === 'money') return readWhole(input)
  if (typeof input !== 'string') return wrong('应为文字。', 'Must be text.')
  if (field.kind === 'date')
    return isDay(input) ? { value: input } : wrong('应为实际存在的日期，写作 2019-01-02。', 'Must be a real day written 2019-01-02.')
  if (field.kind === 'share')
    return /^-?\d{1,15}\/[1-9]\d{0,14}$/.test(input) ? { value: input } : wrong('应为分数，写作 1/3。', 'Must be a fraction written 1/3.')
  if (field.kind === 'code') return Object.hasOwn(field.list?.codes ?? {}, input) ? { value: input } : unknownCode(field, input)
  return readText(input)
}

/** Reads a value as people write it in a sheet: yuan, mu with decimals, 是/否, labels, and days in all their forms. Empty is unknown. */
export function readWritten(field: Field, cell: string): Reading {
  const text = cell
    .normalize('NFKC')
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
  if (text === '' || text === '-' || text === '/') return { value: null }
  if (field.kind === 'boolean') return readYesNo(text)
  if (field.kind === 'money') return readDecimal(text.replace(/^[¥￥]|元$/g, ''), 2, '元', 'yuan')
  if (field.kind === 'integer') return readDecimal(text, field.scale ?? 0, field.unit?.zh ?? '', field.unit?.en ?? '')
  if (field.kind === 'date') return readDay(text)
  if (field.kind === 'code') return readLabel(field, text)
  return readJson(field, text)
}

/** Whether a known number lies outside what is plausible: to be asked about, never a reason to refuse. */
export function isImplausible({ range, scale = 0, kind }: Field, value: StoredValue): boolean {
  if (!range || typeof value !== 'bigint') return false
  const unit = 10n ** BigInt(kind === 'money' ? 2 : scale)
  return value < BigInt(range[0]) * unit || value > BigInt(range[1]) * unit
}

function readWhole(input: unknown): Reading {
  const text =
    typeof input === 'number' && Number.isSafeInteger(input)
      ? String(input)
      : typeof input === 'bigint' || typeof input === 'string'
        ? String(input)
        : ''
  if (!/^-?\d{1,19}$/.test(text)) return wrong('应为整数。', 'Must be a whole number.')
  return within(BigInt(text))
}

const within = (value: bigint): Reading => (value > most || value < -most ? wrong('数值过大。', 'The number is too large.') : { value })

function readText(input: string): Reading {
  const text = input.normalize('NFC').trim()
  if (Array.from(text).length > longest) return wrong(`最多 ${longest} 个字。`, `At most ${longest} characters.`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/.test(text))
    return wrong('含有无法显示的字符，请重新输入。', 'Contains characters that cannot be shown; please type it again.')
  return { value: text === '' ? null : text }
}

function unknownCode(field: Field, input: string): Reading {
  const labels = Object.values(field.list?.codes ?? {}).map(({ zh }) => zh)
  const some = labels.slice(0, 8).join('、') + (labels.length > 8 ? '……' : '')
  return wrong(`“${input.slice(0, 30)}”不在可选项中：${some}。`, `“${input.slice(0, 30)}” is none of the choices.`)
}

function readLabel(field: Field, text: string): Reading {
  const plain = (label: string) => label.normalize('NFKC').trim()
  for (const [key, { zh, en, also }] of Object.entries(field.list?.codes ?? {}))
    if (key === text || plain(zh) === text || en === text || also?.some((label) => plain(label) === text)) return { value: key }
  return unknownCode(field, text)
}

const yes = new Set(['是', '有', '√', '✓', '1', 'y', 'yes', 'true'])
const no = new Set(['否', '无', '×', '✗', '0', 'n', 'no', 'false'])

function readYesNo(text: string): Reading {
  const word = text.toLowerCase()
  if (yes.has(word)) return { value: true }
  return no.has(word) ? { value: false } : wrong('请填“是”或“否”。', 'Write yes or no.')
}

function readDecimal(text: string, scale: number, zh: string, en: string): Reading {
  const plain = text.replace(/[,\s]/g, '')
  const [, sign, whole, part = ''] = /^([+-]?)(\d{1,17})(?:\.(\d*))?$/.exec(plain) ?? []
  if (whole === undefined) return wrong(`应为数字${zh && `（${zh}）`}。`, `Must be a number${en && ` (${en})`}.`)
  const decimals = part.replace(/0+$/, '')
  if (decimals.length > scale)
    return wrong(scale > 0 ? `最多 ${scale} 位小数。` : '应为整数。', scale > 0 ? `At most ${scale} decimals.` : 'Must be a whole number.')
  const value = BigInt(whole + decimals.padEnd(scale, '0'))
  return within(sign === '-' ? -value : value)
}

function readDay(text: string): Reading {
  const found =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]00:00(?::00)?.*)?$/.exec(text) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const day = found ? [found[1], found[2]!.padStart(2, '0'), found[3]!.padStart(2, '0')].join('-') : ''
  return isDay(day) ? { value: day } : wrong('看不出是哪一天，请写作 2019-01-02。', 'Not a day: write 2019-01-02.')
}

/** Whether it is a day of the calendar between 1850 and 2200, written 'YYYY-MM-DD'. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? []
  if (!year || !month || !day || year < 1850 || year > 2200 || month > 12) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
