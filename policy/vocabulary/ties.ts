/** Whom a person is tied to: marriages, village cadres and their kin, helpers and payees, children who owe an elder support (D18, Article 29). */
import { boolean, code, date, integer, ledger, money, text } from '#kernel/ledger'
import { idNumber, name, town, village } from './columns.ts'
import { cadreKinship, helpRole, marriageKind } from './comparison-codes.ts'

export const marriage = ledger({
  key: 'marriage',
  label: { zh: '婚姻登记', en: 'Marriages' },
  article: 29,
  number: 'D18',
  office: { zh: '民政', en: 'Civil affairs' },
  speaksOf: 'person',
  hints: ['婚姻', '结婚', '婚登', 'marriage'],
  fields: {
    name: name(['当事人姓名', '婚姻当事人', '当事人']),
    idNumber: idNumber('当事人', '婚姻当事人'),
    kind: code(marriageKind, '婚姻登记类型', 'Kind', { headings: ['婚姻登记类别', '婚登类型'], tells: true }),
    registeredOn: date('婚姻登记日期', 'Registered on', { headings: ['结婚登记日期', '婚姻登记时间', '婚登日期'], tells: true }),
    certificate: text('婚姻登记证号', 'Certificate', { headings: ['结婚证字号', '结婚证号'], tells: true }),
    spouseName: text('配偶姓名', 'Spouse', { headings: ['对方姓名'], sensitivity: 'personal' }),
    spouseNumber: text('配偶身份证号', 'ID number of the spouse', {
      headings: ['配偶证件号码', '对方身份证号'],
      sensitivity: 'personal',
    }),
    town,
    village,
  },
  deciding: 'registeredOn',
})

/** One row for each village cadre and each of the kin, as the village declares them. */
export const cadreKin = ledger({
  key: 'cadreKin',
  label: { zh: '村干部及亲属', en: 'Village cadres and their kin' },
  article: 29,
  number: 'D18',
  office: { zh: '纪检、街镇', en: 'Discipline office and towns' },
  speaksOf: 'person',
  hints: ['村干部', '村两委', '两委', '近亲属', 'cadre'],
  fields: {
    name: name(['亲属姓名', '干部或亲属姓名']),
    idNumber: idNumber('亲属', '干部或亲属'),
    kinship: code(cadreKinship, '与村干部关系', 'Relation to the cadre', { headings: ['与两委干部关系', '与村两委干部关系'], tells: true }),
    cadreName: text('村干部姓名', 'Cadre', { headings: ['两委干部姓名', '村两委干部姓名'], sensitivity: 'personal', tells: true }),
    cadrePost: text('村干部职务', 'Post of the cadre', { headings: ['两委干部职务', '村两委职务'], tells: true }),
    deliberatedAgain: boolean('是否重新评议备案', 'Deliberated again and filed', {
      headings: ['是否评议备案', '是否已备案', '重新评议备案'],
      tells: true,
    }),
    town,
    village,
  },
})

export const helpPayee = ledger({
  key: 'helpPayee',
  label: { zh: '帮扶人和领款人', en: 'Helpers and payees' },
  article: 29,
  number: 'D18',
  office: { zh: '扶贫办', en: 'Poverty office' },
  speaksOf: 'person',
  hints: ['帮扶责任人', '帮扶人名册', '领款人', '代领', 'helper', 'payee'],
  fields: {
    name: name(['帮扶或领款人姓名', '帮扶责任人姓名', '领款人姓名']),
    idNumber: idNumber('帮扶或领款人', '帮扶责任人', '领款人'),
    role: code(helpRole, '帮扶或领款身份', 'Role', { headings: ['帮扶身份', '领款身份'], tells: true }),
    households: integer('结对帮扶户数', 'Households paired with', {
      headings: ['结对户数', '帮扶户数'],
      unit: { zh: '户', en: 'households' },
      range: [0, 100],
      tells: true,
    }),
    item: text('领款事由', 'Paid for', { headings: ['领款项目', '代领事由'], tells: true }),
    amount: money('领款金额', 'Amount paid', { headings: ['代领金额'], tells: true }),
    paidPost: boolean('是否聘用岗位报酬', 'Pay of a genuine post', { headings: ['是否岗位报酬', '是否有偿岗位'], tells: true }),
    town,
    village,
  },
})

/** What is known of an elder's children, one row a child; the elder is whom the row speaks of. */
export const supporter = ledger({
  key: 'supporter',
  label: { zh: '赡养人情况', en: 'Children who owe an elder support' },
  article: 29,
  number: 'D18',
  office: { zh: '村居、司法', en: 'Villages and justice' },
  speaksOf: 'person',
  hints: ['赡养', '赡养人', '子女情况', 'supporter'],
  fields: {
    name: name(['老人姓名', '被赡养人', '被赡养人姓名']),
    idNumber: idNumber('老人', '被赡养人'),
    supporterName: text('赡养人姓名', 'Child', { headings: ['赡养义务人姓名', '赡养人'], sensitivity: 'personal', tells: true }),
    supporterNumber: text('赡养人身份证号', 'ID number of the child', {
      headings: ['赡养人证件号码', '赡养义务人身份证号'],
      sensitivity: 'personal',
      tells: true,
    }),
    hasCar: boolean('赡养人是否有小汽车', 'The child owns a car', { headings: ['赡养人有车', '子女是否有车'], tells: true }),
    hasMachine: boolean('赡养人是否有大型机械', 'The child owns a large machine', { headings: ['子女是否有大型机械'], tells: true }),
    hasHousing: boolean('赡养人是否有商品房', 'The child owns commercial housing', { headings: ['子女是否有商品房'], tells: true }),
    hasCompany: boolean('赡养人是否办企业', 'The child owns a company', { headings: ['子女是否办企业'], tells: true }),
    onPayroll: boolean('赡养人是否财政供养', 'The child is on the public payroll', { headings: ['子女是否财政供养'], tells: true }),
    refuses: boolean('是否拒绝赡养已司法援助', 'Refuses support; legal aid case', {
      headings: ['是否拒绝赡养', '拒不履行赡养义务'],
      tells: true,
    }),
    town,
    village,
  },
})
