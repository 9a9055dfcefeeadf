/** What stands behind an income: lines that count (R3), the worksheet (R6), typed sums (R2), and the allowance's own income (R4; Article 28). */
import type { Money } from '#kernel/expression'
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { choose } from '#kernel/operators/choose'
import { inYuan, whole } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { divided } from '#kernel/operators/divided'
import { equals } from '#kernel/operators/equals'
import { where } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { is } from '#kernel/operators/one-of'
import { plus } from '#kernel/operators/plus'
import { portion } from '#kernel/operators/portion'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { times } from '#kernel/operators/times'
import { yearOf } from '#kernel/operators/year-of'
import { benefitState } from '#policy/vocabulary/help-codes'
import { check, value } from '#policy/vocabulary/language'
import { incomeLineKind } from '#policy/vocabulary/monitoring-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { incomeTolerance } from '../../figures/comparison.ts'
import * as counts from '../../figures/counted-income.ts'
import { inTheCycle } from './cycle.ts'
import { incomePerHeadThisYear } from './income.ts'

const quality = { article: 28, class: 'quality', trial: true } as const

const differ = (a: Money, b: Money) => any(above(minus(a, b), incomeTolerance), above(minus(b, a), incomeTolerance))

// Only compared: rules go by the items (R2).
const typedSumDiffers = check({
  ...quality,
  key: 'typed-sum-differs-from-items',
  numbers: ['R2'],
  label: { zh: '填报的财产或转移性收入与分项之和不符', en: 'A typed sum of property income or transfers differs from its items' },
  of: ledgers.householdYear,
  when: (y) =>
    any(
      all(y.propertyItemised, differ(plus(y.dividend, y.otherProperty), y.property)),
      all(
        y.transferItemised,
        differ(plus(y.familyPlanningPay, y.allowancePay, y.extremelyPoorPay, y.pensionPay, y.ecologyPay, y.otherTransfer), y.transfer),
      ),
    ),
  look: { zh: '按分项重新核对，更正合计或漏填的一项。', en: 'Go through the items again; correct the sum or the item left out.' },
})

const rates = [
  ['subsidy', counts.countsSubsidy],
  ['maintenance', counts.countsMaintenance],
  ['relief', counts.countsRelief],
  ['gift', counts.countsGift],
  ['reimbursement', counts.countsReimbursement],
  ['loan', counts.countsLoan],
  ['housing-aid', counts.countsHousingAid],
  ['lump-sum', counts.countsLumpSum],
] as const

const countedLine = value({
  key: 'counted-line',
  article: 28,
  numbers: ['R3'],
  label: { zh: '计入收入的金额', en: 'What of a line counts as income' },
  of: ledgers.incomeLine,
  is: (l) =>
    rates.reduceRight(
      (otherwise, [kind, rate]) => choose(is(l.kind, incomeLineKind, kind), portion(l.amount, rate), otherwise),
      choose(is(l.kind, incomeLineKind, 'sale'), portion(l.amount, counts.countsSale), inYuan(0)),
    ),
})

const otherTransfersByLines = value({
  key: 'other-transfers-by-lines',
  article: 28,
  numbers: ['F94f'],
  label: { zh: '按明细核算的其他转移性收入', en: 'Other transfers by their lines' },
  of: ledgers.household,
  is: (h) =>
    sum(h.members, (m) =>
      sum(
        where(m.incomeLines, (l) => inTheCycle(l.receivedOn)),
        (l) => countedLine(l),
      ),
    ),
})

const otherTransfersDiffer = check({
  ...quality,
  key: 'other-transfers-differ-from-lines',
  numbers: ['R3'],
  label: { zh: '其他转移性收入与明细不符', en: 'Other transfers differ from their lines' },
  of: ledgers.household,
  when: (h) =>
    some(
      where(h.years, (y) => equals(y.year, yearOf(decidingDate()))),
      (y) => differ(otherTransfersByLines(y.home), y.otherTransfer),
    ),
  look: {
    zh: '逐笔核对到账明细：报销款、借款、一次性补偿和变卖财物不计入收入。',
    en: 'Go through the lines: reimbursements, loans, lump sums and sales are no income.',
  },
})

// Quantities are kept in hundredths of their unit.
const farmGross = value({
  key: 'farm-line-gross',
  article: 28,
  numbers: ['R6'],
  label: { zh: '种养产值', en: 'Worth of what was planted or reared' },
  of: ledgers.farmLine,
  is: (l) => divided(times(l.price, l.quantity), whole(100)),
})

const farmNet = value({
  key: 'farm-line-net',
  article: 28,
  numbers: ['R6'],
  label: { zh: '种养净收入', en: 'Net of what was planted or reared' },
  of: ledgers.farmLine,
  is: (l) => minus(farmGross(l), l.cost),
})

const businessBelowWorksheet = check({
  ...quality,
  key: 'business-income-below-worksheet',
  numbers: ['R6'],
  label: { zh: '生产经营性收入少于种养测算', en: 'Business income is below the worksheet of planting and rearing' },
  of: ledgers.household,
  when: (h) =>
    some(
      where(h.years, (y) => equals(y.year, yearOf(decidingDate()))),
      (y) =>
        below(
          y.business,
          sum(y.home.members, (m) =>
            sum(
              where(m.farmLines, (l) => equals(l.year, yearOf(decidingDate()))),
              (l) => farmGross(l),
            ),
          ),
        ),
    ),
  look: { zh: '对照品种、数量、单价重新核算生产经营收入。', en: 'Work the business income out again by item, quantity and price.' },
})

// The allowance tests property and deducts by rules of its own: the same figure to the fen was copied, not asked.
const incomeCopiedFromAllowance = check({
  ...quality,
  key: 'income-copied-from-allowance',
  numbers: ['R4'],
  label: { zh: '建档收入照抄低保核定收入', en: 'The income on the register repeats the one assessed for the allowance' },
  of: ledgers.household,
  when: (h) =>
    some(h.members, (m) =>
      some(
        where(m.allowances, (a) => is(a.state, benefitState, 'current')),
        (a) => equals(times(a.assessedPerHead, whole(12)), incomePerHeadThisYear(m.home)),
      ),
    ),
  look: {
    zh: '低保核定口径不同，入户按收入周期逐项重新核算。',
    en: 'The allowance counts otherwise: work the income of the cycle out again at home, item by item.',
  },
})

export const incomeEvidence = [
  typedSumDiffers,
  countedLine,
  otherTransfersByLines,
  otherTransfersDiffer,
  farmGross,
  farmNet,
  businessBelowWorksheet,
  incomeCopiedFromAllowance,
]
