/** Disability certificates (D14): the number is the ID number with category and grade behind it. */
import { boolean, code, date, ledger, money, text } from '#kernel/ledger'
import { disabilityCategory, disabilityGrade } from './ability-codes.ts'
import { address, idNumber, name, phone, town, village } from './columns.ts'
import { certificateState } from './help-codes.ts'
import { sex } from './person-codes.ts'

export const disability = ledger({
  key: 'disability',
  label: { zh: '残疾人证', en: 'Disability certificates' },
  article: 19,
  number: 'D14',
  office: { zh: '残联', en: 'Disabled persons’ federation' },
  speaksOf: 'person',
  hints: ['残疾', '残联', '持证', 'disab'],
  fields: {
    name: name(['残疾人姓名', '持证人', '持证人姓名', '姓名']),
    idNumber: idNumber('残疾人', '持证人'),
    certificate: text('残疾证号', 'Certificate number', {
      role: 'disability-certificate',
      headings: [
        '残疾人证号',
        '残疾证号码',
        '残疾人证号码',
        '残疾人证',
        '残疾证',
        '残疾证编号',
        '证号',
        '残疾人证编号',
        '第二代残疾人证号',
        '残疾人证件号',
      ],
      sensitivity: 'sensitive',
      tells: true,
    }),
    sex: code(sex, '性别', 'Sex'),
    birthDate: date('出生日期', 'Date of birth', { role: 'birth-date', headings: ['出生年月'] }),
    category: code(disabilityCategory, '残疾类别', 'Category', {
      headings: ['残疾类型', '残疾种类', '类别', '主要残疾类别'],
      sensitivity: 'sensitive',
      tells: true,
    }),
    grade: code(disabilityGrade, '残疾等级', 'Grade', {
      headings: ['残疾级别', '等级', '级别', '残疾程度', '伤残等级'],
      sensitivity: 'sensitive',
      tells: true,
    }),
    issued: date('发证日期', 'Issued', {
      headings: ['办证日期', '签发日期', '发证时间', '办证时间', '首次办证日期', '评残日期', '核发日期'],
      tells: true,
    }),
    expires: date('有效期至', 'Expires', { headings: ['证件有效期', '有效期', '到期日期', '有效期限'], event: false }),
    state: code(certificateState, '证件状态', 'State', { headings: ['状态', '残疾证状态', '持证状态', '办证状态'], implied: 'valid' }),
    guardianName: text('监护人', 'Guardian', { headings: ['监护人姓名', '法定监护人'], sensitivity: 'personal' }),
    guardianNumber: text('监护人身份证号', 'ID number of the guardian', {
      headings: ['监护人证件号码', '监护人身份证号码'],
      sensitivity: 'personal',
    }),
    livingSubsidy: boolean('是否享受生活补贴', 'Draws the living subsidy', { headings: ['困难残疾人生活补贴', '生活补贴'], tells: true }),
    livingAmount: money('生活补贴发放金额', 'Living subsidy paid a month', {
      headings: ['生活补贴金额', '困难残疾人生活补贴金额', '生活补贴标准', '月生活补贴'],
    }),
    nursingAmount: money('护理补贴发放金额', 'Nursing subsidy paid a month', {
      headings: ['护理补贴金额', '重度残疾人护理补贴金额', '护理补贴标准', '月护理补贴'],
    }),
    nursingSubsidy: boolean('是否享受护理补贴', 'Draws the nursing subsidy', { headings: ['重度残疾人护理补贴', '护理补贴'], tells: true }),
    town,
    village,
    address,
    phone,
  },
})
