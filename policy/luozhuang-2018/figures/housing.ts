/** Unsafe houses: area, money, days (Article 16). */
import { figure } from '#kernel/figure'
import { yuan } from '#kernel/values'
import { byRegulation, demo, inDocument, since } from './sources.ts'

export const rebuiltAreaOne = figure({
  key: 'rebuilt-area-one',
  kind: 'integer',
  article: 16,
  number: 'P40',
  label: { zh: '1人户重建面积（不小于）', en: 'Rebuilt house of one person, at least' },
  unit: { zh: '平方米', en: 'm²' },
  confirm: '区住建局',
  values: [byRegulation(20n, '建村〔2017〕192号')],
})

export const rebuiltAreaTwo = figure({
  key: 'rebuilt-area-two',
  kind: 'integer',
  article: 16,
  number: 'P40',
  label: { zh: '2人户重建面积（不小于）', en: 'Rebuilt house of two, at least' },
  unit: { zh: '平方米', en: 'm²' },
  confirm: '区住建局',
  values: [byRegulation(30n, '建村〔2017〕192号')],
})

export const rebuiltAreaThree = figure({
  key: 'rebuilt-area-three',
  kind: 'integer',
  article: 16,
  number: 'P40',
  label: { zh: '3人户重建面积（不小于）', en: 'Rebuilt house of three, at least' },
  unit: { zh: '平方米', en: 'm²' },
  confirm: '区住建局',
  values: [byRegulation(40n, '建村〔2017〕192号')],
})

export const rebuiltAreaCap = figure({
  key: 'rebuilt-area-cap',
  kind: 'integer',
  article: 16,
  number: 'P40',
  label: { zh: '3人及以下户重建面积上限', en: 'Rebuilt house of at most three, at most' },
  unit: { zh: '平方米', en: 'm²' },
  confirm: '区住建局',
  values: [byRegulation(60n, '建村〔2017〕192号')],
})

export const rebuiltAreaHeadFrom = figure({
  key: 'rebuilt-area-head-from',
  kind: 'integer',
  article: 16,
  number: 'P40',
  label: { zh: '4人及以上户人均面积（不小于）', en: 'Area per head of four and more, at least' },
  unit: { zh: '平方米', en: 'm²' },
  confirm: '区住建局',
  values: [byRegulation(13n, '建村〔2017〕192号')],
})

export const rebuiltAreaHeadTo = figure({
  key: 'rebuilt-area-head-to',
  kind: 'integer',
  article: 16,
  number: 'P40',
  label: { zh: '4人及以上户人均面积（不大于）', en: 'Area per head of four and more, at most' },
  unit: { zh: '平方米', en: 'm²' },
  confirm: '区住建局',
  values: [byRegulation(18n, '建村〔2017〕192号')],
})

export const stateHousingAid = figure({
  key: 'state-housing-aid',
  kind: 'money',
  article: 16,
  number: 'P41',
  label: { zh: '中央危改补助户均', en: 'State aid per household, average' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区住建局',
  values: [since('2018-01-01', byRegulation(yuan(14_000), '2018年农村危房改造中央补助'))],
  awaits: 16,
})

export const rebuildAid = figure({
  key: 'rebuild-aid',
  kind: 'money',
  article: 16,
  number: 'P41',
  label: { zh: 'D级重建补助', en: 'Aid for rebuilding, grade D' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区住建局',
  values: [demo(yuan(20_000))],
})

export const repairAid = figure({
  key: 'repair-aid',
  kind: 'money',
  article: 16,
  number: 'P41',
  label: { zh: 'C级修缮补助', en: 'Aid for repair, grade C' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区住建局',
  values: [demo(yuan(8000))],
})

export const housingPaymentDays = figure({
  key: 'housing-payment-days',
  kind: 'integer',
  article: 16,
  number: 'P41',
  label: { zh: '验收后补助到账天数（不超过）', en: 'Days to payment after acceptance, at most' },
  unit: { zh: '天', en: 'days' },
  confirm: '区住建局',
  values: [byRegulation(30n, '农村危房改造补助资金管理规定')],
})

export const housingKeyGroups = figure({
  key: 'housing-key-groups',
  kind: 'text',
  article: 16,
  number: 'P42',
  label: { zh: '危改四类重点对象', en: 'Four key groups of housing aid' },
  confirm: '区住建局',
  values: [byRegulation('建档立卡户、低保户、分散供养特困人员、贫困残疾人家庭', '建村〔2017〕192号')],
  awaits: 16,
})

export const housingDeadline = figure({
  key: 'housing-deadline',
  kind: 'date',
  article: 16,
  label: { zh: '贫困户危房改造完成日', en: 'Day by which poor households’ houses are done' },
  confirm: '区住建局',
  values: [inDocument('2018-09-30', 16)],
})
