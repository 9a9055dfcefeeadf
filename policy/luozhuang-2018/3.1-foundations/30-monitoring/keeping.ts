/** What holds after leaving poverty: policy, help and project stay, everybody is tracked, the relief of five offices is joined; three kinds of hardship (Article 30). */
import { above } from '#kernel/operators/above'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { inYuan, whole } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { where } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { onOrBefore } from '#kernel/operators/within'
import { yearOf } from '#kernel/operators/year-of'
import { status } from '#policy/vocabulary/household-codes'
import { standard, value } from '#policy/vocabulary/language'
import { reliefOffice } from '#policy/vocabulary/monitoring-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { trackingMonths } from '../../figures/monitoring.ts'
import { medicalCare } from '../28-dynamic-management/exit-standards.ts'
import { hasEnoughMeasures } from '../28-dynamic-management/measures.ts'
import { isOut } from '../28-dynamic-management/words.ts'
import * as event from './events.ts'

const ofHousehold = { article: 30, of: ledgers.household } as const

// Policy: insured as before. Help: a measure of the year. Project: a co-operative, a company, a pioneer, or a dividend.
const threeKeeps = standard({
  ...ofHousehold,
  key: 'three-keeps',
  anchor: '脱贫不脱政策',
  label: { zh: '脱贫后政策、帮扶、项目都在', en: 'Policy, help and project stay after exit' },
  is: (h) =>
    any(
      not(is(h.status, status, 'out-with-policy')),
      all(
        medicalCare(h),
        hasEnoughMeasures(h),
        any(
          h.cooperative,
          h.leadingCompany,
          h.leader,
          some(h.years, (y) => all(equals(y.year, yearOf(decidingDate())), above(y.dividend, inYuan(0)))),
        ),
      ),
    ),
})

const outHouseholdTracked = standard({
  ...ofHousehold,
  key: 'out-household-tracked',
  anchor: '跟踪和动态监测',
  numbers: ['U7'],
  label: { zh: '脱贫户按期跟踪监测', en: 'An out household is visited as often as it should' },
  is: (h) =>
    any(
      not(isOut(h)),
      some(h.members, (m) =>
        some(m.surveys, (s) =>
          all(above(s.askedOn, addMonths(decidingDate(), minus(whole(0), trackingMonths))), onOrBefore(s.askedOn, decidingDate())),
        ),
      ),
    ),
})

const reliefByFiveOffices = value({
  ...ofHousehold,
  key: 'relief-by-five-offices',
  anchor: '整合利用',
  label: { zh: '当年五部门救助帮扶项数', en: 'Measures of the five offices this year' },
  is: (h) =>
    sum(h.members, (m) =>
      count(
        where(m.measures, (k) =>
          all(
            equals(k.year, yearOf(decidingDate())),
            oneOf(k.office, reliefOffice, 'civil-affairs', 'education', 'labour', 'health', 'disabled'),
          ),
        ),
      ),
    ),
})

const temporaryHardship = standard({
  ...ofHousehold,
  key: 'temporary-hardship',
  anchor: '临时性',
  label: { zh: '临时性困难', en: 'Temporary hardship' },
  is: (h) => any(event.incomeFell(h), event.jobEnded(h), event.wageUnpaid(h)),
})

const suddenHardship = standard({
  ...ofHousehold,
  key: 'sudden-hardship',
  anchor: '突发性',
  label: { zh: '突发性困难', en: 'Sudden hardship' },
  is: (h) => any(event.lossLarge(h), event.houseHit(h), event.workerDied(h), event.workerInDeathRecords(h), event.workerDisabled(h)),
})

const expenditureHardship = standard({
  ...ofHousehold,
  key: 'expenditure-hardship',
  anchor: '支出型',
  label: { zh: '支出型困难', en: 'Hardship by expenditure' },
  is: (h) => any(event.medicalSpendingLarge(h), event.medicalAboveIncome(h), event.studyCostHeavy(h)),
})

export const keepingRules = [threeKeeps, outHouseholdTracked, reliefByFiveOffices, temporaryHardship, suddenHardship, expenditureHardship]
