/** Interest to the day: the capital of each day at the yearly rate, rounded once to the fen; and the benchmark rate of the day a loan was lent (Article 32). */
import type { Day, Expression, Integer, Money } from '#kernel/expression'
import { addMonths } from '#kernel/operators/add-months'
import { at } from '#kernel/operators/at'
import { choose } from '#kernel/operators/choose'
import { whole } from '#kernel/operators/constant'
import { daysBetween } from '#kernel/operators/days-between'
import { where } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { portion } from '#kernel/operators/portion'
import { ratio } from '#kernel/operators/ratio'
import { sum } from '#kernel/operators/sum'
import { times } from '#kernel/operators/times'
import { onOrBefore } from '#kernel/operators/within'
import type { RecordOf } from '#kernel/vocabulary'
import { value, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { benchmarkRateLong, benchmarkRateMedium, benchmarkRateShort, interestDaysPerYear } from '../../figures/factors.ts'

type Lent = RecordOf<typeof world, 'loan'> | RecordOf<typeof world, 'enterpriseLoan'>

/** Capital × days up to a day: what was lent for all of them, less what came back for the days after it did. The first day counts, the last does not. */
export const capitalDays = (of: Lent, until: Day): Money =>
  minus(
    times(of.principal, daysBetween(of.lentOn, until)),
    sum(
      where(of.repayments, (r) => onOrBefore(r.repaidOn, until)),
      (r) => times(r.principal, daysBetween(r.repaidOn, until)),
    ),
  )

/** Interest on capital × days at a yearly rate in ten-thousandths of a per cent. */
export const interestOn = (capital: Money, rate: Integer): Money =>
  portion(capital, ratio(rate, times(whole(1_000_000), interestDaysPerYear)))

/** The interest of a loan up to a day. */
export const interestOf = (of: Lent, rate: Integer, until: Day): Money => interestOn(capitalDays(of, until), rate)

const benchmark = (lentOn: Day, dueOn: Day): Expression<'integer'> =>
  at(
    lentOn,
    choose(
      onOrBefore(dueOn, addMonths(lentOn, whole(12))),
      benchmarkRateShort,
      choose(onOrBefore(dueOn, addMonths(lentOn, whole(60))), benchmarkRateMedium, benchmarkRateLong),
    ),
  )

export const benchmarkRate = value({
  key: 'benchmark-rate',
  article: 32,
  label: { zh: '放款日的基准利率', en: 'Benchmark rate of the day it was lent' },
  of: ledgers.loan,
  is: (l) => benchmark(l.lentOn, l.dueOn),
})

export const firmBenchmarkRate = value({
  key: 'firm-benchmark-rate',
  article: 32,
  label: { zh: '企业贷款放款日的基准利率', en: 'Benchmark rate of the day a firm’s loan was lent' },
  of: ledgers.enterpriseLoan,
  is: (l) => benchmark(l.lentOn, l.dueOn),
})
