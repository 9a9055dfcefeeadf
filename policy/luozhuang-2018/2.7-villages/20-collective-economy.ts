/** Article 20: the income of villages. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { directionsOf, item } from '../items.ts'
import { villageIncomeRules } from './20-collective-economy/income.ts'

const items = [
  item(
    '20.0',
    'direction',
    '振兴的资金、项目、人才、技术先给贫困村',
    'Revitalisation funds, projects, talent and technology: poor villages first',
  ),
  item('20.1', 'record', '四联八建及建设标准', 'Upgrading works and building standards'),
  item('20.2', 'procedure', '经济薄弱村清零攻坚', 'Campaign for weak villages'),
  item('20.3', 'target', '2020年重点村无空壳村', '2020: no shell village among the key villages'),
  item('20.4', 'target', '2020年三万元以下村收入翻番', '2020: income of at most 30,000 doubles'),
  item('20.5', 'record', '资产资源：流转、租赁、入股、合作', 'Assets: land transfer, lease, shares, co-operation'),
  item('20.6', 'record', '产权改革、增减挂钩政策运用', 'Property-right reform, land quota used'),
  item('20.7', 'rule', '部分收益用于村公益', 'Part of the income to public good'),
]

export const collectiveEconomy = article({
  number: 20,
  chapter: '2.7',
  title: { zh: '壮大村集体经济', en: 'Collective economy' },
  paraphrase: {
    zh: '本章总要求：振兴政策先顾贫困村。本条：做四联八建和薄弱村清零，2020年重点村没有空壳村，集体收入三万元以下的翻一番；盘活资产资源，用好土地和产权政策，拿出部分扶贫收益办村里公益。',
    en: 'The chapter begins: revitalisation money, projects, people and technology go to poor villages first. This article: upgrading works and the campaign for weak villages; by 2020 no shell village among the key ones, and income of at most 30,000 yuan doubled; assets put to use, part of the poverty income for the public good.',
  },
  duties: [duty(['区委组织部'], ['区财政局', '区农业局', '罗庄国土分局', '区扶贫办'])],
  items,
  readings: [
    {
      anchor: '3万元以下',
      taken: { zh: '全部村，基期2017年', en: 'All villages, base year 2017' },
      others: { zh: '只指重点村；基期2018年', en: 'Key villages only; base year 2018' },
      confirm: '区委组织部、区农业局',
    },
    {
      anchor: '四联八建',
      taken: { zh: '内容未写，待取得文件', en: 'The content is not given; get the papers' },
      confirm: '区委组织部',
    },
  ],
  clauses: [
    ...figuresOf(20),
    ...villageIncomeRules,
    ...directionsOf(20, items),
    target({
      key: 'no-shell-key-village',
      measure: 'is-shell-village',
      article: 20,
      anchor: '空壳村',
      label: { zh: '重点村空壳村', en: 'Shell villages among key villages' },
      lead: '区委组织部',
      by: '2020-12-31',
      goal: { zh: '0', en: '0' },
    }),
    target({
      key: 'low-income-villages-double',
      measure: 'village-income-doubled',
      article: 20,
      anchor: '3万元以下',
      label: { zh: '三万元以下村集体收入', en: 'Income of villages at or below 30,000' },
      lead: '区委组织部',
      by: '2020-12-31',
      goal: { zh: '比基期翻番', en: 'double the base year' },
    }),
  ],
})
