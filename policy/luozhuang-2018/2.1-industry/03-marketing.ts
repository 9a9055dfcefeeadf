/** Article 3: selling the produce of poor villages. */
import { article, duty } from '#kernel/article'
import { item } from '../items.ts'

const items = [
  item('3.1', 'record', '长期产销关系：批发、电商、超市', 'Lasting sales relations: wholesale, e-commerce, supermarkets'),
  item('3.2', 'record', '供销、邮政、企业网点进村', 'Outlets of supply, post and firms in poor villages'),
  item('3.3', 'record', '以购代捐', 'Buying instead of giving'),
  item('3.4', 'record', '直供学校、医院、食堂、市场', 'Direct supply: schools, hospitals, canteens, markets'),
]

export const marketing = article({
  number: 3,
  chapter: '2.1',
  title: { zh: '拓宽农产品营销渠道', en: 'Marketing' },
  paraphrase: {
    zh: '为贫困村农产品找稳定买家：批发市场、电商、超市签长期关系，供销、邮政和企业网点下到村里，单位以购代捐，学校、医院、食堂和市场直接采购。',
    en: 'Stable buyers for the produce of poor villages: lasting relations with markets, e-commerce and supermarkets, outlets of supply, post and firms in the villages, buying instead of giving, direct supply to schools, hospitals, canteens and markets.',
  },
  duties: [duty(['区商务局'], ['区供销社', '邮政集团公司临沂市营业部'])],
  items,
  readings: [],
  clauses: [],
})
