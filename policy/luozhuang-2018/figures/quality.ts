/** Thresholds of the checks of data quality (Article 29, Q09–Q70), each with the years of the list it was seen in. */
import { figure } from '#kernel/figure'
import { type Kind, type Known, share, yuan } from '#kernel/values'
import { demo, recalled } from './sources.ts'

const years2015 = '国办系统数据质量核查口径（2015—2017年）'
const years2018 = '省级平台审核项（2018年）'
const years2021 = '户和人导出表核查口径（2021年）'

const units = {
  years: { zh: '周岁', en: 'years' },
  people: { zh: '人', en: 'people' },
  households: { zh: '户', en: 'households' },
  months: { zh: '个月', en: 'months' },
  yuan: { zh: '元', en: 'yuan' },
  yuanAYear: { zh: '元/年', en: 'yuan a year' },
  mu: { zh: '亩', en: 'mu' },
  metres: { zh: '平方米', en: 'm²' },
  km: { zh: '公里', en: 'km' },
} as const

/** A threshold of the comparison; `seen` names the list of checks it stands in, and where there is none it is ours. */
const threshold = <K extends Kind>(
  key: string,
  kind: K,
  number: string,
  label: readonly [zh: string, en: string],
  unit: keyof typeof units | null,
  value: Known[K],
  seen?: string,
) =>
  figure({
    key,
    kind,
    article: 29,
    number,
    label: { zh: label[0], en: label[1] },
    ...(unit ? { unit: units[unit] } : {}),
    confirm: '区扶贫办',
    values: [seen === undefined ? demo(value) : recalled(value, seen)],
  })

const age = (key: string, number: string, zh: string, en: string, value: number, seen?: string) =>
  threshold(key, 'integer', number, [zh, en], 'years', BigInt(value), seen)
const money = (key: string, number: string, zh: string, en: string, value: number, seen?: string) =>
  threshold(key, 'money', number, [zh, en], 'yuanAYear', yuan(value), seen)
const amount = (key: string, number: string, zh: string, en: string, unit: keyof typeof units, value: number, seen?: string) =>
  threshold(key, 'integer', number, [zh, en], unit, BigInt(value), seen)

