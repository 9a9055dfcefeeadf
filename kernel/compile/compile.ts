/** The walk into SQL: a pack's rules for everybody, one statement per stratum of groups and one per ledger of results. */
import type { RuleClause } from '../clauses.ts'
import type { Coverage } from '../coverage.ts'
import { childrenOf, type GroupNode, type Node, type RecordNode } from '../expression.ts'
import { type Figure, valueOn } from '../figure.ts'
import type { Dialect, GroupOperation, PlainNode, Sql } from '../meaning.ts'
import { knownSql } from '../operators/known.ts'
import { groupMeanings, plainMeanings } from '../operators/meanings.ts'
import { type Pack, partsOf, reasonsOf } from '../pack.ts'
import type { Known } from '../values.ts'
import type { Relation } from '../vocabulary.ts'
import { canonical } from './canonical.ts'
import { aliasOf, columnOf, type Frame, frameOf, type Path, type Piece, quoted, selectOf, wordOf } from './frame.ts'

/** What a run knows before it reads a row. */
export interface Run {
  /** The deciding date of records that have none of their own. */
  readonly deciding: string
  readonly coverage: readonly Coverage[]
  /** Ledgers that have rows under review (listed in the table `pending` with ledger and key). */
  readonly pending: ReadonlySet<string>
  readonly dialect: Dialect
  /** Whether the conditions a rule is made of are stored beside its answer, for everybody. */
  readonly reasons?: boolean
  /** The table a ledger's records stand in. */
  table(ledger: string): string
}

export interface Statement {
  readonly name: string
  readonly sql: string
}

/** The column of one of the conditions an answer is made of: the nth under its topmost `all` or `any`. */
export interface ReasonColumn {
  readonly rule: string
  readonly place: number
  readonly column: string
}

/** The column of a rule's part in its ledger's table of results; a share has a second column for its denominator. */
export interface ResultColumn {
  readonly rule: string
  readonly part: string
  readonly column: string
  readonly d?: string
}

export interface Compiled {
  /** To be run in order; each makes one table. */
  readonly statements: readonly Statement[]
  readonly results: readonly {
    readonly ledger: string
    readonly table: string
    readonly columns: readonly ResultColumn[]
    readonly reasons: readonly ReasonColumn[]
  }[]
  /** For each check, the records that made it true: gives subject and record ids, over the tables of results. */
  readonly evidence: readonly { readonly rule: string; readonly ledger: string; readonly sql: string }[]
  readonly drop: readonly string[]
}

/** The day at which figures and ages are read: fixed for a run, or a node of a record in scope. */
type Day = { readonly fixed: string } | { readonly node: Node; readonly scopes: Scopes; readonly outer: Day }
/** The path of each record in scope. */
type Scopes = ReadonlyMap<number, Path>

interface Stage {
  readonly name: string
  readonly level: number
  /** The column of its own rows that names whose group they belong to. */
  readonly key: string
  /** Running aggregates: each row has those of the rows before it. */
  readonly window?: Window
  readonly frame: Frame
  readonly aggregates: Map<string, string>
}

/** The rows before each row: whose they are, the order, and the frame over it. */
interface Window {
  readonly partition: string
  readonly over: string
}

interface Evidence {
  readonly rule: string
  readonly ledger: string
  readonly sql: string
}

/** Records that speak for a subject (columns subject, up, record), and a frame over their ledger in which groups can be opened. */
interface Reached {
  readonly sql: string
  readonly depth: number
  readonly frame: () => Frame
}

/** A group that makes an answer true. */
interface Speaking {
  readonly node: GroupOperation
  readonly scopes: Scopes
  readonly day: Day
  readonly positive: boolean
}

/** Compiles rules of a pack (all of them unless told). Pure: the same pack, run and rules give the same text. */
export function compile(pack: Pack, run: Run, only: Iterable<string> = pack.rules.keys()): Compiled {
  const compiler = new Compiler(pack, run)
  return compiler.compile(
    [...only].map((key) => {
      const rule = pack.rules.get(key)
      if (!rule) throw new Error(`there is no rule ${key} in the pack ${pack.key}`)
      return rule
    }),
  )
}

