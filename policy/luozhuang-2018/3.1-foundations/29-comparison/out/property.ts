/** Comparison: second houses, companies by capital, any business, and what explains them (Article 29: C06, C07). */
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { inYuan } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { where } from '#kernel/operators/groups'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { within } from '#kernel/operators/within'
import type { RecordOf } from '#kernel/vocabulary'
import { companyKind, companyState, estateOrigin, estateUse } from '#policy/vocabulary/department-codes'
import { check, exemption, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { companyCapital } from '../../../figures/comparison.ts'
import { housesOwned, inheritedPercent } from '../../../figures/doubts.ts'
import { provincialPovertyLine } from '../../../figures/income.ts'
import { incomePerHeadThisYear } from '../../28-dynamic-management/income.ts'
import { isMember } from '../../28-dynamic-management/words.ts'
import { villageDays } from '../days.ts'
import { registeredHouseholdOwnsCommercialHousing, registeredHouseholdOwnsCompany } from '../out.ts'
import { namesAnother } from '../words.ts'

type Estate = RecordOf<typeof world, 'realEstate'>

const out = { article: 29, class: 'out', days: villageDays, trial: true, of: ledgers.person } as const
const exempt = { article: 29, of: ledgers.person } as const

const isHouse = (e: Estate) => oneOf(e.use, estateUse, 'commercial', 'homestead', 'resettlement')
const isCommercial = (e: Estate) => oneOf(e.use, estateUse, 'commercial', 'shop', 'parking')

// Counted by person: husband and wife stand in the file of one house each with a row.
const twoHouses = check({
  ...out,
  key: 'registered-person-owns-two-houses',
  numbers: ['C06'],
  label: { zh: '建档立卡人口名下有两套以上住房', en: 'Registered person owns two houses or more' },
  when: (p) => all(isMember(p), reaches(count(where(p.realEstates, (e) => isHouse(e))), housesOwned)),
  look: {
    zh: '逐套看来源、居住人和是否出租；安置、继承、已售未登记、子女使用的附证明。',
    en: 'For each house, where it came from, who lives there, whether it is let; papers for resettlement, inheritance, a sale, use by a child.',
  },
  recheck: { zh: '自然资源、住建', en: 'Natural resources and housing' },
})

const largeCompany = check({
  ...out,
  key: 'registered-person-owns-large-company',
  numbers: ['C07'],
  label: { zh: '建档立卡人口的企业注册资本较大或已实缴', en: 'Company of a registered person has large or paid-in capital' },
  when: (p) =>
    all(
      isMember(p),
      some(p.companies, (c) =>
        all(
          oneOf(c.kind, companyKind, 'company', 'sole', 'partnership'),
          is(c.state, companyState, 'active'),
          any(above(c.capital, companyCapital), above(c.paidIn, inYuan(0))),
        ),
      ),
    ),
  look: {
    zh: '核实出资来源、营业收入和纳税；被冒名、挂名的附说明。',
    en: 'Find out who put in the money, what the company earns and pays in tax; a word where the name was misused or lent.',
  },
  recheck: { zh: '市场监管', en: 'Market supervision' },
})

// The weak variant: anything in the register of businesses; what the policy accepts shows its exemption beside it.
const anyBusiness = check({
  ...out,
  key: 'registered-person-in-business-register',
  numbers: ['C07'],
  label: { zh: '建档立卡人口有工商登记', en: 'Registered person stands in the register of businesses' },
  when: (p) =>
    all(
      isMember(p),
      some(p.companies, (c) => oneOf(c.kind, companyKind, 'company', 'sole', 'partnership', 'cooperative', 'self-employed')),
    ),
  look: {
    zh: '核实是否实际经营、规模和收入，扶贫车间挂名的附说明。',
    en: 'Find out whether it really runs, how large it is and what it earns; a word for a workshop that only bears the name.',
  },
  recheck: { zh: '市场监管', en: 'Market supervision' },
})

const isResettledOrInherited = (e: Estate) =>
  any(
    is(e.use, estateUse, 'resettlement'),
    oneOf(e.acquired, estateOrigin, 'resettled', 'rebuilt-unsafe'),
    all(is(e.acquired, estateOrigin, 'inherited'), within(e.percent, inheritedPercent)),
  )

const commercialHousingExplained = exemption({
  ...exempt,
  key: 'commercial-housing-resettled-or-inherited',
  numbers: ['C06'],
  code: 'X4',
  exempts: [registeredHouseholdOwnsCommercialHousing],
  label: { zh: '房屋是安置、危改所得或继承的小份额', en: 'The property came by resettlement, rebuilding, or as a small inherited share' },
  when: (p) =>
    all(
      some(p.realEstates, (e) => all(isCommercial(e), isResettledOrInherited(e))),
      none(p.realEstates, (e) => all(isCommercial(e), not(isResettledOrInherited(e)))),
    ),
})

const secondHouseExplained = exemption({
  ...exempt,
  key: 'second-house-resettled-or-inherited',
  numbers: ['C06'],
  code: 'X4',
  exempts: [twoHouses],
  label: {
    zh: '除去安置、危改和继承小份额后不足两套',
    en: 'Without resettlement, rebuilding and small inherited shares there are fewer than two',
  },
  when: (p) =>
    all(
      some(p.realEstates, (e) => all(isHouse(e), isResettledOrInherited(e))),
      below(count(where(p.realEstates, (e) => all(isHouse(e), not(isResettledOrInherited(e))))), housesOwned),
    ),
})

const cooperativeMember = exemption({
  ...exempt,
  key: 'business-is-cooperative',
  numbers: ['C07'],
  code: 'X3',
  exempts: [anyBusiness],
  label: { zh: '只是农民专业合作社成员', en: 'Nothing but membership of farmers’ co-operatives' },
  when: (p) =>
    all(
      some(p.companies, (c) => is(c.kind, companyKind, 'cooperative')),
      none(p.companies, (c) => oneOf(c.kind, companyKind, 'company', 'sole', 'partnership', 'self-employed')),
    ),
})

const smallSelfEmployed = exemption({
  ...exempt,
  key: 'business-is-small-self-employment',
  numbers: ['C07'],
  code: 'X3',
  exempts: [anyBusiness],
  label: { zh: '小个体经营，收入在扶贫标准以下', en: 'Small self-employment with an income below the line' },
  when: (p) =>
    all(
      some(p.companies, (c) => is(c.kind, companyKind, 'self-employed')),
      none(p.companies, (c) => oneOf(c.kind, companyKind, 'company', 'sole', 'partnership')),
      below(incomePerHeadThisYear(p.home), provincialPovertyLine),
    ),
})

const businessEnded = exemption({
  ...exempt,
  key: 'business-ended',
  numbers: ['C07'],
  code: 'X7',
  exempts: [anyBusiness],
  label: { zh: '工商登记已吊销、注销或迁出', en: 'The business was revoked, cancelled or moved away' },
  when: (p) =>
    all(
      some(p.companies, (c) => oneOf(c.state, companyState, 'revoked', 'cancelled', 'moved-out')),
      none(p.companies, (c) => is(c.state, companyState, 'active')),
    ),
})

const companyRowNamesAnother = exemption({
  ...exempt,
  key: 'company-register-names-another',
  numbers: ['C07'],
  code: 'X1',
  exempts: [registeredHouseholdOwnsCompany, largeCompany, anyBusiness],
  label: {
    zh: '工商登记上是另一个姓名，身份可能被冒用',
    en: 'The register of businesses has another name beside the number: perhaps misused',
  },
  when: (p) => namesAnother(p, 'company'),
})

export const propertyDoubts = [
  twoHouses,
  largeCompany,
  anyBusiness,
  commercialHousingExplained,
  secondHouseExplained,
  cooperativeMember,
  smallSelfEmployed,
  businessEnded,
  companyRowNamesAnother,
]
