/** Test support: one delivery's content written anew as other offices would write it, so that the same must come out. */
import { writeFile } from 'node:fs/promises'
import { utils, write } from '@e965/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import type { Field } from '#kernel/ledger'
import { forms } from '#policy/vocabulary/vocabulary'
import { slotsOf } from './recognise/recognise.ts'

/** Plain content: what each column holds, by `ledger.field` (null for a column that is none of ours), and its cells. */
export interface Content {
  readonly form: string
  readonly name: string
  readonly columns: readonly { readonly heading: string; readonly field: string | null }[]
  readonly rows: readonly (readonly string[])[]
}

/** A way of writing; every choice follows from the seed. */
export interface Style {
  readonly seed: number
  readonly synonyms: boolean
  readonly frame: boolean
  readonly dates: 'iso' | 'slashes' | 'dots' | 'plain' | 'chinese' | 'serial'
  readonly wan: boolean
  readonly thousands: boolean
  readonly damage: boolean
}

type Cell = string | number | null

/** A small generator of pseudo-random numbers, the same on every machine. */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return ((Math.imul(state ^ (state >>> 12), 0x297a2d39) ^ (state >>> 7)) >>> 0) % sides
  }
}

/** The sheet as this style writes it: cells, and how many rows stand above the data. */
export function written(content: Content, style: Style): { rows: Cell[][]; above: number } {
  const roll = dice(style.seed)
  const fields = new Map(slotsOf(forms[content.form]!).map(({ path, field }) => [path, field]))
  const used = new Set(content.columns.map(({ heading }) => heading))
  const headings = content.columns.map(({ heading, field }) => {
    const known = field === null ? undefined : fields.get(field)
    const choices =
      style.synonyms && known
        ? [heading, known.label.zh, ...(known.headings ?? [])].filter((word) => word === heading || !used.has(word))
        : [heading]
    const chosen = choices[roll(choices.length)]!
    used.add(chosen)
    return (style.wan || heading.includes('万元')) && known?.kind === 'money'
      ? `${chosen.replace(/[（(].*/, '')}（万元）`
      : style.wan
        ? chosen
        : unit(chosen, known, roll)
  })
  const rows = content.rows.map((row) =>
    row.map((cell, at) => cellOf(cell, fields.get(content.columns[at]?.field ?? ''), content.columns[at]!.heading, style, roll)),
  )
  const above: Cell[][] = style.frame
    ? [[`罗庄区${content.name}明细表`], [`填报单位：某局`, null, '单位：元', null, '2019年12月31日'], headings]
    : [headings]
  const below: Cell[][] = style.frame
    ? [
        ['合计', null, String(rows.length)],
        ['制表人：李某某', null, '审核人：王某某'],
      ]
    : []
  return { rows: [...above, ...rows, ...below], above: above.length }
}

const unit = (heading: string, field: Field | undefined, roll: (sides: number) => number) =>
  field?.kind === 'money' && !/[（(]/.test(heading) && roll(2) === 0 ? `${heading}(元)` : heading

function cellOf(text: string, field: Field | undefined, heading: string, style: Style, roll: (sides: number) => number): Cell {
  if (text === '' || !field) return text
  if (field.kind === 'date') return dateOf(text, style.dates)
  if (field.kind === 'money') {
    const amount = /万元/.test(heading) ? text : style.wan ? String(Number((Number(text) / 10_000).toFixed(6))) : text
    return style.thousands && !style.wan ? `${amount.replace(/\B(?=(\d{3})+(?!\d)(?=\.|$))/g, ',')}` : amount
  }
  if (field.role === 'id-number' && style.damage && /^\d{17}[\dX]$/.test(text))
    return [text, ` ${text}`, `'${text}`, wide(text), `${text.slice(0, 6)} ${text.slice(6)}`, text.toLowerCase(), `${text}\t`][roll(7)]!
  if (field.role === 'person-name' && style.damage && text.length === 2 && roll(5) === 0) return `${text[0]}　${text[1]}`
  if (field.kind === 'boolean' && style.damage) return text === '是' ? ['是', '√', '1', '有'][roll(4)]! : ['否', '×', '0', '无'][roll(4)]!
  return text
}

const wide = (text: string) => [...text].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('')

function dateOf(iso: string, form: Style['dates']): Cell {
  const [year, month, day] = iso.split('-').map(Number)
  if (!year || !month || !day) return iso
  switch (form) {
    case 'slashes':
      return `${year}/${month}/${day}`
    case 'dots':
      return `${year}.${String(month).padStart(2, '0')}.${String(day).padStart(2, '0')}`
    case 'plain':
      return iso.replaceAll('-', '')
    case 'chinese':
      return `${year}年${month}月${day}日`
    case 'serial':
      return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000)
  }
  return iso
}

/** Writes sheets as a file, by the ending of its name; CSV in the encoding that is asked for. */
export async function writeSheets(
  path: string,
  sheets: readonly { name: string; rows: Cell[][] }[],
  encoding: 'utf-8' | 'bom' | 'gb18030' | 'utf-16le' = 'utf-8',
): Promise<void> {
  if (path.endsWith('.xlsx')) return writeFile(path, await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) }))
  if (path.endsWith('.xls')) {
    const book = utils.book_new()
    for (const { name, rows } of sheets) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name)
    return writeFile(path, write(book, { type: 'buffer', bookType: 'biff8' }))
  }
  const delimiter = path.endsWith('.txt') ? '\t' : ','
  const quoted = (cell: Cell) =>
    cell === null ? '' : /[",\t\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell)
  const text = sheets[0]!.rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n')
  return writeFile(
    path,
    encoding === 'gb18030'
      ? gb18030(text)
      : encoding === 'utf-16le'
        ? Buffer.from(`\ufeff${text}`, 'utf16le')
        : (encoding === 'bom' ? '\ufeff' : '') + text,
  )
}

let twoByte: Map<string, readonly [number, number]> | undefined

/** Text in GB18030, by turning the decoder's table around; characters outside its two-byte part become '?'. */
function gb18030(text: string): Buffer {
  if (!twoByte) {
    twoByte = new Map()
    const decoder = new TextDecoder('gb18030')
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const character = decoder.decode(Uint8Array.of(lead, trail))
        if (character.length === 1 && character !== '\ufffd' && !twoByte.has(character)) twoByte.set(character, [lead, trail])
      }
  }
  return Buffer.from([...text].flatMap((character) => (character < '\x80' ? [character.charCodeAt(0)] : (twoByte!.get(character) ?? [63]))))
}
