/** Article 16: safe housing by five ways of help. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'
import { houseChecks } from './16-unsafe-houses/cases.ts'
import { houseHelp } from './16-unsafe-houses/help.ts'
import { houseRepair } from './16-unsafe-houses/repair.ts'

const items = [
  item('16.1', 'procedure', '固、建、养、租、保五种方式', 'Five ways: reinforce, rebuild, support, rent, guarantee'),
  item('16.2', 'rule', '质量安全管理', 'Quality and safety management'),
  item('16.3', 'rule', '改造资金和进度管理', 'Repair money and progress controlled'),
  item('16.4', 'target', '2018年9月底贫困户危房改造完成', 'By 2018-09-30: poor households done'),
  item('16.5', 'procedure', '2019—2020年新增即纳入，认定一户改一户', '2019–2020: new cases into the plan, one by one'),
  item('16.6', 'rule', '危房改造信息公示', 'Repair information published'),
]

export const unsafeHouses = article({
  number: 16,
  chapter: '2.5',
  title: { zh: '扎实推进农村危房改造', en: 'Unsafe houses' },
  paraphrase: {
    zh: '加固、重建、投亲赡养、租住、保障五种办法因户选用；抓质量安全、资金和进度；贫困户危房2018年9月底改完，之后新出现的随时列入计划，认定一户改一户，信息公示。',
    en: 'Five ways to a safe house: reinforce, rebuild, support, rent, guarantee. Quality, money and progress under control; poor households done by 30 September 2018, new ones enter the plan at once, one found, one repaired; information public.',
  },
  duties: [duty(['区住建局'], ['区财政局'])],
  items,
  readings: [
    {
      anchor: '2018年9月底前',
      taken: { zh: '指建档立卡户', en: 'Registered households' },
      others: { zh: '其他困难群众也算', en: 'Other needy people too' },
      confirm: '区住建局',
    },
  ],
  clauses: [
    houseRepair,
    ...figuresOf(16),
    ...houseHelp,
    ...houseChecks,
    target({
      key: 'unsafe-houses-done',
      article: 16,
      anchor: '2018年9月底前',
      label: { zh: '贫困户危房改造', en: 'Unsafe houses of poor households' },
      lead: '区住建局',
      by: '2018-09-30',
      goal: { zh: '100%', en: '100 %' },
      measure: 'safe-house',
    }),
  ],
})
