/** Article 39: training, posts and care for cadres. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { directionsOf, item } from '../items.ts'

const items = [
  item('39.1', 'record', '区级培训四类人员', 'District trains four groups'),
  item('39.2', 'target', '重点村三岗每年至少培训1次', 'Key-village three posts yearly'),
  item('39.3', 'rule', '机构、编制、人员稳定', 'Offices, posts, staff kept'),
  item('39.4', 'direction', '严管与厚爱结合', 'Care with discipline'),
  item('39.5', 'procedure', '容错纠错、尽职免责', 'Fault tolerance, exemption'),
  item('39.6', 'record', '实绩作为选拔依据', 'Record counts in promotion'),
  item('39.7', 'record', '津补贴、工作条件', 'Allowances, conditions'),
]

export const cadres = article({
  number: 39,
  chapter: '3.4',
  title: { zh: '锤炼干部队伍', en: 'Cadres' },
  paraphrase: {
    zh: '区里培训街镇班子、一线干部、带头人和成员单位负责人；重点村支书、主任、第一书记每年至少训一次；扶贫机构、编制、人员稳定；关爱干部，容错免责，实绩用于选人，津贴和条件落实。',
    en: 'The district trains four groups; key-village party secretaries, committee heads and first secretaries at least once a year; offices, posts and staff stay; care with discipline, tolerance for honest errors, the record counts in promotion, allowances and conditions are given.',
  },
  duties: [
    duty(['区委组织部'], ['区编办', '区扶贫办'], { paragraph: '1' }),
    duty(['区委组织部'], ['区人社局', '区财政局'], { paragraph: '2' }),
  ],
  items,
  readings: [],
  clauses: [
    ...figuresOf(39),
    ...directionsOf(39, items),
    target({
      key: 'key-posts-trained',
      article: 39,
      anchor: '至少组织1次',
      label: { zh: '重点村三岗培训', en: 'Training of the three posts of key villages' },
      lead: '区委组织部',
      by: null,
      goal: { zh: '每年≥1次', en: 'at least once a year' },
    }),
  ],
})
