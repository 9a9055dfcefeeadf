/** School roll and aid (D15): stage, school, term, and what was paid. */
import { boolean, code, date, ledger, money, text } from '#kernel/ledger'
import { address, idNumber, name, phone, town, village } from './columns.ts'
import { studentState } from './help-codes.ts'
import { schoolStage, sex } from './person-codes.ts'

export const student = ledger({
  key: 'student',
  label: { zh: '学籍和资助', en: 'Students' },
  article: 13,
  number: 'D15',
  office: { zh: '教体', en: 'Education' },
  speaksOf: 'person',
  hints: ['学籍', '学生', '教育', '资助', '在校', 'student', 'education', 'school'],
  fields: {
    name: name(['学生姓名', '学生', '受助学生姓名', '受助学生', '姓名', '资助对象']),
    idNumber: idNumber('学生', '受助学生'),
    studentNo: text('学籍号', 'Student number', { headings: ['全国学籍号', '学号', '学籍编号', '学生学籍号'], tells: true }),
    sex: code(sex, '性别', 'Sex'),
    birthDate: date('出生日期', 'Date of birth', { role: 'birth-date', headings: ['出生年月'] }),
    stage: code(schoolStage, '学段', 'Stage', {
      headings: ['就读学段', '学习阶段', '教育阶段', '办学类型', '在读学段', '学历层次', '就读阶段', '学校类别', '学校类型'],
      tells: true,
    }),
    grade: text('年级', 'Grade', { headings: ['就读年级', '所在年级'], tells: true }),
    class: text('班级', 'Class', { headings: ['所在班级', '班级名称'], tells: true }),
    school: text('学校', 'School', {
      headings: ['学校名称', '就读学校', '所在学校', '院校', '院校名称', '就读院校', '在读学校'],
      tells: true,
    }),
    boarding: boolean('是否寄宿', 'Boarder', { headings: ['是否寄宿生', '是否住校', '寄宿', '寄宿生', '住校'], tells: true }),
    entered: date('入学日期', 'Entered', { headings: ['入学时间', '入学年月', '入学年份'], tells: true }),
    state: code(studentState, '学籍状态', 'State', { headings: ['状态', '在校状态', '学生状态', '就读状态'], implied: 'enrolled' }),
    aidKind: text('资助项目', 'Kind of aid', { headings: ['资助类型', '资助名称', '资助类别', '享受资助项目', '受助项目'], tells: true }),
    aid: money('资助金额', 'Aid paid', {
      headings: [
        '发放金额',
        '补助金额',
        '资助标准',
        '助学金',
        '资助资金',
        '受助金额',
        '资助额',
        '补助标准',
        '已发放金额',
        '助学金金额',
        '生活补助',
        '实发金额',
        '资助发放金额',
      ],
      tells: true,
    }),
    vocationalAid: money('雨露计划补助金额', 'Vocational subsidy paid', {
      headings: ['雨露计划金额', '雨露计划发放金额', '职业教育补助金额', '雨露补助金额'],
    }),
    term: text('学期', 'Term', { headings: ['资助学期', '学年学期', '发放学期', '学年', '所属学期', '受助学期'], tells: true }),
    paidOn: date('发放日期', 'Paid on', { headings: ['发放时间', '资助时间', '发放年月'] }),
    directed: boolean('是否定向培养', 'Directed enrolment', { headings: ['定向培养', '是否订单培养', '订单培养', '是否定向招生'] }),
    guardianName: text('监护人', 'Guardian', {
      headings: ['监护人姓名', '家长姓名', '家长', '户主姓名', '父亲姓名', '母亲姓名'],
      sensitivity: 'personal',
    }),
    guardianNumber: text('监护人身份证号', 'ID number of the guardian', {
      headings: ['监护人证件号码', '监护人身份证号码', '家长身份证号', '户主身份证号', '户主证件号码', '家长证件号码'],
      sensitivity: 'personal',
    }),
    town,
    village,
    address,
    phone,
  },
  // No deciding date of its own: a row with nothing paid has no day of payment, and is just the one that matters.
})
