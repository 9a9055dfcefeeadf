/** Article 24: self-respect and the wish to leave poverty. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { directionsOf, item } from '../items.ts'

const items = [
  item('24.1', 'direction', '红色文化、自尊自强', 'Red culture, self-respect'),
  item('24.2', 'target', '2018年文明实践中心试点', '2018: civilisation centres piloted'),
  item('24.3', 'target', '2019年全面推开', '2019: centres everywhere'),
]

export const innerDrive = article({
  number: 24,
  chapter: '2.8',
  title: { zh: '激发内生动力', en: 'Inner drive' },
  paraphrase: {
    zh: '用红色文化培养自尊自强；新时代文明实践中心2018年试点、2019年铺开，帮群众转观念、提精神、长文化。',
    en: 'Red culture, self-respect and self-reliance; centres of civilisation practice piloted in 2018 and everywhere in 2019.',
  },
  duties: [duty(['区扶贫办', '区委宣传部'])],
  items,
  readings: [
    {
      anchor: '分别牵头',
      taken: {
        zh: '文明实践中心由宣传部牵头，其余由扶贫办牵头，分工由我们提出',
        en: 'The centres are led by publicity, the rest by the poverty office; our proposal',
      },
      confirm: '区扶贫开发领导小组',
    },
  ],
  clauses: [
    ...directionsOf(24, items),
    target({
      key: 'civilisation-centres-piloted',
      article: 24,
      anchor: '文明实践中心',
      label: { zh: '新时代文明实践中心试点', en: 'Civilisation centres piloted' },
      lead: '区委宣传部',
      by: '2018-12-31',
      goal: { zh: '已试点', en: 'piloted' },
    }),
    target({
      key: 'civilisation-centres-everywhere',
      article: 24,
      anchor: '全面推开',
      label: { zh: '新时代文明实践中心铺开', en: 'Civilisation centres everywhere' },
      lead: '区委宣传部',
      by: '2019-12-31',
      goal: { zh: '全面推开', en: 'everywhere' },
    }),
  ],
})
