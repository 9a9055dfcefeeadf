/** The table of results of a ledger: a column for each part of each rule, and for each reason where they are stored. */
import type { RuleClause } from '../clauses.ts'
import type { Node } from '../expression.ts'
import { partsOf } from '../pack.ts'
import { type Compilation, dayOf, type Scopes } from './compilation.ts'
import type { ReasonColumn, ResultColumn } from './compiled.ts'
import { cut, readerOf } from './cut.ts'
import { columnOf, type Frame, frameOf, type Piece, quoted, selectOf } from './frame.ts'
import { withReasons } from './piece.ts'
import { setsOf } from './sets.ts'

interface Output {
  readonly selected: readonly string[]
  readonly columns: readonly ResultColumn[]
  readonly reasons: readonly ReasonColumn[]
}

interface Results extends Pick<Output, 'columns' | 'reasons'> {
  readonly ledger: string
  readonly table: string
  readonly sql: string
  readonly frame: Frame
}

/** The tables of results of the rules about a ledger, and what their columns mean. */
export function resultsOf(c: Compilation, ledger: string, rules: readonly RuleClause[]): Results[] {
  const frame = frameOf(ledger, c.run.table(ledger))
  const id = columnOf(frame, 'r.id')
  const told = rules.map((rule) => outputOf(c, frame, rule))
  const reads = readerOf(frame)
  const sets = setsOf(told.map((output) => ({ ...output, reads: reads(output.selected.join(' ')) })))
  return sets.map(({ of, reads: { names, aliases } }, at) => {
    const part = cut(frame, { names: new Set([id.text, ...names]), aliases })
    const selected = [`${id.text} AS id`, ...of.flatMap((output) => output.selected)]
    return {
      ledger,
      table: sets.length === 1 ? `result_${ledger}` : `result_${ledger}_${at + 1}`,
      columns: of.flatMap(({ columns }) => columns),
      reasons: of.flatMap(({ reasons }) => reasons),
      sql: `SELECT ${selected.join(',\n  ')}\nFROM (\n${selectOf(part)}\n)`,
      frame: part,
    }
  })
}

/** What one rule puts into the table. */
function outputOf(c: Compilation, frame: Frame, rule: RuleClause): Output {
  const columns: ResultColumn[] = []
  const reasons: ReasonColumn[] = []
  const selected: string[] = []
  const select = ({ text, d }: Piece, column: string): { d?: string } => {
    selected.push(`${text} AS ${quoted(column)}`)
    if (d === undefined) return {}
    selected.push(`${d} AS ${quoted(`${column}/`)}`)
    return { d: `${column}/` }
  }
  const scopes: Scopes = new Map([[0, 'row']])
  const { answer, ...others } = partsOf(rule)
  const day = dayOf(c, rule)
  const told = withReasons(c, frame, answer!, scopes, day)
  told.reasons.forEach((reason, at) => {
    const column = `${rule.key}#${at + 1}`
    select(reason, column)
    reasons.push({ rule: rule.key, place: at + 1, column })
  })
  // A word that other rules call is the column they call.
  const own = c.pack.words.has(rule.key) ? c.piece(frame, callOf(rule, answer!), scopes, day) : told.answer
  columns.push({ rule: rule.key, part: 'answer', column: rule.key, ...select(own, rule.key) })
  for (const [part, node] of Object.entries(others)) {
    const column = `${rule.key}:${part}`
    columns.push({ rule: rule.key, part, column, ...select(c.piece(frame, node, scopes, day), column) })
  }
  return { selected, columns, reasons }
}

function callOf(rule: RuleClause, { kind }: Node): Node {
  return { op: 'call', kind, value: rule.key, of: { at: 'scope', scope: 0, ledger: rule.of } }
}
