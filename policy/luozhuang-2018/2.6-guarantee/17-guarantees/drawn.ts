/** What is due against what is drawn: subsidies not paid, two that may not be drawn together, the dead, sums beyond the standard (Article 17). */
import { above } from '#kernel/operators/above'
import { age } from '#kernel/operators/age'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { choose } from '#kernel/operators/choose'
import { inYuan, whole } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { divided } from '#kernel/operators/divided'
import { equals } from '#kernel/operators/equals'
import { where } from '#kernel/operators/groups'
import { not } from '#kernel/operators/not'
import { is } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { times } from '#kernel/operators/times'
import { onOrBefore } from '#kernel/operators/within'
import type { RecordOf } from '#kernel/vocabulary'
import { pensionState, policeState } from '#policy/vocabulary/department-codes'
import { allowanceArea, benefitState, care, certificateState, childKind } from '#policy/vocabulary/help-codes'
import { check, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { isMember } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { villageDays } from '../../3.1-foundations/29-comparison/days.ts'
import { elderAge, ruralAllowanceStandard, urbanAllowanceStandard } from '../../figures/allowances.ts'
import { orphanFloorInstitution, orphanFloorScattered } from '../../figures/subsidies.ts'
import { qualifiesForLiving, qualifiesForNursing } from './subsidies.ts'
import { drawsOrphanStipend, isExtremelyPoor } from './words.ts'

type Person = RecordOf<typeof world, 'person'>

const doubt = { article: 17, of: ledgers.person, class: 'ent', days: villageDays, trial: true } as const
const civil = { zh: '民政', en: 'Civil affairs' }
const federation = { zh: '残联、民政', en: 'Disabled persons’ federation and civil affairs' }

const allowanceNow = (p: Person) => some(p.allowances, (a) => is(a.state, benefitState, 'current'))
const supportNow = (p: Person) => some(p.extremelyPoorRecords, (r) => is(r.state, benefitState, 'current'))
const allowanceIn = (p: Person, area: 'urban' | 'rural') =>
  some(p.allowances, (a) => all(is(a.state, benefitState, 'current'), is(a.area, allowanceArea, area)))

const livingNotDrawn = check({
  ...doubt,
  key: 'living-subsidy-due-not-drawn',
  anchor: '困难残疾人生活补贴',
  numbers: ['C35'],
  label: { zh: '低保残疾人未领生活补贴', en: 'Disabled person on allowance draws no living subsidy' },
  when: (p) =>
    all(
      qualifiesForLiving(p),
      not(isExtremelyPoor(p)),
      not(drawsOrphanStipend(p)),
      some(p.disabilities, (d) => all(is(d.state, certificateState, 'valid'), not(d.livingSubsidy))),
    ),
  look: {
    zh: '核对是否申请、何时审批；符合的从下月起发。',
    en: 'See whether it was asked for and granted; where due it is paid from next month.',
  },
  recheck: federation,
})

const nursingNotDrawn = check({
  ...doubt,
  key: 'nursing-subsidy-due-not-drawn',
  anchor: '重度残疾人护理补贴',
  numbers: ['C35'],
  label: { zh: '一、二级残疾人未领护理补贴', en: 'Severely disabled person draws no nursing subsidy' },
  when: (p) =>
    all(
      qualifiesForNursing(p),
      not(isExtremelyPoor(p)),
      some(p.disabilities, (d) => all(is(d.state, certificateState, 'valid'), not(d.nursingSubsidy))),
    ),
  look: {
    zh: '看是否需要长期照护、是否领工伤护理费；符合的补办。',
    en: 'See whether long care is needed and work-injury nursing pay is drawn; where due it is arranged.',
  },
  recheck: federation,
})

const elderNotPaid = check({
  ...doubt,
  key: 'elder-subsidy-due-not-paid',
  anchor: '60-99周岁以上',
  numbers: ['C37'],
  label: { zh: '低保老人未领老年人补贴', en: 'Allowance elder draws no subsidy' },
  when: (p) =>
    all(
      isMember(p),
      reaches(age(p.idBirth), elderAge),
      allowanceNow(p),
      equals(
        sum(
          where(p.allowances, (a) => is(a.state, benefitState, 'current')),
          (a) => a.elderSubsidy,
        ),
        inYuan(0),
      ),
    ),
  look: { zh: '核对年龄和发放名单，在别处领取的附证明。', en: 'Compare age and list; a paper where it is drawn elsewhere.' },
  recheck: civil,
})

const allowanceAndSupport = check({
  ...doubt,
  key: 'allowance-and-extremely-poor-together',
  anchor: '特困人员',
  numbers: ['C36'],
  label: { zh: '同时在低保和特困名单', en: 'On allowance and on extremely-poor support at once' },
  when: (p) => all(isMember(p), allowanceNow(p), supportNow(p)),
  look: {
    zh: '核对两边的起止月份，同月转换的附审批表，重复的停一项。',
    en: 'Compare the months; a paper for a switch within the month, otherwise one is stopped.',
  },
  recheck: civil,
})

const supportAndSubsidies = check({
  ...doubt,
  key: 'extremely-poor-draws-disability-subsidies',
  anchor: '特困人员',
  numbers: ['C36'],
  label: { zh: '特困人员另领残疾人补贴', en: 'Extremely poor person also draws a disability subsidy' },
  when: (p) =>
    all(
      isMember(p),
      isExtremelyPoor(p),
      some(p.disabilities, (d) => any(d.livingSubsidy, d.nursingSubsidy)),
    ),
  look: { zh: '核对发放月份，特困供养期间的补贴停发。', en: 'Compare the months; the subsidy is stopped while support is drawn.' },
  recheck: federation,
})

const deadDrawing = check({
  ...doubt,
  key: 'dead-person-draws',
  numbers: ['C36'],
  label: { zh: '死亡人员仍在领低保、特困或养老金', en: 'A dead person still draws allowance, support or pension' },
  when: (p) =>
    all(
      isMember(p),
      any(
        some(p.policeRecords, (r) => is(r.state, policeState, 'dead')),
        some(p.deathRecords, (d) => any(onOrBefore(d.deathDate, decidingDate()), onOrBefore(d.cremationDate, decidingDate()))),
      ),
      any(
        allowanceNow(p),
        supportNow(p),
        some(p.pensions, (i) => is(i.state, pensionState, 'drawing')),
      ),
    ),
  look: {
    zh: '核对死亡日期和停发月份，多发的追回。',
    en: 'Compare the day of death with the last payment; what was overpaid is recovered.',
  },
  recheck: { zh: '民政、人社', en: 'Civil affairs and human resources' },
})

const urbanAndRural = check({
  ...doubt,
  key: 'urban-and-rural-allowance-together',
  numbers: ['C36'],
  label: { zh: '同时领城市和农村低保', en: 'Draws urban and rural allowance at once' },
  when: (p) => all(isMember(p), allowanceIn(p, 'urban'), allowanceIn(p, 'rural')),
  look: { zh: '按户籍和居住地确定一项，另一项停发。', en: 'Settle which holds by household book and place of living; stop the other.' },
  recheck: civil,
})

const aboveStandard = check({
  ...doubt,
  key: 'allowance-above-standard',
  anchor: '农村低保',
  numbers: ['P04', 'P05'],
  label: { zh: '低保金超过标准乘人数', en: 'Allowance above the standard times the people covered' },
  when: (p) =>
    all(
      isMember(p),
      some(p.allowances, (a) =>
        all(
          is(a.state, benefitState, 'current'),
          above(
            a.amount,
            times(choose(is(a.area, allowanceArea, 'rural'), divided(ruralAllowanceStandard, whole(12)), urbanAllowanceStandard), a.people),
          ),
        ),
      ),
    ),
  look: {
    zh: '核对保障人数和月标准，含分类施保加发的附说明。',
    en: 'Compare people and monthly standard; a word where a supplement by class is in it.',
  },
  recheck: civil,
})

const stipendBelowFloor = check({
  ...doubt,
  key: 'orphan-stipend-below-floor',
  numbers: ['P12'],
  label: { zh: '孤儿基本生活费低于国家底线', en: 'Orphan stipend below the national floor' },
  when: (p) =>
    all(
      isMember(p),
      some(p.childRecords, (c) =>
        all(
          is(c.kind, childKind, 'orphan'),
          any(below(c.amount, orphanFloorScattered), all(is(c.care, care, 'centralised'), below(c.amount, orphanFloorInstitution))),
        ),
      ),
    ),
  look: { zh: '核对发放标准和养育方式，低于底线的补足。', en: 'Compare standard and way of care; make good what is below the floor.' },
  recheck: civil,
})

export const drawnChecks = [
  livingNotDrawn,
  nursingNotDrawn,
  elderNotPaid,
  allowanceAndSupport,
  supportAndSubsidies,
  deadDrawing,
  urbanAndRural,
  aboveStandard,
  stipendBelowFloor,
]
