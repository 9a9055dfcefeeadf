/** What a sheet is and what its columns mean: proposed from headings and values, with sample values, for a person to confirm. */
import type { Field, Form, Ledger } from '#kernel/ledger'
import type { ColumnMapping, Correction, Proposal, Remembered } from '../batch.ts'
import type { Merge, SheetRow } from '../read/sheet.ts'
import { findHeadings, type Headings } from './find-heading.ts'
import { type Dated, datedHeading, type HeadingKey, headingKey } from './heading-key.ts'
import { matchHeading } from './match-heading.ts'
import { peopleBeside } from './people-beside.ts'
import { fits, shapeOf, type ValueShape } from './value-shape.ts'

/** A sheet's first rows and some from further down, with what is known about where it came from. */
export interface Sight {
  readonly file: string
  readonly sheet: string | null
  readonly rows: readonly SheetRow[]
  readonly merges: readonly Merge[]
}

interface Column {
  readonly at: number
  readonly heading: string
  readonly key: HeadingKey
  /** Where the heading names a year, that year and the rest of it: 2018年人均纯收入. */
  readonly dated?: Dated | undefined
  readonly shape: ValueShape
}

interface Slot {
  readonly path: string
  readonly ledger: Ledger
  readonly field: Field
}

interface Assigned {
  readonly slot: Slot
  readonly score: number
  readonly how: ColumnMapping['how']
}

/** Words that say nothing about which file it is, though a field of some ledger goes by them. */
const generalWords = new Set(
  '金额 发放金额 补助金额 补贴金额 状态 类别 类型 等级 级别 名称 日期 单位 面积 人数 工资 价格 关系 时间 年度 险种 身份 职务 基本生活费 登记日期 建筑面积 收入 总收入 地址 住址 学校 月工资 缴费金额 文化程度 学历 劳动力 劳动能力 政治面貌 户号 总人口'.split(
    ' ',
  ),
)

/** Every field a form's columns can hold, by `ledger.field`. */
export function slotsOf(form: Form): Slot[] {
  return form.ledgers.flatMap((ledger) =>
    Object.entries(ledger.fields)
      .filter(([, field]) => !field.derived)
      .map(([name, field]) => ({ path: `${ledger.key}.${name}`, ledger, field })),
  )
}

