/** Article 9: what a hospital stay leaves a poor patient to pay. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'
import { premiumChecks, premiumEntitlements } from './09-medical-guarantee/premiums.ts'
import { stayEntitlements, stayStandards } from './09-medical-guarantee/relief.ts'
import { settlementChecks, waysOfTreatment } from './09-medical-guarantee/settlements.ts'
import { layerValues } from './09-medical-guarantee/waterfall.ts'

const items = [
  item(
    '9.1',
    'rule',
    '每年为未脱贫和脱贫享受政策户、人买特惠保险',
    'Special insurance yearly for the poor and out-with-policy, households and persons',
  ),
  item('9.2', 'record', '每年从财政专项扶贫资金安排', 'Yearly sum from fiscal poverty funds'),
  item('9.3', 'rule', '先诊疗后付费、两免两减半', 'Pay after treatment; free and half-price items'),
  item('9.4', 'rule', '五重保障', 'Five layers'),
  item('9.5', 'record', '区兜底救助专项资金', 'Relief fund of the district'),
  item('9.6', 'rule', '低于10%的剩余部分全额报销', 'Rest below 10 % repaid in full'),
  item('9.7', 'target', '政策范围内住院基本零负担', 'In-policy inpatient burden basically zero'),
  item('9.8', 'record', '定点机构综合服务窗口', 'Integrated windows in designated institutions'),
  item('9.9', 'target', '2018年一站式交换信息、即时结算', '2018: one-stop exchange, instant settlement'),
]

export const medicalGuarantee = article({
  number: 9,
  chapter: '2.3',
  title: { zh: '强化医疗保障', en: 'Medical guarantee' },
  paraphrase: {
    zh: '区财政每年从专项扶贫资金出钱，为未脱贫和脱贫享受政策的户和人买特惠保险；看病先治后付，执行两免两减半；五层报销之后，2019年起区里设兜底资金，政策范围内住院自付低于总费用10%的部分全部再报，基本做到零负担；定点机构设综合窗口，一站式结算。',
    en: 'The district pays each year for a special insurance for the poor and those out with policy; treatment first, payment later; after five layers, from 2019 a district fund repays the in-policy rest below 10 % of the in-policy total in full, so that basically nothing is left; one window, settlement at once.',
  },
  duties: [duty(['区卫计局'], ['区人社局', '区民政局', '区财政局', '区扶贫办', '区金融办'])],
  items,
  readings: [
    {
      anchor: '10%',
      taken: {
        zh: '兜底金额取剩余个人负担与政策范围内总费用10%中较小者，按次计算',
        en: 'The relief is the smaller of the rest and 10 % of the in-policy total, per stay',
      },
      others: { zh: '剩余低于10%才全额报、否则不报；按年计算', en: 'The whole rest only where it is below 10 %, else nothing; per year' },
      confirm: '区卫计局、区人社局',
    },
    {
      anchor: '2019年1月1日',
      taken: { zh: '以结算日为准；对象为未脱贫和脱贫享受政策人口', en: 'By the day of settlement; the poor and those out with policy' },
      others: { zh: '按出院日或入院日；全部建档立卡人口', en: 'By discharge or admission; all registered people' },
      confirm: '区卫计局、区人社局',
    },
    {
      anchor: '两免两减半',
      taken: { zh: '内容文件未写，待取得细则', en: 'The document does not say what it holds; get the rules' },
      confirm: '区卫计局',
    },
    {
      anchor: '五重保障',
      taken: {
        zh: '特困人员的医疗救助不设封顶；同一入院日期的多笔结算算一次住院，起付线只扣一次',
        en: 'Medical assistance of the extremely poor has no cap; settlements of one admission are one stay, with one starting line',
      },
      others: { zh: '封顶同样适用；每笔结算各扣起付线', en: 'The cap holds for them too; each settlement has its own starting line' },
      confirm: '区民政局、区人社局',
    },
  ],
  clauses: [
    ...figuresOf(9),
    ...layerValues,
    ...stayStandards,
    ...stayEntitlements,
    ...settlementChecks,
    ...waysOfTreatment,
    ...premiumEntitlements,
    ...premiumChecks,
    target({
      key: 'inpatient-burden-zero',
      article: 9,
      anchor: '零负担',
      label: { zh: '政策范围内住院个人负担', en: 'In-policy inpatient burden' },
      lead: '区卫计局',
      by: null,
      soft: true,
      goal: { zh: '基本为零', en: 'basically zero' },
    }),
    target({
      key: 'one-stop-settlement',
      article: 9,
      anchor: '一站式',
      label: { zh: '一站式交换信息、即时结算', en: 'One-stop exchange and instant settlement' },
      lead: '区卫计局',
      by: '2018-12-31',
      goal: { zh: '全部定点机构', en: 'all designated institutions' },
    }),
  ],
})
