/** The table of results of a ledger: a column for each part of each rule, and for each reason where they are stored. */
import type { RuleClause } from '../clauses.ts'
import { partsOf, reasonsOf } from '../pack.ts'
import { type Compilation, dayOf } from './compilation.ts'
import type { ReasonColumn, ResultColumn } from './compiled.ts'
import { columnOf, type Frame, frameOf, quoted, selectOf } from './frame.ts'

/** The statement that makes the results of the rules about a ledger, and what its columns mean. */
export function resultsOf(c: Compilation, ledger: string, rules: readonly RuleClause[]) {
  const frame = frameOf(ledger, c.run.table(ledger))
  const id = columnOf(frame, 'r.id')
  const columns: ResultColumn[] = []
  const selected: string[] = [`${id.text} AS id`]
  const reasons = c.run.reasons ? reasonColumns(c, frame, rules, selected) : []
  for (const rule of rules)
    for (const [part, node] of Object.entries(partsOf(rule))) {
      const column = part === 'answer' ? rule.key : `${rule.key}:${part}`
      const piece = c.piece(frame, node, new Map([[0, 'row']]), dayOf(c, rule))
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

function reasonColumns(c: Compilation, frame: Frame, rules: readonly RuleClause[], selected: string[]): ReasonColumn[] {
  return rules.flatMap((rule) =>
    reasonsOf(rule).map((node, at) => {
      const column = `${rule.key}#${at + 1}`
      selected.push(`${c.piece(frame, node, new Map([[0, 'row']]), dayOf(c, rule)).text} AS ${quoted(column)}`)
      return { rule: rule.key, place: at + 1, column }
    }),
  )
}