/** Recognises a sheet; undefined when it is none of ours, with the headings that were seen. */
export function recognise(
  sight: Sight,
  forms: readonly Form[],
  options: { correction?: Correction; remembered?: readonly Remembered[] } = {},
): { proposal?: Proposal; headings: readonly string[] } {
  const slots = new Map(forms.map((form) => [form, slotsOf(form)]))
  const fields = [...new Set([...slots.values()].flat().map(({ field }) => field))]
  const found = findHeadings(sight.rows, fields, sight.merges, options.correction?.headingRow)
  const data = sight.rows.filter(({ row }) => row > found.headingRow)
  const width = Math.max(found.headings.length, ...data.slice(0, 50).map(({ cells }) => cells.length), 0)
  const columns: Column[] = Array.from({ length: width }, (_, at) => {
    const heading = found.headings[at] ?? ''
    return { at, heading, key: headingKey(heading), dated: datedHeading(heading), shape: shapeOf(data.map(({ cells }) => cells[at] ?? '')) }
  })
  const headings = columns.map(({ heading }) => heading).filter((heading) => heading !== '')
  const memory = options.remembered?.find(
    (past) => headings.length > 0 && headings.every((heading) => headingKey(heading).full in past.headings),
  )
  const wanted = options.correction?.form ?? memory?.form
  let best: Explained | undefined
  const close: Explained[] = []
  for (const form of forms) {
    if (wanted && form.key !== wanted) continue
    const assigned = assign(columns, slots.get(form)!, memory, options.correction)
    const score = weigh(form, columns, assigned, sight, found)
    if (score > 0) close.push({ form, assigned, score })
    if ((score > 0 || wanted) && score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = { form, assigned, score }
  }
  if (!best) return { headings }
  const { chosen, rivals } = wanted
    ? { chosen: best, rivals: [] }
    : amongRivals(best, close, columns, [found.title, sight.sheet ?? '', sight.file])
  const unit = unitOf(found.title)
  const beside = peopleBeside(columns, ({ at }) => chosen.assigned.has(at))
  return {
    headings,
    proposal: {
      sheet: sight.sheet,
      form: chosen.form.key,
      label: chosen.form.label,
      score: Math.max(0, Math.min(100, Math.round(20 + chosen.score * 8))),
      headingRow: found.headingRow,
      firstRow: found.headingRow + 1,
      title: found.title,
      ...(unit ? { unit } : {}),
      ...(beside.length > 0 ? { beside: beside.map(({ at }) => letterOf(at)) } : {}),
      ...(rivals.length > 0 ? { rivals: rivals.map(({ form: { key, label } }) => ({ form: key, label })) } : {}),
      columns: columns.map((column) => mapped(column, chosen.assigned.get(column.at), unit)),
    },
  }
}

/** A form with the columns it explains. */
interface Explained {
  readonly form: Form
  readonly assigned: ReadonlyMap<number, Assigned>
  readonly score: number
}

/**
 * The best form and those that explain the sheet as well; where the words in the cells or in its names speak of one of them alone
 * (城乡居民基本医疗保险), it is that.
 */
function amongRivals(
  best: Explained,
  close: readonly Explained[],
  columns: readonly Column[],
  names: readonly string[],
): { chosen: Explained; rivals: Explained[] } {
  const rivals = close.filter((other) => isRival(other, best, columns))
  if (rivals.length === 0) return { chosen: best, rivals }
  const words = columns.flatMap(({ shape }) => (shape.filled > 2 && shape.distinct <= 5 ? [...new Set(shape.values)] : []))
  const named = [best, ...rivals].filter(({ form }) =>
    form.ledgers.some(({ hints }) =>
      hints?.some((hint) => !everyInsurance.has(hint) && [...words, ...names].some((word) => word.toLowerCase().includes(hint))),
    ),
  )
  return named.length === 1 ? { chosen: named[0]!, rivals: [] } : { chosen: best, rivals }
}

/** Words that hint at one insurance as well as at another. */
const everyInsurance: ReadonlySet<string> = new Set(['参保', '社保'])

/** Scores so far apart need no second look: two more columns are explained; and so far, where columns speak for either. */
const [farApart, apart] = [1.5, 0.6]

/** Whether another form explains a sheet as well as the best does: none of its columns speaks for the best by its very words or by its values. */
function isRival(other: Explained, best: Explained, columns: readonly Column[]): boolean {
  const lead = best.score - other.score
  if (other.form === best.form || lead > farApart) return false
  if (!columns.some((column) => speaksFor(column, best, other))) return true
  return lead < apart && columns.some((column) => speaksFor(column, other, best))
}

function speaksFor(column: Column, one: Explained, other: Explained): boolean {
  const [own, theirs] = [one, other].map(({ assigned }) => assigned.get(column.at))
  if (!own || own.how === 'values') return false
  if (own.score >= 85 && (theirs?.score ?? 0) < 85 && column.shape.filled > 0) return true
  const likeness = (of: Assigned | undefined) => (of?.slot.field.kind === 'code' ? fits(of.slot.field, column.shape) : undefined)
  const [ours, others] = [likeness(own), likeness(theirs)]
  return ours !== undefined && ours - (others ?? 0) >= 0.25
}

/** Gives each column at most one field and each field at most one column, the surest pairs first; a person's word goes before all. */
function assign(columns: readonly Column[], slots: readonly Slot[], memory?: Remembered, correction?: Correction): Map<number, Assigned> {
  const assigned = new Map<number, Assigned>()
  const taken = new Set<string>()
  const give = (column: Column, slot: Slot, score: number, how: ColumnMapping['how']) => {
    assigned.set(column.at, { slot, score, how })
    taken.add(placeOf(column, slot))
  }
  const aside = new Set<number>()
  for (const column of columns) {
    const told = correction?.columns?.[column.at]
    const past = memory?.headings[column.key.full]
    const path = told === undefined ? past : told
    if (path === undefined) continue
    const slot = slots.find((candidate) => candidate.path === path)
    if (slot && !taken.has(placeOf(column, slot))) give(column, slot, 100, told === undefined ? 'remembered' : 'person')
    else aside.add(column.at)
  }
  const pairs: { column: Column; slot: Slot; score: number; how: ColumnMapping['how'] }[] = []
  for (const column of columns) {
    if (assigned.has(column.at) || aside.has(column.at)) continue
    for (const slot of slots) {
      const named = matchHeading(yearOf(column, slot) === undefined ? column.key : column.dated!.key, slot.field)
      const fit = fits(slot.field, column.shape)
      const score = named > 0 ? named + (fit > 0 ? 8 * fit : 45 * fit) : 0
      if (score >= 40) pairs.push({ column, slot, score, how: named >= 85 ? 'heading' : 'similar' })
      else if (fit >= 0.8 && isTelling(slot.field, column)) pairs.push({ column, slot, score: 30 + 15 * fit, how: 'values' })
    }
  }
  pairs.sort((a, b) => b.score - a.score)
  for (const { column, slot, score, how } of pairs)
    if (!assigned.has(column.at) && !taken.has(placeOf(column, slot))) give(column, slot, Math.min(100, score), how)
  for (const { kind, words } of lone) {
    const columnsLeft = columns.filter(
      (column) =>
        !assigned.has(column.at) &&
        !aside.has(column.at) &&
        (column.shape.filled > 0 || kind === 'date') &&
        words.test(column.key.full) &&
        !clerical.test(column.key.full),
    )
    const slotsLeft = slots.filter(
      ({ path, ledger, field }) => ledger.speaksOf === 'person' && !taken.has(path) && field.kind === kind && field.tells,
    )
    const [column, slot] = [columnsLeft[0], slotsLeft[0]]
    if (
      column &&
      slot &&
      columnsLeft.length === 1 &&
      slotsLeft.length <= 2 &&
      (column.shape.filled === 0 || fits(slot.field, column.shape) > 0.3)
    )
      give(column, slot, 40, 'values')
  }
  return assigned
}

/** The year that a column's heading names, where the ledger is kept by years. */
const yearOf = ({ dated }: Column, { ledger, field }: Slot): number | undefined =>
  dated && ledger.key === 'householdYear' && field.kind === 'money' ? dated.year : undefined

/** What a column fills: a field, of each year once. */
const placeOf = (column: Column, slot: Slot) => `${slot.path}@${yearOf(column, slot) ?? ''}`

/** A field, of the year that a column's heading names: so often it may be given. */
export const fieldInYear = (path: string, heading: string): string =>
  path.startsWith('householdYear.') ? `${path}@${datedHeading(heading)?.year ?? ''}` : path

/** A departmental file has one amount or one date that it is about: the only such column left is it, whatever its words. */
const lone = [
  { kind: 'money', words: /金|额|款|价|费|元|收入|工资|薪|待遇|资本|存款|资金/ },
  { kind: 'date', words: /日期|时间|年月|日$/ },
] as const

const clerical = /录入|更新|导出|打印|填报|制表|统计|上报|采集|出生|(?<!发)生日|年龄|有效|到期|截止/

const someoneElse = /经办|监护|代办|家属|联系|填表|审核|配偶|父|母|家长|帮扶|抚养|承办|办理|代理|担保|班主任|医生|序号|电话/

/** Fields that values alone can prove: numbers and names of people, and labels that belong to one list. */
function isTelling(field: Field, column: Column): boolean {
  if (someoneElse.test(column.key.full)) return false
  // Numbers that offices give to households and records are as long as those of people.
  if (field.role === 'id-number' || field.role === 'disability-certificate')
    return column.shape.filled >= 2 && !/编号|编码|户号|序号|账号|卡号/.test(column.key.full)
  if (field.role === 'person-name')
    return column.shape.distinct > column.shape.filled * 0.5 && (column.heading === '' || /名|人|者|户主/.test(column.heading))
  return field.kind === 'code' && column.shape.filled >= 3 && column.shape.distinct <= 40 && field.list!.list !== 'disabilityGrade'
}

/** How well a form explains a sheet; 0 or less when it does not. */
function weigh(form: Form, columns: readonly Column[], assigned: ReadonlyMap<number, Assigned>, sight: Sight, found: Headings): number {
  const people = form.ledgers.some((ledger) => ledger.speaksOf === 'person' || ledger.fields.idNumber)
  const roles = new Set([...assigned.values()].map(({ slot }) => slot.field.role))
  const numbered = roles.has('id-number') || roles.has('disability-certificate')
  let [score, tells] = [0, 0]
  for (const [at, { slot, score: sure, how }] of assigned) {
    const column = columns[at]!
    const fit = fits(slot.field, column.shape)
    if (how === 'values' && slot.field.kind !== 'code' && !slot.field.role) continue
    const general = generalWords.has(column.key.base) || !slot.field.tells || fit < -0.5
    const telling = general ? 0 : sure >= 60 ? 1 : sure >= 48 && fit >= 0.4 ? 0.5 : 0
    tells += telling
    score += (sure / 100) * (telling > 0 ? 0.6 + telling : slot.field.role === 'person-name' || slot.field.role === 'id-number' ? 0.4 : 0.6)
    if (slot.field.kind === 'code') score += fit
  }
  const hint = hintOf(form, sight, found)
  const unexplained = columns.filter((column) => column.shape.filled > 0 && column.key.full !== '序号' && !assigned.has(column.at)).length
  score += hint - 0.5 * unexplained
  const enough = people
    ? !(form.ledgers.some(({ key }) => key === 'person') && headsWithoutNumbers(columns, assigned)) &&
      ((numbered && (tells >= 1 || hint > 0)) || (roles.has('person-name') && ((hint > 0 && tells >= 1) || tells >= 3)))
    : form.ledgers.some(({ speaksOf }) => speaksOf)
      ? tells >= (hint > 0 ? 2 : 3) && standsAlone(form, columns, assigned, roles)
      : byHousehold(form)
        ? roles.has('household-number') && tells >= 3 && withoutMembers(columns, assigned)
        : roles.has('village') && tells >= 2 && !numbered
  return enough ? Math.max(score, 0.01) : -1
}

/** Members who are known by nothing but the name of their head are no members. */
function headsWithoutNumbers(columns: readonly Column[], assigned: ReadonlyMap<number, Assigned>): boolean {
  const paths = new Map([...assigned].map(([at, { slot }]) => [slot.path, columns[at]!]))
  const name = paths.get('person.name')
  return !paths.has('person.idNumber') && !paths.has('person.relation') && (name === undefined || ofTheHead.test(name.key.full))
}

/** The register's households in a sheet of their own. */
const byHousehold = (form: Form) =>
  form.ledgers.some(({ fields }) => Object.values(fields).some(({ role, derived }) => role === 'household-number' && !derived))

/** Nobody's name or number stands in the rows but the head's, the pair's of the household and such; a member has both a name and a relation. */
function withoutMembers(columns: readonly Column[], assigned: ReadonlyMap<number, Assigned>): boolean {
  return columns.every(
    ({ at, key, shape }) =>
      assigned.has(at) ||
      ofTheHead.test(key.full) ||
      (shape.idNumber < 0.5 && !/^(姓名|(家庭)?成员姓名|人员姓名|(与|和)?户主(的)?关系)$/.test(key.full)),
  )
}

/** Such a column names the household by its head. */
const ofTheHead = /^户主(?!.*关系)/

/** A sheet with numbers of people speaks of people, unless it is by household, or the form has a place for them. */
function standsAlone(
  form: Form,
  columns: readonly Column[],
  assigned: ReadonlyMap<number, Assigned>,
  roles: ReadonlySet<Field['role']>,
): boolean {
  if (form.ledgers.some(({ speaksOf }) => speaksOf === 'household')) return roles.has('household-number')
  return columns.every(({ at, shape }) => assigned.has(at) || shape.idNumber < 0.5)
}

function hintOf(form: Form, sight: Sight, found: Headings): number {
  const hints = form.ledgers.flatMap((ledger) => ledger.hints ?? [])
  const inside = (text: string) => hints.some((hint) => text.toLowerCase().includes(hint))
  return (inside(found.title) ? 2 : 0) + (inside(sight.sheet ?? '') ? 1.5 : 0) + (inside(sight.file) ? 1.2 : 0)
}

/** The unit that a row above the headings names: 单位：万元 (but 单位：某局 is an office). */
const unitOf = (title: string) => /单位\s*[:：]?\s*(?:人民币)?\s*(万元|千元|元)(?![\p{L}])/u.exec(title.normalize('NFKC'))?.[1]

function mapped(column: Column, given: Assigned | undefined, sheetUnit: string | undefined): ColumnMapping {
  const unit = column.key.unit ?? (given?.slot.field.kind === 'money' ? sheetUnit : undefined)
  const year = given && yearOf(column, given.slot)
  return {
    column: column.at,
    letter: letterOf(column.at),
    heading: column.heading,
    field: given?.slot.path ?? null,
    how: given?.how ?? 'none',
    score: Math.round(given?.score ?? 0),
    ...(unit && given ? { unit } : {}),
    ...(year === undefined ? {} : { year }),
    samples: [...new Set(column.shape.values)].slice(0, 5),
  }
}

/** A column as Excel names it. */
export function letterOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26)
}

/** What to remember of a sheet once a person has confirmed it, for the next file with these headings. */
export function remember(proposal: Proposal): Remembered {
  return {
    form: proposal.form,
    headings: Object.fromEntries(
      proposal.columns.filter(({ heading }) => heading !== '').map(({ heading, field }) => [headingKey(heading).full, field]),
    ),
  }
}
