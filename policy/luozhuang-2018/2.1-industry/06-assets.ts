/** Article 6: who owns, runs, earns from and watches over what projects built. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'
import { assetRules } from './06-assets/assets.ts'

const items = [
  item('6.1', 'record', '四权分置', 'Four rights'),
  item('6.2', 'procedure', '建成项目确权、定管护人', 'Title confirmed for built projects, keeper fixed'),
  item('6.3', 'rule', '街镇经管部门监管资金资产', "The town's economic office supervises money and assets"),
  item('6.4', 'target', '资产全部进三资平台', 'All assets in the village asset platform'),
  item('6.5', 'record', '理事会、扶贫协理员全程监督', 'Council and poverty assistants supervise throughout'),
]

export const assets = article({
  number: 6,
  chapter: '2.1',
  title: { zh: '健全项目后续管护机制', en: 'After-care and assets' },
  paraphrase: {
    zh: '建成项目要确权：谁所有、谁经营、谁受益、谁监管分清楚，落实管护人；街镇经管站监管资金资产，全部登记进三资平台；村理事会和扶贫协理员从头到尾参与监督。',
    en: "What projects built gets a confirmed title: who owns, runs, earns and supervises, and who keeps it. The town's economic office supervises money and assets, all enter the village asset platform, councils and poverty assistants watch from start to end.",
  },
  duties: [duty(['区农业局'], ['区扶贫办'])],
  items,
  readings: [],
  clauses: [
    ...figuresOf(6),
    ...assetRules,
    target({
      key: 'assets-on-platform',
      measure: 'asset-on-platform',
      article: 6,
      anchor: '三资',
      label: { zh: '资产纳入三资平台', en: 'Assets in the village asset platform' },
      lead: '区农业局',
      by: null,
      goal: { zh: '100%', en: '100 %' },
    }),
  ],
})
