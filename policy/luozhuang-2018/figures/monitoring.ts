/** Thresholds of warning, of monitoring and of help at once: nearly all ours, to be confirmed (M01–M14, R9; Article 30). */
import { figure } from '#kernel/figure'
import { share, yuan } from '#kernel/values'
import { byRegulation, demo, recalled, since } from './sources.ts'

export const incomeNearTimes = figure({
  key: 'income-near-times',
  kind: 'share',
  article: 30,
  number: 'M01',
  label: { zh: '收入接近标准线的倍数（低于）', en: 'Income counts as near the line below this many times it' },
  confirm: '区扶贫办',
  values: [demo(share(11, 10))],
})

export const incomeFallWarning = figure({
  key: 'income-fall-warning',
  kind: 'share',
  article: 30,
  number: 'M01',
  label: { zh: '收入降幅预警（达到）', en: 'Fall of income that warns' },
  confirm: '区扶贫办',
  values: [demo(share(3, 10))],
})

export const ownMedicalWarning = figure({
  key: 'own-medical-warning',
  kind: 'money',
  article: 30,
  number: 'M02',
  label: { zh: '近12个月医疗自付预警', en: 'Own medical spending of twelve months that warns' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区卫计局',
  values: [demo(yuan(10_000))],
})

export const ownMedicalWarningPoor = figure({
  key: 'own-medical-warning-poor',
  kind: 'money',
  article: 30,
  number: 'M02',
  label: { zh: '近12个月医疗自付预警（享受政策户）', en: 'The same for households that enjoy the policy' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区卫计局',
  values: [demo(yuan(5000))],
})

export const enrolmentGraceDays = figure({
  key: 'enrolment-grace-days',
  kind: 'integer',
  article: 30,
  number: 'M03',
  label: { zh: '医保集中参保截止后天数', en: 'Days after the closing of enrolment' },
  unit: { zh: '天', en: 'days' },
  confirm: '区人社局',
  values: [demo(30n)],
})

export const joblessMonthsWarning = figure({
  key: 'jobless-months-warning',
  kind: 'integer',
  article: 30,
  number: 'M05',
  label: { zh: '失业预警月数（超过）', en: 'Months out of work, more than' },
  unit: { zh: '个月', en: 'months' },
  confirm: '区人社局',
  values: [demo(2n)],
})

export const absentDaysWarning = figure({
  key: 'absent-days-warning',
  kind: 'integer',
  article: 30,
  number: 'M06',
  label: { zh: '旷课预警天数（超过）', en: 'Days absent from school, more than' },
  unit: { zh: '天', en: 'days' },
  confirm: '区教体局',
  values: [demo(3n)],
})

export const studyCostShare = figure({
  key: 'study-cost-share',
  kind: 'share',
  article: 30,
  number: 'M06',
  label: { zh: '大学就学支出占收入之比（超过）', en: 'Cost of study against income, more than' },
  confirm: '区教体局',
  values: [demo(share(1, 3))],
})

export const waterCutWarning = figure({
  key: 'water-cut-warning',
  kind: 'integer',
  article: 30,
  number: 'M08',
  label: { zh: '连续停水预警天数（超过）', en: 'Days without water, more than' },
  unit: { zh: '天', en: 'days' },
  confirm: '区水务局',
  values: [demo(7n)],
})

export const lossWarning = figure({
  key: 'loss-warning',
  kind: 'money',
  article: 30,
  number: 'M09',
  label: { zh: '灾害事故损失预警', en: 'Loss by disaster or accident that warns' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区民政局',
  values: [demo(yuan(5000))],
})

export const injuryHospitalDays = figure({
  key: 'injury-hospital-days',
  kind: 'integer',
  article: 30,
  number: 'M09',
  label: { zh: '伤者住院预警天数', en: 'Days in hospital after an injury that warn' },
  unit: { zh: '天', en: 'days' },
  confirm: '区民政局',
  values: [demo(7n)],
})

export const elderAloneAge = figure({
  key: 'elder-alone-age',
  kind: 'integer',
  article: 30,
  number: 'M12',
  label: { zh: '独居老人年龄', en: 'Age from which somebody alone is an elder alone' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区民政局',
  values: [byRegulation(60n, '老年人权益保障法第二条')],
})

export const referenceMonths = figure({
  key: 'reference-months',
  kind: 'integer',
  article: 30,
  number: 'R9',
  label: { zh: '监测参考收入统计月数', en: 'Months of the reference income' },
  unit: { zh: '个月', en: 'months' },
  confirm: '区扶贫办',
  values: [recalled(12n, '防止返贫监测口径，研判当月之前的12个月')],
})

export const trackingMonths = figure({
  key: 'tracking-months',
  kind: 'integer',
  article: 30,
  number: 'U7',
  label: { zh: '监测回访间隔', en: 'Months between reviews' },
  unit: { zh: '个月', en: 'months' },
  confirm: '区扶贫办',
  values: [demo(3n)],
})

export const helpWithinDays = figure({
  key: 'help-within-days',
  kind: 'integer',
  article: 30,
  number: 'U6',
  label: { zh: '标注后落实措施天数', en: 'Days from marking to help' },
  unit: { zh: '天', en: 'days' },
  confirm: '区扶贫办',
  values: [recalled(30n, '国家系统数据核查口径，超过一个月无措施为问题')],
})

export const monitoredMonths = figure({
  key: 'monitored-months',
  kind: 'integer',
  article: 30,
  number: 'U8',
  label: { zh: '解除监测前最少监测月数', en: 'Months of monitoring before it may be lifted' },
  unit: { zh: '个月', en: 'months' },
  confirm: '区扶贫办',
  values: [recalled(6n, '国家系统数据核查口径')],
})

export const medicalEnrolmentClosed = figure({
  key: 'medical-enrolment-closed',
  kind: 'date',
  article: 30,
  number: 'M03',
  label: { zh: '居民医保集中参保截止日', en: 'Enrolment of the residents’ medical insurance closed' },
  confirm: '区人社局',
  values: [since('2018-01-01', demo('2018-02-28')), since('2019-01-01', demo('2019-02-28')), since('2020-01-01', demo('2020-02-29'))],
})
