/** Article 4: accrediting leading enterprises and supporting them. */
import { article, duty } from '#kernel/article'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'
import { enterpriseRules } from './04-leading-enterprises/supports.ts'

const items = [
  item('4.1', 'procedure', '扶贫龙头企业评审、认定、管理', 'Assess, accredit and manage leading enterprises'),
  item('4.2', 'rule', '税收、创业、岗位、社保、培训扶持', 'Tax, start-up, post, social-insurance and training supports'),
  item('4.3', 'rule', '基准利率贷款，一定期限全额贴息', 'Benchmark loan, full interest subsidy for a period'),
]

export const leadingEnterprises = article({
  number: 4,
  chapter: '2.1',
  title: { zh: '培育扶贫龙头企业', en: 'Leading enterprises' },
  paraphrase: {
    zh: '对扶贫龙头企业评审、认定、管理；合格企业可享税收、创业、岗位、社保、培训五类扶持，够贷款条件的按基准利率贷款，在规定期限内财政贴全部利息。',
    en: 'Leading enterprises are assessed, accredited and managed; those that qualify get tax, start-up, post, social-insurance and training support, and where they qualify for a loan, the benchmark rate with all interest paid for a set period.',
  },
  duties: [duty(['区扶贫办'], ['区农业局', '区财政局', '区人社局', '区金融办'])],
  items,
  readings: [],
  clauses: [...figuresOf(4), ...enterpriseRules],
})
