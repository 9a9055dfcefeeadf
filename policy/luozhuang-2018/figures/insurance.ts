/** Premiums and the special insurance of poor people (Article 9), clinics (Article 11). */
import { figure } from '#kernel/figure'
import { share, yuan } from '#kernel/values'
import { inDocument, recalled, since } from './sources.ts'

export const residentPremium = figure({
  key: 'resident-premium',
  kind: 'money',
  article: 9,
  number: 'P30',
  label: { zh: '居民医保个人缴费', en: 'Resident medical premium, own part' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区人社局',
  values: [
    since('2017-01-01', recalled(yuan(150), '2017年度居民医保个人缴费')),
    since('2018-01-01', recalled(yuan(180), '2018年度居民医保个人缴费')),
    since('2019-01-01', recalled(yuan(220), '2019年度居民医保个人缴费')),
    since('2020-01-01', recalled(yuan(250), '2020年度居民医保个人缴费')),
    since('2021-01-01', recalled(yuan(280), '2021年度居民医保个人缴费')),
  ],
})

export const registeredPremium = figure({
  key: 'registered-premium',
  kind: 'money',
  article: 9,
  number: 'P30',
  label: { zh: '享受政策人口自缴部分', en: 'Own premium of those who enjoy the policy' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区人社局',
  values: [recalled(yuan(0), '居民医保费由财政代缴')],
})

export const specialInsurancePremium = figure({
  key: 'special-insurance-premium',
  kind: 'money',
  article: 9,
  number: 'P35',
  label: { zh: '特惠保险医疗保费（每人不低于）', en: 'Special insurance, medical premium a person, at least' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区扶贫办',
  values: [recalled(yuan(100), '扶贫特惠保险2017年方案')],
})

export const specialInsuranceFrom = figure({
  key: 'special-insurance-from',
  kind: 'money',
  article: 9,
  number: 'P35',
  label: { zh: '特惠保险医疗起付线', en: 'Special insurance starts from' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区扶贫办',
  values: [recalled(yuan(0), '扶贫特惠保险2017年方案')],
})

export const specialInsuranceCap = figure({
  key: 'special-insurance-cap',
  kind: 'money',
  article: 9,
  number: 'P35',
  label: { zh: '特惠保险医疗年度封顶（不低于）', en: 'Special insurance, yearly cap, at least' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区扶贫办',
  values: [recalled(yuan(300_000), '扶贫特惠保险2017年方案')],
})

export const burdenTarget = figure({
  key: 'burden-target',
  kind: 'share',
  article: 9,
  number: 'P35',
  label: { zh: '个人负担目标（占总费用，低于）', en: 'Own burden aimed at, below' },
  confirm: '区扶贫办',
  values: [recalled(share(1, 10), '扶贫特惠保险2017年方案')],
})

export const accidentPremium = figure({
  key: 'accident-premium',
  kind: 'money',
  article: 9,
  number: 'P36',
  label: { zh: '特惠保险意外险保费（每人）', en: 'Accident premium a person' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区扶贫办',
  values: [recalled(yuan(10), '扶贫特惠保险2017年方案')],
})

export const accidentDeath = figure({
  key: 'accident-death',
  kind: 'money',
  article: 9,
  number: 'P36',
  label: { zh: '特惠保险意外身故伤残保额（不低于）', en: 'Death or disability by accident, at least' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区扶贫办',
  values: [recalled(yuan(30_000), '扶贫特惠保险2017年方案')],
})

export const accidentMedical = figure({
  key: 'accident-medical',
  kind: 'money',
  article: 9,
  number: 'P36',
  label: { zh: '特惠保险意外医疗保额（不低于）', en: 'Medical cost of an accident, at least' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区扶贫办',
  values: [recalled(yuan(5000), '扶贫特惠保险2017年方案')],
})

export const propertyPremium = figure({
  key: 'property-premium',
  kind: 'money',
  article: 9,
  number: 'P36',
  label: { zh: '特惠保险家财险保费（每户）', en: 'Property premium a household' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区扶贫办',
  values: [recalled(yuan(10), '扶贫特惠保险2017年方案')],
})

export const propertyDisaster = figure({
  key: 'property-disaster',
  kind: 'money',
  article: 9,
  number: 'P36',
  label: { zh: '特惠保险家财灾害保额（不低于）', en: 'Disaster to property, at least' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区扶贫办',
  values: [recalled(yuan(50_000), '扶贫特惠保险2017年方案')],
})

export const propertyTheft = figure({
  key: 'property-theft',
  kind: 'money',
  article: 9,
  number: 'P36',
  label: { zh: '特惠保险家财盗抢保额（不低于）', en: 'Theft of property, at least' },
  unit: { zh: '元', en: 'yuan' },
  confirm: '区扶贫办',
  values: [recalled(yuan(5000), '扶贫特惠保险2017年方案')],
})

export const freeItems = figure({
  key: 'free-items',
  kind: 'text',
  article: 9,
  number: 'P38',
  label: { zh: '两免两减半：免费项目', en: 'Free items' },
  confirm: '区卫计局',
  values: [recalled('普通挂号费、普通诊查费', '通行做法')],
  awaits: 9,
})

export const halfPriceItems = figure({
  key: 'half-price-items',
  kind: 'text',
  article: 9,
  number: 'P38',
  label: { zh: '两免两减半：减半项目', en: 'Half-price items' },
  confirm: '区卫计局',
  values: [recalled('专家诊查费、大型设备检查费', '通行做法')],
  awaits: 9,
})

export const villageDoctorsFrom = figure({
  key: 'village-doctors-from',
  kind: 'share',
  article: 11,
  label: { zh: '每服务人口乡村医生（不少于）', en: 'Village doctors per person served, at least' },
  confirm: '区卫计局',
  values: [inDocument(share(1, 1000), 11)],
  awaits: 11,
})

export const villageDoctorsTo = figure({
  key: 'village-doctors-to',
  kind: 'share',
  article: 11,
  label: { zh: '每服务人口乡村医生（不多于）', en: 'Village doctors per person served, at most' },
  confirm: '区卫计局',
  values: [inDocument(share(15, 10000), 11)],
  awaits: 11,
})

export const doctorsPerClinic = figure({
  key: 'doctors-per-clinic',
  kind: 'integer',
  article: 11,
  label: { zh: '每个卫生室合格医生（不少于）', en: 'Qualified doctors in a clinic, at least' },
  unit: { zh: '人', en: 'people' },
  confirm: '区卫计局',
  values: [inDocument(1n, 11)],
  awaits: 11,
})