// A class only to hold the stages that all rules of one compilation share.
class Compiler {
  readonly #pack: Pack
  readonly #run: Run
  readonly #stages = new Map<string, Stage>()

  constructor(pack: Pack, run: Run) {
    this.#pack = pack
    this.#run = run
  }

  compile(rules: readonly RuleClause[]): Compiled {
    const byLedger = Map.groupBy(rules, (rule) => rule.of)
    const results = [...byLedger].map(([ledger, of]) => this.#results(ledger, of))
    const evidence = rules.flatMap((rule) => (rule.clause === 'check' || rule.clause === 'warning' ? this.#evidence(rule) : []))
    const stages = [...this.#stages.values()].sort((a, b) => a.level - b.level)
    return {
      statements: [
        ...stages.map((stage) => ({ name: stage.name, sql: this.#stageSql(stage) })),
        ...results.map(({ table, sql }) => ({ name: table, sql })),
      ],
      results: results.map(({ ledger, table, columns, reasons }) => ({ ledger, table, columns, reasons })),
      evidence,
      drop: [...stages.map(({ name }) => name), ...results.map(({ table }) => table)],
    }
  }

  #results(ledger: string, rules: readonly RuleClause[]) {
    const frame = frameOf(ledger, this.#run.table(ledger))
    const id = columnOf(frame, 'r.id')
    const columns: ResultColumn[] = []
    const selected: string[] = [`${id.text} AS id`]
    const reasons = this.#run.reasons ? this.#reasons(frame, rules, selected) : []
    for (const rule of rules)
      for (const [part, node] of Object.entries(partsOf(rule))) {
        const column = part === 'answer' ? rule.key : `${rule.key}:${part}`
        const piece = this.#node(frame, node, new Map([[0, 'row']]), this.#dayOf(rule))
        selected.push(`${piece.text} AS ${quoted(column)}`)
        if (piece.d !== undefined) selected.push(`${piece.d} AS ${quoted(`${column}/`)}`)
        columns.push({ rule: rule.key, part, column, ...(piece.d === undefined ? {} : { d: `${column}/` }) })
      }
    const table = `result_${ledger}`
    return {
      ledger,
      table,
      columns,
      reasons,
      sql: `CREATE TEMP TABLE ${table} AS\nSELECT ${selected.join(',\n  ')}\nFROM (\n${selectOf(frame)}\n)`,
    }
  }

  #reasons(frame: Frame, rules: readonly RuleClause[], selected: string[]): ReasonColumn[] {
    return rules.flatMap((rule) =>
      reasonsOf(rule).map((node, at) => {
        const column = `${rule.key}#${at + 1}`
        selected.push(`${this.#node(frame, node, new Map([[0, 'row']]), this.#dayOf(rule)).text} AS ${quoted(column)}`)
        return { rule: rule.key, place: at + 1, column }
      }),
    )
  }

  #dayOf(rule: RuleClause): Day {
    const fixed: Day = { fixed: this.#run.deciding }
    if (!rule.deciding) return fixed
    const node: Node = { op: 'field', kind: 'date', of: { at: 'scope', scope: 0, ledger: rule.of }, field: rule.deciding }
    return { node, scopes: new Map([[0, 'row']]), outer: fixed }
  }

  #path(of: RecordNode, scopes: Scopes): Path {
    if (of.at === 'one') return `${this.#path(of.of, scopes)}>${of.relation}`
    const path = scopes.get(of.scope)
    if (path === undefined) throw new Error(`a clause names a record of ${of.ledger} that its group cannot reach`)
    return path
  }

  #field(frame: Frame, path: Path, field: string): Piece {
    const { alias } = aliasOf(frame, path, this.#pack.vocabulary, this.#run.table)
    return columnOf(frame, `${alias}.${quoted(field)}`)
  }

  #node(frame: Frame, node: Node, scopes: Scopes, day: Day): Piece {
    switch (node.op) {
      case 'constant':
        return { ...literal(node.kind, node.value, this.#run.dialect), depth: 0 }
      case 'field':
        return this.#field(frame, this.#path(node.of, scopes), node.field)
      case 'figure':
        return this.#figure(frame, this.#pack.figures.get(node.figure)!, day)
      case 'call': {
        const path = this.#path(node.of, scopes)
        const word = this.#pack.words.get(node.value)!
        const key = `${node.value}(${path})@${this.#dated(word.is) ? this.#dayKey(day) : ''}`
        return wordOf(frame, key, () => this.#ofSomebody(frame, path, this.#node(frame, word.is, new Map([[0, path]]), day)))
      }
      case 'at': {
        const fixed = node.date.op === 'constant' ? (node.date.value as string) : undefined
        return this.#node(frame, node.body, scopes, fixed ? { fixed } : { node: node.date, scopes, outer: day })
      }
      case 'plain': {
        const args = node.args.map((arg) => this.#node(frame, arg, scopes, day))
        const lacking = this.#lackingOf(frame, node, scopes)
        if (lacking) return { text: knownSql(args[0]!.text, lacking.list.text, lacking.field), depth: args[0]!.depth }
        const at = this.#readsDay(node) ? this.#day(frame, day) : { text: 'NULL', depth: 0 }
        const sql = plainMeanings[node.word].sql(args, node, this.#run.dialect, at)
        return { ...sql, depth: Math.max(at.depth, ...args.map(({ depth }) => depth), 0) }
      }
      case 'group':
        return this.#group(frame, node, scopes, day)
    }
  }

  /** Of `known` over a field: the column that lists what its source did not collect. */
  #lackingOf(frame: Frame, node: PlainNode, scopes: Scopes): { list: Piece; field: string } | undefined {
    const [of] = node.args
    if (node.word !== 'known' || of?.op !== 'field') return undefined
    const lacks = this.#pack.vocabulary.ledgers[of.of.ledger]?.lacks
    return lacks === undefined ? undefined : { list: this.#field(frame, this.#path(of.of, scopes), lacks), field: of.field }
  }

  /** What a word says of a record that may not be there: nothing, even where the word asks nothing of it. */
  #ofSomebody(frame: Frame, path: Path, piece: Piece): Piece {
    if (!path.includes('>')) return piece
    const there = this.#field(frame, path, 'id').text
    const told = (text: string) => `(CASE WHEN ${there} IS NOT NULL THEN ${text} END)`
    return { ...piece, text: told(piece.text), ...(piece.d === undefined ? {} : { d: told(piece.d) }) }
  }

  #day(frame: Frame, day: Day): Piece {
    if ('fixed' in day) return { text: this.#run.dialect.date(day.fixed), depth: 0 }
    return this.#node(frame, day.node, day.scopes, day.outer)
  }

  #dayKey(day: Day): string {
    if ('fixed' in day) return day.fixed
    return canonical(day.node, (of) => this.#path(of, day.scopes))
  }

  /** Whether an expression reads the deciding date anywhere beneath it. */
  #dated(node: Node): boolean {
    if (this.#readsDay(node)) return true
    if (node.op === 'call') return this.#dated(this.#pack.words.get(node.value)!.is)
    return childrenOf(node).some((child) => this.#dated(child))
  }

  #readsDay(node: Node): boolean {
    if (node.op === 'plain') return node.word === 'age' || node.word === 'decidingDate' || node.word === 'version'
    if (node.op !== 'figure') return false
    const { values } = this.#pack.figures.get(node.figure)!
    return values.length > 1 || values[0]!.from !== undefined
  }

  #figure(frame: Frame, figure: Figure, day: Day): Piece {
    const { dialect } = this.#run
    const one = (value: Known[keyof Known] | null) => (value === null ? nothing(figure.kind) : literal(figure.kind, value, dialect))
    if (figure.values.length === 1 && !figure.values[0]!.from) return { ...one(figure.values[0]!.value), depth: 0 }
    if ('fixed' in day) return { ...one(valueOn(figure, day.fixed)?.value ?? null), depth: 0 }
    const at = this.#day(frame, day)
    const choose = (pick: (sql: Sql) => string): string => {
      const cases = figure.values
        .toReversed()
        .map(
          ({ from, value }) => `WHEN ${from ? `${at.text} >= ${dialect.date(from)}` : `${at.text} IS NOT NULL`} THEN ${pick(one(value))}`,
        )
      return `(CASE ${cases.join(' ')} END)`
    }
    return figure.kind === 'share'
      ? { text: choose(({ text }) => text), d: choose(({ d }) => d!), depth: at.depth }
      : { text: choose(({ text }) => text), depth: at.depth }
  }

  #group(frame: Frame, node: GroupOperation, scopes: Scopes, day: Day): Piece {
    const { group } = node
    const parent = this.#path(anchorOf(group), scopes)
    const meaning = groupMeanings[node.word]
    const key = `${canonical(node, (of) => relative(this.#pathIfAny(of, scopes), parent))}@${this.#groupDated(node) ? relative(this.#dayKey(day), parent) : ''}`
    const stage = this.#stageFor(node, parent, scopes, day)
    const inside = this.#insideOf(stage.frame, node, parent, scopes, day)
    const { aggregates, answer } = meaning.sql(inside.belongs, inside.value, inside.order, this.#run.dialect)
    const alias = this.#joinStage(frame, stage, parent, this.#ownerKey(node, day), this.#ownerIf(frame, group, scopes))
    const columns = new Map<string, string>()
    for (const [name, sql] of Object.entries({ ...aggregates, ...(inside.loose ? { loose: inside.loose } : {}) })) {
      const known = stage.aggregates.get(`${key} ${name}`)
      const made = known ?? `a${stage.aggregates.size}`
      if (!known) stage.aggregates.set(`${key} ${name}`, made)
      columns.set(name, made)
      stage.frame.words.set(`aggregate ${made}`, { name: made, piece: { text: sql, depth: 0 }, depth: -1, loose: name === 'loose' })
    }
    const column = (name: string) => columnOf(frame, `${alias}.${columns.get(name)!}`).text
    const { text, depth } = this.#complete(frame, group, this.#path(group.of, scopes), scopes, day)
    const ordered =
      group.than && `${this.#field(frame, parent, group.than.field).text} IS NOT NULL AND NOT coalesce(${column('loose')}, FALSE)`
    return { ...answer(column, ordered ? `(${text} AND ${ordered})` : text), depth }
  }

  #pathIfAny(of: RecordNode, scopes: Scopes): Path | undefined {
    if (of.at === 'one') {
      const from = this.#pathIfAny(of.of, scopes)
      return from && `${from}>${of.relation}`
    }
    return scopes.get(of.scope)
  }

  #groupDated(node: GroupOperation): boolean {
    return childrenOf(node).some((child) => this.#dated(child))
  }

  /** The stage that can hold a group's aggregates: one over its edge, above all stages its own record needs. */
  #stageFor(node: GroupOperation, parent: Path, scopes: Scopes, day: Day): Stage {
    const { group } = node
    const trial = this.#openStage(group)
    this.#insideOf(trial, node, parent, scopes, day)
    const level = trial.level + 1
    const edge = group.by === 'sharing' ? `${group.ledger} sharing ${group.name}` : `${group.of.ledger}.${group.name}`
    const order = group.than ? ` ${group.by} by ${group.than.field} ${group.than.each ?? ''}` : ''
    const name = `${edge}${order}${this.#usesOuter(node, day) ? ' of each' : ''}#${level}`
    let stage = this.#stages.get(name)
    if (!stage) {
      stage = {
        name: `stage_${this.#stages.size + 1}`,
        level,
        key: this.#keyOf(node, day),
        ...(this.#running(node, day) ? { window: this.#window(group) } : {}),
        frame: this.#openStage(group),
        aggregates: new Map(),
      }
      this.#stages.set(name, stage)
    }
    return stage
  }

  #openStage(group: GroupNode): Frame {
    return frameOf(group.ledger, this.#run.table(group.ledger))
  }

  /**
   * The column of a group's rows that names whose they are. Where its inside speaks of the outer record, each
   * outer record has a group of its own even if two share a key: then it is the outer record's id.
   */
  #keyOf(node: GroupOperation, day: Day): string {
    const { group } = node
    if (group.by === 'sharing') return `r.${quoted(group.name)}`
    if (this.#running(node, day)) return 'r.id'
    return this.#usesOuter(node, day) ? 'up.id' : `r.${quoted(this.#relation(group).by)}`
  }

  /** The column of the outer record that `keyOf` answers to. */
  #ownerKey(node: GroupOperation, day: Day): string {
    const { group } = node
    if (group.by === 'sharing') return group.name
    if (group.than) return 'id'
    return this.#usesOuter(node, day) ? 'id' : this.#relation(group).key
  }

  /** Records before each record come from one window, unless what is asked of them speaks of the later one. */
  #running(node: GroupOperation, day: Day): boolean {
    return node.group.than !== undefined && !this.#usesOuter(node, day)
  }

  #window(group: GroupNode): Window {
    const { field, each } = group.than!
    const [by, order] = [`r.${quoted(this.#relation(group).by)}`, `r.${quoted(field)}`]
    const partition = each ? `${by}, ${this.#run.dialect.yearOf(order)}` : by
    return group.by === 'previous'
      ? { partition: by, over: `PARTITION BY ${by} ORDER BY ${order} RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING` }
      : {
          partition: by,
          over: `PARTITION BY ${partition} ORDER BY ${order}, ${this.#run.dialect.asText('r.id')} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING`,
        }
  }

  /** Records before one are asked of the record they all belong to: where that is not there, nothing can be told. */
  #ownerIf(frame: Frame, group: GroupNode, scopes: Scopes): string | undefined {
    if (!group.than) return undefined
    const { alias } = aliasOf(frame, this.#path(group.of, scopes), this.#pack.vocabulary, this.#run.table)
    return `${alias}.${quoted(this.#relation(group).key)} IS NOT NULL`
  }

  #relation(group: GroupNode): Relation {
    return this.#pack.vocabulary.relations[group.of.ledger]![group.name]!
  }

  /** Whether a record belongs, its value and its order, as columns of the group's own frame. */
  #insideOf(frame: Frame, node: GroupOperation, parent: Path, scopes: Scopes, day: Day, running = this.#running(node, day)) {
    const { group } = node
    const relation = group.by === 'sharing' ? undefined : this.#relation(group)
    // Outer records are reached from the group's own record, through the record whose group it is.
    const moved = (path: Path): Path | undefined =>
      path === parent ? '^' : path.startsWith(`${parent}>`) ? `^${path.slice(parent.length)}` : undefined
    const inside = new Map<number, Path>([[group.scope, 'row']])
    for (const [scope, path] of scopes) {
      const to = moved(path)
      if (to !== undefined) inside.set(scope, to)
    }
    const insideDay = this.#movedDay(day, moved)
    if (relation && !frame.aliases.has('^') && (group.than ? !running : this.#usesOuter(node, day))) {
      const { ledger } = anchorOf(group)
      frame.joins.push(
        `JOIN ${this.#run.table(ledger)} AS up ON up.${quoted(group.than ? relation.by : relation.key)} = r.${quoted(relation.by)}`,
      )
      frame.aliases.set('^', { alias: 'up', ledger })
    }
    const conditions: string[] = []
    if (relation?.only) conditions.push(this.#field(frame, 'row', relation.only).text)
    if (group.within) {
      const by = this.#field(frame, 'row', group.within.field)
      const [from, to] = [group.within.from, group.within.to].map((bound) => this.#node(frame, bound, inside, insideDay))
      conditions.push(`${by.text} >= ${from!.text}`, `${by.text} <= ${to!.text}`)
    }
    if (group.where) conditions.push(this.#node(frame, group.where, inside, insideDay).text)
    const value = node.body ? this.#node(frame, node.body, inside, insideDay) : { text: 'TRUE', depth: 0 }
    const order = node.order && this.#node(frame, node.order, inside, insideDay)
    const belongs = conditions.length === 0 ? 'TRUE' : `(${conditions.join(' AND ')})`
    if (!group.than) return { belongs, value, order, inside, insideDay }
    const at = this.#field(frame, 'row', group.than.field).text
    // A record whose place in the order is unknown is never among those before; it leaves the group open instead.
    const before = running ? `${at} IS NOT NULL` : this.#comesBefore(frame, group)
    return {
      belongs: `(${before} AND ${belongs})`,
      value,
      order,
      inside,
      insideDay,
      loose: `bool_or(${at} IS NULL AND ${belongs} IS DISTINCT FROM FALSE)`,
    }
  }

  /** Whether a row comes before the record it is joined with. */
  #comesBefore(frame: Frame, { by, than }: GroupNode): string {
    const [its, at] = [this.#field(frame, 'row', than!.field).text, this.#field(frame, '^', than!.field).text]
    if (by === 'previous') return `coalesce(${its} = ${at} - 1, FALSE)`
    const { asText, yearOf } = this.#run.dialect
    const [id, own] = [columnOf(frame, 'r.id').text, columnOf(frame, 'up.id').text]
    const year = than!.each ? ` AND ${yearOf(its)} = ${yearOf(at)}` : ''
    return `coalesce((${its} < ${at} OR (${its} = ${at} AND ${asText(id)} < ${asText(own)}))${year}, FALSE)`
  }

  #movedDay(day: Day, moved: (path: Path) => Path | undefined): Day {
    if ('fixed' in day) return day
    const scopes = new Map<number, Path>()
    for (const [scope, path] of day.scopes) {
      const to = moved(path)
      if (to !== undefined) scopes.set(scope, to)
    }
    return { node: day.node, scopes, outer: this.#movedDay(day.outer, moved) }
  }

  /** Whether a group's inside speaks of records outside it, or of a day that is a record's own. */
  #usesOuter(node: GroupOperation, day: Day): boolean {
    const own = new Set([node.group.scope])
    const outer = (of: RecordNode): boolean => (of.at === 'one' ? outer(of.of) : !own.has(of.scope))
    // Inside `at` the day is told there, not by the outer record.
    const visit = (of: Node, told: boolean): boolean => {
      if (of.op === 'field' || of.op === 'call') return outer(of.of) || (of.op === 'call' && !told && this.#dated(of))
      if (of.op === 'at') return visit(of.date, told) || visit(of.body, true)
      if (of.op === 'group') {
        if (outer(of.group.of) || (of.group.than && outer(of.group.than.record))) return true
        own.add(of.group.scope)
      }
      if (!told && this.#readsDay(of)) return true
      return childrenOf(of).some((child) => visit(child, told))
    }
    return childrenOf(node).some((child) => visit(child, 'fixed' in day))
  }

  #joinStage(frame: Frame, stage: Stage, parent: Path, key: string, only?: string): string {
    const name = `${stage.name} ${parent}`
    const known = frame.joined.get(name)
    frame.level = Math.max(frame.level, stage.level)
    if (known) return known
    const { alias } = aliasOf(frame, parent, this.#pack.vocabulary, this.#run.table)
    const made = `s${frame.joined.size + 1}`
    const owner = `${alias}.${quoted(key)}`
    // A further condition in the join itself would make the engine compare every pair.
    frame.joins.push(`LEFT JOIN ${stage.name} AS ${made} ON ${made}.key = ${only ? `CASE WHEN ${only} THEN ${owner} END` : owner}`)
    frame.joined.set(name, made)
    return made
  }

  /** Whether the files cover what a group asks of its record: outside coverage, and while a row is under review, it is unknown. */
  #complete(frame: Frame, group: GroupNode, parent: Path, scopes: Scopes, day: Day): Piece {
    if (group.by === 'sharing') return { text: `(${this.#field(frame, parent, group.name).text} IS NOT NULL)`, depth: 0 }
    const relation = this.#relation(group)
    const key = this.#field(frame, parent, relation.key).text
    if (relation.always) return { text: `(${key} IS NOT NULL)`, depth: 0 }
    const files = this.#run.coverage.filter((of) => of.ledger === group.ledger)
    if (files.length === 0) return { text: 'FALSE', depth: 0 }
    const bounds = group.within && [group.within.from, group.within.to].map((bound) => this.#node(frame, bound, scopes, day))
    const covered = files.map((of) => {
      const conditions: string[] = []
      if (of.area !== undefined)
        conditions.push(`coalesce(starts_with(${this.#field(frame, parent, 'villageCode').text}, '${of.area}'), FALSE)`)
      if (bounds && of.from !== undefined) conditions.push(`coalesce(${bounds[0]!.text} >= ${this.#run.dialect.date(of.from)}, FALSE)`)
      if (bounds && of.to !== undefined) conditions.push(`coalesce(${bounds[1]!.text} <= ${this.#run.dialect.date(of.to)}, FALSE)`)
      return conditions.length === 0 ? 'TRUE' : `(${conditions.join(' AND ')})`
    })
    const parts = [`${key} IS NOT NULL`]
    if (!covered.includes('TRUE')) parts.push(`(${covered.join(' OR ')})`)
    if (bounds) parts.push(...bounds.map((bound) => `${bound.text} IS NOT NULL`))
    if (this.#run.pending.has(group.ledger)) parts.push(`${this.#pendingColumn(frame, group.ledger, parent, relation.key)} IS NULL`)
    return { text: `(${parts.join(' AND ')})`, depth: Math.max(0, ...(bounds ?? []).map(({ depth }) => depth)) }
  }

  #pendingColumn(frame: Frame, ledger: string, parent: Path, key: string): string {
    const name = `pending ${ledger} ${parent}`
    let alias = frame.joined.get(name)
    if (!alias) {
      alias = `s${frame.joined.size + 1}`
      const { alias: of } = aliasOf(frame, parent, this.#pack.vocabulary, this.#run.table)
      frame.joins.push(
        `LEFT JOIN (SELECT DISTINCT key FROM pending WHERE ledger = '${ledger}') AS ${alias} ON ${alias}.key = ${of}.${quoted(key)}`,
      )
      frame.joined.set(name, alias)
    }
    return columnOf(frame, `${alias}.key`).text
  }

  #stageSql({ name, key, frame, window }: Stage): string {
    const by = columnOf(frame, key).text
    const made = [...frame.words.values()].filter(({ depth }) => depth === -1)
    if (window) {
      const inBase = (text: string) => text.replaceAll(/r\.(?:id|"(?:[^"]|"")*")/g, (column) => columnOf(frame, column).text)
      const [over, partition] = [inBase(window.over), inBase(window.partition)]
      const running = made.map(
        ({ name: column, piece, ...of }) => `${piece.text} OVER ${'loose' in of && of.loose ? 'whole' : 'earlier'} AS ${column}`,
      )
      return `CREATE TEMP TABLE ${name} AS\nSELECT ${by} AS key, ${running.join(',\n  ')}\nFROM (\n${selectOf(frame)}\n)\nWINDOW earlier AS (${over}), whole AS (PARTITION BY ${partition})`
    }
    const aggregates = made.map(({ name: column, piece }) => `${piece.text} AS ${column}`)
    return `CREATE TEMP TABLE ${name} AS\nSELECT ${by} AS key, ${aggregates.join(',\n  ')}\nFROM (\n${selectOf(frame, `${key} IS NOT NULL`)}\n)\nGROUP BY ${by}`
  }

  /** The records that speak for a rule: members of the groups it counts, sums or finds something in, and theirs in turn. */
  #evidence(rule: RuleClause): Evidence[] {
    const subjects: Reached = {
      sql: `SELECT id AS subject, id AS up, id AS record FROM result_${rule.of} WHERE ${quoted(rule.key)}`,
      depth: 1,
      frame: () => frameOf(rule.of, this.#run.table(rule.of)),
    }
    return [...this.#evidenceOf(rule, [partsOf(rule).answer!], new Map([[0, 'row']]), this.#dayOf(rule), true, subjects)]
  }

  *#evidenceOf(rule: RuleClause, nodes: readonly Node[], scopes: Scopes, day: Day, positive: boolean, from: Reached): Generator<Evidence> {
    const found = nodes.flatMap((node) => [...this.#speaking(node, scopes, day, positive)])
    const unique = new Map(found.map((of) => [canonical(of.node, (record) => this.#pathIfAny(record, of.scopes)), of]))
    for (const { node, scopes: of, day: at, positive: told } of unique.values()) {
      const { group } = node
      const parent = this.#path(anchorOf(group), of)
      const inner = this.#openStage(group)
      const { belongs, value, inside, insideDay } = this.#insideOf(inner, node, parent, of, at, false)
      const [record, by] = [columnOf(inner, 'r.id').text, columnOf(inner, group.than ? 'up.id' : this.#keyOf(node, at)).text]
      const holds = node.kind === 'boolean' && node.word !== 'firstBy' ? `${belongs} AND ${value.text}` : belongs
      const outer = from.frame()
      const owner = this.#field(outer, parent, this.#ownerKey(node, at)).text
      const id = columnOf(outer, 'r.id').text
      const same = outer.aliases.has('^') ? ` AND o.${columnOf(outer, 'up.id').text} = e.up` : ''
      const [reached, filter] = [`e${from.depth}`, `r.id IN (SELECT record FROM e${from.depth})`]
      const sql = `WITH ${reached} AS (\n${from.sql}\n)\nSELECT DISTINCT e.subject, o.${id} AS up, i.record\nFROM ${reached} AS e\nJOIN (\n${selectOf(outer, filter)}\n) AS o ON o.${id} = e.record${same}\nJOIN (\nSELECT ${record} AS record, ${by} AS by\nFROM (\n${selectOf(inner)}\n)\nWHERE ${holds}\n) AS i ON i.by = o.${owner}`
      yield { rule: rule.key, ledger: group.ledger, sql }
      const frame = () => {
        const opened = this.#openStage(group)
        this.#insideOf(opened, node, parent, of, at, false)
        return opened
      }
      const parts = [group.where, node.body].filter((part) => part !== undefined)
      // What `none` rules out speaks where something is found after all, as what `some` finds does.
      yield* this.#evidenceOf(rule, parts, inside, insideDay, node.word === 'none' ? !told : told, { sql, depth: from.depth + 1, frame })
    }
  }

  *#speaking(node: Node, scopes: Scopes, day: Day, positive: boolean): Generator<Speaking> {
    if (node.op === 'group') {
      const speaks = node.word === 'some' ? positive : node.word === 'none' ? !positive : node.word !== 'every'
      if (speaks) yield { node, scopes, day, positive }
      return
    }
    if (node.op === 'call') {
      yield* this.#speaking(this.#pack.words.get(node.value)!.is, new Map([[0, this.#path(node.of, scopes)]]), day, positive)
      return
    }
    const turned = node.op === 'plain' && node.word === 'not' ? !positive : positive
    for (const child of childrenOf(node)) yield* this.#speaking(child, scopes, day, turned)
  }
}

/** The record a group's aggregates are kept by: the one it is opened from, or the one it comes before. */
function anchorOf(group: GroupNode): RecordNode {
  return group.than?.record ?? group.of
}

function relative(path: string | undefined, parent: Path): string {
  return path === undefined ? '?' : path.replaceAll(parent, '^')
}

function nothing(kind: string): Sql {
  return kind === 'share' ? { text: 'NULL', d: 'NULL' } : { text: 'NULL' }
}

function literal(kind: string, value: Known[keyof Known], dialect: Dialect): Sql {
  if (typeof value === 'object') return { text: String(value.n), d: String(value.d) }
  if (kind === 'date') return { text: dialect.date(value as string) }
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' }
  if (typeof value === 'bigint') return { text: `CAST(${value} AS BIGINT)` }
  return { text: `'${value.replaceAll("'", "''")}'` }
}
