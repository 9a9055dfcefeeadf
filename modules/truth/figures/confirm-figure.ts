/** The office confirms a figure's value by its document, or withdraws what it confirmed; each entry has a reason and stays (Article 29). */
import { sql } from 'kysely'
import { changeGiven } from '#kernel/what-if'
import type { AnyTables, Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import type { Tx } from '#platform/store/transaction'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { findConfirmations } from './find-confirmations.ts'
import { hashOfFigures, inForce } from './in-force.ts'
import { refuse } from './refusals.ts'

export interface Confirming {
  readonly from: string | null
  readonly value?: string
  readonly author: string
  readonly document: string
  readonly documentDate: string
  readonly reason: string
}

/** Confirms; from the next run and request on, rules compute with it. */
export async function confirmFigure(office: Office, key: string, said: Confirming) {
  const figure = luozhuang2018.figures.get(key)
  if (!figure) return refuse.noFigure(key)
  if (said.documentDate > office.clock.today()) return refuse.futureDocument(said.documentDate)
  const no = said.value === undefined ? valueLacking(key, said.from) : valueRefused(key, said.value)
  if (no) return no
  const { author, document, documentDate, reason, from } = said
  return office.write(`确认标准数 ${figure.label.zh}：${reason}`, async (tx) => {
    await add(tx, office, key, {
      act: 'confirm',
      from,
      value: said.value ?? null,
      author: author.trim(),
      document: document.trim(),
      documentDate,
      reason,
    })
    return standing(tx)
  })
}

/** Withdraws what was confirmed of a value: it is as the policy has it again. */
export async function withdrawConfirmation(office: Office, key: string, { from, reason }: { from: string | null; reason: string }) {
  const figure = luozhuang2018.figures.get(key)
  if (!figure) return refuse.noFigure(key)
  return office.write(`撤销标准数确认 ${figure.label.zh}：${reason}`, async (tx) => {
    const held = (await findConfirmations(tx)).find((one) => one.figure === key && one.from === from)
    if (!held) return refuse.notConfirmed()
    await add(tx, office, key, { ...held, act: 'withdraw', reason })
    return standing(tx)
  })
}

/** What holds now. */
export async function standing(tx: Tx<AnyTables>) {
  const entries = await findConfirmations(tx)
  return { version: luozhuang2018.version, hash: hashOfFigures(inForce(entries)), entries }
}

function valueLacking(key: string, from: string | null): Refusal | undefined {
  const held = luozhuang2018.figures.get(key)!.values.find((one) => (one.from ?? null) === from)
  if (!held) return refuse.noValueThen()
  return held.value === null ? refuse.unset() : undefined
}

function valueRefused(key: string, value: string): Refusal | undefined {
  try {
    changeGiven(luozhuang2018, `${key}=${value}`)
    return undefined
  } catch (error) {
    return refuse.wrongValue((error as Error).message)
  }
}

interface Entry {
  readonly act: 'confirm' | 'withdraw'
  readonly from: string | null
  readonly value: string | null
  readonly author: string
  readonly document: string
  readonly documentDate: string | null
  readonly reason: string
}

async function add({ db }: Tx<AnyTables>, office: Office, figure: string, entry: Entry): Promise<void> {
  await sql`insert into figure_entry (region, figure, act, holds_from, value, author, document, document_date, reason, person, person_name, at)
    values (${(office.areas[0] ?? '').padEnd(12, '0')}, ${figure}, ${entry.act}, ${entry.from}, ${entry.value}, ${entry.author}, ${entry.document}, ${entry.documentDate},
      ${entry.reason}, ${office.user.id}, ${office.user.name}, ${office.clock.now()})`.execute(db)
}
