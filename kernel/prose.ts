/** The walk into words: every rule as a short sentence in Chinese and English, with its figures. */
import type { RuleClause } from './clauses.ts'
import type { GroupNode, Node, RecordNode } from './expression.ts'
import { valueOn } from './figure.ts'
import { unbracketed } from './operators/brackets.ts'
import { groupMeanings, plainMeanings } from './operators/meanings.ts'
import { type Pack, partsOf } from './pack.ts'
import { shown } from './show.ts'
import { condition, turnOf } from './turns.ts'
import type { Label } from './values.ts'

/** How an argument is put into its sentence; the explanation adds the values it found. */
export type Put = (node: Node, plain: Label) => Label

const plainPut: Put = (_node, plain) => plain

/** A rule's answer part as a sentence. */
export function prose(pack: Pack, rule: RuleClause, part = 'answer', day?: string): Label {
  const node = partsOf(rule)[part]!
  const said = condition(pack, node, phrase(pack, node, day))
  return { zh: unbracketed(said.zh), en: unbracketed(said.en) }
}

/** A node in words. `day`: the day whose value of a dated figure is shown (the latest unless told). */
export function phrase(pack: Pack, node: Node, day = '9999-12-31', put: Put = plainPut): Label {
  return put(node, bare(pack, node, day, put))
}

function bare(pack: Pack, node: Node, day: string, put: Put): Label {
  const turned = turnOf(node, {
    pack,
    say: (of) => phrase(pack, of, day, put),
    group: (of) => groupPhrase(pack, of.group, day, put),
  })
  if (turned) return turned
  switch (node.op) {
    case 'constant':
      return shown(node.value, node.kind, pack, node.list)
    case 'field': {
      const field = pack.vocabulary.ledgers[node.of.ledger]!.fields[node.field]
      const label = field?.label ?? { zh: node.field, en: node.field }
      const whose = owner(pack, node.of)
      return whose ? { zh: `${whose.zh}的${label.zh}`, en: `${label.en} of the ${whose.en}` } : label
    }
    case 'figure': {
      const figure = pack.figures.get(node.figure)!
      const value = shown(valueOn(figure, day)?.value ?? null, figure.kind, pack)
      return {
        zh: `${figure.label.zh}（${withUnit(value.zh, figure.unit?.zh)}）`,
        en: `${figure.label.en} (${value.en}${figure.unit && figure.kind !== 'share' ? unitAfter(value.en, figure.unit.en) : ''})`,
      }
    }
    case 'call': {
      const { label } = pack.words.get(node.value)!
      const whose = owner(pack, node.of)
      return whose ? { zh: `${whose.zh}${label.zh}`, en: `${label.en} (${whose.en})` } : label
    }
    case 'at': {
      const [date, body] = [phrase(pack, node.date, day, put), phrase(pack, node.body, day, put)]
      return { zh: `按${date.zh}计的${body.zh}`, en: `${body.en} as of ${date.en}` }
    }
    case 'plain': {
      const joins = node.word === 'all' || node.word === 'any' || node.word === 'choose'
      const args = node.args.map((arg) => {
        const said = phrase(pack, arg, day, put)
        return joins ? condition(pack, arg, said) : said
      })
      const labels = (list: string, code: string): Label => pack.lists.get(list)?.codes[code] ?? { zh: code, en: code }
      const { words } = plainMeanings[node.word]
      return {
        zh: words.zh(
          args.map(({ zh }) => zh),
          node,
          labels,
        ),
        en: words.en(
          args.map(({ en }) => en),
          node,
          labels,
        ),
      }
    }
    case 'group': {
      const group = groupPhrase(pack, node.group, day, put)
      const always = node.body?.op === 'constant' && node.body.value === true
      const body = node.body && !always ? condition(pack, node.body, phrase(pack, node.body, day, put)) : { zh: '', en: '' }
      const { words } = groupMeanings[node.word]
      return { zh: words.zh(group.zh, body.zh), en: words.en(group.en, body.en) }
    }
  }
}

function groupPhrase(pack: Pack, group: GroupNode, day: string, put: Put): Label {
  const whose = owner(pack, group.of)
  const of = (label: Label): Label => (whose ? { zh: `${whose.zh}的${label.zh}`, en: `${label.en} of the ${whose.en}` } : label)
  const base = group.by === 'sharing' ? sharingPhrase(pack, group) : of(pack.vocabulary.relations[group.of.ledger]![group.name]!.label)
  const before = group.than ? beforePhrase(pack, group, base) : base
  const within = group.within && [phrase(pack, group.within.from, day, put), phrase(pack, group.within.to, day, put)]
  const period = within
    ? { zh: `${before.zh}（${within[0]!.zh}至${within[1]!.zh}）`, en: `${before.en} from ${within[0]!.en} to ${within[1]!.en}` }
    : before
  if (!group.where) return period
  const where = condition(pack, group.where, phrase(pack, group.where, day, put))
  return { zh: `${period.zh}（${where.zh.endsWith('的') ? where.zh : `${where.zh}的`}）`, en: `${period.en} (where ${where.en})` }
}

function beforePhrase(pack: Pack, { by, than, ledger }: GroupNode, base: Label): Label {
  const field = pack.vocabulary.ledgers[ledger]!.fields[than!.field]!.label
  if (by === 'previous') return { zh: `上一${field.zh}的${base.zh}`, en: `${base.en} of the ${field.en} before` }
  return than!.each
    ? { zh: `当年此前（按${field.zh}）的${base.zh}`, en: `earlier ${base.en} of the same year (by ${field.en})` }
    : { zh: `此前（按${field.zh}）的${base.zh}`, en: `earlier ${base.en} (by ${field.en})` }
}

function sharingPhrase(pack: Pack, group: GroupNode): Label {
  const { label, fields } = pack.vocabulary.ledgers[group.ledger]!
  const field = fields[group.name]!.label
  return { zh: `${field.zh}相同的${label.zh}`, en: `${label.en} with the same ${field.en}` }
}

function owner(pack: Pack, of: RecordNode): Label | undefined {
  if (of.at === 'scope') return undefined
  const { label } = pack.vocabulary.relations[of.of.ledger]![of.relation]!
  const above = owner(pack, of.of)
  return above ? { zh: `${above.zh}的${label.zh}`, en: `${label.en} of the ${above.en}` } : label
}

/** A figure's value and unit as one: 4,000.00元 and 元/年 make 4,000.00元/年, 6 and 周岁 make 6周岁. */
function withUnit(value: string, unit: string | undefined): string {
  if (unit === undefined || value.endsWith(unit) || value.endsWith('%')) return value
  return value.endsWith('元') && unit.startsWith('元') ? `${value}${unit.slice(1)}` : `${value}${unit}`
}

/** ¥4,000.00 and yuan/year make ¥4,000.00/year: the sign has said yuan. */
function unitAfter(value: string, unit: string): string {
  const rest = value.includes('¥') ? unit.replace(/^yuan/, '') : ` ${unit}`
  return rest === '' || rest.startsWith('/') ? rest : ` ${rest.trim()}`
}
