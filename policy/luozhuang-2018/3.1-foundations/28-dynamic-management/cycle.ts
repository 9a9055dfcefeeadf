/** The cycle of income: 1 October of the year before to 30 September (Article 28, R1). */
import type { Day } from '#kernel/expression'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { whole } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { endOfYear } from '#kernel/operators/end-of-year'
import { minus } from '#kernel/operators/minus'
import { onOrAfter } from '#kernel/operators/reaches'
import { startOfYear } from '#kernel/operators/start-of-year'
import { onOrBefore } from '#kernel/operators/within'
import { incomeCycleLead } from '../../figures/counted-income.ts'

const earlier = (of: Day) => addMonths(of, minus(whole(0), incomeCycleLead))

export const cycleEnd = () => earlier(endOfYear(decidingDate()))

/** Whether a day lies in the cycle of the deciding year, both ends included. */
export const inTheCycle = (day: Day) => all(onOrAfter(day, earlier(startOfYear(decidingDate()))), onOrBefore(day, cycleEnd()))
