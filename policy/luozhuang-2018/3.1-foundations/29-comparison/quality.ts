/** Comparison: contradictions within the registry itself, and between it and the files' names (Article 29, class "quality"). */
import type { Money } from '#kernel/expression'
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { whole } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { equals } from '#kernel/operators/equals'
import { greatest } from '#kernel/operators/greatest'
import { sharing, where } from '#kernel/operators/groups'
import { largest } from '#kernel/operators/largest'
import { minus } from '#kernel/operators/minus'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { plus } from '#kernel/operators/plus'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { times } from '#kernel/operators/times'
import { check } from '#policy/vocabulary/language'
import { relation, schoolStage } from '#policy/vocabulary/person-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { incomeTolerance, tooOldForPrimarySchool } from '../../figures/comparison.ts'
import { ageAtYearEnd, isMember } from '../28-dynamic-management/words.ts'
import { villageDays } from './days.ts'
import { benefitChecks } from './quality/benefits.ts'
import { conditionChecks } from './quality/conditions.ts'
import { householdChecks } from './quality/household.ts'
import { identityChecks } from './quality/identity.ts'
import { incomeChecks } from './quality/income.ts'
import { helpChecks } from './quality/insurance-and-help.ts'
import { personChecks } from './quality/person-logic.ts'
import { statusChecks } from './quality/status-and-cause.ts'
import { villageChecks } from './quality/village.ts'
import { workChecks } from './quality/work.ts'

const quality = { article: 29, anchor: '核准清洗', class: 'quality', days: villageDays, severity: 'error' } as const

const differ = (a: Money, b: Money) => above(greatest(minus(a, b), minus(b, a)), incomeTolerance)

const sameIdOtherName = check({
  ...quality,
  key: 'same-id-other-name',
  label: { zh: '证件号码相同、姓名不同', en: 'The number stands beside another name' },
  of: ledgers.person,
  when: (p) =>
    all(
      isMember(p),
      some(p.links, (l) => l.sameNumberOtherName),
    ),
  look: {
    zh: '看身份证和户口簿原件，确认姓名和号码哪一处写错、是否改过名。',
    en: 'See the ID card and the household book: which of name and number is wrong, or was the name changed.',
  },
  recheck: { zh: '公安', en: 'Police' },
})

const personInTwoHouseholds = check({
  ...quality,
  key: 'person-in-two-households',
  numbers: ['Q07'],
  label: { zh: '同一证件号码登记了两次', en: 'The same number is registered twice' },
  of: ledgers.person,
  when: (p) =>
    all(
      isMember(p),
      above(
        count(
          where(
            sharing(p, (x) => x.idNumber),
            (x) => isMember(x),
          ),
        ),
        whole(1),
      ),
    ),
  look: {
    zh: '核实本人实际在哪一户共同生活，另一户按程序删除。',
    en: 'Find out in which household the person really lives; take the other record out by procedure.',
  },
})

const twoHeads = check({
  ...quality,
  key: 'two-heads',
  numbers: ['Q12'],
  label: { zh: '一户有两个户主', en: 'Two heads in one household' },
  of: ledgers.household,
  when: (h) => above(count(where(h.members, (m) => all(isMember(m), is(m.relation, relation, 'head')))), whole(1)),
  look: {
    zh: '看户口簿确认户主，并更正其余成员与户主的关系。',
    en: 'See in the household book who is the head and correct the relation of the others.',
  },
})

const sexContradictsId = check({
  ...quality,
  key: 'sex-contradicts-id',
  numbers: ['Q04'],
  label: { zh: '性别与证件号码不符', en: 'Sex contradicts the ID number' },
  of: ledgers.person,
  when: (p) => all(isMember(p), p.idValid, not(equals(p.sex, p.idSex))),
  look: {
    zh: '看身份证原件，更正性别或证件号码。',
    en: 'See the ID card and correct the sex or the number.',
  },
})

const incomeDoesNotAddUp = check({
  ...quality,
  key: 'income-does-not-add-up',
  numbers: ['Q53', 'F96', 'F97'],
  label: { zh: '收入各项与合计对不上', en: 'Income does not add up' },
  of: ledgers.household,
  // A household states its members once, as of its last year: earlier years had others.
  when: (h) =>
    any(
      some(h.years, (y) => differ(minus(plus(y.wage, y.business, y.property, y.transfer), y.businessExpense), y.netIncome)),
      some(
        where(h.years, (y) =>
          equals(
            y.year,
            largest(h.years, (o) => o.year),
          ),
        ),
        (y) => differ(times(y.incomePerHead, h.statedMemberCount), y.netIncome),
      ),
    ),
  look: {
    zh: '与户主重新逐项核算收入和支出，改正填错的一项。',
    en: 'Go through income and expense again with the household, item by item, and correct the wrong one.',
  },
})

const ageContradictsSchoolStage = check({
  ...quality,
  key: 'age-contradicts-school-stage',
  numbers: ['Q35'],
  severity: 'warning',
  label: { zh: '年龄与在校学段不符', en: 'Age contradicts the school stage' },
  of: ledgers.person,
  when: (p) =>
    all(
      isMember(p),
      reaches(ageAtYearEnd(p), tooOldForPrimarySchool),
      oneOf(p.schoolStage, schoolStage, 'below-school-age', 'pre-school', 'primary'),
    ),
  look: {
    zh: '核实是否仍在校、在哪个学段，更正在校生状况或文化程度。',
    en: 'Find out whether and at which stage the person still learns; correct the school stage or the education.',
  },
})

export const qualityChecks = [
  ...identityChecks,
  ...householdChecks,
  ...statusChecks,
  ...personChecks,
  ...workChecks,
  ...incomeChecks,
  ...benefitChecks,
  ...conditionChecks,
  ...helpChecks,
  ...villageChecks,
  sameIdOtherName,
  personInTwoHouseholds,
  twoHeads,
  sexContradictsId,
  incomeDoesNotAddUp,
  ageContradictsSchoolStage,
]
