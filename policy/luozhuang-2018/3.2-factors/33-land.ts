/** Article 33: land for poverty projects. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'
import { landRules } from './33-land/land.ts'

const items = [
  item('33.1', 'target', '项目用地需求保障', 'Project land met'),
  item('33.2', 'record', '节余指标省内流转', 'Surplus quota traded within the province'),
  item('33.3', 'rule', '收益主要用于脱贫和振兴', 'Proceeds mainly for poverty work and revitalisation'),
  item('33.4', 'record', '不足30亩宅基地复耕试点', 'Pilot homestead re-cultivation below 30 mu'),
  item('33.5', 'rule', '符合土地利用和整治规划', 'Land-use and consolidation plans obeyed'),
  item('33.6', 'rule', '生活生产、公共服务用地优先', 'Living, production and services first'),
]

export const land = article({
  number: 33,
  chapter: '3.2',
  title: { zh: '加强土地政策支持', en: 'Land' },
  paraphrase: {
    zh: '扶贫项目用地应保尽保；节余指标可省内流转，收益主要投向脱贫和振兴；在规划允许下，试点把连着大田、不足30亩的宅基地复耕；生活、生产、公共服务项目优先。',
    en: 'Land for poverty projects is met; surplus quota is traded within the province, the proceeds mainly for poverty work and revitalisation; within the plans, a pilot of re-cultivating homestead land of less than 30 mu beside fields; living, production and services first.',
  },
  duties: [duty(['罗庄国土分局'])],
  items,
  readings: [],
  clauses: [
    ...figuresOf(33),
    ...landRules,
    target({
      key: 'project-land-met',
      article: 33,
      anchor: '建设用地需求',
      label: { zh: '扶贫项目用地', en: 'Land for poverty projects' },
      lead: '罗庄国土分局',
      by: null,
      goal: { zh: '全部保障', en: 'all met' },
    }),
  ],
})
