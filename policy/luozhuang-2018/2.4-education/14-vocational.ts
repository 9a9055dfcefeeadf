/** Article 14: vocational schooling for leavers and new workers. */
import { article, duty } from '#kernel/article'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'
import { leaverRules } from './14-vocational/leavers.ts'
import { vocationalSubsidy } from './14-vocational/subsidy.ts'

const items = [
  item('14.1', 'record', '定向招生、订单培养', 'Directed enrolment, order-based training'),
  item('14.2', 'rule', '未升普高者接受中职教育', 'Leavers not in senior high get secondary vocational schooling'),
  item('14.3', 'rule', '雨露计划，中高职', 'Vocational education subsidy, secondary and higher'),
  item('14.4', 'record', '全市专项招生计划', "City's special enrolment plan"),
  item('14.5', 'rule', '定向招生免学费、发助学金', 'Fee waiver and grant in directed enrolment'),
  item('14.6', 'record', '学校勤工助学和定向就业岗位', "School's work-study and directed jobs"),
]

export const vocationalEducation = article({
  number: 14,
  chapter: '2.4',
  title: { zh: '加强职业教育', en: 'Vocational education' },
  paraphrase: {
    zh: '定向招生、订单培养，没考上普高的贫困家庭初中毕业生能读中职；雨露计划支持新成长劳动力读中高职；配合全市专项招生，在免学费、助学金之外由学校给勤工俭学和就业岗位。',
    en: "Directed enrolment and order training so that leavers not admitted to senior high can learn a trade; support for new workers in secondary and higher vocational schools; the city's special enrolment, with work-study and directed jobs besides fee waiver and grant.",
  },
  duties: [duty(['区教体局'], ['区人社局', '区扶贫办'])],
  items,
  readings: [],
  clauses: [...figuresOf(14), ...leaverRules, vocationalSubsidy],
})
