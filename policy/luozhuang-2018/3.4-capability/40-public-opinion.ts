/** Article 40: publicity, complaints and the watch over opinion. */
import { article, duty } from '#kernel/article'
import { directionsOf, item } from '../items.ts'
import { complaint } from './40-public-opinion/complaint.ts'

const items = [
  item('40.1', 'record', '学习宣传', 'Study and publicity'),
  item('40.2', 'record', '典型和好做法', 'Models and good practice'),
  item('40.3', 'record', '作品征集、图片展', 'Works collected, pictures shown'),
  item('40.4', 'direction', '总结脱贫攻坚精神', 'Spirit summed up'),
  item('40.5', 'procedure', '涉贫舆情分级处置', 'Opinion graded, handled'),
  item('40.6', 'procedure', '12317和信访渠道畅通', 'Hotline 12317 and petitions open'),
  item('40.7', 'rule', '24小时舆情监控', '24-hour opinion watch'),
]

export const publicOpinion = article({
  number: 40,
  chapter: '3.4',
  title: { zh: '营造良好舆论氛围', en: 'Public opinion' },
  paraphrase: {
    zh: '学习宣传，推广典型做法，征集作品、办图片展，总结精神；涉贫舆情分级处置，12317等信访渠道畅通，网络舆情24小时有人盯。',
    en: 'Study and publicity, good practice told, works collected and shown, the spirit summed up; opinion graded and handled, the hotline 12317 and petitions open, a watch over the network round the clock.',
  },
  duties: [duty(['区委宣传部'], ['区扶贫办', '区文广新局'])],
  items,
  readings: [],
  clauses: [...directionsOf(40, items), complaint],
})
