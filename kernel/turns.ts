/** Turns of phrase: what several words say together in fewer, as a reader of the document would put it. */
import type { Node } from './expression.ts'
import { oneCondition, oneTerm } from './operators/brackets.ts'
import { groupMeanings, plainMeanings } from './operators/meanings.ts'
import type { Pack } from './pack.ts'
import type { Label } from './values.ts'

/** What a turn needs of the walk into words: a node as a phrase, a group as a phrase. */
export interface Walk {
  readonly pack: Pack
  readonly say: (node: Node) => Label
  readonly group: (node: Extract<Node, { op: 'group' }>) => Label
}

/** The node in a turn of phrase; undefined where its words are best said one by one. */
export function turnOf(node: Node, walk: Walk): Label | undefined {
  if (node.op === 'group')
    return node.word === 'firstBy' && node.group.by === 'previous' && node.body ? theYearBefore(node, node.body, walk) : undefined
  if (node.op !== 'plain') return undefined
  switch (node.word) {
    case 'not':
      return denied(node.args[0]!, walk)
    case 'greatest':
      return difference(node, walk) ?? notBelowZero(node, walk)
    case 'addDays':
      return apart(node, walk, { zh: '天', en: 'days' })
    case 'addMonths':
      return apart(node, walk, { zh: '个月', en: 'months' })
    default:
      return undefined
  }
}

/** A condition as it stands among others: a yes-or-no of a form is told by its answer. */
export function condition(pack: Pack, node: Node, said: Label): Label {
  return answered(pack, node, said, { zh: '是', en: '' }) ?? said
}

/** “是否危房户”为是: a form's question with its answer; undefined for what is no such question. */
function answered(pack: Pack, node: Node, said: Label, answer: Label): Label | undefined {
  if (node.op !== 'field' || node.kind !== 'boolean') return undefined
  const label = pack.vocabulary.ledgers[node.of.ledger]?.fields[node.field]?.label.zh
  if (label === undefined || !/是否/.test(label)) return undefined
  return { zh: `${said.zh.replace(label, `“${label}”`)}为${answer.zh}`, en: answer.en ? `${answer.en} (${said.en})` : said.en }
}

function denied(of: Node, { pack, say, group }: Walk): Label | undefined {
  if (of.op === 'plain') {
    const { denied: words } = plainMeanings[of.word]
    if (!words) return undefined
    const args = of.args.map(say)
    const labels = (list: string, code: string): Label => pack.lists.get(list)?.codes[code] ?? { zh: code, en: code }
    const told = (language: 'zh' | 'en') => args.map((arg) => arg[language])
    return { zh: words.zh(told('zh'), of, labels), en: words.en(told('en'), of, labels) }
  }
  if (of.op === 'group' && (of.word === 'some' || of.word === 'none')) {
    const { words } = groupMeanings[of.word === 'some' ? 'none' : 'some']
    const always = of.body?.op === 'constant' && of.body.value === true
    const [records, body] = [group(of), of.body && !always ? condition(pack, of.body, say(of.body)) : { zh: '', en: '' }]
    return { zh: words.zh(records.zh, body.zh), en: words.en(records.en, body.en) }
  }
  return answered(pack, of, say(of), { zh: '否', en: 'not' })
}

/** The greater of a − b and b − a is by how much they differ. */
function difference({ args: [left, right, ...more] }: Extract<Node, { op: 'plain' }>, { say }: Walk): Label | undefined {
  const [a, b] = left ? taken(left) : []
  const [c, d] = right ? taken(right) : []
  if (!a || !b || !c || !d || more.length > 0 || !same(a, d) || !same(b, c)) return undefined
  const [one, other] = [say(a), say(b)]
  return {
    zh: `${oneTerm(one.zh)}与${oneTerm(other.zh)}的差额`,
    en: `the difference between ${oneTerm(one.en)} and ${oneTerm(other.en)}`,
  }
}

/** The greater of an amount and nothing: an amount that is never less than nothing. */
function notBelowZero({ args: [amount, bound, ...more] }: Extract<Node, { op: 'plain' }>, { say }: Walk): Label | undefined {
  if (!amount || bound?.op !== 'constant' || bound.value !== 0n || more.length > 0) return undefined
  const said = say(amount)
  return { zh: `（${said.zh}，不足零按零计）`, en: `(${said.en}, nothing where it is below zero)` }
}

/** A day that lies a number of days or months before or after another: before is not "minus" as many after. */
function apart({ args: [day, count] }: Extract<Node, { op: 'plain' }>, { say }: Walk, unit: Label): Label | undefined {
  if (!day || !count) return undefined
  const back = backwards(count)
  const from = say(day)
  const by = back === true ? { zh: String(-constantOf(count)!), en: String(-constantOf(count)!) } : say(back ?? count)
  return {
    zh: `${from.zh}${back ? '之前' : '之后'}${withUnit(by.zh, unit.zh)}`,
    en: `${withUnit(by.en, ` ${unit.en}`)} ${back ? 'before' : 'after'} ${from.en}`,
  }
}

/** A figure that carries its unit says it once: 水质检测有效月数（12个月）. */
function withUnit(told: string, unit: string): string {
  return new RegExp(`\\d ?${unit.trim()}`).test(told) ? told : `${told}${unit}`
}

function theYearBefore(node: Extract<Node, { op: 'group' }>, body: Node, { pack, say }: Walk): Label {
  const { ledger, than } = node.group
  const field = pack.vocabulary.ledgers[ledger]!.fields[than!.field]!.label
  const said = say(body)
  return { zh: `上一${field.zh}的${oneCondition(said.zh)}`, en: `${said.en} of the ${field.en.toLowerCase()} before` }
}

/** The count that is taken back: `true` for a constant below zero, the node for nought minus it. */
function backwards(count: Node): Node | true | undefined {
  const constant = constantOf(count)
  if (constant !== undefined) return constant < 0n ? true : undefined
  const [from, back] = taken(count)
  return from && constantOf(from) === 0n ? back : undefined
}

function constantOf(node: Node | undefined): bigint | undefined {
  return node?.op === 'constant' && typeof node.value === 'bigint' ? node.value : undefined
}

/** The two sides of a subtraction of one from another. */
function taken(node: Node): readonly Node[] {
  return node.op === 'plain' && node.word === 'minus' && node.args.length === 2 ? node.args : []
}

function same(a: Node, b: Node): boolean {
  return a === b || told(a) === told(b)
}

function told(node: Node): string {
  return JSON.stringify(node, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))
}
