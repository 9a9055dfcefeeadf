/** The roster of the special insurance (扶贫特惠保险): who was insured for a year, for what, at which premium and sum (Article 9). */
import { code, codeList, date, integer, ledger, money, text } from '#kernel/ledger'
import { idNumber, name, town, village } from './columns.ts'

export const coverKind = codeList(
  'coverKind',
  { zh: '特惠保险险种', en: 'Kind of cover' },
  {
    medical: { zh: '医疗补充', en: 'Medical', also: ['医疗补充保险', '补充医疗', '医疗商业补充保险', '医疗险', '特惠医疗', '医疗'] },
    accident: { zh: '意外伤害', en: 'Accident', also: ['意外伤害保险', '意外险', '人身意外', '意外', '人身意外伤害'] },
    property: { zh: '家庭财产', en: 'Property', also: ['家庭财产保险', '家财险', '家财', '房屋财产'] },
  },
)

export const specialInsurance = ledger({
  key: 'specialInsurance',
  label: { zh: '扶贫特惠保险名册', en: 'Special insurance roster' },
  article: 9,
  number: 'P35',
  office: { zh: '扶贫、保险公司', en: 'Poverty office and insurer' },
  speaksOf: 'person',
  hints: ['特惠保险', '特惠保', '投保名册', '投保清单', 'special-insurance'],
  fields: {
    name: name(['被保险人', '被保险人姓名', '被保人', '被保人姓名', '投保对象', '姓名']),
    idNumber: idNumber('被保险人', '被保人', '投保对象'),
    insuredHousehold: text('投保户编号', 'Household insured', { headings: ['被保险户编号'] }),
    cover: code(coverKind, '特惠险种', 'Kind of cover', { headings: ['特惠保险险种', '投保险种', '保障项目'], tells: true }),
    policyNo: text('保单号', 'Policy number', { headings: ['保险单号', '保单号码', '保单编号'], tells: true }),
    insurer: text('承保公司', 'Insurer', { headings: ['保险公司', '承保机构', '承保单位'], tells: true }),
    year: integer('保险年度', 'Year', {
      headings: ['投保年度', '承保年度'],
      unit: { zh: '年', en: 'year' },
      range: [2015, 2035],
      tells: true,
    }),
    premium: money('保费', 'Premium', { headings: ['保险费', '保费金额', '人均保费', '应缴保费'], tells: true }),
    sumInsured: money('保险金额', 'Sum insured', { headings: ['保额', '保障额度', '最高赔付限额'], tells: true }),
    secondSum: money('附加保险金额', 'Further sum insured', {
      headings: ['意外医疗保额', '盗抢保额', '附加保额'],
    }),
    startsFrom: money('免赔额', 'Starts from', { headings: ['赔付起付线', '免赔金额'] }),
    from: date('保险起期', 'Insured from', { headings: ['保险起始日期', '生效日期', '起保日期'] }),
    to: date('保险止期', 'Insured to', { headings: ['保险终止日期', '保险到期日期', '终保日期'], event: false }),
    town,
    village,
  },
})
