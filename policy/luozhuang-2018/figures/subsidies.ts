/** Subsidies of disabled people and stipends of orphans, and what may not be drawn together (Article 17). */
import { figure } from '#kernel/figure'
import { yuan } from '#kernel/values'
import { byRegulation, demo, since } from './sources.ts'

export const livingSubsidySevere = figure({
  key: 'living-subsidy-severe',
  kind: 'money',
  article: 17,
  number: 'P10',
  label: { zh: '困难残疾人生活补贴（一、二级）', en: 'Living subsidy, grades 1 and 2' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区残联、区民政局',
  values: [demo(yuan(100)), since('2020-01-01', demo(yuan(120)))],
})

export const livingSubsidyOther = figure({
  key: 'living-subsidy-other',
  kind: 'money',
  article: 17,
  number: 'P10',
  label: { zh: '困难残疾人生活补贴（三、四级）', en: 'Living subsidy, grades 3 and 4' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区残联、区民政局',
  values: [demo(yuan(80)), since('2020-01-01', demo(yuan(96)))],
})

export const nursingSubsidyFirst = figure({
  key: 'nursing-subsidy-first',
  kind: 'money',
  article: 17,
  number: 'P10',
  label: { zh: '重度残疾人护理补贴（一级）', en: 'Nursing subsidy, grade 1' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区残联、区民政局',
  values: [demo(yuan(100)), since('2020-01-01', demo(yuan(120)))],
})

export const nursingSubsidySecond = figure({
  key: 'nursing-subsidy-second',
  kind: 'money',
  article: 17,
  number: 'P10',
  label: { zh: '重度残疾人护理补贴（二级）', en: 'Nursing subsidy, grade 2' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区残联、区民政局',
  values: [demo(yuan(80)), since('2020-01-01', demo(yuan(96)))],
})

export const livingAndNursingTogether = figure({
  key: 'living-and-nursing-together',
  kind: 'boolean',
  article: 17,
  number: 'P11',
  label: { zh: '生活补贴和护理补贴可以同领', en: 'Both subsidies may be drawn together' },
  confirm: '区民政局',
  values: [byRegulation(true, '国发〔2015〕52号')],
})

export const childhoodEnds = figure({
  key: 'childhood-ends',
  kind: 'integer',
  article: 17,
  number: 'P12',
  label: { zh: '儿童年龄上限（不含）', en: 'Age at which childhood ends' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区民政局',
  values: [byRegulation(18n, '未成年人保护法')],
})

export const orphanStipendInstitution = figure({
  key: 'orphan-stipend-institution',
  kind: 'money',
  article: 17,
  number: 'P12',
  label: { zh: '孤儿基本生活费（机构）', en: 'Orphan stipend, institution' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区民政局',
  values: [demo(yuan(1200))],
})

export const orphanStipendScattered = figure({
  key: 'orphan-stipend-scattered',
  kind: 'money',
  article: 17,
  number: 'P12',
  label: { zh: '孤儿基本生活费（散居）', en: 'Orphan stipend, at home' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区民政局',
  values: [demo(yuan(800))],
})

export const orphanFloorInstitution = figure({
  key: 'orphan-floor-institution',
  kind: 'money',
  article: 17,
  number: 'P12',
  label: { zh: '孤儿基本生活费国家底线（机构）', en: 'National floor of the stipend, institution' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区民政局',
  values: [byRegulation(yuan(1000), '民政部孤儿最低养育标准')],
})

export const orphanFloorScattered = figure({
  key: 'orphan-floor-scattered',
  kind: 'money',
  article: 17,
  number: 'P12',
  label: { zh: '孤儿基本生活费国家底线（散居）', en: 'National floor of the stipend, at home' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区民政局',
  values: [byRegulation(yuan(600), '民政部孤儿最低养育标准')],
})
