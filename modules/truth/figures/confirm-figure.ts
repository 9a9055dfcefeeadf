/** One of the office enters a figure's value by its document, another confirms it; what holds can be withdrawn. Each entry has a reason and stays (Article 29). */
import { sql } from 'kysely'
import { changeGiven } from '#kernel/what-if'
import type { AnyTables, Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import type { Tx } from '#platform/store/transaction'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import type { FigureEntry } from './contract.ts'
import { findConfirmations, findEntered } from './find-confirmations.ts'
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

/** Enters a value; rules compute with it once another of the office has confirmed it. */
export async function enterFigure(office: Office, key: string, said: Confirming) {
  const figure = luozhuang2018.figures.get(key)
  if (!figure) return refuse.noFigure(key)
  if (said.documentDate > office.clock.today()) return refuse.futureDocument(said.documentDate)
  const no = said.value === undefined ? valueLacking(key, said.from) : valueRefused(key, said.value)
  if (no) return no
  const { author, document, documentDate, reason, from } = said
  return office.write(`录入标准数 ${figure.label.zh}：${reason}`, async (tx) => {
    await add(tx, office, key, {
      act: 'enter',
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

interface Answering {
  readonly entry: string
  readonly reason?: string
}

/** The second person confirms: from the next run and request on, rules compute with the value. */
export async function confirmFigure(office: Office, key: string, { entry, reason }: Answering) {
  const figure = luozhuang2018.figures.get(key)
  if (!figure) return refuse.noFigure(key)
  return office.write(`确认标准数 ${figure.label.zh}${reason ? `：${reason}` : ''}`, async (tx) => {
    const held = await enteredAs(tx, key, entry)
    if (!held) return refuse.notEntered()
    if (held.mine) return refuse.samePerson(held.by)
    await add(tx, office, key, { ...held, act: 'confirm', reason: reason?.trim() || held.reason, entered: held.id, enteredBy: held.by })
    return standing(tx)
  })
}

/** Refuses what was entered; whoever entered it takes it back by the same act. */
export async function refuseFigure(office: Office, key: string, { entry, reason }: { entry: string; reason: string }) {
  const figure = luozhuang2018.figures.get(key)
  if (!figure) return refuse.noFigure(key)
  return office.write(`退回标准数 ${figure.label.zh}：${reason}`, async (tx) => {
    const held = await enteredAs(tx, key, entry)
    if (!held) return refuse.notEntered()
    await add(tx, office, key, { ...held, act: 'refuse', reason, entered: held.id, enteredBy: held.by })
    return standing(tx)
  })
}

const enteredAs = async (tx: Tx<AnyTables>, key: string, entry: string) =>
  (await findEntered(tx)).find(({ id, figure }) => id === entry && figure === key)

/** Withdraws what was confirmed of a value: it is as the policy has it again. */
export async function withdrawConfirmation(office: Office, key: string, { from, reason }: { from: string | null; reason: string }) {
  const figure = luozhuang2018.figures.get(key)
  if (!figure) return refuse.noFigure(key)
  return office.write(`撤销标准数确认 ${figure.label.zh}：${reason}`, async (tx) => {
    const held = (await findConfirmations(tx)).find((one) => one.figure === key && one.from === from)
    if (!held) return refuse.notConfirmed()
    await add(tx, office, key, { ...held, act: 'withdraw', reason, enteredBy: null })
    return standing(tx)
  })
}

/** What holds now. */
export async function standing(tx: Tx<AnyTables>) {
  const entries = await findConfirmations(tx)
  return { version: luozhuang2018.version, hash: hashOfFigures(inForce(entries)), entries, entered: await findEntered(tx) }
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
  readonly act: FigureEntry['act']
  readonly from: string | null
  readonly value: string | null
  readonly author: string
  readonly document: string
  readonly documentDate: string | null
  readonly reason: string
  readonly entered?: string
  readonly enteredBy?: string | null
}

async function add({ db }: Tx<AnyTables>, office: Office, figure: string, entry: Entry): Promise<void> {
  await sql`insert into figure_entry (region, figure, act, holds_from, value, author, document, document_date, reason, person, person_name, at, entered, entered_by)
    values (${(office.areas[0] ?? '').padEnd(12, '0')}, ${figure}, ${entry.act}, ${entry.from}, ${entry.value}, ${entry.author}, ${entry.document}, ${entry.documentDate},
      ${entry.reason}, ${office.user.id}, ${office.user.name}, ${office.clock.now()}, ${entry.entered ?? null}, ${entry.enteredBy ?? null})`.execute(
    db,
  )
}
