/** Aid to students (Articles 13 and 14). */
import { figure } from '#kernel/figure'
import { yuan } from '#kernel/values'
import { byRegulation, demo, recalled, since } from './sources.ts'

export const preSchoolAid = figure({
  key: 'pre-school-aid',
  kind: 'money',
  article: 13,
  number: 'P20',
  label: { zh: '学前资助平均标准', en: 'Pre-school aid, average' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区教体局',
  values: [recalled(yuan(1200), '济宁市2020年资助政策，分1000、1200、1400三档')],
})

export const boarderAidPrimary = figure({
  key: 'boarder-aid-primary',
  kind: 'money',
  article: 13,
  number: 'P21',
  label: { zh: '小学寄宿生生活补助', en: 'Boarder living aid, primary' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区教体局',
  values: [byRegulation(yuan(1000), '义务教育家庭经济困难学生生活补助')],
})

export const boarderAidJunior = figure({
  key: 'boarder-aid-junior',
  kind: 'money',
  article: 13,
  number: 'P21',
  label: { zh: '初中寄宿生生活补助', en: 'Boarder living aid, junior' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区教体局',
  values: [byRegulation(yuan(1250), '义务教育家庭经济困难学生生活补助')],
})

export const dayPupilAidPrimary = figure({
  key: 'day-pupil-aid-primary',
  kind: 'money',
  article: 13,
  number: 'P21',
  label: { zh: '小学非寄宿生生活补助', en: 'Day pupil living aid, primary' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区教体局',
  values: [byRegulation(yuan(0), '2019年秋季学期前未设'), since('2019-09-01', byRegulation(yuan(500), '财教〔2019〕121号'))],
})

export const dayPupilAidJunior = figure({
  key: 'day-pupil-aid-junior',
  kind: 'money',
  article: 13,
  number: 'P21',
  label: { zh: '初中非寄宿生生活补助', en: 'Day pupil living aid, junior' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区教体局',
  values: [byRegulation(yuan(0), '2019年秋季学期前未设'), since('2019-09-01', byRegulation(yuan(625), '财教〔2019〕121号'))],
})

export const seniorGrant = figure({
  key: 'senior-grant',
  kind: 'money',
  article: 13,
  number: 'P22',
  label: { zh: '普通高中国家助学金平均标准', en: 'Senior high grant, average' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区教体局',
  values: [byRegulation(yuan(2000), '普通高中国家助学金，分1500、2000、2500三档')],
})

export const vocationalGrant = figure({
  key: 'vocational-grant',
  kind: 'money',
  article: 13,
  number: 'P23',
  label: { zh: '中职国家助学金', en: 'Secondary vocational grant' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区教体局',
  values: [byRegulation(yuan(2000), '中等职业教育国家助学金，一、二年级')],
})

export const vocationalGrantMonths = figure({
  key: 'vocational-grant-months',
  kind: 'integer',
  article: 13,
  number: 'P23',
  label: { zh: '中职国家助学金发放时长（入学起）', en: 'How long after entry the vocational grant is paid' },
  unit: { zh: '个月', en: 'months' },
  confirm: '区教体局',
  values: [byRegulation(24n, '中等职业教育国家助学金，一、二年级')],
})

export const universityGrant = figure({
  key: 'university-grant',
  kind: 'money',
  article: 13,
  number: 'P25',
  label: { zh: '高校国家助学金平均标准', en: 'University grant, average' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区教体局',
  values: [byRegulation(yuan(3000), '高校国家助学金'), since('2019-02-01', byRegulation(yuan(3300), '高校国家助学金2019年春季提标'))],
})

export const studentLoan = figure({
  key: 'student-loan',
  kind: 'money',
  article: 13,
  number: 'P25',
  label: { zh: '助学贷款上限（本专科）', en: 'Student loan, at most' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区教体局',
  values: [byRegulation(yuan(8000), '国家助学贷款')],
})

export const postgraduateLoan = figure({
  key: 'postgraduate-loan',
  kind: 'money',
  article: 13,
  number: 'P25',
  label: { zh: '助学贷款上限（研究生）', en: 'Student loan of postgraduates, at most' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区教体局',
  values: [byRegulation(yuan(12_000), '国家助学贷款')],
})

export const tuitionRelief = figure({
  key: 'tuition-relief',
  kind: 'money',
  article: 13,
  number: 'P25',
  label: { zh: '省属高校学费减免上限', en: 'Tuition relief in provincial colleges, at most' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区教体局',
  values: [recalled(yuan(8000), '山东省建档立卡学生学费减免')],
})

export const springTermDue = figure({
  key: 'spring-term-due',
  kind: 'date',
  article: 13,
  number: 'P26',
  label: { zh: '春季学期资助到位日', en: 'Day by which spring aid is due' },
  confirm: '区教体局',
  values: [
    since('2017-01-01', demo('2017-06-30')),
    since('2018-01-01', demo('2018-06-30')),
    since('2019-01-01', demo('2019-06-30')),
    since('2020-01-01', demo('2020-06-30')),
  ],
})

export const autumnTermDue = figure({
  key: 'autumn-term-due',
  kind: 'date',
  article: 13,
  number: 'P26',
  label: { zh: '秋季学期资助到位日', en: 'Day by which autumn aid is due' },
  confirm: '区教体局',
  values: [
    since('2017-01-01', demo('2017-12-31')),
    since('2018-01-01', demo('2018-12-31')),
    since('2019-01-01', demo('2019-12-31')),
    since('2020-01-01', demo('2020-12-31')),
  ],
})

export const termsPerYear = figure({
  key: 'terms-per-year',
  kind: 'integer',
  article: 13,
  number: 'P26',
  label: { zh: '一年资助分几次发', en: 'In how many parts a year’s aid is paid' },
  confirm: '区教体局',
  values: [demo(2n)],
})

export const vocationalSubsidyTerm = figure({
  key: 'vocational-subsidy-term',
  kind: 'money',
  article: 14,
  number: 'P24',
  label: { zh: '雨露计划职业教育补助', en: 'Vocational education subsidy' },
  unit: { zh: '元/学期', en: 'yuan a term' },
  confirm: '区扶贫办',
  values: [byRegulation(yuan(1500), '雨露计划，每年3000元')],
})

export const leaverAgeFrom = figure({
  key: 'leaver-age-from',
  kind: 'integer',
  article: 14,
  label: { zh: '初中毕业未升学者年龄（不小于）', en: 'Age of a leaver not admitted, at least' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区教体局',
  values: [demo(14n)],
})

export const leaverAgeTo = figure({
  key: 'leaver-age-to',
  kind: 'integer',
  article: 14,
  label: { zh: '初中毕业未升学者年龄（不大于）', en: 'Age of a leaver not admitted, at most' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区教体局',
  values: [demo(18n)],
})
