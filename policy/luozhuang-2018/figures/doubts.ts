/** Thresholds that only the checks on trial ask for (Article 29). */
import { figure } from '#kernel/figure'
import { yuan } from '#kernel/values'
import { demo, recalled } from './sources.ts'

export const spouseGraceMonths = figure({
  key: 'spouse-grace-months',
  kind: 'integer',
  article: 29,
  number: 'C03',
  label: { zh: '新婚配偶待迁入宽限月数', en: 'Months a new spouse may wait for the household book' },
  unit: { zh: '个月', en: 'months' },
  confirm: '区扶贫办',
  values: [demo(12n)],
})

export const housesOwned = figure({
  key: 'houses-owned',
  kind: 'integer',
  article: 29,
  number: 'C06',
  label: { zh: '住房套数疑点线', en: 'Houses of a household that raise a doubt' },
  unit: { zh: '套', en: 'houses' },
  confirm: '区扶贫办',
  values: [demo(2n)],
})

export const inheritedPercent = figure({
  key: 'inherited-percent',
  kind: 'integer',
  article: 29,
  number: 'C06',
  label: { zh: '继承住房份额（以内）', en: 'Inherited share of a house up to which it is exempt' },
  unit: { zh: '%', en: '%' },
  confirm: '区扶贫办',
  values: [demo(50n)],
})

export const reliefTransitDays = figure({
  key: 'relief-transit-days',
  kind: 'integer',
  article: 29,
  number: 'C09',
  label: { zh: '救助款刚到账的天数', en: 'Days for which relief just paid may lie in the account' },
  unit: { zh: '天', en: 'days' },
  confirm: '区扶贫办',
  values: [demo(30n)],
})

export const pensionDependants = figure({
  key: 'pension-dependants',
  kind: 'integer',
  article: 29,
  number: 'C10',
  label: { zh: '一名退休人员供养的人数', en: 'Dependants of one pensioner from which income is worked out again' },
  unit: { zh: '人', en: 'people' },
  confirm: '区扶贫办',
  values: [demo(3n)],
})

export const payBaseMultiple = figure({
  key: 'pay-base-multiple',
  kind: 'integer',
  article: 29,
  number: 'C11',
  label: { zh: '缴费基数相当于扶贫标准的倍数（超过）', en: 'Times the poverty line that the pay base per head may reach' },
  unit: { zh: '倍', en: 'times' },
  confirm: '区扶贫办',
  values: [demo(2n)],
})

export const privateSchoolFee = figure({
  key: 'private-school-fee',
  kind: 'money',
  article: 29,
  number: 'C15',
  label: { zh: '高收费就读学费疑点线', en: 'School fees of a year that raise a doubt' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区扶贫办',
  values: [demo(yuan(10_000))],
})

export const lifePremium = figure({
  key: 'life-premium',
  kind: 'money',
  article: 29,
  number: 'C15',
  label: { zh: '商业人身保险年缴保费疑点线', en: 'Life-insurance premium of a year that raises a doubt' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区扶贫办',
  values: [demo(yuan(10_000))],
})

export const emptyHouseMonths = figure({
  key: 'empty-house-months',
  kind: 'integer',
  article: 29,
  number: 'C16',
  label: { zh: '住房长期空置月数', en: 'Months empty from which a house raises a doubt' },
  unit: { zh: '个月', en: 'months' },
  confirm: '区扶贫办',
  values: [demo(6n)],
})

export const childSupportAge = figure({
  key: 'child-support-age',
  kind: 'integer',
  article: 29,
  number: 'C19',
  label: { zh: '赡养比对的老人年龄', en: 'Age from which children are asked about' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区扶贫办',
  values: [demo(60n)],
})

export const incomeCycleMonthsBefore = figure({
  key: 'income-cycle-months-before',
  kind: 'integer',
  article: 29,
  number: 'R1',
  label: { zh: '收入周期早于年度开始的月数', en: 'Months by which the income cycle begins before the year' },
  unit: { zh: '个月', en: 'months' },
  confirm: '区扶贫办',
  values: [recalled(3n, '山东收入核算周期为上年十月至当年九月')],
})
