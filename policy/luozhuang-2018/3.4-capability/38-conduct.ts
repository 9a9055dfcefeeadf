/** Article 38: conduct, rectification as a loop, and risks. */
import { article, duty } from '#kernel/article'
import { directionsOf, item } from '../items.ts'

const items = [
  item('38.1', 'direction', '作风建设年、纠四风', 'Conduct year, four bad styles'),
  item('38.2', 'procedure', '按整改方案形成闭环', 'Loop under the named work plan'),
  item('38.3', 'direction', '问题化解在基层和早期', 'Settle problems early, at the base'),
  item('38.4', 'record', '市场、小额信贷、社会风险', 'Market, micro-credit, social risks'),
  item('38.5', 'procedure', '风险评估、应对', 'Risk assessment, response'),
]

export const conduct = article({
  number: 38,
  chapter: '3.4',
  title: { zh: '强化作风治理', en: 'Conduct' },
  paraphrase: {
    zh: '作风建设贯穿始终，纠治四风；扶贫领域问题滚动汇总、核查交办、整改、追责，形成闭环，小问题化解在基层；防范产业市场、小额信贷、社会三类风险，先评估、有预案。',
    en: 'Conduct throughout; problems are gathered, checked, assigned, rectified and answered for in a loop, settled early and at the base; market, micro-credit and social risks are assessed, with plans to respond.',
  },
  duties: [duty(['区扶贫办'], ['区纪委监委机关', '区扶贫开发领导小组其他成员单位'])],
  items,
  readings: [],
  clauses: [...directionsOf(38, items)],
})
