/** Article 27: needs of households met by gifts, in the open. */
import { article, duty } from '#kernel/article'
import { figuresOf } from '../figures.ts'
import { directionsOf, item } from '../items.ts'
import { giftRules } from './27-giving/gifts.ts'

const items = [
  item('27.1', 'record', '慈善总会和街镇众筹捐赠中心资源统筹', 'District charity and town donation centres pooled'),
  item('27.2', 'record', '互联网试点，定期发布需求', 'Pilot on the internet; needs published regularly'),
  item('27.3', 'procedure', '物资和善款统一调配', 'Goods and money allocated as one'),
  item('27.4', 'direction', '平台化众筹、高效对接', 'Networked platform, efficient matching'),
]

export const giving = article({
  number: 27,
  chapter: '2.9',
  title: { zh: '完善爱心众筹体系', en: 'Giving' },
  paraphrase: {
    zh: '慈善总会和街镇众筹中心合力，试点互联网加社会扶贫；定期公布贫困户需求，物资和善款统一调配，对接高效。',
    en: "The district's charity and the towns' donation centres work as one; a pilot on the internet; needs published regularly, goods and money allocated together, matched well.",
  },
  duties: [duty(['区扶贫办'], ['区民政局'])],
  items,
  readings: [],
  clauses: [...figuresOf(27), ...giftRules, ...directionsOf(27, items)],
})
