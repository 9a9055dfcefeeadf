/** Subsistence allowance, elders’ subsidy and extremely-poor support (Article 17). */
import { figure } from '#kernel/figure'
import { share, yuan } from '#kernel/values'
import { byRegulation, demo, inDocument, recalled, since } from './sources.ts'

export const ruralAllowanceStandard = figure({
  key: 'rural-allowance-standard',
  kind: 'money',
  article: 17,
  number: 'P04',
  label: { zh: '农村低保标准', en: 'Rural subsistence allowance standard' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区民政局',
  values: [
    since('2016-01-01', demo(yuan(3400))),
    since('2017-01-01', demo(yuan(3800))),
    since('2018-01-01', demo(yuan(4300))),
    since('2019-01-01', demo(yuan(4800))),
    since('2020-01-01', demo(yuan(5820))),
  ],
})

export const urbanAllowanceStandard = figure({
  key: 'urban-allowance-standard',
  kind: 'money',
  article: 17,
  number: 'P05',
  label: { zh: '城市低保标准', en: 'Urban subsistence allowance standard' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区民政局',
  values: [
    since('2017-01-01', demo(yuan(480))),
    since('2018-01-01', demo(yuan(510))),
    since('2019-01-01', demo(yuan(550))),
    since('2020-01-01', demo(yuan(640))),
  ],
})

export const extremelyPoorLivingRatio = figure({
  key: 'extremely-poor-living-ratio',
  kind: 'share',
  article: 17,
  number: 'P06',
  label: { zh: '特困基本生活标准与低保标准之比（不低于）', en: 'Extremely-poor living standard against the allowance standard, at least' },
  confirm: '区民政局',
  values: [byRegulation(share(13, 10), '国发〔2016〕14号')],
})

export const extremelyPoorCareAble = figure({
  key: 'extremely-poor-care-able',
  kind: 'share',
  article: 17,
  number: 'P07',
  label: { zh: '特困照料护理标准占最低工资（全自理）', en: 'Care standard as a share of the minimum wage, able to care for oneself' },
  confirm: '区民政局',
  values: [recalled(share(1, 10), '山东省特困照料护理分档')],
})

export const extremelyPoorCarePartly = figure({
  key: 'extremely-poor-care-partly',
  kind: 'share',
  article: 17,
  number: 'P07',
  label: {
    zh: '特困照料护理标准占最低工资（半自理）',
    en: 'Care standard as a share of the minimum wage, partly able to care for oneself',
  },
  confirm: '区民政局',
  values: [recalled(share(1, 6), '山东省特困照料护理分档')],
})

export const extremelyPoorCareUnable = figure({
  key: 'extremely-poor-care-unable',
  kind: 'share',
  article: 17,
  number: 'P07',
  label: { zh: '特困照料护理标准占最低工资（不能自理）', en: 'Care standard as a share of the minimum wage, unable to care for oneself' },
  confirm: '区民政局',
  values: [recalled(share(1, 3), '山东省特困照料护理分档')],
})

export const minimumWage = figure({
  key: 'minimum-wage',
  kind: 'money',
  article: 17,
  number: 'P08',
  label: { zh: '最低工资', en: 'Minimum wage' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区人社局',
  values: [
    since('2017-06-01', recalled(yuan(1640), '山东省最低工资二类地区')),
    since('2018-06-01', recalled(yuan(1730), '山东省最低工资二类地区')),
  ],
})

export const elderAge = figure({
  key: 'elder-age',
  kind: 'integer',
  article: 17,
  number: 'P09',
  label: { zh: '低保老年人补贴起始年龄', en: 'Age from which allowance elders draw the subsidy' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区民政局',
  values: [inDocument(60n, 17)],
})

export const elderAgeSecondBand = figure({
  key: 'elder-age-second-band',
  kind: 'integer',
  article: 17,
  number: 'P09',
  label: { zh: '低保老年人补贴第二档起始年龄', en: 'Age of the second band' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区民政局',
  values: [demo(80n)],
})

export const elderAgeThirdBand = figure({
  key: 'elder-age-third-band',
  kind: 'integer',
  article: 17,
  number: 'P09',
  label: { zh: '低保老年人补贴第三档起始年龄', en: 'Age of the third band' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区民政局',
  values: [demo(90n)],
})

export const elderAgeFourthBand = figure({
  key: 'elder-age-fourth-band',
  kind: 'integer',
  article: 17,
  number: 'P09',
  label: { zh: '低保老年人补贴第四档起始年龄', en: 'Age of the fourth band' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区民政局',
  values: [inDocument(100n, 17)],
})

export const elderSubsidyFirst = figure({
  key: 'elder-subsidy-first',
  kind: 'money',
  article: 17,
  number: 'P09',
  label: { zh: '低保老年人补贴（60—79周岁）', en: 'Allowance elders’ subsidy, 60 to 79' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区民政局',
  values: [demo(yuan(80))],
})

export const elderSubsidySecond = figure({
  key: 'elder-subsidy-second',
  kind: 'money',
  article: 17,
  number: 'P09',
  label: { zh: '低保老年人补贴（80—89周岁）', en: 'Allowance elders’ subsidy, 80 to 89' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区民政局',
  values: [demo(yuan(100))],
})

export const elderSubsidyThird = figure({
  key: 'elder-subsidy-third',
  kind: 'money',
  article: 17,
  number: 'P09',
  label: { zh: '低保老年人补贴（90—99周岁）', en: 'Allowance elders’ subsidy, 90 to 99' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区民政局',
  values: [demo(yuan(200))],
})

export const elderSubsidyFourth = figure({
  key: 'elder-subsidy-fourth',
  kind: 'money',
  article: 17,
  number: 'P09',
  label: { zh: '低保老年人补贴（100周岁以上）', en: 'Allowance elders’ subsidy, 100 and above' },
  unit: { zh: '元/月', en: 'yuan a month' },
  confirm: '区民政局',
  values: [demo(yuan(300))],
})

export const centralSupportShare = figure({
  key: 'central-support-share',
  kind: 'share',
  article: 17,
  number: 'P13',
  label: {
    zh: '不能自理的特困人员集中供养率（各街镇，不低于）',
    en: 'Central support of those unable to care for themselves, each town, at least',
  },
  confirm: '区民政局',
  values: [inDocument(share(1, 2), 17)],
})

export const centralSupportShareProvince = figure({
  key: 'central-support-share-province',
  kind: 'share',
  article: 17,
  number: 'P13',
  label: { zh: '省2019年集中供养率目标', en: 'Provincial goal of 2019' },
  confirm: '区民政局',
  values: [recalled(share(2, 5), '山东省2019年目标')],
})
