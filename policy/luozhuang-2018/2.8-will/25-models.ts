/** Article 25: models, and rewards for work. */
import { article, duty } from '#kernel/article'
import { directionsOf, item } from '../items.ts'
import { rewardRules } from './25-models/rewards.ts'

const items = [
  item('25.1', 'procedure', '先进典型评选推广', 'Models chosen, publicised'),
  item('25.2', 'rule', '生产奖补、劳务补助以劳动为据', 'Rewards and labour subsidies for work done'),
  item('25.3', 'record', '贫困群众参与项目实施', 'Poor people in project works'),
  item('25.4', 'direction', '不养懒汉', 'No reward of idleness'),
]

export const models = article({
  number: 25,
  chapter: '2.8',
  title: { zh: '培树先进典型', en: 'Models' },
  paraphrase: {
    zh: '评选自力更生的脱贫典型，用身边事带身边人；改给钱为奖补、劳务补助，让贫困群众参加项目干活，多劳多得，不养懒汉。',
    en: 'Models of self-reliance chosen and told; rewards for production and pay for work instead of gifts; poor people take part in project works; idleness is not rewarded.',
  },
  duties: [duty(['区扶贫办'], ['区委宣传部'])],
  items,
  readings: [],
  clauses: [...rewardRules, ...directionsOf(25, items)],
})
