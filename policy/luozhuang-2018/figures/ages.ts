/** Ages from and to which somebody is meant by an article; both ends are included. */
import { figure } from '#kernel/figure'
import { byRegulation, recalled } from './sources.ts'

export const compulsoryAgeFrom = figure({
  key: 'compulsory-age-from',
  kind: 'integer',
  article: 13,
  number: 'Q37',
  label: { zh: '义务教育起始年龄', en: 'Age at which compulsory education begins' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区教体局',
  values: [byRegulation(6n, '义务教育法第十一条')],
})

export const compulsoryAgeTo = figure({
  key: 'compulsory-age-to',
  kind: 'integer',
  article: 13,
  number: 'Q37',
  label: { zh: '义务教育比对年龄上限', en: 'Last age at which the school file is asked for a child' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区教体局',
  values: [recalled(14n, '年满十五周岁可能已毕业，比对到十四周岁')],
})

export const schoolGuaranteeAgeTo = figure({
  key: 'school-guarantee-age-to',
  kind: 'integer',
  article: 28,
  number: 'R16',
  label: { zh: '义务教育有保障的年龄上限', en: 'Last age at which schooling is guaranteed before exit' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区教体局',
  values: [byRegulation(15n, '国家脱贫退出验收口径')],
})

export const premiumAgeFrom = figure({
  key: 'premium-age-from',
  kind: 'integer',
  article: 18,
  number: 'P45',
  label: { zh: '居民养老保险参保起始年龄', en: 'Age from which the residents’ pension is paid into' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区人社局',
  values: [byRegulation(16n, '国发〔2014〕8号')],
})

export const premiumAgeTo = figure({
  key: 'premium-age-to',
  kind: 'integer',
  article: 18,
  number: 'P45',
  label: { zh: '居民养老保险缴费年龄上限', en: 'Last age at which the residents’ pension is paid into' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区人社局',
  values: [byRegulation(59n, '国发〔2014〕8号')],
})
