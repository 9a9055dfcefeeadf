/** Article 36: branches, secretaries and work teams in the villages. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { directionsOf, item } from '../items.ts'

const items = [
  item('36.1', 'record', '党组织评星定级', 'Branches graded by stars'),
  item('36.2', 'record', '重点村班子、支部书记', 'Key-village teams, secretaries'),
  item('36.3', 'procedure', '整顿软弱涣散党组织', 'Weak branches put right'),
  item('36.4', 'record', '驻村工作队、第一书记', 'Work teams, first secretaries'),
  item('36.5', 'record', '后备干部、发展党员', 'Reserve cadres, members admitted'),
  item('36.6', 'target', '2020年45岁以下党员致富能手不少于3名', '2020: at least three members of at most 45 who get rich'),
  item('36.7', 'direction', '街镇党（工）委直接责任', 'Town committee directly answerable'),
  item('36.8', 'rule', '党建述职评议重点内容', 'Weight in the party-building review'),
]

export const partyBranches = article({
  number: 36,
  chapter: '3.3',
  title: { zh: '强化农村基层党组织建设', en: 'Party branches' },
  paraphrase: {
    zh: '基层党组织评星定级，配强重点村班子和支部书记，整顿软弱涣散村；驻村工作队和第一书记继续派；培养后备干部、发展党员，2020年重点村45岁以下党员致富能手不少于3名；街镇党（工）委直接负责，党建述职把扶贫列为重点。',
    en: 'Branches graded by stars, key-village teams and secretaries made strong, weak branches put right; work teams and first secretaries stay; reserve cadres and new members, by 2020 at least three party members of at most 45 who get rich per key village; town committees answer directly, poverty work weighs in the party-building review.',
  },
  duties: [duty(['区委组织部'], ['区民政局', '区扶贫办'])],
  items,
  readings: [
    {
      anchor: '45岁以下',
      taken: { zh: '含45岁', en: '45 included' },
      others: { zh: '不含', en: '45 excluded' },
      confirm: '区委组织部',
    },
  ],
  clauses: [
    ...figuresOf(36),
    ...directionsOf(36, items),
    target({
      key: 'young-party-pioneers',
      article: 36,
      anchor: '45岁以下',
      label: { zh: '重点村45岁以下党员致富能手', en: 'Party members of at most 45 who get rich, per key village' },
      lead: '区委组织部',
      by: '2020-12-31',
      goal: { zh: '每村≥3人', en: 'at least 3 per village' },
    }),
  ],
})
