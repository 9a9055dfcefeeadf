/** What rules say of villages, projects, money and other records that speak of nobody, written for the register (Articles 1–6, 20–34). */
import type { RuleClause } from '#kernel/clauses'
import { type Pack, partsOf } from '#kernel/pack'
import { literal, quoted } from '#platform/store/naming'
import { factsOf } from '../facts.ts'
import { standingSubject } from '../find-doubts.ts'
import { speaksOfNobody, standingTitle } from '../standing-facts.ts'

/** The columns of the file, in order. */
export const standingColumns = [
  'region',
  'rule',
  'article',
  'ledger',
  'record',
  'subject_key',
  'name',
  'answer',
  'amount',
  'at_least',
  'received',
] as const

/** The query whose rows are the file: one for each record and rule among those the run asked. */
export function standingSql(pack: Pack, asked: readonly string[], answers: ReadonlyMap<string, string>): string {
  const parts = [...new Set(asked)].flatMap((key) => {
    const rule = pack.rules.get(key)!
    return rule.clause !== 'value' && rule.clause !== 'exemption' && speaksOfNobody(pack.vocabulary.ledgers[rule.of]!)
      ? [answersOf(pack, rule, answers.get(key)!)]
      : []
  })
  return parts.length > 0
    ? parts.join('\nUNION ALL\n')
    : `SELECT ${standingColumns.map((name) => `NULL AS ${name}`).join(', ')} WHERE FALSE`
}

function answersOf(pack: Pack, rule: RuleClause, table: string): string {
  const ledger = pack.vocabulary.ledgers[rule.of]!
  const parts = partsOf(rule)
  const part = (name: string) => (parts[name] ? `r.${quoted(`${rule.key}:${name}`)}` : 'CAST(NULL AS BIGINT)')
  const answer = `r.${quoted(rule.key)}`
  return `SELECT w.region, ${literal(rule.key)}, ${rule.article}, ${literal(ledger.key)}, t.id::VARCHAR, ${standingSubject(ledger)}, ${standingTitle(ledger, 't')},
    CASE WHEN ${answer} THEN 'met' WHEN ${answer} IS NULL THEN 'cannot-tell' ELSE 'not-met' END, ${part('amount')}, ${part('atLeast')}, ${part('received')}
    FROM ${table} r JOIN ${factsOf(ledger.key)} t ON t.id = r.id JOIN standing_place w ON w.holder = 'record ' || ${standingSubject(ledger)}`
}
