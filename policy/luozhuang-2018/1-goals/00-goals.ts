/** General demands: the goals of the document as a whole. */
import { article } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { directionsOf, item } from '../items.ts'
import { goalRules } from './00-goals/goals.ts'

const items = [
  item('0.1', 'direction', '精准方略、三级书记负责、全社会参与', 'Precise strategy, secretaries of three levels, everyone takes part'),
  item(
    '0.2',
    'rule',
    '紧扣两不愁三保障，村增收、户脱贫',
    'Hold to the two assurances and three guarantees; villages earn, households leave poverty',
  ),
  item(
    '0.3',
    'target',
    '2018年省定标准下建档立卡人口基本脱贫',
    '2018: registered people basically out of poverty by the provincial standard',
  ),
  item('0.4', 'rule', '享受政策户每户至少一项稳定措施', 'At least one stable measure for each household that enjoys the policy'),
  item('0.5', 'target', '2018年20个重点村摘帽', '2018: the 20 key villages delisted'),
  item('0.6', 'target', '2018年四联八建工程基本完成', '2018: the village upgrading works basically complete'),
  item('0.7', 'direction', '2019年建立监测、救助、稳定脱贫的长效机制', '2019: lasting mechanisms for monitoring, relief and stable exit'),
  item('0.8', 'rule', '2019年新识别人口及时纳入、帮扶、救助', '2019: newly identified people included, helped and relieved in time'),
  item('0.9', 'target', '2019年贫困村集体收入持续增加', '2019: collective income of poor villages rises steadily'),
  item('0.10', 'direction', '2019年基础设施和村容明显改观', '2019: infrastructure and looks of villages visibly better'),
  item('0.11', 'target', '2020年消除绝对贫困', '2020: no absolute poverty'),
  item('0.12', 'target', '2020年扶贫工作重点村收入稳定', '2020: a stable income in every village under poverty work'),
  item(
    '0.13',
    'direction',
    '2020年产业项目长期增收，村级经济和服务水平提高',
    '2020: industry projects earn lastingly; village economy and services better',
  ),
  item('0.14', 'rule', '六个精准', 'The six precisions'),
  item('0.15', 'rule', '质量第一，防止虚假脱贫', 'Quality first, no false exits'),
  item('0.16', 'direction', '外部帮扶与自身努力结合', 'Outside help joined with own effort'),
  item('0.17', 'rule', '专项、行业、社会扶贫政策执行到2020年', 'Special, sector and social policies run to 2020'),
  item('0.18', 'direction', '培养扶贫干部，从严要求、问题整改贯穿全程', 'Cadres trained; strictness and rectification throughout'),
]

export const goals = article({
  number: 0,
  chapter: '1',
  title: { zh: '总体要求', en: 'Goals and demands' },
  paraphrase: {
    zh: '2018年基本做完、2019年巩固、2020年收官：省定标准下的建档立卡人口脱贫，20个省扶贫工作重点村摘帽，凡扶贫工作重点村都要收入稳定；对象、项目、资金、措施、人员、成效六方面都要精准，重质量，不做数字文章，各类扶贫政策执行到2020年底。',
    en: 'Mostly done in 2018, made firm in 2019, completed in 2020: registered people out of poverty by the provincial standard, 20 key villages delisted, a stable income in every village under poverty work. Precise in the six respects, quality before speed, no paper exits; the policies run to the end of 2020.',
  },
  duties: [],
  items,
  readings: [
    {
      anchor: '一项以上稳定脱贫措施',
      taken: { zh: '未脱贫和脱贫享受政策户都要有', en: 'Both poor households and those out with policy' },
      others: { zh: '只指脱贫享受政策户', en: 'Only those out with policy' },
      confirm: '区扶贫办',
    },
    {
      anchor: '以上',
      taken: {
        zh: '以上、以下、达到含本数；高于、低于、小于不含本数',
        en: '“At least”, “at most” and “reaches” include the number; “above”, “below” and “less than” exclude it',
      },
      confirm: '区扶贫办',
    },
    {
      anchor: '扶贫工作重点村',
      taken: {
        zh: '贫困村、扶贫工作重点村、省扶贫工作重点村、经济薄弱村是四个不同标记，各指标照原词统计',
        en: 'Poor village, village under poverty work, key village and village with a weak economy are four flags; each target keeps its word',
      },
      others: { zh: '都指20个省级重点村', en: 'All mean the 20 key villages' },
      confirm: '区扶贫办、区委组织部',
    },
  ],
  clauses: [
    ...figuresOf(0),
    ...goalRules,
    ...directionsOf(0, items),
    target({
      key: 'registered-people-out',
      article: 0,
      anchor: '省扶贫标准',
      label: { zh: '省定标准下建档立卡人口基本脱贫', en: 'registered people basically out of poverty by the provincial standard' },
      lead: '区扶贫办',
      by: '2018-12-31',
      soft: true,
      goal: { zh: '没有未脱贫户（基本）', en: 'no household still poor (basically)' },
    }),
    target({
      key: 'key-villages-delisted',
      article: 0,
      anchor: '摘帽退出',
      label: { zh: '重点村摘帽', en: 'Key villages delisted' },
      lead: '区扶贫办',
      by: '2018-12-31',
      goal: { zh: '20/20', en: '20/20' },
    }),
    target({
      key: 'upgrading-works-complete',
      article: 0,
      anchor: '四联八建',
      label: { zh: '四联八建工程完成', en: 'Village upgrading works complete' },
      lead: '区扶贫办',
      by: '2018-12-31',
      soft: true,
      goal: { zh: '20个重点村基本完成', en: 'basically complete in the 20 key villages' },
    }),
    target({
      key: 'village-income-rising',
      measure: 'village-income-rises',
      article: 0,
      anchor: '持续稳定增加',
      label: { zh: '贫困村集体收入上升', en: 'Collective income of poor villages rising' },
      lead: '区扶贫办',
      by: '2019-12-31',
      goal: { zh: '高于上年', en: 'above the year before' },
    }),
    target({
      key: 'no-absolute-poverty',
      article: 0,
      anchor: '消除绝对贫困',
      label: { zh: '消除绝对贫困', en: 'No absolute poverty' },
      lead: '区扶贫办',
      by: '2020-12-31',
      goal: { zh: '0', en: '0' },
    }),
    target({
      key: 'stable-village-income',
      article: 0,
      anchor: '稳定收入',
      label: { zh: '扶贫工作重点村有稳定收入', en: 'Stable income in villages under poverty work' },
      lead: '区扶贫办',
      by: '2020-12-31',
      goal: { zh: '全部', en: 'all' },
    }),
  ],
})
