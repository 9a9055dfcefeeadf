/** Article 12: check-ups, health records and healthy habits. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { directionsOf, item } from '../items.ts'
import { preventionRules } from './12-prevention/check-ups.ts'

const items = [
  item('12.1', 'direction', '健康生活方式', 'Healthy habits'),
  item('12.2', 'target', '特困群众免费体检、主要疾病筛查', 'Free check-up and main-disease screening'),
  item('12.3', 'record', '贫困人口规范健康档案', 'Standard health record of poor people'),
  item('12.4', 'rule', '服务、诊疗、救治分级分类', 'Classed service, graded treatment, classed cure'),
  item('12.5', 'record', '健康促进三年计划', 'Three-year health promotion plan'),
]

export const prevention = article({
  number: 12,
  chapter: '2.3',
  title: { zh: '加强疾病防控和健康教育', en: 'Prevention and health records' },
  paraphrase: {
    zh: '帮贫困群众养成健康习惯；基层机构为特困群众免费体检、筛查主要疾病，给贫困人口建规范健康档案，据此分类服务、分级诊治；实施健康促进三年计划。',
    en: 'Healthy habits; free check-ups and screening of the main diseases; standard health records of poor people, by which service and treatment are graded; a three-year health promotion plan.',
  },
  duties: [duty(['区卫计局'])],
  items,
  readings: [
    {
      anchor: '特困群众',
      taken: { zh: '至少包括特困人员', en: 'At least the extremely poor' },
      others: { zh: '全部建档立卡人口', en: 'All registered people' },
      confirm: '区卫计局',
    },
  ],
  clauses: [
    ...figuresOf(12),
    ...preventionRules,
    ...directionsOf(12, items),
    target({
      key: 'checkup-and-screening',
      article: 12,
      anchor: '免费健康查体',
      label: { zh: '特困群众体检筛查', en: 'Check-up and screening' },
      lead: '区卫计局',
      by: null,
      goal: { zh: '100%', en: '100 %' },
    }),
  ],
})
