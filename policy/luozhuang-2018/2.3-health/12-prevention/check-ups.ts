/** Free check-ups with screening, and health records by which service is graded (Article 12). */

import { above } from '#kernel/operators/above'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { decidingDate } from '#kernel/operators/deciding-date'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { some } from '#kernel/operators/some'
import { onOrBefore } from '#kernel/operators/within'
import type { RecordOf } from '#kernel/vocabulary'
import { check, entitlement, standard, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { isExtremelyPoor } from '../../2.6-guarantee/17-guarantees/words.ts'
import { isMember, memberEnjoysPolicy } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { villageDays } from '../../3.1-foundations/29-comparison/days.ts'
import { checkUpMonths } from '../../figures/health.ts'

const person = { article: 12, of: ledgers.person } as const
const doubt = { article: 12, class: 'ent', days: villageDays, trial: true } as const
const recheck = { zh: '卫健', en: 'Health' }

/** A check-up is of use until the next is due. */
const stillHolds = (c: RecordOf<typeof world, 'checkUp'>) =>
  all(onOrBefore(c.on, decidingDate()), above(addMonths(c.on, checkUpMonths), decidingDate()))

const freeCheckUp = entitlement({
  ...person,
  key: 'free-check-up',
  anchor: '免费健康查体',
  label: { zh: '特困群众免费体检和主要疾病筛查', en: 'Free check-up and screening of the extremely poor' },
  period: { zh: '每年', en: 'each year' },
  when: (p) => all(isMember(p), isExtremelyPoor(p)),
})

const isCheckedAndScreened = standard({
  ...person,
  key: 'is-checked-and-screened',
  anchor: '免费健康查体',
  label: { zh: '已体检并筛查主要疾病', en: 'Checked and screened' },
  is: (p) => some(p.checkUps, (c) => all(stillHolds(c), c.screened)),
})

const checkUpDue = check({
  ...doubt,
  key: 'check-up-due',
  anchor: '免费健康查体',
  of: ledgers.person,
  label: { zh: '特困人员应体检未体检', en: 'Extremely poor person is due a check-up' },
  when: (p) => all(isMember(p), isExtremelyPoor(p), none(p.checkUps, stillHolds)),
  look: {
    zh: '安排基层机构上门或集中体检；在外住院或集中供养机构已体检的补录。',
    en: 'Arrange a check-up at home or at the clinic; enter one made in hospital or in a care home.',
  },
  recheck,
})

const checkUpCharged = check({
  ...doubt,
  key: 'check-up-charged',
  anchor: '免费健康查体',
  label: { zh: '特困人员体检收了费', en: 'Extremely poor person paid for a check-up' },
  of: ledgers.checkUp,
  when: (c) => all(isMember(c.subject), isExtremelyPoor(c.subject), not(c.free)),
  look: { zh: '核对收费票据，应免费的退还。', en: 'Look at the bill; what should have been free is paid back.' },
  recheck,
})

const hasHealthRecord = standard({
  ...person,
  key: 'has-health-record',
  anchor: '健康档案',
  label: { zh: '有规范健康档案', en: 'Has a health record kept to standard' },
  is: (p) =>
    all(
      isMember(p),
      some(p.healthRecords, (r) => r.standard),
    ),
})

const withoutHealthRecord = check({
  ...doubt,
  key: 'registered-person-without-health-record',
  anchor: '健康档案',
  of: ledgers.person,
  label: { zh: '享受政策人口没有健康档案', en: 'Person who enjoys the policy has no health record' },
  when: (p) =>
    all(
      memberEnjoysPolicy(p),
      none(p.healthRecords, (r) => onOrBefore(r.begunOn, decidingDate())),
    ),
  look: {
    zh: '核对是否在外地建档，未建的由村卫生室建档。',
    en: 'See whether a record is kept elsewhere; otherwise the village clinic begins one.',
  },
  recheck,
})

export const preventionRules = [freeCheckUp, isCheckedAndScreened, checkUpDue, checkUpCharged, hasHealthRecord, withoutHealthRecord]
