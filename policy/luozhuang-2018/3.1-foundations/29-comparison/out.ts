/** Comparison: people and households that should perhaps not be registered (Article 29, class "out"). */
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { decidingDate } from '#kernel/operators/deciding-date'
import { where } from '#kernel/operators/groups'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { onOrBefore } from '#kernel/operators/within'
import { policeState } from '#policy/vocabulary/department-codes'
import { status } from '#policy/vocabulary/household-codes'
import { check } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { householdDeposit } from '../../figures/comparison.ts'
import { isMember } from '../28-dynamic-management/words.ts'
import { villageDays } from './days.ts'
import { isOnPublicPayroll, ownsCar, ownsCommercialHousing, ownsCompany } from './words.ts'

const out = { article: 29, class: 'out', days: villageDays } as const

export const registeredPersonDead = check({
  ...out,
  key: 'registered-person-dead',
  anchor: '户籍',
  numbers: ['C01'],
  label: { zh: '建档立卡人口户籍已死亡注销', en: 'Registered person is dead by the household register' },
  of: ledgers.person,
  when: (p) =>
    all(
      isMember(p),
      some(p.policeRecords, (r) => is(r.state, policeState, 'dead')),
    ),
  look: {
    zh: '向家属和村委核实是否去世、何时去世，查看死亡或火化证明；排除号码被冒用、录错人。',
    en: 'Ask the family and the village whether and when the person died, see the certificate; rule out a wrong or misused number.',
  },
  recheck: { zh: '公安、民政', en: 'Police and civil affairs' },
})

// A key of its own: where no file of deaths was delivered, the household register still decides the check above, which is the base kind. Files of
// deaths are not among the nine that Article 29 names, and a handler's number in the row misleads easily: on trial until the office adopts it.
export const registeredPersonInDeathRecords = check({
  ...out,
  trial: true,
  key: 'registered-person-in-death-records',
  anchor: '户籍',
  numbers: ['C01'],
  label: { zh: '建档立卡人口有死亡火化记录', en: 'Registered person stands in the records of deaths' },
  of: ledgers.person,
  when: (p) =>
    all(
      isMember(p),
      some(p.deathRecords, (r) => any(onOrBefore(r.deathDate, decidingDate()), onOrBefore(r.cremationDate, decidingDate()))),
    ),
  look: {
    zh: '核对记录中的死者与经办人，确认去世的是本人；向家属核实。',
    en: 'Tell the deceased from the handler in the record, make sure it is this person; ask the family.',
  },
  recheck: { zh: '民政、卫健', en: 'Civil affairs and health' },
})

export const registeredPersonMovedOut = check({
  ...out,
  key: 'registered-person-moved-out',
  anchor: '户籍',
  numbers: ['C02'],
  label: { zh: '建档立卡人口户籍已迁出或注销', en: 'Registered person has moved out or left the household register' },
  of: ledgers.person,
  when: (p) =>
    all(
      isMember(p),
      some(p.policeRecords, (r) => oneOf(r.state, policeState, 'moved-out', 'cancelled', 'abroad', 'imprisoned')),
    ),
  look: {
    zh: '核实是否仍与家庭共同生活、共享收支（上学、务工不算离开），查看迁移或判决文书。',
    en: 'Find out whether the person still shares the living of the household (students and migrant workers do); see the papers.',
  },
  recheck: { zh: '公安', en: 'Police' },
})

export const registeredHouseholdOwnsCar = check({
  ...out,
  key: 'registered-household-owns-car',
  numbers: ['C04'],
  label: { zh: '建档立卡人口名下有小汽车', en: 'Registered person owns a car' },
  of: ledgers.person,
  when: (p) => all(isMember(p), ownsCar(p)),
  look: {
    zh: '看车在不在、谁在用、何时以多少钱买；已卖未过户、借名购车、唯一谋生工具的附证明。',
    en: 'See where the car is, who uses it, when it was bought for how much; papers where it was sold, lent by name or is the only tool of livelihood.',
  },
  recheck: { zh: '公安车管', en: 'Vehicle office of the police' },
})

export const registeredHouseholdOwnsCompany = check({
  ...out,
  key: 'registered-household-owns-company',
  numbers: ['C07'],
  label: { zh: '建档立卡人口开办或入股企业', en: 'Registered person owns or leads a company' },
  of: ledgers.person,
  when: (p) => all(isMember(p), ownsCompany(p)),
  look: {
    zh: '核实是否本人实际出资经营、有无营业收入；被冒名、挂名、已歇业的附说明。',
    en: 'Find out whether the person really put in money and runs it, and whether it earns; a word where the name was misused or the firm is asleep.',
  },
  recheck: { zh: '市场监管', en: 'Market supervision' },
})

export const registeredHouseholdOwnsCommercialHousing = check({
  ...out,
  key: 'registered-household-owns-commercial-housing',
  anchor: '住房',
  numbers: ['C06'],
  label: { zh: '建档立卡人口名下有商品房', en: 'Registered person owns commercial housing' },
  of: ledgers.person,
  when: (p) => all(isMember(p), ownsCommercialHousing(p)),
  look: {
    zh: '核实房屋来源与居住人：回迁安置、继承份额、已售未过户、子女借名的附证明。',
    en: 'Find out where the property came from and who lives there; papers for resettlement, an inherited share, a sale not yet registered, a child using the name.',
  },
  recheck: { zh: '自然资源、住建', en: 'Natural resources and housing' },
})

export const registeredHouseholdOnPublicPayroll = check({
  ...out,
  key: 'registered-household-on-public-payroll',
  anchor: '就业',
  numbers: ['C08'],
  label: { zh: '建档立卡户有财政供养人员', en: 'Registered person is on the public payroll' },
  of: ledgers.person,
  when: (p) => all(isMember(p), isOnPublicPayroll(p)),
  look: {
    zh: '核实单位、编制和工资；公益岗、村干部补贴、遗属和优抚补助、临时用工的附证明。',
    en: 'Ask for unit, post and pay; papers for welfare posts, village cadre subsidies, survivors’ and veterans’ money, temporary work.',
  },
  recheck: { zh: '财政、人社', en: 'Finance and human resources' },
})

export const registeredHouseholdLargeDeposit = check({
  ...out,
  key: 'registered-household-large-deposit',
  anchor: '银行',
  numbers: ['C09'],
  label: { zh: '建档立卡户存款较多', en: 'Registered household has large deposits' },
  of: ledgers.household,
  when: (h) =>
    all(
      not(is(h.status, status, 'ordinary')),
      reaches(
        sum(
          where(h.members, (m) => isMember(m)),
          (m) => sum(m.bankBalances, (b) => b.balance),
        ),
        householdDeposit,
      ),
    ),
  look: {
    zh: '核实存款来源：征地、工伤、疾病赔偿、刚到账的救助款、共有账户、待付医药费的附证明。',
    en: 'Ask where the money comes from; papers for compensation, relief just paid, a joint account, treatment still owed.',
  },
  recheck: { zh: '银行、村委', en: 'Bank and village' },
})

export const outChecks = [
  registeredPersonDead,
  registeredPersonInDeathRecords,
  registeredPersonMovedOut,
  registeredHouseholdOwnsCar,
  registeredHouseholdOwnsCompany,
  registeredHouseholdOwnsCommercialHousing,
  registeredHouseholdOnPublicPayroll,
  registeredHouseholdLargeDeposit,
]
