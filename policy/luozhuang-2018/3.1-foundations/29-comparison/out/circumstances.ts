/** Comparison: kin of village cadres, costly study and insurance, empty houses, helpers who are poor, elders split off (Article 29: C08, C14–C16, C18, C19). */
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { decidingDate } from '#kernel/operators/deciding-date'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { onOrBefore } from '#kernel/operators/within'
import type { RecordOf } from '#kernel/vocabulary'
import { welfarePost } from '#policy/vocabulary/ability-codes'
import { cadreKinship, costlyStudyKind, helpRole, studyFunding, whereabouts } from '#policy/vocabulary/comparison-codes'
import { payrollKind } from '#policy/vocabulary/department-codes'
import { check, exemption, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { childSupportAge, emptyHouseMonths, lifePremium, privateSchoolFee } from '../../../figures/doubts.ts'
import { ageAtYearEnd, isMember } from '../../28-dynamic-management/words.ts'
import { villageDays } from '../days.ts'
import { registeredHouseholdOnPublicPayroll } from '../out.ts'

type Study = RecordOf<typeof world, 'costlyStudy'>
type Residence = RecordOf<typeof world, 'residenceCheck'>
type Supporter = RecordOf<typeof world, 'supporter'>
type Kin = RecordOf<typeof world, 'cadreKin'>

const out = { article: 29, class: 'out', days: villageDays, trial: true, of: ledgers.person } as const
const exempt = { article: 29, of: ledgers.person } as const

const isCloseKin = (k: Kin) => oneOf(k.kinship, cadreKinship, 'self', 'spouse', 'parent', 'child')

const cadreOrKin = check({
  ...out,
  key: 'village-cadre-or-kin-registered',
  numbers: ['C14'],
  label: { zh: '村干部本人或近亲属建档立卡', en: 'Village cadre or close kin is registered' },
  when: (p) =>
    all(
      isMember(p),
      some(p.cadreKinships, (k) => isCloseKin(k)),
    ),
  look: {
    zh: '核实关系和识别程序是否公开公正，向村民公示后重新评议。',
    en: 'Find out the relation and whether the identification was open and fair; show it to the villagers and deliberate again.',
  },
  recheck: { zh: '纪检、街镇', en: 'Discipline office and town' },
})

const isCostly = (s: Study) =>
  any(is(s.kind, costlyStudyKind, 'abroad'), all(is(s.kind, costlyStudyKind, 'private-school'), reaches(s.fee, privateSchoolFee)))

const costlyStudyDoubt = check({
  ...out,
  key: 'registered-person-in-costly-study',
  numbers: ['C15'],
  label: { zh: '建档立卡人口自费留学或就读高收费学校', en: 'Registered person studies abroad or at a costly school' },
  when: (p) =>
    all(
      isMember(p),
      some(p.costlyStudies, (s) => isCostly(s)),
    ),
  look: {
    zh: '核实学费由谁承担，奖学金、资助人的附证明。',
    en: 'Find out who pays; papers for a scholarship or a donor.',
  },
  recheck: { zh: '教体', en: 'Education' },
})

const largeLifeInsurance = check({
  ...out,
  key: 'registered-person-large-life-insurance',
  numbers: ['C15'],
  label: { zh: '建档立卡人口购买大额商业人身保险', en: 'Registered person pays for large life insurance' },
  when: (p) =>
    all(
      isMember(p),
      some(p.lifePolicies, (l) => reaches(l.premium, lifePremium)),
    ),
  look: {
    zh: '看保单，核实保费由谁缴、缴了几年；亲属、资助人代缴的附证明。',
    en: 'See the policy, who pays the premium and since when; papers where a relative or donor pays.',
  },
  recheck: { zh: '教体', en: 'Education' },
})

const isEmptyLong = (r: Residence) => all(not(r.livedIn), onOrBefore(addMonths(r.emptySince, emptyHouseMonths), decidingDate()))

const houseEmpty = check({
  ...out,
  key: 'registered-person-house-long-empty',
  numbers: ['C16'],
  label: { zh: '建档立卡人口户籍地住房长期无人居住', en: 'House of a registered person has long stood empty' },
  when: (p) =>
    all(
      isMember(p),
      some(p.residenceChecks, (r) => isEmptyLong(r)),
    ),
  look: {
    zh: '向邻居和亲属了解去向，随子女居住、住院、养老机构的附证明。',
    en: 'Ask neighbours and kin where the person lives; papers where it is with a child, in hospital, in a care home.',
  },
  recheck: { zh: '村委', en: 'Village' },
})

const helperOrPayeePoor = check({
  ...out,
  key: 'helper-or-payee-registered',
  numbers: ['C18'],
  label: { zh: '帮扶责任人或领款人本身是建档立卡人口', en: 'A paired cadre or payee is registered as poor' },
  when: (p) =>
    all(
      isMember(p),
      some(p.helpRoles, (r) => oneOf(r.role, helpRole, 'helper', 'payee')),
    ),
  look: {
    zh: '核实为何由其帮扶或领款，资金最终给了谁；聘用岗位报酬附协议。',
    en: 'Find out why this person helps or collects, and who got the money; the contract where it is pay of a post.',
  },
  recheck: { zh: '扶贫办', en: 'Poverty office' },
})

const isWellOff = (s: Supporter) => any(s.hasCar, s.hasMachine, s.hasHousing, s.hasCompany, s.onPayroll)

const elderSplitOff = check({
  ...out,
  key: 'elder-registered-apart-from-children',
  numbers: ['C19'],
  label: { zh: '老人单独立户建档而子女条件较好', en: 'Elder registered alone while children are well off' },
  when: (p) =>
    all(
      isMember(p),
      reaches(ageAtYearEnd(p), childSupportAge),
      none(p.home.members, (m) => all(isMember(m), below(ageAtYearEnd(m), childSupportAge))),
      some(p.supporters, (s) => isWellOff(s)),
    ),
  look: {
    zh: '核实子女是否履行赡养义务、是否实际共同生活，是否为享受政策拆户。',
    en: 'Find out whether the children support the elder, whether they live together, whether the household was split to qualify.',
  },
  recheck: { zh: '村委、司法', en: 'Village and justice' },
})

const postWithoutSalary = exemption({
  ...exempt,
  key: 'post-is-no-salary',
  numbers: ['C08'],
  code: 'X6',
  exempts: [registeredHouseholdOnPublicPayroll],
  label: {
    zh: '文件另有公益岗、村干部补贴、遗属补助或临时用工',
    en: 'The file also has a welfare post, a cadre subsidy, survivors’ money or temporary work',
  },
  when: (p) => some(p.payrolls, (j) => oneOf(j.kind, payrollKind, 'survivor', 'temporary', 'village-cadre', 'welfare-post')),
})

// What the registry knows and the payroll file may have filed under another kind.
const postInRegistry = exemption({
  ...exempt,
  key: 'registry-has-welfare-post-or-soldier',
  numbers: ['C08'],
  code: 'X6',
  exempts: [registeredHouseholdOnPublicPayroll],
  label: { zh: '登记为公益岗或现役军人', en: 'A welfare post or a soldier by the registry' },
  when: (p) => any(oneOf(p.welfarePost, welfarePost, 'forest', 'road', 'water', 'cleaning', 'care', 'other'), p.activeSoldier),
})

const deliberatedAgain = exemption({
  ...exempt,
  key: 'cadre-kin-deliberated-again',
  numbers: ['C14'],
  code: 'X9',
  exempts: [cadreOrKin],
  label: { zh: '已向村民公示、重新评议并备案', en: 'Shown to the villagers, deliberated again and filed' },
  when: (p) =>
    all(
      some(p.cadreKinships, (k) => all(isCloseKin(k), k.deliberatedAgain)),
      none(p.cadreKinships, (k) => all(isCloseKin(k), not(k.deliberatedAgain))),
    ),
})

const studyPaidByOthers = exemption({
  ...exempt,
  key: 'study-paid-by-scholarship-or-donor',
  numbers: ['C15'],
  code: 'X0',
  exempts: [costlyStudyDoubt],
  label: { zh: '学费由奖学金或资助人承担', en: 'A scholarship or a donor pays the fees' },
  when: (p) =>
    all(
      some(p.costlyStudies, (s) => all(isCostly(s), oneOf(s.funding, studyFunding, 'scholarship', 'donor'))),
      none(p.costlyStudies, (s) => all(isCostly(s), is(s.funding, studyFunding, 'own'))),
    ),
})

const livesElsewhere = exemption({
  ...exempt,
  key: 'lives-with-child-in-hospital-or-home',
  numbers: ['C16'],
  code: 'X8',
  exempts: [houseEmpty],
  label: { zh: '随子女居住、住院治疗或在养老机构', en: 'Lives with a child, in hospital or in a care home' },
  when: (p) =>
    some(p.residenceChecks, (r) => all(isEmptyLong(r), oneOf(r.whereabouts, whereabouts, 'with-child', 'hospital', 'care-home'))),
})

const genuinePost = exemption({
  ...exempt,
  key: 'payee-holds-paid-post',
  numbers: ['C18'],
  code: 'X6',
  exempts: [helperOrPayeePoor],
  label: { zh: '所领的是聘用岗位报酬', en: 'The money is pay of a genuine post' },
  when: (p) =>
    all(
      some(p.helpRoles, (r) => r.paidPost),
      none(p.helpRoles, (r) => not(r.paidPost)),
    ),
})

const childrenRefuse = exemption({
  ...exempt,
  key: 'children-refuse-support',
  numbers: ['C19'],
  code: 'X0',
  exempts: [elderSplitOff],
  label: { zh: '子女拒绝赡养，已由司法援助处理', en: 'The children refuse support; a legal aid case' },
  when: (p) =>
    all(
      some(p.supporters, (s) => all(isWellOff(s), s.refuses)),
      none(p.supporters, (s) => all(isWellOff(s), not(s.refuses))),
    ),
})

export const circumstanceDoubts = [
  cadreOrKin,
  costlyStudyDoubt,
  largeLifeInsurance,
  houseEmpty,
  helperOrPayeePoor,
  elderSplitOff,
  postWithoutSalary,
  postInRegistry,
  deliberatedAgain,
  studyPaidByOthers,
  livesElsewhere,
  genuinePost,
  childrenRefuse,
]
