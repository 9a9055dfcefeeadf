/** What departments wrote about the members of a household: allowances, stays in hospital, insurance, property and the rest. */
import type { Field } from '#kernel/ledger'
import { shown } from '#kernel/show'
import type { Value } from '#kernel/values'
import type { WorldRecord } from '#kernel/world'
import { findWorld, householdHolder } from '#modules/truth/comparison/doubts/find-world'
import { mayReveal } from '#modules/truth/comparison/doubts/reveal'
import { ledgerLabel, uncoveredBy } from '#modules/truth/comparison/run/find-runs'
import type { Office } from '#platform/http/office'
import { maskedName, maskedNumber, maskedValue } from '#platform/ledgers/masking'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import type { RecordOfHousehold } from './contract.ts'
import { findHouseholdNo, namesOf, personOf } from './household-rules.ts'
import { refuse } from './refusals.ts'

/** The records of departments, in the order of the vocabulary, then as their files had them. */
export async function findHouseholdRecords(office: Office, id: string, asked?: boolean) {
  const reveal = await mayReveal(office, asked, 'household records', id)
  if (typeof reveal !== 'boolean') return reveal
  return office.read(async (tx) => {
    const householdNo = await findHouseholdNo(tx, id)
    if (householdNo === undefined) return refuse.noHousehold()
    const known = await findWorld(tx, householdHolder(householdNo))
    if (!known) return { householdNo, asOf: null, masked: !reveal, records: [], uncovered: [] }
    const names = namesOf(known.records)
    const ledgers = Object.values(luozhuang2018.vocabulary.ledgers).filter(({ speaksOf }) => speaksOf === 'person')
    const records = ledgers.flatMap(({ key }) => known.records.filter(({ ledger }) => ledger === key))
    return {
      householdNo,
      asOf: known.run.asOf,
      masked: !reveal,
      records: records.map((record) => viewOf(record, names, reveal)),
      uncovered: uncoveredBy(known.batches),
    }
  })
}

function viewOf(record: WorldRecord, names: ReadonlyMap<string, string>, reveal: boolean): RecordOfHousehold {
  const key = personOf(record)
  const name = key === undefined ? undefined : names.get(key)
  const number = key !== undefined && /^\d{17}[\dX]$/.test(key) ? key : undefined
  const fields = Object.entries(luozhuang2018.vocabulary.ledgers[record.ledger]?.fields ?? {})
  return {
    ledger: record.ledger,
    label: ledgerLabel(record.ledger),
    id: record.id,
    name: name === undefined ? null : reveal ? name : maskedName(name),
    idNumber: number === undefined ? null : reveal ? number : maskedNumber(number),
    facts: fields.flatMap(([field, clause]) => {
      const value = record.facts[field] ?? null
      return value === null ? [] : [factOf(field, clause, value, reveal)]
    }),
    file: record.source?.file ?? null,
    sheet: record.source?.sheet ?? null,
    row: record.source?.row ?? null,
  }
}

function factOf(field: string, clause: Field, value: Value, reveal: boolean): RecordOfHousehold['facts'][number] {
  const { zh, en } = clause.label
  const told = shown(value, clause.kind, luozhuang2018, clause.list?.list, clause)
  if (reveal || (clause.sensitivity ?? 'open') === 'open')
    return { field, label: { zh, en }, kind: clause.kind, value: typeof value === 'bigint' ? Number(value) : value, shown: unquoted(told) }
  const mask = maskedValue(value, clause) ?? '***'
  return { field, label: { zh, en }, kind: clause.kind, value: null, shown: { zh: mask, en: mask } }
}

/** Codes stand in quotes in a sentence, and without them in a table. */
const unquoted = ({ zh, en }: { zh: string; en: string }) => ({ zh: zh.replace(/^“(.*)”$/, '$1'), en: en.replace(/^“(.*)”$/, '$1') })
