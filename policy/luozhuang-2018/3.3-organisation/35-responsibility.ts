/** Article 35: who answers, who visits, who gives time. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { directionsOf, item } from '../items.ts'

const items = [
  item('35.1', 'direction', '区级统筹、指导街镇', 'District coordinates, guides towns'),
  item('35.2', 'direction', '街镇识别、落项目、用资金、调人力、抓实施', 'Towns identify, place projects, spend, staff, do'),
  item('35.3', 'direction', '一把手亲自负责', 'Chiefs answer in person'),
  item('35.4', 'target', '区委书记走遍扶贫工作重点村', 'District secretary visits all villages under poverty work'),
  item('35.5', 'target', '街镇、村书记遍访贫困户', 'Town and village secretaries visit poor households'),
  item('35.6', 'rule', '任务重街镇正职重点管理、保持稳定', 'Heavier towns: chiefs managed, kept in post'),
  item('35.7', 'target', '每月至少5个工作日', 'At least five working days a month'),
  item('35.8', 'procedure', '撤换不胜任者，问责作假', 'Unfit replaced, fraud punished'),
  item('35.9', 'record', '成员单位配套政策', "Member units' policies"),
  item('35.10', 'target', '各成员单位三年行动方案', 'Three-year action plan each'),
  item('35.11', 'procedure', '责任随职能走', 'Duty follows function'),
]

export const responsibility = article({
  number: 35,
  chapter: '3.3',
  title: { zh: '严格落实脱贫攻坚责任制', en: 'Responsibility' },
  paraphrase: {
    zh: '区抓统筹指导，街镇抓落实；党政一把手负总责；区委书记走遍扶贫工作重点村，街镇和村书记走遍贫困户；任务重的街镇正职保持稳定，每月至少五个工作日用于扶贫；不胜任的撤换，作假的问责；成员单位出三年方案，机构变、责任跟职能走。',
    en: 'The district coordinates, towns carry out; chiefs answer in person. The district secretary visits every village under poverty work, town and village secretaries every poor household; chiefs of towns with heavier tasks stay in post and give at least five working days a month; the unfit are replaced, fraud is punished; each member unit has a three-year plan, and duty follows the function.',
  },
  duties: [
    duty(['区扶贫办'], [], { paragraph: '1' }),
    duty(['区扶贫办'], ['区委办公室', '区政府办公室', '区委组织部', '区扶贫开发领导小组其他成员单位'], { paragraph: '2' }),
    duty([], ['区扶贫开发领导小组各成员单位'], { towns: false, paragraph: '3' }),
  ],
  items,
  readings: [
    {
      anchor: '5个工作日',
      taken: {
        zh: '名单内任务较重街镇的党政正职；名单和标准待取得',
        en: 'Both chiefs of the towns on the list of heavier tasks; list and criterion are missing',
      },
      others: { zh: '全部街镇', en: 'All towns' },
      confirm: '区委组织部',
    },
  ],
  clauses: [
    ...figuresOf(35),
    ...directionsOf(35, items),
    target({
      key: 'secretary-visits-villages',
      article: 35,
      anchor: '遍访扶贫工作重点村',
      label: { zh: '区委书记遍访', en: 'Visits of the district secretary' },
      lead: '区委办公室',
      by: '2020-12-31',
      goal: { zh: '全部扶贫工作重点村', en: 'every village under poverty work' },
    }),
    target({
      key: 'secretaries-visit-households',
      article: 35,
      anchor: '遍访贫困户',
      label: { zh: '街镇、村书记遍访', en: 'Visits of town and village secretaries' },
      lead: '区扶贫办',
      by: '2020-12-31',
      goal: { zh: '全部贫困户', en: 'every poor household' },
    }),
    target({
      key: 'five-working-days',
      article: 35,
      anchor: '5个工作日',
      label: { zh: '任务重街镇正职扶贫工作日', en: 'Working days of chiefs of heavier towns' },
      lead: '区委组织部',
      by: null,
      goal: { zh: '每月≥5天', en: 'at least 5 a month' },
    }),
    target({
      key: 'three-year-plans',
      article: 35,
      anchor: '三年行动方案',
      label: { zh: '成员单位三年方案', en: 'Three-year plans of member units' },
      lead: '区扶贫办',
      by: null,
      goal: { zh: '每单位1份', en: 'one each' },
    }),
  ],
})
