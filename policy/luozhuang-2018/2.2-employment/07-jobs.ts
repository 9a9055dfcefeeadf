/** Article 7: work for everybody who can and wants to work. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { directionsOf, item } from '../items.ts'
import { jobRules } from './07-jobs/jobs.ts'

const items = [
  item('7.1', 'direction', '新型经营主体带动用工', 'New operators give work'),
  item('7.2', 'record', '居家就业、公益岗位、劳务输出', 'Work at home, welfare posts, labour export'),
  item('7.3', 'record', '互助扶贫公益岗，财政加大支持', 'Mutual-help posts, more public money'),
  item('7.4', 'record', '村级专岗，按人按需设置', 'Village posts set by person and need'),
  item('7.5', 'target', '能干的有活、愿干的有岗', 'The able work, the willing have posts'),
]

export const jobs = article({
  number: 7,
  chapter: '2.2',
  title: { zh: '促进贫困群众充分就业', en: 'Jobs' },
  paraphrase: {
    zh: '合作社、家庭农场等带动用工，在家干活、公益岗位、外出务工多条路并走；财政加大投入，开发互助公益岗和村级专岗，按人按需设岗，能干的有活、想干的有岗。',
    en: 'Co-operatives and family farms give work; work at home, welfare posts and labour export side by side; more public money for mutual-help and village posts set by person and need, so that the able have work and the willing have posts.',
  },
  duties: [duty(['区人社局'], ['区扶贫办', '区财政局', '区农业局', '区妇联'])],
  items,
  readings: [],
  clauses: [
    ...figuresOf(7),
    ...jobRules,
    ...directionsOf(7, items),
    target({
      key: 'work-for-able-and-willing',
      article: 7,
      anchor: '因人因需设岗',
      label: { zh: '有劳动能力和意愿者就业', en: 'Work for the able and willing' },
      lead: '区人社局',
      by: null,
      goal: { zh: '全部', en: 'all' },
    }),
  ],
})
