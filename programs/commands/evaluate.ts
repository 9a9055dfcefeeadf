/** `xiuhua evaluate DIR --rule KEY --json`: one rule for every record it is about, one JSON object a line. */
import { once } from 'node:events'
import { evaluate, type Outcome } from '#kernel/evaluate'
import { answerOf } from '#kernel/explain'
import { missingText } from '#kernel/missing-text'
import type { Pack } from '#kernel/pack'
import type { Trace } from '#kernel/trace'
import type { Value } from '#kernel/values'
import { factOf, type World, type WorldRecord } from '#kernel/world'
import { factsOfDirectory } from '#modules/truth/comparison/compare-directory'
import { loadEverybody } from '#modules/truth/comparison/household-world'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { dayGiven } from './day-given.ts'

export async function run([directory]: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const rule = luozhuang2018.rules.get(String(options.rule ?? ''))
  if (!rule)
    throw new Error(
      `没有“${String(options.rule ?? '')}”这条规则；用 xiuhua rules 列出全部规则。 / There is no such rule; xiuhua rules lists them.`,
    )
  const asOf = dayGiven(options.asOf)
  const facts = await factsOfDirectory(directory!, luozhuang2018, [rule.key], {
    ...(asOf ? { asOf } : {}),
    progress: (sentence) => process.stderr.write(`${sentence}\n`),
  })
  try {
    const { world, records } = await loadEverybody(facts.connection, luozhuang2018, facts.delivery.coverage)
    const decided = `${facts.delivery.dataYear}-12-31`
    for (const record of records) {
      if (record.ledger !== rule.of) continue
      const line = lineOf(luozhuang2018, world, evaluate(luozhuang2018, rule, record, world, decided), facts.delivery.asOf)
      if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain')
    }
  } finally {
    facts.close()
  }
}

function lineOf(pack: Pack, world: World, outcome: Outcome, asOf: string) {
  const { record, answer, amount, atLeast } = outcome
  const missing = [...answer.missing, ...(answer.value === true ? [...(amount?.missing ?? []), ...(atLeast?.missing ?? [])] : [])]
  return {
    subject: subjectOf(world, record),
    record:
      record.source && !ofRegister.has(record.ledger)
        ? { file: record.source.file, sheet: record.source.sheet ?? null, row: record.source.row }
        : null,
    ...(record.ledger === 'village' ? { village: record.id } : {}),
    asOf,
    answer: answerOf(answer.value),
    amount: fen(answer, amount),
    atLeast: fen(answer, atLeast),
    missing: [...new Set(missing.map((one) => (one.field ? `${one.ledger}.${one.field}` : one.ledger)))],
    missingText: [...new Set(missing.map((one) => missingText(pack, one).zh))],
    unconfirmed: [...new Set([answer, amount, atLeast].flatMap((part) => part?.unconfirmed ?? []))].sort(),
  }
}

/** An amount is told where the entitlement is met, and is nothing where it is not. */
function fen(answer: Trace, part: Trace | undefined): number | null {
  if (!part || answer.value !== true) return null
  return part.value === null ? null : Number(part.value as bigint)
}

const ofRegister: ReadonlySet<string> = new Set(['person', 'household', 'householdYear'])

/** Whom a record speaks of; null where it speaks of nobody, such as a project or a village. */
function subjectOf(world: World, record: WorldRecord): { idNumber: string | null; household: string | null } | null {
  const text = (value: Value) => (value === null ? null : String(value))
  const { speaksOf } = world.vocabulary.ledgers[record.ledger]!
  if (record.ledger === 'village' || speaksOf === 'village' || speaksOf === 'itself') return null
  if (record.ledger === 'person') return { idNumber: text(factOf(record, 'idNumber')), household: text(factOf(record, 'household')) }
  const householdNo =
    record.ledger === 'household'
      ? record.id
      : record.ledger === 'householdYear'
        ? text(factOf(record, 'household'))
        : speaksOf === 'household'
          ? text(factOf(record, 'householdNo'))
          : null
  const person = householdNo === null ? personOf(world, record) : headOf(world, householdNo)
  return {
    idNumber: person ? text(factOf(person, 'idNumber')) : null,
    household: householdNo ?? (person ? text(factOf(person, 'household')) : null),
  }
}

function personOf(world: World, record: WorldRecord): WorldRecord | undefined {
  const relation = world.vocabulary.relations[record.ledger]?.subject
  return relation && world.one(record, relation)
}

function headOf(world: World, householdNo: string): WorldRecord | undefined {
  const household = world.get('household', householdNo)
  const members = household ? world.related(household, world.vocabulary.relations.household!.members!).records : []
  return members.find((member) => factOf(member, 'relation') === 'head') ?? members[0]
}
