/** The money cut to the towns by formula, never overspent, not left lying (Article 31). */
import { above } from '#kernel/operators/above'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { before as earlier } from '#kernel/operators/below'
import { inYuan } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { before } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { plus } from '#kernel/operators/plus'
import { portion } from '#kernel/operators/portion'
import { ratio } from '#kernel/operators/ratio'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { check, prohibition, value, warning } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { idleFundMonths } from '../../figures/factors.ts'

const money = { article: 31, class: 'ent', trial: true } as const

const poorPeopleOfTowns = value({
  key: 'poor-people-of-all-towns',
  article: 31,
  anchor: '贫困人口因素法',
  label: { zh: '各街镇贫困人口合计', en: 'Poor people of all towns' },
  of: ledgers.fundSource,
  is: (f) => sum(f.shares, (s) => s.poorPeople),
})

const poorPeopleCountedBefore = value({
  key: 'poor-people-counted-before',
  article: 31,
  anchor: '贫困人口因素法',
  label: { zh: '排在前面的街镇贫困人口', en: 'Poor people of the towns counted before' },
  of: ledgers.townShare,
  is: (s) =>
    sum(
      before(s.source.shares, s, (o) => o.poorPeople),
      (o) => o.poorPeople,
    ),
})

/**
 * The poor people of the towns are counted up, the smallest town first and equal ones as the list has them; a town gets what the
 * whole sum grows by, each step rounded to the fen. So the shares add up to the sum exactly, and none is off by more than a fen.
 */
const townShareByFormula = value({
  key: 'town-share-by-formula',
  article: 31,
  anchor: '贫困人口因素法',
  label: { zh: '按贫困人口测算的街镇份额', en: 'Share of the town by its poor people' },
  of: ledgers.townShare,
  is: (s) =>
    minus(
      portion(s.source.amount, ratio(plus(poorPeopleCountedBefore(s), s.poorPeople), poorPeopleOfTowns(s.source))),
      portion(s.source.amount, ratio(poorPeopleCountedBefore(s), poorPeopleOfTowns(s.source))),
    ),
})

const townShareOffFormula = check({
  ...money,
  key: 'town-share-off-formula',
  anchor: '切块',
  label: { zh: '街镇切块与公式不符', en: 'The share of a town is not by the formula' },
  of: ledgers.townShare,
  when: (s) => not(equals(s.amount, townShareByFormula(s))),
  look: { zh: '核对贫困人口数和总额，差异写明依据。', en: 'Check people and sum; say on what ground it differs.' },
})

const sharesDoNotAddUp = check({
  ...money,
  key: 'shares-do-not-add-up',
  anchor: '切块',
  label: { zh: '街镇切块之和不等于总额', en: 'The shares of the towns are not the sum' },
  of: ledgers.fundSource,
  when: (f) =>
    not(
      equals(
        sum(f.shares, (s) => s.amount),
        f.amount,
      ),
    ),
  look: { zh: '逐项核对切块文件。', en: 'Go through the paper line by line.' },
})

const sourceOverallocated = prohibition({
  key: 'source-overallocated',
  article: 31,
  anchor: '专项资金',
  label: { zh: '分配不得超过下达金额', en: 'No more is allocated than was received' },
  of: ledgers.fundSource,
  when: (f) =>
    above(
      sum(f.allocations, (a) => a.amount),
      f.amount,
    ),
})

const allocationOvercommitted = prohibition({
  key: 'allocation-overcommitted',
  article: 31,
  anchor: '专项资金',
  label: { zh: '合同承诺不得超过分配金额', en: 'No more is committed than was allocated' },
  of: ledgers.fundAllocation,
  when: (a) =>
    above(
      sum(a.commitments, (c) => c.amount),
      a.amount,
    ),
})

const allocationOverspent = prohibition({
  key: 'allocation-overspent',
  article: 31,
  anchor: '专项资金',
  label: { zh: '支付不得超过分配金额', en: 'No more is paid than was allocated' },
  of: ledgers.fundAllocation,
  when: (a) =>
    above(
      sum(a.payments, (p) => p.amount),
      a.amount,
    ),
})

const allocationLeft = value({
  key: 'allocation-left',
  article: 31,
  anchor: '专项资金',
  label: { zh: '资金结余', en: 'What is left of an allocation' },
  of: ledgers.fundAllocation,
  is: (a) =>
    minus(
      a.amount,
      sum(a.payments, (p) => p.amount),
    ),
})

const fundIdle = warning({
  key: 'fund-idle',
  article: 31,
  anchor: '专项资金',
  label: { zh: '资金闲置', en: 'Money lies idle' },
  of: ledgers.fundAllocation,
  when: (a) => all(above(allocationLeft(a), inYuan(0)), earlier(addMonths(a.allocatedOn, idleFundMonths), decidingDate())),
  look: {
    zh: '查项目进度和支付计划，不能实施的按规定调整。',
    en: 'See how the project goes and what is to be paid; move it by the rules where it cannot be used.',
  },
})

const onlyOneKindOfVillageServed = check({
  ...money,
  key: 'only-one-kind-of-village-served',
  anchor: '非重点村',
  label: { zh: '资金只投向重点村或只投向一般村', en: 'The money went only to key villages, or only to others' },
  of: ledgers.fundSource,
  when: (f) =>
    all(
      some(f.payments, (p) => above(p.amount, inYuan(0))),
      any(
        none(f.payments, (p) => p.inVillage.keyVillage),
        none(f.payments, (p) => not(p.inVillage.keyVillage)),
      ),
    ),
  look: { zh: '对照年度项目计划，说明统筹情况。', en: 'Hold it against the plan of the year; say how both are seen to.' },
})

export const fundRules = [
  poorPeopleOfTowns,
  poorPeopleCountedBefore,
  townShareByFormula,
  townShareOffFormula,
  sharesDoNotAddUp,
  sourceOverallocated,
  allocationOvercommitted,
  allocationOverspent,
  allocationLeft,
  fundIdle,
  onlyOneKindOfVillageServed,
]
