/** Article 8: free training, at least one skill each. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'
import { trainingRules } from './08-training/training.ts'

const items = [
  item('8.1', 'rule', '有能力有意愿者免费培训，政府购买', 'Free training, purchased, for the able and willing'),
  item('8.2', 'record', '富民科教讲堂，电商、农业、加工课程', 'Village lecture hall; e-commerce, farming, processing courses'),
  item('8.3', 'target', '有意愿有条件者全部培训，至少一技', 'All willing and fit trained, at least one skill'),
]

export const training = article({
  number: 8,
  chapter: '2.2',
  title: { zh: '加大就业培训力度', en: 'Training' },
  paraphrase: {
    zh: '政府出钱买培训，有劳动能力又愿意就业的贫困人口免费参加；利用富民科教讲堂，按街镇特点开电商、种养、加工等班，有意愿有条件的劳动力都训到，人人会一门手艺。',
    en: 'The government buys training, free for those able and willing to work; courses in e-commerce, farming and processing as the towns need them; everybody willing and fit is trained and has at least one skill.',
  },
  duties: [duty(['区人社局'], ['区农业局', '区财政局', '区商务局'])],
  items,
  readings: [],
  clauses: [
    ...figuresOf(8),
    ...trainingRules,
    target({
      key: 'willing-and-fit-trained',
      article: 8,
      anchor: '至少掌握一项致富技能',
      label: { zh: '有意愿有条件劳动力培训', en: 'Training of the willing and fit' },
      lead: '区人社局',
      by: null,
      goal: { zh: '100%，每人至少一项技能', en: '100 %, at least one skill each' },
    }),
  ],
})
