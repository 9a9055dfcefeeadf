/** One SELECT over the rows of a ledger: the tables it joins, the columns it needs, and the layers of words computed on them. */
import { kept } from '../kept.ts'
import type { Sql } from '../meaning.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** A piece of SQL and the layer of columns it reads: 0 are columns of tables, 1 words over those, and so on. */
export interface Piece extends Sql {
  readonly depth: number
}

/** The way from a frame's own row to another record: 'row', then relations. '^' is the record whose group the row belongs to. */
export type Path = string

export interface Frame {
  readonly ledger: string
  /** In the order in which they are made; the first is the table of its own rows. */
  readonly joins: Join[]
  /** Alias of each path. */
  readonly aliases: Map<Path, { alias: string; ledger: string }>
  /** Base columns by their expression. */
  readonly columns: Map<string, string>
  /** Columns computed once, by their text, with the layer they stand in. */
  readonly words: Map<string, { name: string; piece: Piece; depth: number }>
  /** What words said of records, by word, path and day. */
  readonly told: Map<string, Piece>
  /** Aggregates and reviews joined already, by alias. */
  readonly joined: Map<string, string>
}

/** A table that a frame reads, and its clause. */
export interface Join {
  readonly alias: string
  readonly sql: string
}

/** Opens a frame over a ledger's table. */
export function frameOf(ledger: string, table: string): Frame {
  return {
    ledger,
    joins: [{ alias: 'r', sql: `FROM ${table} AS r` }],
    aliases: new Map([['row', { alias: 'r', ledger }]]),
    columns: new Map(),
    words: new Map(),
    told: new Map(),
    joined: new Map(),
  }
}

/** The alias under which a path's record is joined; joins it when it is asked for the first time. */
export function aliasOf(
  frame: Frame,
  path: Path,
  vocabulary: Vocabulary,
  table: (ledger: string) => string,
): { alias: string; ledger: string } {
  const known = frame.aliases.get(path)
  if (known) return known
  const cut = path.lastIndexOf('>')
  if (cut < 0)
    throw new Error(
      `a clause names a record (${path}) that a group over ${frame.ledger} cannot reach; name it through the group's own record`,
    )
  const from = aliasOf(frame, path.slice(0, cut), vocabulary, table)
  const relation = vocabulary.relations[from.ledger]![path.slice(cut + 1)]!
  const alias = `r${frame.aliases.size}`
  const only = relation.only ? ` AND ${alias}.${quoted(relation.only)}` : ''
  const on = `${alias}.${quoted(relation.key)} = ${from.alias}.${quoted(relation.by)}${only}`
  frame.joins.push({ alias, sql: `LEFT JOIN ${table(relation.ledger)} AS ${alias} ON ${on}` })
  const made = { alias, ledger: relation.ledger }
  frame.aliases.set(path, made)
  return made
}

/** The name of a base column for an expression over the joined tables. */
export function columnOf(frame: Frame, expression: string): Piece {
  let name = frame.columns.get(expression)
  if (!name) {
    name = `b${frame.columns.size}`
    frame.columns.set(expression, name)
  }
  return { text: name, depth: 0 }
}

/** What a word says of a record: built once for each key. */
export function wordOf(frame: Frame, key: string, build: () => Piece): Piece {
  return kept(frame.told, key, () => named(frame, build()))
}

const plain = /^(?:[bw]\d+(?:_d)?|CAST\(-?\d+ AS BIGINT\)|-?\d+|DATE '[\d-]+'|'[^']*'|TRUE|FALSE|NULL)$/

/** Whether a piece is a column or a constant, which costs nothing to write twice. */
export function isPlain({ text, d }: Sql): boolean {
  return plain.test(text) && (d === undefined || plain.test(d))
}

/** A piece as a column of its own, computed once in the layer above the deepest column it reads; equal texts share one. */
export function named(frame: Frame, piece: Piece): Piece {
  if (isPlain(piece)) return piece
  const made = kept(frame.words, `${piece.text} / ${piece.d}`, () => ({ name: `w${frame.words.size}`, piece, depth: piece.depth + 1 }))
  return columnsOf(made)
}

function columnsOf({ name, piece, depth }: { name: string; piece: Piece; depth: number }): Piece {
  return piece.d === undefined ? { text: name, depth } : { text: name, d: `${name}_d`, depth }
}

/** The frame as nested SELECTs: base columns, then a layer of words over another. */
export function selectOf(frame: Frame, filter?: string): string {
  const base = [...frame.columns].map(([expression, name]) => `${expression} AS ${name}`)
  let sql = `SELECT ${base.join(', ') || '1 AS b0'}\n${frame.joins.map(({ sql }) => sql).join('\n')}${filter ? `\nWHERE ${filter}` : ''}`
  const depths = Math.max(0, ...[...frame.words.values()].map(({ depth }) => depth))
  for (let depth = 1; depth <= depths; depth++) {
    const words = [...frame.words.values()].filter((word) => word.depth === depth)
    const made = words.flatMap(({ name, piece }) => [
      `${piece.text} AS ${name}`,
      ...(piece.d === undefined ? [] : [`${piece.d} AS ${name}_d`]),
    ])
    if (made.length > 0) sql = `SELECT *, ${made.join(',\n  ')}\nFROM (\n${sql}\n)`
  }
  return sql
}

/** An identifier in double quotes. */
export function quoted(name: string): string {
  return name.includes('"') ? `"${name.replaceAll('"', '""')}"` : `"${name}"`
}
