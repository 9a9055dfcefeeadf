/** Where people really are: houses found empty, registrations in other places, costly schools far away (D18, Article 29). */
import { boolean, code, date, integer, ledger, money, text } from '#kernel/ledger'
import { address, idNumber, name, town, village } from './columns.ts'
import { costlyStudyKind, otherRegistrationState, studyFunding, whereabouts } from './comparison-codes.ts'

export const residenceCheck = ledger({
  key: 'residenceCheck',
  label: { zh: '人户分离排查', en: 'Houses found empty' },
  article: 29,
  number: 'D18',
  office: { zh: '村居', en: 'Villages' },
  speaksOf: 'person',
  hints: ['人户分离', '空挂户', '空置', '排查', 'residence'],
  fields: {
    name: name(),
    idNumber: idNumber(),
    livedIn: boolean('户籍地是否有人居住', 'Somebody lives at the address', {
      headings: ['是否有人居住', '住房是否有人居住'],
      tells: true,
    }),
    emptySince: date('无人居住起始日期', 'Empty since', { headings: ['空置起始日期', '房屋空置时间'], tells: true, event: false }),
    whereabouts: code(whereabouts, '人员去向', 'Where the person lives', { headings: ['实际居住去向', '现居去向'], tells: true }),
    checkedOn: date('排查日期', 'Checked on', { headings: ['走访排查日期', '排查时间'], tells: true }),
    town,
    village,
    address,
  },
  deciding: 'checkedOn',
})

export const otherRegistration = ledger({
  key: 'otherRegistration',
  label: { zh: '外地建档立卡', en: 'Registered in another place' },
  article: 29,
  number: 'D18',
  office: { zh: '扶贫办', en: 'Poverty office' },
  speaksOf: 'person',
  hints: ['外地建档', '重复建档', '跨省重复', '重复人口', 'twice'],
  fields: {
    name: name(),
    idNumber: idNumber(),
    place: text('外地建档地区', 'Other place', { headings: ['外地建档立卡地区', '重复建档地区'], tells: true }),
    otherHouseholdNo: text('外地户编号', 'Household number there', { headings: ['重复户编号'], tells: true }),
    year: integer('外地建档年度', 'Registered there in', {
      headings: ['重复建档年度'],
      unit: { zh: '年', en: 'year' },
      range: [2013, 2030],
      tells: true,
    }),
    state: code(otherRegistrationState, '外地建档状态', 'State there', { headings: ['重复建档状态'], implied: 'current', tells: true }),
    town,
    village,
  },
})

export const costlyStudy = ledger({
  key: 'costlyStudy',
  label: { zh: '自费留学和高收费就读', en: 'Costly study' },
  article: 29,
  number: 'D18',
  office: { zh: '教体', en: 'Education' },
  speaksOf: 'person',
  hints: ['留学', '自费', '民办学校', '高收费', 'abroad'],
  fields: {
    name: name(['留学人员姓名', '就读人姓名', '留学人员']),
    idNumber: idNumber('留学人员', '就读人'),
    kind: code(costlyStudyKind, '自费就读类型', 'Kind', { headings: ['自费留学类型', '高收费就读类型'], tells: true }),
    place: text('留学国家或就读地', 'Country or place', { headings: ['留学国家', '留学国别', '留学国家（地区）'], tells: true }),
    fee: money('学年学费', 'Fees of a school year', { headings: ['年学费', '每学年学费', '学费标准'], tells: true }),
    funding: code(studyFunding, '学费来源', 'Who pays', { headings: ['学费资金来源', '学费承担方'], tells: true }),
    since: date('入读日期', 'Since', { headings: ['出国日期', '入读时间'], tells: true }),
    town,
    village,
  },
  deciding: 'since',
})
