/** The facts of an example by the names of their fields, as the vocabulary has them. */
import type { Node } from '#kernel/expression'
import type { Pack } from '#kernel/pack'
import { shown } from '#kernel/show'
import type { Label, Value } from '#kernel/values'
import type { RuleExample } from '#policy/luozhuang-2018/example'

export type { RuleExample }

export interface GivenRecord {
  readonly name: Label
  /** Whom it speaks of, where several people are given. */
  readonly who: string
  /** `value` undefined: the field is empty. */
  readonly facts: readonly { readonly label: Label; readonly value: Label | undefined }[]
}

/** What an example gives: its records, the ledgers whose data were received, and those with rows under review. */
export function givenOf(
  pack: Pack,
  { given }: RuleExample,
): { readonly records: readonly GivenRecord[]; readonly covered: readonly Label[]; readonly pending: readonly Label[] } {
  const { household, year, people = {}, rows = [], records = [], covered = [], pending = [] } = given
  const keys = Object.keys(people)
  const who = (key: string) => (keys.length > 1 ? String.fromCharCode(65 + Math.max(0, keys.indexOf(key))) : '')
  const named = (ledger: string): Label => pack.vocabulary.ledgers[ledger]?.label ?? { zh: ledger, en: ledger }
  const record = (ledger: string, facts: Readonly<Record<string, Value>>, of = ''): GivenRecord => ({
    name: named(ledger),
    who: of,
    facts: Object.entries(facts).flatMap(([field, value]) => factOf(pack, ledger, field, value)),
  })
  return {
    records: [
      ...(household ? [record('household', household)] : []),
      ...(year ? [record('householdYear', year)] : []),
      ...Object.entries(people).map(([key, facts]) => record('person', facts, who(key))),
      ...rows.map(([ledger, person, facts]) => record(ledger, facts, who(person))),
      ...records.map(([ledger, , facts]) => record(ledger, facts)),
    ],
    covered: covered.map(named),
    pending: [...new Set(pending.map(({ ledger }) => ledger))].map(named),
  }
}

/** Keys by which records hang together say nothing to a reader. */
function factOf(pack: Pack, ledger: string, name: string, value: Value): { label: Label; value: Label | undefined }[] {
  const field = pack.vocabulary.ledgers[ledger]?.fields[name]
  if (!field) return []
  const { zh, en } = field.label
  return [{ label: { zh, en }, value: value === null ? undefined : bare(shown(value, field.kind, pack, field.list?.list, field)) }]
}

/** A value that a rule tells, by the kind of its expression. */
export function valueText(pack: Pack, node: Node, value: Value): Label {
  return bare(shown(value, node.kind, pack, 'list' in node ? node.list : undefined))
}

/** Codes stand in quotes in a sentence, and without them in a table. */
const bare = ({ zh, en }: Label): Label => ({ zh: zh.replace(/^“(.*)”$/, '$1'), en: en.replace(/^“(.*)”$/, '$1') })
