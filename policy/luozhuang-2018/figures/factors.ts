/** Numbers of projects, notices, assets, jobs, gifts, funds, loans and land that the document relies on and does not give (Articles 1–8, 27, 31–33). */
import { figure } from '#kernel/figure'
import { share } from '#kernel/values'
import { byRegulation, demo, recalled, since } from './sources.ts'

const months = { zh: '个月', en: 'months' }
const days = { zh: '天', en: 'days' }

export const projectIncomeMonths = figure({
  key: 'project-income-months',
  kind: 'integer',
  article: 1,
  number: 'M10',
  label: { zh: '项目无收益预警月数', en: 'Months without income before a project is looked at' },
  unit: months,
  confirm: '区农业局',
  values: [demo(12n)],
})

export const enterpriseSubsidyMonths = figure({
  key: 'enterprise-subsidy-months',
  kind: 'integer',
  article: 4,
  label: { zh: '龙头企业贷款全额贴息期限', en: 'Months of full interest subsidy for leading enterprises' },
  unit: months,
  confirm: '区财政局',
  values: [demo(12n)],
})

export const noticeDays = figure({
  key: 'notice-days',
  kind: 'integer',
  article: 5,
  label: { zh: '项目公示天数（不少于）', en: 'Days a project is shown, at least' },
  unit: days,
  confirm: '区扶贫办',
  values: [recalled(10n, '扶贫资金项目公告公示规定')],
})

export const assetIncomeDays = figure({
  key: 'asset-income-days',
  kind: 'integer',
  article: 6,
  label: { zh: '资产收益到账后分配期限', en: 'Days to distribute the income of an asset' },
  unit: days,
  confirm: '区农业局',
  values: [demo(90n)],
})

export const joblessMonths = figure({
  key: 'jobless-months',
  kind: 'integer',
  article: 7,
  number: 'C39',
  label: { zh: '未就业超过的月数', en: 'Months without work' },
  unit: months,
  confirm: '区人社局',
  values: [demo(3n)],
})

export const refusedOffers = figure({
  key: 'refused-offers',
  kind: 'integer',
  article: 7,
  number: 'C39',
  label: { zh: '拒绝推荐岗位次数（不少于）', en: 'Offers refused, at least' },
  unit: { zh: '次', en: 'times' },
  confirm: '区人社局',
  values: [demo(2n)],
})

export const needDays = figure({
  key: 'need-days',
  kind: 'integer',
  article: 27,
  label: { zh: '需求发布后未满足预警天数', en: 'Days a need may stay unmet' },
  unit: days,
  confirm: '区民政局',
  values: [demo(30n)],
})

export const idleFundMonths = figure({
  key: 'idle-fund-months',
  kind: 'integer',
  article: 31,
  label: { zh: '资金闲置预警月数', en: 'Months before money is called idle' },
  unit: months,
  confirm: '区财政局',
  values: [recalled(12n, '财政专项扶贫资金结转结余规定')],
})

// The yearly rates stand as whole numbers, so that interest is rounded once.
const rateUnit = { zh: '×0.0001%/年', en: '× 0.0001 % a year' }
const central = '中国人民银行人民币贷款基准利率'

export const benchmarkRateShort = figure({
  key: 'benchmark-rate-short',
  kind: 'integer',
  article: 32,
  label: { zh: '贷款基准利率（一年以内）', en: 'Benchmark rate, up to one year' },
  unit: rateUnit,
  confirm: '区金融办',
  values: [since('2015-08-26', byRegulation(46_000n, central)), since('2015-10-24', byRegulation(43_500n, central))],
})

export const benchmarkRateMedium = figure({
  key: 'benchmark-rate-medium',
  kind: 'integer',
  article: 32,
  label: { zh: '贷款基准利率（一至五年）', en: 'Benchmark rate, one to five years' },
  unit: rateUnit,
  confirm: '区金融办',
  values: [since('2015-08-26', byRegulation(50_000n, central)), since('2015-10-24', byRegulation(47_500n, central))],
})

export const benchmarkRateLong = figure({
  key: 'benchmark-rate-long',
  kind: 'integer',
  article: 32,
  label: { zh: '贷款基准利率（五年以上）', en: 'Benchmark rate, above five years' },
  unit: rateUnit,
  confirm: '区金融办',
  values: [since('2015-08-26', byRegulation(51_500n, central)), since('2015-10-24', byRegulation(49_000n, central))],
})

export const interestDaysPerYear = figure({
  key: 'interest-days-per-year',
  kind: 'integer',
  article: 32,
  label: { zh: '计息一年天数', en: 'Days of a year by which interest is reckoned' },
  unit: days,
  confirm: '区金融办',
  values: [recalled(360n, '人民币存贷款计结息规定（日利率＝年利率÷360）')],
})

export const loanOverdueDays = figure({
  key: 'loan-overdue-days',
  kind: 'integer',
  article: 32,
  number: 'M11',
  label: { zh: '贷款逾期预警天数（超过）', en: 'Days overdue, more than' },
  unit: days,
  confirm: '区金融办',
  values: [demo(30n)],
})

export const badLoanTolerance = figure({
  key: 'bad-loan-tolerance',
  kind: 'share',
  article: 32,
  label: { zh: '扶贫贷款不良率容忍度', en: 'Tolerance for bad poverty loans' },
  confirm: '区金融办',
  values: [demo(share(5, 100))],
})

export const quotaProceedsMain = figure({
  key: 'quota-proceeds-main',
  kind: 'share',
  article: 33,
  label: { zh: '节余指标收益主要用途占比（超过）', en: 'Part of the proceeds that counts as mainly, more than' },
  confirm: '罗庄国土分局',
  values: [demo(share(1, 2))],
})
