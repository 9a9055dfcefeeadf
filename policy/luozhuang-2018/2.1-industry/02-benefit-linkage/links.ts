/** Whether able households share in a business, and whether they are paid what was agreed (Article 2). */
import { all } from '#kernel/operators/all'
import { before, below } from '#kernel/operators/below'
import { whole } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { where } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { not } from '#kernel/operators/not'
import { oneOf } from '#kernel/operators/one-of'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { yearOf } from '#kernel/operators/year-of'
import { labour } from '#policy/vocabulary/ability-codes'
import { check, standard, warning } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { enjoysPolicy, isMember } from '../../3.1-foundations/28-dynamic-management/words.ts'

export const householdLinked = standard({
  key: 'household-linked',
  article: 2,
  anchor: '利益联结机制',
  label: { zh: '户与经营主体有利益联结', en: 'The household is linked with an operator' },
  of: ledgers.household,
  is: (h) => some(h.benefitLinks, (l) => l.current),
})

const ableHouseholdWithoutLink = check({
  key: 'able-household-without-link',
  article: 2,
  anchor: '利益联结机制',
  label: { zh: '有劳动力的享受政策户没有利益联结', en: 'Able household that enjoys the policy is not linked' },
  of: ledgers.household,
  class: 'ent',
  trial: true,
  when: (h) =>
    all(
      enjoysPolicy(h),
      some(h.members, (m) => all(isMember(m), oneOf(m.labour, labour, 'ordinary', 'skilled'))),
      not(householdLinked(h)),
    ),
  look: {
    zh: '了解劳动力现在做什么、愿意以哪种方式参与，附近有哪些合作社或企业。',
    en: 'Ask what those able do now, how they would take part, and which co-operatives or firms are near.',
  },
})

const payoutOverdue = warning({
  key: 'payout-overdue',
  article: 2,
  anchor: '增值收益',
  label: { zh: '分红到期未足额发放', en: 'Payout overdue' },
  of: ledgers.benefitPayout,
  when: (p) => all(before(p.dueOn, decidingDate()), below(p.paid, p.due)),
  look: {
    zh: '向经营主体核实欠发原因和发放日期，向户核实是否收到。',
    en: 'Ask the operator why it is owed and when it will be paid, and the household whether it came.',
  },
})

// The year that is over is held against the contract; a contract of that same year may not have run for all of it.
const payoutBelowContract = check({
  key: 'payout-below-contract',
  article: 2,
  anchor: '增值收益',
  label: { zh: '上年实发分红低于合同约定', en: 'Payouts of last year below the contract' },
  of: ledgers.benefitLink,
  class: 'ent',
  trial: true,
  when: (l) =>
    all(
      l.current,
      below(yearOf(l.signedOn), minus(yearOf(decidingDate()), whole(1))),
      below(
        sum(
          where(l.payouts, (p) => equals(p.year, minus(yearOf(decidingDate()), whole(1)))),
          (p) => p.paid,
        ),
        l.yearly,
      ),
    ),
  look: {
    zh: '对照合同和银行流水，问清少发的原因，督促补发。',
    en: 'Hold contract and bank records side by side, ask why less was paid, have the rest paid.',
  },
})

export const linkRules = [householdLinked, ableHouseholdWithoutLink, payoutOverdue, payoutBelowContract]
