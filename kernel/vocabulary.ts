/** The vocabulary a policy speaks: ledgers, the closed table of relations between them, and typed handles on their records. */
import { type Expression, type GroupNode, handle, type Node, type RecordNode } from './expression.ts'
import type { CodeList, Field, Ledger } from './ledger.ts'

/**
 * A relation between ledgers. `one`: this record's field `by` holds the other's `key`; `many`: the other's field `by`
 * holds this one's `key` (`id` unless told). `only`: a boolean field of the other ledger that must hold.
 * `overlap` says in words what a missing file means: a `many` relation is complete only where its ledger's coverage says so.
 */
export interface Relation<M extends 'one' | 'many' = 'one' | 'many', T extends string = string> {
  readonly many: M extends 'many' ? true : false
  readonly ledger: T
  readonly by: string
  readonly key: string
  readonly only?: string
  /** True for relations inside the register itself (household and its members), which are complete by construction. */
  readonly always?: boolean
  readonly label: { readonly zh: string; readonly en: string }
}

export type Relations = Readonly<Record<string, Readonly<Record<string, Relation>>>>

/** All ledgers of a pack's world and how their records hang together. */
export interface Vocabulary<
  L extends Readonly<Record<string, Ledger>> = Readonly<Record<string, Ledger>>,
  R extends Relations = Relations,
> {
  readonly ledgers: L
  readonly relations: R
}

interface RelationOptions {
  by: string
  key?: string
  only?: string
  always?: boolean
  zh: string
  en: string
}

/** The other record this one belongs to. */
export function one<T extends string>(ledger: T, { by, key = 'id', only, always, zh, en }: RelationOptions): Relation<'one', T> {
  return { many: false, ledger, by, key, ...(only ? { only } : {}), ...(always ? { always } : {}), label: { zh, en } }
}

/** The records of another ledger that belong to this one. */
export function many<T extends string>(ledger: T, { by, key = 'id', only, always, zh, en }: RelationOptions): Relation<'many', T> {
  return { many: true, ledger, by, key, ...(only ? { only } : {}), ...(always ? { always } : {}), label: { zh, en } }
}

/** Gathers a vocabulary and refuses relations to ledgers that do not exist. */
export function vocabulary<L extends Readonly<Record<string, Ledger>>, R extends Relations>(ledgers: L, relations: R): Vocabulary<L, R> {
  for (const [from, table] of Object.entries(relations)) {
    if (!ledgers[from]) throw new Error(`relations of ${from}: no such ledger`)
    for (const [name, relation] of Object.entries(table)) {
      const target = ledgers[relation.ledger]
      if (!target) throw new Error(`relation ${from}.${name}: no ledger ${relation.ledger}`)
      if (ledgers[from].fields[name]) throw new Error(`relation ${from}.${name}: a field has that name already`)
    }
  }
  return { ledgers, relations }
}

export declare const recordOf: unique symbol
export declare const groupOf: unique symbol

/** What every record handle carries besides its fields and relations. */
export interface Handle<V extends Vocabulary = Vocabulary, K extends string = string> {
  readonly $: { readonly record: RecordNode; readonly vocabulary: V; readonly ledger: K }
}

type FieldExpression<F> = F extends Field<infer Kind, infer List> ? Expression<Kind, List> : never

/** The relations a ledger has in a vocabulary; none where the table does not name it. */
type RelationsOf<V extends Vocabulary, K> = K extends keyof V['relations'] ? V['relations'][K] : Record<never, never>

/** A typed handle on one record: its fields as expressions, its relations as records and groups. */
export type RecordOf<V extends Vocabulary, K extends keyof V['ledgers'] & string> = Handle<V, K> & {
  readonly [F in keyof V['ledgers'][K]['fields']]: FieldExpression<V['ledgers'][K]['fields'][F]>
} & {
  readonly [N in keyof RelationsOf<V, K>]: RelationsOf<V, K>[N] extends Relation<infer M, infer T>
    ? T extends keyof V['ledgers'] & string
      ? M extends 'many'
        ? Group<V, T>
        : RecordOf<V, T>
      : never
    : never
}

/** A typed handle on several records. */
export interface Group<V extends Vocabulary, K extends keyof V['ledgers'] & string> {
  readonly [groupOf]?: K
  readonly group: Omit<GroupNode, 'scope'>
  readonly vocabulary: V
}

const scopes = { next: 1 }

/** A fresh number for the record a new arrow speaks of. */
export function freshScope(): number {
  return scopes.next++
}

/** Restarts the numbering at each clause, so that the same clause builds the same tree in every run. */
export function restartScopes(): void {
  scopes.next = 1
}

/** The handle on a record: fields and relations are made when they are asked for. */
export function record<V extends Vocabulary, K extends keyof V['ledgers'] & string>(vocabulary: V, node: RecordNode): RecordOf<V, K> {
  const ledger = vocabulary.ledgers[node.ledger]!
  const relations: Readonly<Record<string, Relation>> = vocabulary.relations[node.ledger] ?? {}
  const target: Record<string, unknown> = { $: { record: node, vocabulary, ledger: node.ledger } }
  for (const [name, field] of Object.entries(ledger.fields))
    Object.defineProperty(target, name, { get: () => handle(fieldNode(node, name, field)), enumerable: true })
  for (const [name, relation] of Object.entries(relations))
    Object.defineProperty(target, name, { get: () => along(vocabulary, node, name, relation), enumerable: true })
  return target as unknown as RecordOf<V, K>
}

function fieldNode(of: RecordNode, name: string, field: Field): Node {
  return { op: 'field', kind: field.kind, of, field: name, ...(field.list ? { list: field.list.list } : {}) }
}

function along(vocabulary: Vocabulary, from: RecordNode, name: string, relation: Relation): unknown {
  if (relation.many) return { group: { by: 'relation', of: from, name, ledger: relation.ledger }, vocabulary }
  return record(vocabulary, { at: 'one', of: from, relation: name, ledger: relation.ledger })
}

/** The fields by which a ledger's records hang together with others, from either side of a relation. */
export function keyFieldsOf({ relations }: Vocabulary, ledger: string): ReadonlySet<string> {
  const own = Object.values(relations[ledger] ?? {}).map((relation) => (relation.many ? relation.key : relation.by))
  const theirs = Object.values(relations)
    .flatMap((table) => Object.values(table))
    .flatMap((relation) => (relation.ledger === ledger ? [relation.many ? relation.by : relation.key] : []))
  return new Set([...own, ...theirs])
}

/** All code lists used in a vocabulary, by key; one key may stand for one list only. */
export function codeListsOf(vocabulary: Vocabulary): ReadonlyMap<string, CodeList> {
  const lists = new Map<string, CodeList>()
  for (const ledger of Object.values(vocabulary.ledgers))
    for (const [name, field] of Object.entries(ledger.fields)) {
      if (!field.list) continue
      const known = lists.get(field.list.list)
      if (known && known !== field.list) throw new Error(`${ledger.key}.${name}: two code lists are called ${field.list.list}`)
      lists.set(field.list.list, field.list)
    }
  return lists
}
