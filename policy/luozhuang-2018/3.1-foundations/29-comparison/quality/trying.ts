/** Short forms for the examples of the data-quality checks: a person, a household or a year, and what the check must say (Article 29). */

import type { Value } from '#kernel/values'
import { cannotTell, met, notMet, type RuleExample } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'

export type Facts = Readonly<Record<string, Value>>

/** One registered member of a poor household, with these facts. */
export const person = (facts: Facts, home: Facts = {}): SmallWorld => ({
  household: { status: 'poor', ...home },
  people: { p: facts },
})

/** A poor household with these facts, and its members by name. */
export const home = (facts: Facts, people: Readonly<Record<string, Facts>> = { p: {} }): SmallWorld => ({
  household: { status: 'poor', ...facts },
  people,
})

/** A year of a poor household: its facts, those of the household, its members. */
export const year = (facts: Facts, of: Facts = {}, people: Readonly<Record<string, Facts>> = { p: {} }): SmallWorld => ({
  ...home(of, people),
  year: { year: 2019n, ...facts },
})

/** The source of the record has no column for these fields. */
export const lacking = (...fields: readonly string[]): Facts => ({ notCollected: ` ${fields.join(' ')} ` })

/** Born so that the age at the end of 2019 is just this. */
export const aged = (years: number): Facts => ({ idBirth: `${2019 - years}-06-15` })

/** Filled in, left empty, and of a file without the column. */
export function emptyCell(
  world: (facts: Facts) => SmallWorld,
  fields: readonly string[],
  value: Value,
  zh: string,
  en: string,
): readonly RuleExample[] {
  const filled = Object.fromEntries(fields.map((field) => [field, value]))
  const [first = ''] = fields
  return [
    met(`${zh}有空格`, `${en}: a cell is empty`, world({ ...filled, [first]: null })),
    notMet(`${zh}都填了，填零或否也算`, `${en}: all are filled in, zero and no included`, world(filled)),
    cannotTell(
      `文件没有${zh}这一列，不能算未填`,
      `${en}: the file lacks a column; that is not "left empty"`,
      world({ ...filled, [first]: null, ...lacking(first) }),
    ),
  ]
}
