/** Article 29: departmental files compared with the register. */
import { article, duty } from '#kernel/article'
import { figuresOf } from '../figures.ts'
import { directionsOf, item } from '../items.ts'
import { doubtVerification } from './29-comparison/doubt-verification.ts'
import { loanChecks } from './29-comparison/loans.ts'
import { missedChecks } from './29-comparison/missed.ts'
import { outChecks } from './29-comparison/out.ts'
import { qualityChecks } from './29-comparison/quality.ts'
import { servedChecks } from './29-comparison/served.ts'

const items = [
  item('29.1', 'record', '数据核准、清洗、比对', 'Checked, cleaned, compared'),
  item('29.2', 'rule', '九类信息衔接', 'Nine kinds linked'),
  item('29.3', 'direction', '不漏真穷、不帮不穷', 'None missed, none wrongly helped'),
  item('29.4', 'procedure', '定期抽样调查', 'Regular professional sample survey'),
  item('29.5', 'record', '分析评估', 'Analysis and evaluation'),
]

export const comparison = article({
  number: 29,
  chapter: '3.1',
  title: { zh: '强化扶贫信息共享比对', en: 'Comparison of files' },
  paraphrase: {
    zh: '名册数据要核准、清洗、比对：把户籍、教育、健康、就业、社保、住房、银行、低保、残疾九类信息接起来，真穷的一个不漏，不穷的一个不帮；定期做专业抽样调查，分析评估成效。',
    en: 'The register is checked, cleaned and compared with nine kinds of files, so that nobody poor is missed and nobody else is helped; regular professional sample surveys, analysis and evaluation.',
  },
  duties: [duty(['区扶贫办'], ['有关部门单位'])],
  items,
  readings: [],
  clauses: [
    ...figuresOf(29),
    ...outChecks,
    ...loanChecks,
    ...missedChecks,
    ...servedChecks,
    ...qualityChecks,
    doubtVerification,
    ...directionsOf(29, items),
  ],
})
