/** Article 32: loans for poverty work. */
import { article, duty } from '#kernel/article'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'
import { loanRules } from './32-finance/loans.ts'

const items = [
  item('32.1', 'record', '扶贫再贷款', 'Re-lending for poverty work'),
  item('32.2', 'rule', '小额信贷政策不变', 'Micro-credit policy unchanged'),
  item('32.3', 'record', '富民生产贷、央行资金产业贷', 'Production loans, central-bank industry loans'),
  item('32.4', 'rule', '提高不良贷款容忍度', 'Higher bad-loan tolerance'),
  item('32.5', 'record', '融资担保机制', 'Financing guarantee'),
]

export const finance = article({
  number: 32,
  chapter: '3.2',
  title: { zh: '加大金融扶贫支持力度', en: 'Finance' },
  paraphrase: {
    zh: '用好扶贫再贷款，小额信贷政策不变，富民生产贷和央行资金支持的产业贷款继续做；适当容忍不良贷款，完善担保。',
    en: 'Re-lending used well, micro-credit policy unchanged, production loans continued; a higher tolerance for bad loans; guarantees improved.',
  },
  duties: [duty(['区金融办'], ['区农业局', '区财政局', '区扶贫办'])],
  items,
  readings: [],
  clauses: [...loanRules, ...figuresOf(32)],
})
