/** Whom a record of a rule speaks of, with what people are told apart by: place, sex, age, disability. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '#kernel/compile/frame'
import type { Pack } from '#kernel/pack'
import { literal } from '#platform/store/naming'
import { factsOf } from '../facts.ts'
import { heads } from '../find-doubts.ts'
import { fieldOf } from '../standing-facts.ts'

/** Where a rule's answer stands. */
interface Answer {
  readonly rule: string
  readonly table: string
}

/** Makes the table of people, with bands of age (before work, of working age by law, old, very old); needs the results before the change, where the standard of disability stands. */
export async function makeWho(connection: DuckDBConnection, pack: Pack, deciding: string, disabled: Answer | undefined): Promise<void> {
  const age = `datesub('year', coalesce(p."birthDate", p."idBirth"), DATE ${literal(deciding)})`
  const band = `CASE WHEN ${age} < 16 THEN 'under-16' WHEN ${age} < 60 THEN '16-59' WHEN ${age} < 80 THEN '60-79' WHEN ${age} >= 80 THEN '80-over' END`
  const holds = disabled === undefined ? 'NULL' : `d.${quoted(disabled.rule)}`
  await connection.run(`CREATE OR REPLACE TEMP TABLE what_if_person AS
    SELECT p.id, p.key, p."primary", p.name, p."idNumber" AS id_number, p.household, p."villageCode" AS village, coalesce(p.sex, p."idSex") AS sex, ${band} AS age,
      CASE WHEN ${holds} THEN 'disabled' WHEN NOT ${holds} THEN 'not-disabled' END AS disability
    FROM ${factsOf('person')} p ${disabled === undefined ? '' : `LEFT JOIN ${disabled.table} d ON d.id = p.id`}`)
  await connection.run(`CREATE OR REPLACE TEMP TABLE what_if_head AS
    SELECT t.id AS of, t.village, w.* EXCLUDE (village) FROM ${factsOf('household')} t LEFT JOIN ${heads} h ON h.household = t.id LEFT JOIN what_if_person w ON w.id = h.id`)
  if (pack.vocabulary.ledgers.householdYear)
    await connection.run(`CREATE OR REPLACE TEMP TABLE what_if_year AS
      SELECT y.id AS of, w.* EXCLUDE (of) FROM ${factsOf('householdYear')} y LEFT JOIN what_if_head w ON w.of = y.household`)
}

/** The person of each record `b`, as `w`: of a household its head, of a departmental row whom it speaks of; of a village or a thing only the place. */
export function whoOf(pack: Pack, ledger: string): string {
  const { speaksOf } = pack.vocabulary.ledgers[ledger]!
  switch (ledger) {
    case 'person':
      return 'LEFT JOIN what_if_person w ON w.id = b.id'
    case 'household':
      return 'LEFT JOIN what_if_head w ON w.of = b.id'
    case 'householdYear':
      return 'LEFT JOIN what_if_year w ON w.of = b.id'
    default: {
      const number = fieldOf(pack.vocabulary.ledgers[ledger]!, 'household-number')
      if (speaksOf === 'household' && number)
        return `LEFT JOIN ${factsOf(ledger)} t ON t.id = b.id LEFT JOIN what_if_head w ON w.of = t.${quoted(number)}`
      if (ledger === 'village' || (speaksOf !== undefined && speaksOf !== 'person'))
        return `LEFT JOIN (SELECT id AS of, ${literal(`${ledger} `)} || id AS key, "villageCode" AS village, ${nobody} FROM ${factsOf(ledger)}) w ON w.of = b.id`
      return `LEFT JOIN ${factsOf(ledger)} t ON t.id = b.id LEFT JOIN what_if_person w ON w.key = t.person AND w."primary"`
    }
  }
}

const nobody = ['name', 'id_number', 'household', 'sex', 'age', 'disability'].map((column) => `NULL::VARCHAR AS ${column}`).join(', ')