export const earliestBirth = threshold('earliest-birth', 'date', 'Q03', ['最早的出生日期', 'Earliest date of birth'], null, '1900-01-01')
export const greatAge = age('great-age', 'Q09', '高龄存疑年龄（超过）', 'Age above which a living person is asked about', 100)
export const parentYearsFrom = age('parent-years-from', 'Q16', '父母与子女最小年龄差', 'Least years between parent and child', 15)
export const parentYearsTo = age('parent-years-to', 'Q16', '父母与子女最大年龄差', 'Most years between parent and child', 55)
export const manyMembers = amount(
  'many-members',
  'Q17',
  '家庭人口偏多人数',
  'Members from which a household is asked about',
  'people',
  7,
  years2015,
)
export const adultAge = age('adult-age', 'Q19', '成年年龄', 'Age of an adult', 18)
export const sharedByHouseholds = amount(
  'shared-by-households',
  'Q21',
  '电话或卡号共用户数（超过）',
  'Households that may share a phone or card',
  'households',
  3,
)
export const manyWorkers = amount(
  'many-workers',
  'Q31',
  '不应缺劳力的劳动力人数',
  'Workers with whom labour is not lacking',
  'people',
  3,
  years2015,
)
export const tooYoungForSenior = age(
  'too-young-for-senior',
  'Q34',
  '不应在高中的年龄（以下）',
  'Age up to which nobody is in senior school',
  14,
  years2015,
)
export const tooOldForPrimarySchool2018 = age(
  'too-old-for-primary-school2018',
  'Q35',
  '不应仍在小学的年龄（2018年口径）',
  'The same, in the list of 2018',
  20,
  years2018,
)
export const oldStudent = age('old-student', 'Q36', '大龄在校生年龄', 'Age from which a student is asked about', 30, years2015)
export const workingAgeFrom = age('working-age-from', 'Q41', '劳动年龄起', 'Age from which somebody can work', 16, years2015)
export const workingAgeTo = age('working-age-to', 'Q42', '劳动年龄止', 'Last age of working life', 59, years2015)
export const oldWorker = age('old-worker', 'Q43', '高龄劳动力年龄', 'Age from which a worker is asked about', 65, years2015)
export const monthsInYear = amount('months-in-year', 'Q45', '务工月数上限', 'Most months worked in a year', 'months', 12, years2015)
export const tinyIncomeItem = money(
  'tiny-income-item',
  'Q49',
  '收入项偏小（不足）',
  'Item of income that is too small to be true',
  100,
  years2015,
)
export const smallAllowanceMoney = money(
  'small-allowance-money',
  'Q49',
  '低保金偏小（不足）',
  'Allowance money that is too small',
  200,
  years2021,
)
export const smallPlanMoney = money(
  'small-plan-money',
  'Q49',
  '计划生育金偏小（不足）',
  'Family-planning money that is too small',
  100,
  years2021,
)
export const smallPensionMoney = money('small-pension-money', 'Q49', '养老金偏小（不足）', 'Pension money that is too small', 70, years2021)
export const impossibleIncome = money(
  'impossible-income',
  'Q50',
  '人均纯收入不可能（超过）',
  'Income per head that cannot be',
  100_000,
  years2015,
)
export const oddIncomeFrom = money('odd-income-from', 'Q50', '人均纯收入偏低（不足）', 'Income per head that is oddly low', 500, years2018)
export const oddIncomeTo = money('odd-income-to', 'Q50', '人均纯收入偏高（超过）', 'Income per head that is oddly high', 30_000, years2018)
export const highIncomeOfPoor = money(
  'high-income-of-poor',
  'Q51',
  '未脱贫户人均纯收入偏高（超过）',
  'Income per head that is too high for the poor',
  20_000,
  years2015,
)
export const expenseToBusiness = threshold(
  'expense-to-business',
  'share',
  'Q54',
  ['经营支出与经营收入之比（超过）', 'Business expense against business income'],
  null,
  share(3, 2),
  years2015,
)
export const tinyWage = money(
  'tiny-wage',
  'Q55',
  '有务工的工资偏小（不超过）',
  'Wage of a household that works, too small to be true',
  100,
  years2015,
)
export const pensionMoneyAge = age(
  'pension-money-age',
  'Q56',
  '应有养老金的年龄',
  'Age from which there should be a pension',
  60,
  years2015,
)
export const tinyHouse = amount('tiny-house', 'Q59', '住房面积过小（不足）', 'House too small to be one', 'metres', 10, years2015)
export const largeArable = amount('large-arable', 'Q62', '耕地偏多', 'Arable land that is asked about', 'mu', 10, years2015)
export const largeForest = amount('large-forest', 'Q62', '林地偏多', 'Forest that is asked about', 'mu', 50, years2015)
export const largeOtherLand = amount(
  'large-other-land',
  'Q62',
  '林果、牧草、水面偏多',
  'Orchard, pasture or water that is asked about',
  'mu',
  50,
  years2015,
)
export const largeHouse = amount('large-house', 'Q62', '住房面积偏大', 'House that is asked about', 'metres', 500, years2015)
export const farFromRoad = amount(
  'far-from-road',
  'Q62',
  '与主干路距离偏远（超过）',
  'Distance to the road that is asked about',
  'km',
  2,
  years2015,
)
export const veryFarFromRoad = amount(
  'very-far-from-road',
  'Q62',
  '与主干路距离不可能（超过）',
  'Distance to the road that cannot be',
  'km',
  5,
  years2015,
)
export const copiedDifference = threshold(
  'copied-difference',
  'money',
  'Q70',
  ['视为照抄的差额（不足）', 'Difference below which a value counts as copied'],
  'yuan',
  yuan(1),
)
