/** Thresholds of the comparison of files (Article 29). */
import { figure } from '#kernel/figure'
import { share, yuan } from '#kernel/values'
import { demo, recalled } from './sources.ts'

export const deathGraceDays = figure({
  key: 'death-grace-days',
  kind: 'integer',
  article: 29,
  number: 'C01',
  label: { zh: '死亡后保留在册天数', en: 'Days a dead person may still be registered' },
  unit: { zh: '天', en: 'days' },
  confirm: '区扶贫办',
  values: [demo(30n)],
  awaits: 29,
})

export const newbornGraceMonths = figure({
  key: 'newborn-grace-months',
  kind: 'integer',
  article: 29,
  number: 'C03',
  label: { zh: '新生儿未落户宽限月数', en: 'Months a newborn may lack a household book' },
  unit: { zh: '个月', en: 'months' },
  confirm: '区扶贫办',
  values: [demo(6n)],
  awaits: 29,
})

export const carValue = figure({
  key: 'car-value',
  kind: 'money',
  article: 29,
  number: 'C04',
  label: { zh: '小汽车强疑点价值', en: 'Value from which a car is a strong doubt' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区扶贫办',
  values: [demo(yuan(30_000))],
  awaits: 29,
})

export const carYears = figure({
  key: 'car-years',
  kind: 'integer',
  article: 29,
  number: 'C04',
  label: { zh: '小汽车强疑点车龄（以内）', en: 'Age up to which a car is a strong doubt' },
  unit: { zh: '年', en: 'years' },
  confirm: '区扶贫办',
  values: [demo(8n)],
  awaits: 29,
})

export const companyCapital = figure({
  key: 'company-capital',
  kind: 'money',
  article: 29,
  number: 'C07',
  label: { zh: '注册资本强疑点线', en: 'Capital from which a company is a strong doubt' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区扶贫办',
  values: [demo(yuan(100_000))],
  awaits: 29,
})

export const householdDeposit = figure({
  key: 'household-deposit',
  kind: 'money',
  article: 29,
  number: 'C09',
  label: { zh: '户存款疑点线', en: 'Deposits of a household that raise a doubt' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区扶贫办',
  values: [demo(yuan(50_000))],
})

export const depositPerHead = figure({
  key: 'deposit-per-head',
  kind: 'money',
  article: 29,
  number: 'C09',
  label: { zh: '人均存款疑点线', en: 'Deposits per head that raise a doubt' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区扶贫办',
  values: [demo(yuan(20_000))],
  awaits: 29,
})

export const employeeInsuredMonths = figure({
  key: 'employee-insured-months',
  kind: 'integer',
  article: 29,
  number: 'C11',
  label: { zh: '职工参保疑点月数', en: 'Months insured as an employee that raise a doubt' },
  unit: { zh: '个月', en: 'months' },
  confirm: '区扶贫办',
  values: [demo(6n)],
  awaits: 29,
})

export const businessLoan = figure({
  key: 'business-loan',
  kind: 'money',
  article: 29,
  number: 'C12',
  label: { zh: '经营贷款疑点线', en: 'Business loan that raises a doubt' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区扶贫办',
  values: [demo(yuan(100_000))],
})

export const incomeByFilesRatio = figure({
  key: 'income-by-files-ratio',
  kind: 'share',
  article: 29,
  number: 'C17',
  label: { zh: '文件收入与申报收入之比疑点线', en: 'Income by files against declared income' },
  confirm: '区扶贫办',
  values: [demo(share(3, 2))],
  awaits: 29,
})

export const ownMedicalSpending = figure({
  key: 'own-medical-spending',
  kind: 'money',
  article: 29,
  number: 'C24',
  label: { zh: '全年政策范围内自付疑点线', en: 'Own in-policy medical spending of a year that raises a doubt' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区扶贫办',
  values: [demo(yuan(10_000))],
})

export const ownMedicalShareOfLine = figure({
  key: 'own-medical-share-of-line',
  kind: 'share',
  article: 29,
  number: 'C24',
  label: { zh: '自付占扶贫标准之比疑点线', en: 'Own spending against the poverty line' },
  confirm: '区扶贫办',
  values: [demo(share(1, 2))],
  awaits: 29,
})

export const paymentDifference = figure({
  key: 'payment-difference',
  kind: 'share',
  article: 29,
  number: 'C40',
  label: { zh: '收入与一卡通发放差异（超过）', en: 'Difference between income item and payments' },
  confirm: '区扶贫办',
  values: [demo(share(1, 20))],
  awaits: 29,
})

export const paymentDifferenceMoney = figure({
  key: 'payment-difference-money',
  kind: 'money',
  article: 29,
  number: 'C40',
  label: { zh: '收入与一卡通发放差额（超过）', en: 'Difference between income item and payments, in money' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区扶贫办',
  values: [demo(yuan(200))],
  awaits: 29,
})

export const incomeFall = figure({
  key: 'income-fall',
  kind: 'share',
  article: 29,
  number: 'C42',
  label: { zh: '收入下降幅度疑点线', en: 'Fall of income that raises a doubt' },
  confirm: '区扶贫办',
  values: [demo(share(3, 10))],
  awaits: 29,
})

export const spendingRise = figure({
  key: 'spending-rise',
  kind: 'money',
  article: 29,
  number: 'C42',
  label: { zh: '支出骤增疑点线', en: 'Rise of spending that raises a doubt' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区扶贫办',
  values: [demo(yuan(10_000))],
  awaits: 29,
})

export const sampledAgain = figure({
  key: 'sampled-again',
  kind: 'share',
  article: 29,
  label: { zh: '核查结果抽查比例', en: 'Verified doubts that the district samples' },
  confirm: '区扶贫办',
  values: [demo(share(1, 10))],
  awaits: 29,
})

export const incomeTolerance = figure({
  key: 'income-tolerance',
  kind: 'money',
  article: 29,
  number: 'Q53',
  label: { zh: '收入勾稽允许误差', en: 'Difference allowed when income is added up' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区扶贫办',
  values: [recalled(yuan(1), '国办系统数据质量核查口径')],
})

export const tooOldForPrimarySchool = figure({
  key: 'too-old-for-primary-school',
  kind: 'integer',
  article: 29,
  number: 'Q35',
  label: { zh: '不应仍在小学的年龄', en: 'Age at which somebody should no longer be in primary school' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区扶贫办',
  values: [recalled(16n, '国办系统数据质量核查口径，另有20周岁')],
})
