/** Poverty lines and incomes that a household is measured by (Articles 28 and 30). */
import { figure } from '#kernel/figure'
import { yuan } from '#kernel/values'
import { byRegulation, demo, recalled, since } from './sources.ts'

export const nationalPovertyLine = figure({
  key: 'national-poverty-line',
  kind: 'money',
  article: 28,
  number: 'P01',
  label: { zh: '国家扶贫标准', en: 'National poverty line' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区扶贫办',
  values: [
    since('2010-01-01', byRegulation(yuan(2300), '国家农村贫困标准（当年价），2010年基期')),
    since('2014-01-01', byRegulation(yuan(2800), '国家农村贫困标准（当年价）')),
    since('2015-01-01', byRegulation(yuan(2855), '国家农村贫困标准（当年价）')),
    since('2016-01-01', byRegulation(yuan(2952), '国家农村贫困标准（当年价）')),
    since('2018-01-01', byRegulation(yuan(2995), '国家农村贫困标准（当年价）')),
    since('2019-01-01', byRegulation(yuan(3218), '国家农村贫困标准（当年价）')),
    since('2020-01-01', byRegulation(yuan(4000), '国家农村贫困标准（当年价）')),
  ],
})

export const provincialPovertyLine = figure({
  key: 'provincial-poverty-line',
  kind: 'money',
  article: 28,
  number: 'P02',
  label: { zh: '省定扶贫标准', en: 'Provincial poverty line' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区扶贫办',
  values: [
    since('2014-01-01', demo(yuan(3322))),
    since('2015-01-01', demo(yuan(3372))),
    since('2016-01-01', demo(yuan(3402))),
    since('2017-01-01', demo(yuan(3609))),
    since('2018-01-01', demo(yuan(3838))),
    since('2019-01-01', demo(yuan(4066))),
    since('2020-01-01', recalled(yuan(4500), '山东省2020年入户调查口径')),
  ],
})

export const farmersMeanIncome = figure({
  key: 'farmers-mean-income',
  kind: 'money',
  article: 28,
  number: 'P03',
  label: { zh: '全区农民人均可支配收入（所属年度）', en: 'Mean disposable income of the district’s farmers, by the year it speaks of' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区统计局',
  values: [
    since('2017-01-01', demo(yuan(16_000))),
    since('2018-01-01', demo(yuan(17_300))),
    since('2019-01-01', demo(yuan(18_900))),
    since('2020-01-01', demo(yuan(20_000))),
  ],
})

export const monitoredIncomeLine = figure({
  key: 'monitored-income-line',
  kind: 'money',
  article: 30,
  number: 'P60',
  label: { zh: '监测收入线', en: 'Income line of monitoring' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区扶贫办',
  values: [
    since('2019-01-01', recalled(yuan(5000), '2019—2020年防止返贫监测线，约为标准的1.5倍')),
    since('2021-01-01', byRegulation(yuan(6000), '2021年防止返贫监测范围')),
    since('2022-01-01', demo(yuan(7000))),
    since('2023-01-01', demo(yuan(7900))),
  ],
})
