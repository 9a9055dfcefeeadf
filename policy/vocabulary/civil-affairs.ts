/** Subsistence allowance (D11), extremely poor people (D12), children without support (D13). */
import { boolean, code, date, integer, ledger, money, text } from '#kernel/ledger'
import { address, idNumber, name, phone, town, village } from './columns.ts'
import { allowanceArea, allowanceClass, benefitState, care, childKind, selfCare } from './help-codes.ts'
import { sex } from './person-codes.ts'

const office = { zh: '民政', en: 'Civil affairs' }

export const allowance = ledger({
  key: 'allowance',
  label: { zh: '低保', en: 'Subsistence allowance' },
  article: 17,
  number: 'D11',
  office,
  speaksOf: 'person',
  hints: ['低保', '最低生活保障', 'allowance', 'dibao'],
  fields: {
    name: name([
      '户主姓名',
      '申请人',
      '申请人姓名',
      '低保户主姓名',
      '户主',
      '保障对象',
      '保障对象姓名',
      '低保对象姓名',
      '低保对象',
      '姓名',
      '低保户姓名',
      '享受低保人员姓名',
    ]),
    idNumber: idNumber('户主', '申请人', '保障对象', '低保对象', '低保户主'),
    town,
    village,
    address,
    class: code(allowanceClass, '保障类别', 'Class', { headings: ['低保类别', '救助类别', '保障等级', '低保类型', '类别'], tells: true }),
    area: code(allowanceArea, '城乡类别', 'Town or country', { headings: ['低保种类', '城乡', '户籍性质', '城乡属性'], implied: 'rural' }),
    people: integer('保障人数', 'People covered', {
      headings: ['保障人口', '享受人数', '低保人数', '保障人口数', '人数', '保障人员数', '在保人数', '享受低保人数'],
      unit: { zh: '人', en: 'people' },
      range: [1, 15],
      tells: true,
    }),
    amount: money('月保障金额', 'Monthly amount', {
      headings: [
        '户月保障金',
        '户月保障金额',
        '月保障金',
        '低保金额',
        '保障金额',
        '月低保金',
        '月发放金额',
        '低保金',
        '户月发放金额',
        '月救助金额',
        '月补助金额',
        '发放金额',
        '户保障金',
        '补差金额',
        '每月保障金额',
        '月保障标准',
      ],
      tells: true,
    }),
    assessedPerHead: money('核定人均月收入', 'Assessed income a head and month', {
      number: 'R4',
      headings: ['家庭人均月收入', '核定月人均收入', '月人均收入'],
    }),
    start: date('起始日期', 'Start', {
      headings: [
        '开始日期',
        '享受起始日期',
        '开始享受时间',
        '享受时间',
        '审批日期',
        '批准日期',
        '起始时间',
        '保障起始日期',
        '救助开始时间',
        '纳入时间',
        '享受低保时间',
        '批准时间',
        '起保时间',
        '开始享受日期',
      ],
    }),
    state: code(benefitState, '保障状态', 'State', { headings: ['状态', '救助状态', '在保状态', '低保状态'], implied: 'current' }),
    members: text('家庭成员', 'Members', { headings: ['成员姓名', '共同生活成员', '家庭成员姓名'], sensitivity: 'personal' }),
    phone,
  },
  deciding: 'start',
})

export const extremelyPoor = ledger({
  key: 'extremelyPoor',
  label: { zh: '特困供养', en: 'Extremely poor people' },
  article: 17,
  number: 'D12',
  office,
  speaksOf: 'person',
  hints: ['特困', '五保', '供养', 'extremely-poor', 'tekun'],
  fields: {
    name: name(['特困人员姓名', '供养对象', '供养对象姓名', '五保对象姓名', '姓名', '特困人员']),
    idNumber: idNumber('特困人员', '供养对象', '五保对象'),
    sex: code(sex, '性别', 'Sex'),
    town,
    village,
    address,
    care: code(care, '供养方式', 'Way of support', { headings: ['供养类型', '供养形式', '特困供养方式', '救助供养形式'], tells: true }),
    selfCare: code(selfCare, '自理能力', 'Ability to care for oneself', {
      headings: ['生活自理能力', '自理状况', '护理等级', '自理情况', '失能等级'],
      tells: true,
    }),
    amount: money('基本生活费', 'Basic living money', {
      headings: ['月供养金', '供养金', '供养标准', '基本生活标准', '月供养金额', '供养金额', '月发放金额'],
      tells: true,
    }),
    careMoney: money('护理费', 'Care money', { headings: ['照料护理费', '照护费', '护理补贴', '照料护理补贴', '照料护理金'], tells: true }),
    home: text('供养机构', 'Care home', { headings: ['敬老院', '机构名称', '所在敬老院', '供养服务机构'], tells: true }),
    start: date('供养起始日期', 'Start', { headings: ['起始日期', '开始日期', '享受时间', '批准日期', '供养时间'] }),
    state: code(benefitState, '供养状态', 'State', { headings: ['状态', '保障状态'], implied: 'current' }),
    phone,
  },
  deciding: 'start',
})

export const child = ledger({
  key: 'child',
  label: { zh: '孤儿和事实无人抚养儿童', en: 'Children without support' },
  article: 17,
  number: 'D13',
  office,
  speaksOf: 'person',
  hints: ['孤儿', '儿童', '留守', '困境', 'orphan', 'child'],
  fields: {
    name: name(['儿童姓名', '孤儿姓名', '孩子姓名', '姓名']),
    idNumber: idNumber('儿童', '孤儿', '孩子'),
    sex: code(sex, '性别', 'Sex'),
    birthDate: date('出生日期', 'Date of birth', { role: 'birth-date', headings: ['出生年月'] }),
    kind: code(childKind, '儿童类别', 'Kind', {
      headings: ['儿童类型', '人员类别', '困境类型', '孤儿类别', '身份类别', '保障类别'],
      tells: true,
    }),
    amount: money('月发放金额', 'Monthly amount', {
      headings: ['基本生活费', '保障金额', '补助金额', '月保障标准', '发放标准', '月补助标准'],
    }),
    adopted: boolean('是否被收养', 'Adopted', { headings: ['是否已收养', '收养情况'], tells: true }),
    guardianName: text('监护人', 'Guardian', {
      headings: ['监护人姓名', '抚养人', '抚养人姓名', '法定监护人'],
      sensitivity: 'personal',
      tells: true,
    }),
    guardianNumber: text('监护人身份证号', 'ID number of the guardian', {
      headings: ['监护人证件号码', '监护人身份证号码', '抚养人身份证号'],
      sensitivity: 'personal',
    }),
    start: date('起始日期', 'Start', { headings: ['开始日期', '享受时间', '批准日期', '纳入时间'] }),
    town,
    village,
    address,
    phone,
  },
  deciding: 'start',
})
