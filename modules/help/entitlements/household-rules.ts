/** Every rule about a household, its members and their records, with answer, money and why, over what the newest run knows and with the figures it computed with. */
import { sql } from 'kysely'
import { decidingBranch } from '#kernel/explain'
import type { Pack } from '#kernel/pack'
import type { Value } from '#kernel/values'
import type { WorldRecord } from '#kernel/world'
import { findWorld, householdHolder, type KnownWorld } from '#modules/truth/comparison/doubts/find-world'
import { mayReveal } from '#modules/truth/comparison/doubts/reveal'
import { scrubbed } from '#modules/truth/comparison/doubts/scrub'
import { explainHousehold } from '#modules/truth/comparison/explain-household'
import { ledgerLabel, uncoveredBy } from '#modules/truth/comparison/run/find-runs'
import { findPackOfRun } from '#modules/truth/figures/in-force'
import type { AnyTables, Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import { maskedName } from '#platform/ledgers/masking'
import type { Tx } from '#platform/store/transaction'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import type { RuleOfHousehold } from './contract.ts'
import { refuse } from './refusals.ts'
import { serviceOf } from './service.ts'

/** The number of a household that this person may see. */
export async function findHouseholdNo({ db }: Tx<AnyTables>, id: string): Promise<string | undefined> {
  const found = await sql<{ householdNo: string }>`select household_no as "householdNo" from household where id::text = ${id}`.execute(db)
  return found.rows[0]?.householdNo
}

/** The rules, one or all; `asOf` and `run` are null before the first run. */
export async function findHouseholdRules(office: Office, id: string, { rule, reveal: asked }: { rule?: string; reveal?: boolean }) {
  if (rule !== undefined && !luozhuang2018.rules.has(rule)) return refuse.noRule(rule) satisfies Refusal
  const reveal = await mayReveal(office, asked, 'household rules', id)
  if (typeof reveal !== 'boolean') return reveal
  return office.read(async (tx) => {
    const householdNo = await findHouseholdNo(tx, id)
    if (householdNo === undefined) return refuse.noHousehold()
    const known = await findWorld(tx, householdHolder(householdNo))
    if (!known) return { householdNo, asOf: null, run: null, masked: !reveal, rules: [], uncovered: [] }
    return {
      householdNo,
      asOf: known.run.asOf,
      run: Number(known.run.number),
      masked: !reveal,
      rules: rulesOf(await findPackOfRun(tx, known.run), known, householdNo, reveal, rule),
      uncovered: uncoveredBy(known.batches),
    }
  })
}

function rulesOf(pack: Pack, known: KnownWorld, householdNo: string, reveal: boolean, only?: string): RuleOfHousehold[] {
  const { world, records, run } = known
  const household = records.find(({ ledger, id }) => ledger === 'household' && id === householdNo)
  const names = namesOf(records)
  const explained = explainHousehold(pack, { world, household, records }, householdNo, run.deciding, only)
  const told = explained.flatMap(
    ({ rule, record, answer, amount, atLeast, received, unconfirmed, explanation, exemptions }): RuleOfHousehold[] => {
      if (rule.clause === 'value') return []
      const name = names.get(personOf(record) ?? '')
      const money = { amount: fenOf(amount), atLeast: fenOf(atLeast), received: fenOf(received) }
      return [
        {
          rule: rule.key,
          kind: rule.clause,
          label: rule.label,
          article: rule.article,
          period: rule.clause === 'entitlement' ? (rule.period ?? null) : null,
          record: {
            ledger: record.ledger,
            label: ledgerLabel(record.ledger),
            id: record.id,
            name: name === undefined ? null : reveal ? name : maskedName(name),
            file: record.source?.file ?? null,
            row: record.source?.row ?? null,
          },
          answer,
          ...money,
          service: rule.clause === 'entitlement' ? serviceOf(answer, money) : null,
          missing: [...explanation.answer.missing],
          unconfirmed: unconfirmed.map((key) => ({ key, label: luozhuang2018.figures.get(key)?.label ?? { zh: key, en: key } })),
          explanation: shownParts(explanation, only === undefined),
          exemptions: exemptions.map(({ rule: { key, code, label }, reason }) => ({
            rule: key,
            number: code ?? null,
            reason: reason?.label ?? null,
            label,
          })),
        },
      ]
    },
  )
  if (reveal) return told
  const masked = scrubbed(
    told.map(({ explanation }) => explanation),
    records,
  )
  return told.map((one, at) => ({ ...one, explanation: masked[at]! }))
}

type Parts = ReturnType<typeof explainHousehold>[number]['explanation']

/** Of all rules at once only what decided the answer is told; of one rule everything, how its money comes about too. */
const shownParts = (parts: Parts, short: boolean): RuleOfHousehold['explanation'] =>
  short ? { answer: decidingBranch(parts.answer) } : parts

/** Names by the key of the person. */
export function namesOf(records: readonly WorldRecord[]): ReadonlyMap<string, string> {
  return new Map(
    records.flatMap(({ ledger, facts }) =>
      ledger === 'person' && typeof facts.key === 'string' && typeof facts.name === 'string' ? [[facts.key, facts.name] as const] : [],
    ),
  )
}

/** Whom a record speaks of, by key. */
export function personOf({ ledger, facts }: WorldRecord): string | undefined {
  const key = ledger === 'person' ? facts.key : facts.person
  return typeof key === 'string' ? key : undefined
}

const fenOf = (value: Value | undefined): number | null => (typeof value === 'bigint' ? Number(value) : null)
