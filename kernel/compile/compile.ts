/** The walk into SQL: a pack's rules for everybody, one statement per stratum of groups, and per ledger one or several of results. */
import type { Pack } from '../pack.ts'
import type { Compilation } from './compilation.ts'
import type { Compiled } from './compiled.ts'
import { evidenceOf } from './evidence.ts'
import { pieceOf } from './piece.ts'
import { resultsOf } from './results.ts'
import type { Run } from './run.ts'
import { stageSql } from './stage.ts'
import { gatheredWhereRead } from './where-read.ts'

export type { Compiled, Run }

/** Compiles rules of a pack (all of them unless told). Pure: the same pack, run and rules give the same text. */
export function compile(pack: Pack, run: Run, only: Iterable<string> = pack.rules.keys()): Compiled {
  const rules = [...only].map((key) => {
    const rule = pack.rules.get(key)
    if (!rule) throw new Error(`there is no rule ${key} in the pack ${pack.key}`)
    return rule
  })
  const c: Compilation = {
    pack,
    run,
    stages: new Map(),
    outer: { onFixedDay: new Map(), onOwnDay: new Map() },
    piece: (...of) => pieceOf(c, ...of),
  }
  const results = [...Map.groupBy(rules, (rule) => rule.of)].flatMap(([ledger, of]) => resultsOf(c, ledger, of))
  const tables = new Map(results.flatMap(({ table, columns }) => columns.map(({ rule }) => [rule, table])))
  const evidence = rules.flatMap((rule) =>
    rule.clause === 'check' || rule.clause === 'warning' ? evidenceOf(c, rule, tables.get(rule.key)!) : [],
  )
  const stages = [...c.stages.values()].sort((a, b) => a.level - b.level)
  const parts = [
    ...stages.map((stage) => ({ name: stage.name, sql: stageSql(stage), frame: stage.frame })),
    ...results.map(({ table, sql, frame }) => ({ name: table, sql, frame })),
  ]
  const statements = run.dialect.gathersWhereRead
    ? gatheredWhereRead(parts, evidence)
    : parts.map(({ name, sql }) => ({ name, select: sql }))
  return {
    statements: statements.map(({ name, select }) => ({ name, select, sql: run.dialect.makeTable(name, select) })),
    results: results.map(({ ledger, table, columns, reasons }) => ({ ledger, table, columns, reasons })),
    tables,
    evidence,
    drop: statements.map(({ name }) => name),
  }
}
