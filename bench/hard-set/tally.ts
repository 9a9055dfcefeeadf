/** Counts what linking said against the truth, in all and by kind of damage, file and family. */
import type { HardRow } from './hard-set.ts'

export interface Judged {
  readonly person: string | null
  readonly how: string
  readonly score: number
  readonly candidates: string | null
}

interface Counts {
  /** Rows that speak of registered people. */
  rows: number
  right: number
  /** Rows linked to somebody of whom they don't speak; here also rows of people who are not registered. */
  wrong: number
  review: number
}

export interface Tally {
  people: number
  seconds: number
  others: number
  reviewOfOthers: number
  /** Rows for review whose candidates hold the true person. */
  reviewTrue: number
  all: Counts
  /** Rows that hold something besides the name. */
  tellable: Counts
  exactOnly: number
  readonly by: Record<string, Counts>
  /** By tenths of a percent of certainty below one: links not exact, how many, how sure, how many right. */
  readonly certainty: { links: number; expected: number; right: number }[]
}

const counts = (): Counts => ({ rows: 0, right: 0, wrong: 0, review: 0 })
const bands = [0.98, 0.99, 0.995, 0.999, 0.9999, 1.01]

export const emptyTally = (): Tally => ({
  people: 0,
  seconds: 0,
  others: 0,
  reviewOfOthers: 0,
  reviewTrue: 0,
  all: counts(),
  tellable: counts(),
  exactOnly: 0,
  by: {},
  certainty: bands.slice(1).map(() => ({ links: 0, expected: 0, right: 0 })),
})

/** Adds one row; true when it was linked to the wrong person. */
export function addLink(tally: Tally, file: string, row: HardRow, { person, how, score, candidates }: Judged): boolean {
  const { truth, damage } = row
  const right = person !== null && truth.registered && person === truth.number
  const wrong = person !== null && !right
  const review = how === 'review'
  const nameOnly = (damage.number === 'missing' || damage.number === 'scientific') && row.village === null && row.birth === null
  const groups = [
    `number:${damage.number}`,
    `name:${damage.name}`,
    `file:${file}`,
    `kin:${truth.kin}`,
    truth.name.includes('·') ? 'name of parts' : 'name of one part',
  ]
  if (truth.birth < '1945') groups.push('born before 1945')
  for (const group of groups) tally.by[group] ??= counts()
  const all = [tally.all, ...groups.map((group) => tally.by[group]!), ...(nameOnly ? [] : [tally.tellable])]
  if (truth.registered) for (const one of all) one.rows++
  else tally.others++
  for (const one of all) {
    if (right) one.right++
    if (wrong) one.wrong++
    if (review && truth.registered) one.review++
  }
  if (review && !truth.registered) tally.reviewOfOthers++
  if (review && truth.registered && candidates?.includes(truth.number)) tally.reviewTrue++
  if (right && how === 'exact') tally.exactOnly++
  if (person !== null && how !== 'exact') {
    const band = tally.certainty[bands.findIndex((from, at) => score >= from && score < bands[at + 1]!)]
    if (band) {
      band.links++
      band.expected += score
      if (right) band.right++
    }
  }
  return wrong
}

export function addUp(total: Tally, tally: Tally): void {
  const add = (to: Counts, from: Counts) => {
    for (const key of ['rows', 'right', 'wrong', 'review'] as const) to[key] += from[key]
  }
  for (const key of ['people', 'seconds', 'others', 'reviewOfOthers', 'reviewTrue', 'exactOnly'] as const) total[key] += tally[key]
  add(total.all, tally.all)
  add(total.tellable, tally.tellable)
  for (const [key, one] of Object.entries(tally.by)) {
    total.by[key] ??= counts()
    add(total.by[key], one)
  }
  tally.certainty.forEach((band, at) => {
    const to = total.certainty[at]!
    to.links += band.links
    to.expected += band.expected
    to.right += band.right
  })
}

const places = (x: number, digits: number) => Number(x.toFixed(digits))

/** What is printed. The interval of false links is that of a Poisson count at 95 %. */
export function summary(tally: Tally) {
  const { all, tellable, people } = tally
  const per100k = (count: number) => places((count / people) * 100_000, 2)
  const spread = 1.96 * Math.sqrt(all.wrong + 0.96)
  return {
    rows: all.rows + tally.others,
    rowsOfRegistered: all.rows,
    precision: places(all.right / Math.max(1, all.right + all.wrong), 6),
    recall: places(all.right / all.rows, 5),
    recallWhereNotNameOnly: places(tellable.right / tellable.rows, 5),
    recallWithReview: places((all.right + tally.reviewTrue) / all.rows, 5),
    recallByExactNumberAndName: places(tally.exactOnly / all.rows, 5),
    falseLinks: all.wrong,
    falseLinksPer100kPeople: per100k(all.wrong),
    falseLinksPer100kPeople95: [per100k(Math.max(0, all.wrong + 1.92 - spread)), per100k(all.wrong + 1.92 + spread)],
    review: all.review + tally.reviewOfOthers,
    reviewTrue: places(tally.reviewTrue / Math.max(1, all.review + tally.reviewOfOthers), 4),
    certainty: tally.certainty.map(({ links, expected, right }, at) => ({
      from: bands[at],
      links,
      expected: places(expected / Math.max(1, links), 5),
      right: places(right / Math.max(1, links), 5),
    })),
    seconds: places(tally.seconds, 2),
    by: Object.fromEntries(
      Object.entries(tally.by)
        .sort()
        .map(([key, one]) => [key, { ...one, recall: places(one.right / Math.max(1, one.rows), 4) }]),
    ),
  }
}
