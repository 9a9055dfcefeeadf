/** A village's year of collective income, its list of infrastructure, its advisers (V17, V18, Articles 20, 21, 34). */
import { boolean, code, codeList, date, integer, ledger, money, text } from '#kernel/ledger'
import { asOf, town, village } from './columns.ts'

const year = { unit: { zh: '年', en: 'year' }, range: [2013, 2035] } as const

export const villageYear = ledger({
  key: 'villageYear',
  label: { zh: '村集体收支', en: 'Village year' },
  article: 20,
  number: 'V17',
  office: { zh: '农业经管、组织', en: 'Agriculture and organisation' },
  speaksOf: 'village',
  identity: ['village', 'year'],
  hints: ['集体收入', '集体经济', '村集体收支'],
  fields: {
    village,
    town,
    year: integer('收支年度', 'Year', { headings: ['年度', '所属年度', '年份'], ...year }),
    business: money('集体经营收入', 'Business income', { headings: ['经营收入', '经营性收入'], tells: true }),
    lease: money('发包租赁收入', 'Leases', { headings: ['发包及上交收入', '租赁收入', '发包收入'], tells: true }),
    investment: money('集体投资收益', 'Investments', { headings: ['投资收益'], tells: true }),
    subsidy: money('集体补助收入', 'Subsidies', { headings: ['补助收入', '上级补助收入'], tells: true }),
    other: money('集体其他收入', 'Other', { headings: ['其他收入'], tells: true }),
    expense: money('集体支出', 'Expense', { headings: ['村集体支出', '支出合计'], tells: true }),
    debt: money('集体债务', 'Debts', { headings: ['村集体债务', '负债总额'], tells: true }),
    povertyIncome: money('扶贫项目收益', 'Poverty income', { headings: ['扶贫收益', '村集体扶贫收益'], tells: true }),
    publicGood: money('公益事业支出', 'Spent on the public good', { headings: ['扶贫收益用于公益', '公益支出'], tells: true }),
  },
})

export const facility = codeList(
  'facility',
  { zh: '设施项目', en: 'Item of infrastructure', number: 'V18' },
  {
    road: { zh: '道路', en: 'Road', also: ['改路', '通路', '路'] },
    bus: { zh: '公交车', en: 'Bus', also: ['公交', '通公交', '客运'] },
    'tap-water': { zh: '自来水', en: 'Tap water', also: ['改水', '通自来水', '水'] },
    broadband: { zh: '宽带', en: 'Broadband', also: ['通宽带'] },
    'cable-tv': { zh: '有线电视', en: 'Cable TV', also: ['通有线电视'] },
    lights: { zh: '路灯', en: 'Lights', also: ['照明路灯'] },
    square: { zh: '文化健身广场', en: 'Square', also: ['文化广场', '健身广场', '广场'] },
    power: { zh: '电力', en: 'Power', also: ['改电', '农电', '电'] },
    school: { zh: '学校', en: 'School', also: ['改校', '校'] },
    housing: { zh: '住房', en: 'Houses', also: ['改房', '房'] },
    toilets: { zh: '卫生厕所', en: 'Toilets', also: ['改厕', '无害化厕所', '厕'] },
    heating: { zh: '清洁供暖', en: 'Clean heating', also: ['改暖', '供暖', '暖'] },
    waste: { zh: '垃圾处理', en: 'Waste', also: ['生活垃圾处理', '垃圾无害化'] },
  },
)

export const villageItem = ledger({
  key: 'villageItem',
  label: { zh: '村基础设施清单', en: 'Village infrastructure' },
  article: 21,
  number: 'V18',
  office: { zh: '农工办等', en: 'Rural work office and others' },
  speaksOf: 'village',
  identity: ['village', 'item'],
  hints: ['基础设施', '七改', '村村通'],
  fields: {
    village,
    town,
    item: code(facility, '设施项目', 'Item', { headings: ['设施名称', '建设内容', '改造项目', '设施'], tells: true }),
    done: boolean('是否建成', 'Done', { headings: ['是否完成', '是否达标'], tells: true }),
    doneOn: date('建成时间', 'Done on', { headings: ['建成日期', '完成日期', '完成时间'], tells: true }),
    kept: boolean('是否有管护', 'Kept', { headings: ['是否落实管护', '后续管护'], tells: true }),
    photo: text('照片', 'Photo', { headings: ['照片编号'] }),
    keeper: text('管护人', 'Keeper', { headings: ['管护责任人'] }),
  },
})

export const technicalAdviser = ledger({
  key: 'technicalAdviser',
  label: { zh: '科技指导人员', en: 'Technical advisers' },
  article: 34,
  office: { zh: '科技', en: 'Science' },
  speaksOf: 'village',
  identity: ['village', 'adviser', 'since'],
  hints: ['科技指导', '科技特派员', '科技人员'],
  fields: {
    village,
    town,
    adviser: text('指导人员', 'Adviser', { headings: ['科技人员', '科技特派员', '科技指导员'], tells: true, sensitivity: 'personal' }),
    unit: text('派出单位', 'Unit', { headings: ['所在单位', '工作单位', '选派单位'], tells: true }),
    since: date('派驻起始日期', 'Since', { headings: ['选派日期', '派驻日期', '派驻时间', '选派时间'], tells: true }),
    until: date('派驻期满日期', 'Until', { headings: ['期满日期', '派驻截止日期'], event: false, tells: true }),
    current: boolean('是否在任', 'In office', { headings: ['是否在派', '是否在岗', '当前是否在任'], tells: true }),
    asOf,
  },
  deciding: 'asOf',
})
