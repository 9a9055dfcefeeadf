/** Article 21: infrastructure and living conditions of the key villages. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { directionsOf, item } from '../items.ts'

const items = [
  item('21.1', 'direction', '先难后易', 'Hardest first'),
  item('21.2', 'record', '七改，文化体育、信息网络设施', 'Seven improvements; culture, sport, information'),
  item('21.3', 'target', '2018年五项村村通20/20', '2018: five services in all 20 villages'),
  item('21.4', 'target', '2018年主要道路路灯', '2018: lights on main roads'),
  item('21.5', 'target', '2018年文化健身广场', '2018: culture and fitness square'),
  item('21.6', 'target', '2018年生活生产用电100%', '2018: power 100 %'),
  item('21.7', 'target', '2020年基础设施持续提升', '2020: infrastructure kept and better'),
  item('21.8', 'target', '2020年无害化厕所及后续管护', '2020: toilets with after-care'),
  item('21.9', 'target', '2020年冬季清洁供暖', '2020: clean heating'),
  item('21.10', 'target', '2020年生活垃圾无害化处理', '2020: waste treated'),
  item('21.11', 'record', '美在农家、庭院整治', 'Tidy-home campaign, yards cleaned'),
]

export const beautifulVillages = article({
  number: 21,
  chapter: '2.7',
  title: { zh: '统筹美丽乡村建设', en: 'Beautiful villages' },
  paraphrase: {
    zh: '先从20个重点村做起，七改并推进文化和信息设施；2018年路、公交、自来水、宽带、有线电视都通，主路有灯，广场基本有，用电保障到位；2020年厕所、供暖、垃圾处理跟上并有管护；开展美在农家，整治院落。',
    en: 'Beginning with the 20 key villages: seven improvements, culture and information; by 2018 road, bus, tap water, broadband and cable TV, lights, square (basically) and power; by 2020 toilets with after-care, clean heating and waste treatment (basically); tidy yards.',
  },
  duties: [
    duty(['区委农工办', '区经信局', '区住建局', '罗庄交通分局', '区水务局', '区林业局', '区妇联', '区文广新局', '区教体局', '罗庄供电部']),
  ],
  items,
  readings: [
    {
      anchor: '分别牵头',
      taken: { zh: '十家单位各牵头一项，分工由我们提出', en: 'Each of the ten leads its own items; the split is our proposal' },
      others: { zh: '每项都共同牵头', en: 'All lead everything together' },
      confirm: '区扶贫开发领导小组',
    },
  ],
  clauses: [
    ...directionsOf(21, items),
    target({
      key: 'five-services',
      article: 21,
      anchor: '村村通',
      label: { zh: '路、公交、自来水、宽带、有线电视', en: 'Road, bus, tap water, broadband, cable TV' },
      lead: '罗庄交通分局',
      by: '2018-12-31',
      goal: { zh: '20/20', en: '20/20' },
    }),
    target({
      key: 'main-road-lights',
      article: 21,
      anchor: '照明路灯',
      label: { zh: '主要道路路灯', en: 'Lights on main roads' },
      lead: '区住建局',
      by: '2018-12-31',
      goal: { zh: '20/20', en: '20/20' },
    }),
    target({
      key: 'culture-square',
      article: 21,
      anchor: '健身广场',
      label: { zh: '综合性文化健身广场', en: 'Culture and fitness square' },
      lead: '区文广新局',
      by: '2018-12-31',
      soft: true,
      goal: { zh: '基本覆盖20个村', en: 'basically in all 20' },
    }),
    target({
      key: 'power-supply',
      article: 21,
      anchor: '电力保障',
      label: { zh: '生活和农业生产用电', en: 'Power for living and farming' },
      lead: '罗庄供电部',
      by: '2018-12-31',
      goal: { zh: '100%', en: '100 %' },
    }),
    target({
      key: 'infrastructure-kept',
      article: 21,
      anchor: '持续巩固提升',
      label: { zh: '重点村基础设施巩固提升', en: 'Infrastructure kept and better' },
      lead: '区委农工办',
      by: '2020-12-31',
      goal: { zh: '各项不倒退', en: 'nothing falls back' },
    }),
    target({
      key: 'harmless-toilets',
      article: 21,
      anchor: '无害化卫生厕所',
      label: { zh: '无害化厕所及后续管护', en: 'Harmless toilets with after-care' },
      lead: '区住建局',
      by: '2020-12-31',
      goal: { zh: '20/20', en: '20/20' },
    }),
    target({
      key: 'clean-heating',
      article: 21,
      anchor: '清洁供暖',
      label: { zh: '冬季清洁供暖', en: 'Clean heating in winter' },
      lead: '区住建局',
      by: '2020-12-31',
      goal: { zh: '20/20', en: '20/20' },
    }),
    target({
      key: 'waste-treated',
      article: 21,
      anchor: '垃圾无害化',
      label: { zh: '生活垃圾无害化处理', en: 'Household waste treated' },
      lead: '区住建局',
      by: '2020-12-31',
      soft: true,
      goal: { zh: '基本实现', en: 'basically' },
    }),
  ],
})
