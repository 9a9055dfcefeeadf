/** A scenario's money in a year, against a cap, and the whole in one sentence for people. */
import type { Figure } from '#kernel/figure'
import { valueOn } from '#kernel/figure'
import type { Pack } from '#kernel/pack'
import { shown } from '#kernel/show'
import type { Label } from '#kernel/values'
import type { Change } from '#kernel/what-if'
import type { WhatIf } from './what-if.ts'

export interface Budget {
  /** Fen a year; null: no cap was given. */
  readonly cap: number | null
  /** Fen a year that the rules touched give, now and in the scenario; null where none of them tells money. */
  readonly before: number | null
  readonly after: number | null
  /** By how much the scenario stays under the cap, or exceeds it; null without a cap or money. */
  readonly left: number | null
  readonly over: number | null
  /** True where an entitlement tells only a floor: the sums are at least these. */
  readonly atLeast: boolean
}

/** How often in a year an entitlement is paid, by its period: twelve months, two terms, else once for each record. */
export function timesPerYear(pack: Pack, rule: string): number {
  const clause = pack.rules.get(rule)
  const period = clause?.clause === 'entitlement' ? clause.period?.en : undefined
  return period === 'each month' ? 12 : period === 'each term' ? 2 : 1
}

/** The money of all rules touched, in a year. */
export function budgetOf(pack: Pack, rules: readonly WhatIf[], cap: number | null): Budget {
  const priced = rules.filter(({ after }) => after.atLeastFen !== null)
  const sum = (side: 'before' | 'after') =>
    priced.length === 0 ? null : priced.reduce((total, of) => total + (of[side].atLeastFen ?? 0) * timesPerYear(pack, of.rule), 0)
  const after = sum('after')
  const bound = cap !== null && after !== null
  return {
    cap,
    before: sum('before'),
    after,
    left: bound ? Math.max(cap - after, 0) : null,
    over: bound ? Math.max(after - cap, 0) : null,
    atLeast: priced.some(({ after: { fen, atLeastFen } }) => fen !== atLeastFen),
  }
}

/** A figure's value in force on a day, and the changed one, as text. */
export function changeText(pack: Pack, { figure: key, value }: Change, day: string): { label: Label; before: Label; after: Label } {
  const figure: Figure = pack.figures.get(key)!
  const text = (of: Change['value'] | null) => shown(of, figure.kind, pack)
  return { label: figure.label, before: text(valueOn(figure, day)?.value ?? null), after: text(value) }
}

const yuan = (fen: number) => (fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })

/** What a scenario does, in one sentence. */
export function sentenceOf(pack: Pack, changes: readonly Change[], day: string, rules: readonly WhatIf[], budget: Budget): Label {
  const told = changes.map((change) => changeText(pack, change, day))
  const sum = (of: (rule: WhatIf) => number) => rules.reduce((total, rule) => total + of(rule), 0)
  const [gains, losses] = [sum(({ gains: n }) => n), sum(({ losses: n }) => n)]
  const [missed, wrongly] = [sum(({ verified }) => verified.missed.after), sum(({ verified }) => verified.wrongly.after)]
  const judged = sum(({ verified }) => verified.genuine + verified.wrong)
  const zh = [
    `${told.map(({ label, before, after }) => `“${label.zh}”由${before.zh}改为${after.zh}`).join('，')}：涉及规则${rules.length}条，新符合${gains}例，不再符合${losses}例`,
    ...(budget.after === null ? [] : [`每年资金由${yuan(budget.before ?? 0)}元变为${budget.atLeast ? '至少' : ''}${yuan(budget.after)}元`]),
    ...(budget.over === null ? [] : [budget.over > 0 ? `超出上限${yuan(budget.over)}元` : `在上限以内，还余${yuan(budget.left ?? 0)}元`]),
    ...(judged === 0 ? [] : [`对照已核实的${judged}例：属实而漏掉${missed}例，不属实而提出${wrongly}例`]),
  ]
  const en = [
    `${told.map(({ label, before, after }) => `“${label.en}” from ${before.en} to ${after.en}`).join(', ')}: ${rules.length} rules touched, ${gains} newly met, ${losses} no longer met`,
    ...(budget.after === null
      ? []
      : [`money a year from ${yuan(budget.before ?? 0)} to ${budget.atLeast ? 'at least ' : ''}${yuan(budget.after)} yuan`]),
    ...(budget.over === null
      ? []
      : [budget.over > 0 ? `over the cap by ${yuan(budget.over)} yuan` : `within the cap, ${yuan(budget.left ?? 0)} yuan left`]),
    ...(judged === 0 ? [] : [`of ${judged} cases verified, ${missed} genuine ones missed and ${wrongly} wrong ones raised`]),
  ]
  return { zh: `${zh.join('；')}。`, en: `${en.join('; ')}.` }
}
