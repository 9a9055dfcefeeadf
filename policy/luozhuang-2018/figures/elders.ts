/** Pension and filial support of Article 18. */
import { figure } from '#kernel/figure'
import { share, yuan } from '#kernel/values'
import { byRegulation, demo, since } from './sources.ts'

export const pensionPremiumOnBehalf = figure({
  key: 'pension-premium-on-behalf',
  kind: 'money',
  article: 18,
  number: 'P45',
  label: { zh: '政府代缴居民养老保险费', en: 'Resident pension premium paid on behalf' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区人社局',
  values: [byRegulation(yuan(100), '人社部发〔2017〕59号')],
})

export const pensionAge = figure({
  key: 'pension-age',
  kind: 'integer',
  article: 18,
  number: 'P45',
  label: { zh: '居民养老金领取年龄', en: 'Age at which the resident pension is drawn' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区人社局',
  values: [byRegulation(60n, '国发〔2014〕8号')],
})

export const basicPension = figure({
  key: 'basic-pension',
  kind: 'money',
  article: 18,
  number: 'P45',
  label: { zh: '居民基础养老金', en: 'Basic resident pension' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区人社局',
  values: [
    since('2016-01-01', byRegulation(yuan(100), '山东省居民基础养老金')),
    since('2018-01-01', byRegulation(yuan(118), '山东省居民基础养老金')),
    since('2020-01-01', byRegulation(yuan(142), '山东省居民基础养老金')),
  ],
})

export const childSupport = figure({
  key: 'child-support',
  kind: 'money',
  article: 18,
  number: 'P46',
  label: { zh: '子女每月给每位父母的赡养费（不少于）', en: 'What a child pays each parent, at least' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区民政局',
  values: [demo(yuan(100))],
})

export const filialMatch = figure({
  key: 'filial-match',
  kind: 'share',
  article: 18,
  number: 'P46',
  label: { zh: '孝心基金配套比例', en: 'Match of the filial-piety fund' },
  confirm: '区民政局',
  values: [demo(share(1, 10))],
})

export const filialMatchCap = figure({
  key: 'filial-match-cap',
  kind: 'money',
  article: 18,
  number: 'P46',
  label: { zh: '孝心基金每月配套上限', en: 'Cap of the match' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区民政局',
  values: [demo(yuan(20))],
})
