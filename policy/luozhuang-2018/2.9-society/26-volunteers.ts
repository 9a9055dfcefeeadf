/** Article 26: volunteers, firms and collections. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'
import { collectionRules } from './26-volunteers/collections.ts'

const items = [
  item('26.1', 'record', '群团志愿行动、金晖助老', "Mass organisations' volunteer actions, help for elders"),
  item('26.2', 'record', '家庭结对、募捐', 'Family pairing, collections'),
  item('26.3', 'record', '企业：产业、就业、公益', 'Firms: industry, jobs, public good'),
  item('26.4', 'record', '社会资金、慈心一日捐', 'Social money, one-day collection'),
  item('26.5', 'target', '至少50%用于脱贫攻坚', 'At least 50 % to poverty work'),
  item('26.6', 'record', '过暖冬过好年', 'Warm winter, good New Year'),
  item('26.7', 'record', '每年10·17扶贫日活动', '17 October each year'),
]

export const volunteers = article({
  number: 26,
  chapter: '2.9',
  title: { zh: '加大志愿帮扶力度', en: 'Volunteers and giving' },
  paraphrase: {
    zh: '群团组织带动青年志愿服务、家庭结对、金晖助老；企业投身产业、就业和公益扶贫；慈心一日捐至少一半用于扶贫；过暖冬过好年成为常态，每年10月17日办系列公益活动。',
    en: "Mass organisations lead youth volunteers, pairing of families and help for elders; firms help by industry, jobs and giving; at least half of the day's collection goes to poverty work; help in winter and at New Year; events around 17 October each year.",
  },
  duties: [duty(['区总工会', '团区委', '区妇联', '区残联', '区工商联', '区民政局', '区扶贫办'])],
  items,
  readings: [
    {
      anchor: '捐赠资金',
      taken: { zh: '指慈心一日捐所募资金', en: 'The money of the one-day collection' },
      others: { zh: '全部募集资金', en: 'All money raised' },
      confirm: '区民政局',
    },
    {
      anchor: '分别牵头',
      taken: { zh: '七家单位各牵头一类活动，分工由我们提出', en: 'Each of the seven leads its own kind; our proposal' },
      confirm: '区扶贫开发领导小组',
    },
  ],
  clauses: [
    ...figuresOf(26),
    ...collectionRules,
    target({
      key: 'gifts-half-to-poverty',
      measure: 'collection-half-to-poverty',
      article: 26,
      anchor: '50%以上',
      label: { zh: '慈心一日捐用于脱贫攻坚', en: 'Share of the collection for poverty work' },
      lead: '区民政局',
      by: null,
      goal: { zh: '≥50%', en: 'at least 50 %' },
    }),
  ],
})
