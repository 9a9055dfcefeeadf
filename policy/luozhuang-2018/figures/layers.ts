/** The layers that pay a hospital stay, and the district’s relief at the end (Article 9). */
import { figure } from '#kernel/figure'
import { share, yuan } from '#kernel/values'
import { byRegulation, demo, inDocument, recalled, since } from './sources.ts'

export const basicFromOne = figure({
  key: 'basic-from-one',
  kind: 'money',
  article: 9,
  number: 'P31',
  label: { zh: '基本医保起付线（一级医院）', en: 'Basic insurance starts from, level 1' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区人社局',
  values: [demo(yuan(200))],
})

export const basicShareOne = figure({
  key: 'basic-share-one',
  kind: 'share',
  article: 9,
  number: 'P31',
  label: { zh: '基本医保报销比例（一级医院）', en: 'Basic insurance pays, level 1' },
  confirm: '区人社局',
  values: [demo(share(85, 100))],
})

export const basicFromTwo = figure({
  key: 'basic-from-two',
  kind: 'money',
  article: 9,
  number: 'P31',
  label: { zh: '基本医保起付线（二级医院）', en: 'Basic insurance starts from, level 2' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区人社局',
  values: [demo(yuan(500))],
})

export const basicShareTwo = figure({
  key: 'basic-share-two',
  kind: 'share',
  article: 9,
  number: 'P31',
  label: { zh: '基本医保报销比例（二级医院）', en: 'Basic insurance pays, level 2' },
  confirm: '区人社局',
  values: [demo(share(70, 100))],
})

export const basicFromThree = figure({
  key: 'basic-from-three',
  kind: 'money',
  article: 9,
  number: 'P31',
  label: { zh: '基本医保起付线（三级医院）', en: 'Basic insurance starts from, level 3' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区人社局',
  values: [demo(yuan(1000))],
})

export const basicShareThree = figure({
  key: 'basic-share-three',
  kind: 'share',
  article: 9,
  number: 'P31',
  label: { zh: '基本医保报销比例（三级医院）', en: 'Basic insurance pays, level 3' },
  confirm: '区人社局',
  values: [demo(share(55, 100))],
})

export const basicCap = figure({
  key: 'basic-cap',
  kind: 'money',
  article: 9,
  number: 'P31',
  label: { zh: '基本医保年度封顶', en: 'Basic insurance, yearly cap' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区人社局',
  values: [demo(yuan(150_000))],
})

export const seriousFrom = figure({
  key: 'serious-from',
  kind: 'money',
  article: 9,
  number: 'P32',
  label: { zh: '大病保险起付线（普通居民）', en: 'Serious-illness insurance starts from, everybody' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区人社局',
  values: [recalled(yuan(12_000), '居民大病保险')],
})

export const seriousSecondFrom = figure({
  key: 'serious-second-from',
  kind: 'money',
  article: 9,
  number: 'P32',
  label: { zh: '大病保险第二段起点', en: 'Second step of serious-illness insurance' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区人社局',
  values: [recalled(yuan(100_000), '居民大病保险')],
})

export const seriousThirdFrom = figure({
  key: 'serious-third-from',
  kind: 'money',
  article: 9,
  number: 'P32',
  label: { zh: '大病保险第三段起点', en: 'Third step of serious-illness insurance' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区人社局',
  values: [recalled(yuan(200_000), '居民大病保险')],
})

export const seriousShareFirst = figure({
  key: 'serious-share-first',
  kind: 'share',
  article: 9,
  number: 'P32',
  label: { zh: '大病保险第一段比例（普通居民）', en: 'Serious-illness insurance, first step, everybody' },
  confirm: '区人社局',
  values: [recalled(share(50, 100), '居民大病保险')],
})

export const seriousShareSecond = figure({
  key: 'serious-share-second',
  kind: 'share',
  article: 9,
  number: 'P32',
  label: { zh: '大病保险第二段比例（普通居民）', en: 'Serious-illness insurance, second step, everybody' },
  confirm: '区人社局',
  values: [recalled(share(60, 100), '居民大病保险')],
})

export const seriousShareThird = figure({
  key: 'serious-share-third',
  kind: 'share',
  article: 9,
  number: 'P32',
  label: { zh: '大病保险第三段比例（普通居民）', en: 'Serious-illness insurance, third step, everybody' },
  confirm: '区人社局',
  values: [recalled(share(65, 100), '居民大病保险')],
})

export const seriousCap = figure({
  key: 'serious-cap',
  kind: 'money',
  article: 9,
  number: 'P32',
  label: { zh: '大病保险年度封顶（普通居民）', en: 'Serious-illness insurance, yearly cap, everybody' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区人社局',
  values: [recalled(yuan(300_000), '居民大病保险')],
})

export const poorSeriousFrom = figure({
  key: 'poor-serious-from',
  kind: 'money',
  article: 9,
  number: 'P33',
  label: { zh: '大病保险起付线（贫困人口）', en: 'Serious-illness insurance starts from, registered poor' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区人社局',
  values: [
    since('2017-01-01', recalled(yuan(6000), '贫困人口大病保险倾斜')),
    since('2019-01-01', recalled(yuan(5000), '贫困人口大病保险倾斜')),
  ],
})

export const poorSeriousShareFirst = figure({
  key: 'poor-serious-share-first',
  kind: 'share',
  article: 9,
  number: 'P33',
  label: { zh: '大病保险第一段比例（贫困人口）', en: 'Serious-illness insurance, first step, registered poor' },
  confirm: '区人社局',
  values: [
    since('2017-01-01', recalled(share(55, 100), '贫困人口大病保险倾斜')),
    since('2019-01-01', recalled(share(65, 100), '贫困人口大病保险倾斜')),
  ],
})

export const poorSeriousShareSecond = figure({
  key: 'poor-serious-share-second',
  kind: 'share',
  article: 9,
  number: 'P33',
  label: { zh: '大病保险第二段比例（贫困人口）', en: 'Serious-illness insurance, second step, registered poor' },
  confirm: '区人社局',
  values: [
    since('2017-01-01', recalled(share(65, 100), '贫困人口大病保险倾斜')),
    since('2019-01-01', recalled(share(75, 100), '贫困人口大病保险倾斜')),
  ],
})

export const poorSeriousShareThird = figure({
  key: 'poor-serious-share-third',
  kind: 'share',
  article: 9,
  number: 'P33',
  label: { zh: '大病保险第三段比例（贫困人口）', en: 'Serious-illness insurance, third step, registered poor' },
  confirm: '区人社局',
  values: [
    since('2017-01-01', recalled(share(70, 100), '贫困人口大病保险倾斜')),
    since('2019-01-01', recalled(share(85, 100), '贫困人口大病保险倾斜')),
  ],
})

export const aidShare = figure({
  key: 'aid-share',
  kind: 'share',
  article: 9,
  number: 'P34',
  label: { zh: '医疗救助比例', en: 'Medical assistance pays' },
  confirm: '区民政局',
  values: [byRegulation(share(7, 10), '国办发〔2015〕30号')],
})

export const aidCap = figure({
  key: 'aid-cap',
  kind: 'money',
  article: 9,
  number: 'P34',
  label: { zh: '医疗救助年度封顶', en: 'Medical assistance, yearly cap' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区民政局',
  values: [demo(yuan(20_000))],
})

export const aidShareExtremelyPoor = figure({
  key: 'aid-share-extremely-poor',
  kind: 'share',
  article: 9,
  number: 'P34',
  label: { zh: '医疗救助比例（特困人员）', en: 'Medical assistance of the extremely poor' },
  confirm: '区民政局',
  values: [demo(share(1, 1))],
})

export const supplementShare = figure({
  key: 'supplement-share',
  kind: 'share',
  article: 9,
  number: 'P37',
  label: { zh: '特惠保险按剩余部分赔付比例', en: 'Supplement pays of the rest' },
  confirm: '区扶贫办',
  values: [demo(share(7, 10))],
})

export const hospitalCutShare = figure({
  key: 'hospital-cut-share',
  kind: 'share',
  article: 9,
  number: 'P38',
  label: { zh: '医疗机构减免比例', en: 'Hospital reduction of the rest' },
  confirm: '区卫计局',
  values: [demo(share(1, 10))],
})

export const reliefSince = figure({
  key: 'relief-since',
  kind: 'date',
  article: 9,
  number: 'P39',
  label: { zh: '兜底救助起始日', en: 'Day from which the relief is paid' },
  confirm: '区卫计局',
  values: [inDocument('2019-01-01', 9)],
})

export const reliefShare = figure({
  key: 'relief-share',
  kind: 'share',
  article: 9,
  number: 'P39',
  label: { zh: '兜底救助占政策范围内总费用比例', en: 'Relief as a share of the in-policy total' },
  confirm: '区卫计局',
  values: [inDocument(share(1, 10), 9)],
})
