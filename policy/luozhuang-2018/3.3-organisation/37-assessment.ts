/** Article 37: assessment, evaluation and supervision. */
import { article, duty } from '#kernel/article'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'

const items = [
  item('37.1', 'procedure', '每年一次考核评估', 'Yearly assessment'),
  item('37.2', 'procedure', '2019年底街镇自查、报告', 'End 2019: self-assessment, report'),
  item('37.3', 'procedure', '2020年上半年整改提升', '2020 first half: rectify'),
  item('37.4', 'procedure', '2020年下半年评估验收全部街镇', '2020 second half: evaluate all towns'),
  item('37.5', 'procedure', '2020年底向市报告', 'End 2020: report to the city'),
  item('37.6', 'rule', '考核街镇和成员单位，看质量和满意度', 'Towns and units; quality, satisfaction'),
  item('37.7', 'rule', '2018、2019、2020年考核重点', 'Focus of 2018, 2019, 2020'),
  item('37.8', 'procedure', '表扬、约谈、整改、查处', 'Praise, talk, rectify, punish'),
  item('37.9', 'record', '督查脱贫质量和稳定性', 'Inspection of quality, stability'),
  item('37.10', 'record', '嵌入式审计、回访检查', 'Embedded audit, revisits'),
  item('37.11', 'record', '各方监督联动', 'Linked supervision of many bodies'),
  item('37.12', 'procedure', '每年问题整改落实季，台账销号', 'Yearly rectification season, ledgers, closing'),
]

export const assessment = article({
  number: 37,
  chapter: '3.3',
  title: { zh: '健全完善考核监督体系', en: 'Assessment' },
  paraphrase: {
    zh: '每年考核；2019年底街镇自查并报告，2020年上半年整改，下半年全面评估，年底向市里报告；考核看脱贫质量和群众满意，各年侧重不同；好的表扬、差的约谈、违纪的查处；审计嵌入、回访检查、各方监督联动，每年一次问题整改落实季，建台账销号。',
    en: 'Assessment each year; towns assess themselves and report at the end of 2019, rectify in the first half of 2020, are evaluated in the second, and the district reports to the city at the end. Quality and satisfaction count; praise, talks and punishment follow; embedded audit, revisits, linked supervision, and a yearly season in which findings are listed and closed.',
  },
  duties: [
    duty(['区扶贫办'], [], { paragraph: '1' }),
    duty(['区扶贫办'], ['区委农工办', '区统计局'], { paragraph: '2' }),
    duty(['区扶贫办'], ['区纪委监委机关', '区委组织部', '区审计局'], { paragraph: '3' }),
  ],
  items,
  readings: [],
  clauses: [...figuresOf(37)],
})
