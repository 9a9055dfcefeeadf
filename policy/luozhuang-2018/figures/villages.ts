/** Village income (Article 20) and what the document counts elsewhere in chapters two and three. */
import { figure } from '#kernel/figure'
import { share, yuan } from '#kernel/values'
import { demo, inDocument } from './sources.ts'

export const shellVillageIncome = figure({
  key: 'shell-village-income',
  kind: 'money',
  article: 20,
  number: 'P55',
  label: { zh: '空壳村自有收入线（低于）', en: 'Own income below which a village is a shell' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区委组织部',
  values: [demo(yuan(3000))],
})

export const doubleIncomeUpTo = figure({
  key: 'double-income-up-to',
  kind: 'money',
  article: 20,
  number: 'P55',
  label: { zh: '须翻番的村集体收入线（以下）', en: 'Village income that must double, up to' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区委组织部',
  values: [inDocument(yuan(30_000), 20)],
})

export const doubleIncomeBaseYear = figure({
  key: 'double-income-base-year',
  kind: 'integer',
  article: 20,
  number: 'P55',
  label: { zh: '翻番基期年', en: 'Base year of the doubling' },
  confirm: '区委组织部',
  values: [demo(2017n)],
})

export const keyVillages = figure({
  key: 'key-villages',
  kind: 'integer',
  article: 0,
  label: { zh: '省扶贫工作重点村数', en: 'Key villages' },
  unit: { zh: '个', en: 'villages' },
  confirm: '区扶贫办',
  values: [inDocument(20n, 0)],
  awaits: 0,
})

export const measuresPerHousehold = figure({
  key: 'measures-per-household',
  kind: 'integer',
  article: 0,
  label: { zh: '每户稳定脱贫措施（不少于）', en: 'Stable measures of a household, at least' },
  confirm: '区扶贫办',
  values: [inDocument(1n, 0)],
})

export const campaignEnds = figure({
  key: 'campaign-ends',
  kind: 'date',
  article: 0,
  label: { zh: '各项政策执行到', en: 'Day to which the policies run' },
  confirm: '区扶贫办',
  values: [inDocument('2020-12-31', 0)],
})

export const specialtyIndustriesFrom = figure({
  key: 'specialty-industries-from',
  kind: 'integer',
  article: 1,
  label: { zh: '每村特色产业（不少于）', en: 'Specialty industries of a village, from' },
  confirm: '区农业局',
  values: [inDocument(1n, 1)],
})

export const specialtyIndustriesTo = figure({
  key: 'specialty-industries-to',
  kind: 'integer',
  article: 1,
  label: { zh: '每村特色产业（争取）', en: 'Specialty industries of a village, to' },
  confirm: '区农业局',
  values: [inDocument(2n, 1)],
  awaits: 1,
})

export const skillsPerWorker = figure({
  key: 'skills-per-worker',
  kind: 'integer',
  article: 8,
  label: { zh: '每名受训劳动力技能（不少于）', en: 'Skills of a trained worker, at least' },
  confirm: '区人社局',
  values: [inDocument(1n, 8)],
})

export const healthPlanYears = figure({
  key: 'health-plan-years',
  kind: 'integer',
  article: 12,
  label: { zh: '健康促进计划年限', en: 'Years of the health promotion plan' },
  unit: { zh: '年', en: 'years' },
  confirm: '区卫计局',
  values: [inDocument(3n, 12)],
  awaits: 12,
})

export const longCareAge = figure({
  key: 'long-care-age',
  kind: 'integer',
  article: 19,
  label: { zh: '重度残疾人照料年龄（以上）', en: 'Age from which the severely disabled are cared for' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区残联',
  values: [inDocument(16n, 19)],
})

export const advisersPerVillage = figure({
  key: 'advisers-per-village',
  kind: 'integer',
  article: 22,
  label: { zh: '每村法律顾问', en: 'Legal advisers of a village' },
  unit: { zh: '人', en: 'people' },
  confirm: '区司法局',
  values: [inDocument(1n, 22)],
  awaits: 22,
})

export const giftsToPoverty = figure({
  key: 'gifts-to-poverty',
  kind: 'share',
  article: 26,
  label: { zh: '慈心一日捐用于脱贫攻坚（不低于）', en: 'Part of the collection spent on poverty work, at least' },
  confirm: '区民政局',
  values: [inDocument(share(1, 2), 26)],
})

export const adjustmentsPerYear = figure({
  key: 'adjustments-per-year',
  kind: 'integer',
  article: 28,
  label: { zh: '每年动态调整次数', en: 'Adjustments of the register a year' },
  confirm: '区扶贫办',
  values: [inDocument(1n, 28)],
})

export const recultivatedParcelBelow = figure({
  key: 'recultivated-parcel-below',
  kind: 'integer',
  article: 33,
  label: { zh: '复耕宅基地地块（小于）', en: 'Re-cultivated homestead parcel, below' },
  unit: { zh: '亩', en: 'mu' },
  confirm: '罗庄国土分局',
  values: [inDocument(30n, 33)],
})

export const chiefsDays = figure({
  key: 'chiefs-days',
  kind: 'integer',
  article: 35,
  label: { zh: '任务重街镇正职每月扶贫工作日（不少于）', en: 'Working days a month of chiefs of heavier towns, at least' },
  unit: { zh: '天', en: 'days' },
  confirm: '区委组织部',
  values: [inDocument(5n, 35)],
  awaits: 35,
})

export const pioneersPerVillage = figure({
  key: 'pioneers-per-village',
  kind: 'integer',
  article: 36,
  label: { zh: '每个重点村党员致富能手（不少于）', en: 'Party members who get rich per key village, at least' },
  unit: { zh: '人', en: 'people' },
  confirm: '区委组织部',
  values: [inDocument(3n, 36)],
  awaits: 36,
})

export const pioneersAge = figure({
  key: 'pioneers-age',
  kind: 'integer',
  article: 36,
  label: { zh: '党员致富能手年龄（以下）', en: 'Their age, at most' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区委组织部',
  values: [inDocument(45n, 36)],
  awaits: 36,
})

export const selfAssessmentBy = figure({
  key: 'self-assessment-by',
  kind: 'date',
  article: 37,
  label: { zh: '街镇自查报告截止日', en: 'Self-assessment of towns by' },
  confirm: '区扶贫办',
  values: [inDocument('2019-12-31', 37)],
  awaits: 37,
})

export const rectificationBy = figure({
  key: 'rectification-by',
  kind: 'date',
  article: 37,
  label: { zh: '整改提升截止日', en: 'Rectification by' },
  confirm: '区扶贫办',
  values: [inDocument('2020-06-30', 37)],
  awaits: 37,
})

export const evaluationBy = figure({
  key: 'evaluation-by',
  kind: 'date',
  article: 37,
  label: { zh: '全面评估和专题报告截止日', en: 'Evaluation and report to the city by' },
  confirm: '区扶贫办',
  values: [inDocument('2020-12-31', 37)],
  awaits: 37,
})

export const trainingsPerYear = figure({
  key: 'trainings-per-year',
  kind: 'integer',
  article: 39,
  label: { zh: '重点村三岗每年培训（不少于）', en: 'Trainings a year of the three posts of key villages, at least' },
  confirm: '区委组织部',
  values: [inDocument(1n, 39)],
  awaits: 39,
})
