/** Article 2: linking households with operators so that they share in the value added. */
import { article, duty } from '#kernel/article'
import { directionsOf, item } from '../items.ts'
import { linkRules } from './02-benefit-linkage/links.ts'

const items = [
  item('2.1', 'record', '户与经营主体的联结：股份、订单、托管、用工', 'Links: shares, orders, entrusted production, employment'),
  item('2.2', 'direction', '贫困户更多分享增值收益', 'More value added for households'),
]

export const benefitLinkage = article({
  number: 2,
  chapter: '2.1',
  title: { zh: '完善利益联结机制', en: 'Benefit linkage' },
  paraphrase: {
    zh: '让新型经营主体与贫困户结成利益共同体：入股、订单、托管、用工等方式都可以，使贫困户进入产业各环节，分到更多增值收益。',
    en: 'New operators and poor households are tied together by shares, orders, entrusted production or employment, so that households take part in every link and share more of the value added.',
  },
  duties: [duty(['区农业局'], ['区扶贫办'])],
  items,
  readings: [],
  clauses: [...linkRules, ...directionsOf(2, items)],
})
