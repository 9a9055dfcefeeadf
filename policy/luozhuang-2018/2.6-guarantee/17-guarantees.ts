/** Article 17: allowance, subsidies and care for those who cannot earn. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { directionsOf, item } from '../items.ts'
import { bottomLine } from './17-guarantees/bottom-line.ts'
import { careHomeRules } from './17-guarantees/care-homes.ts'
import { drawnChecks } from './17-guarantees/drawn.ts'
import { overlaps, subsidies, subsidyWords } from './17-guarantees/subsidies.ts'
import { supports } from './17-guarantees/support.ts'
import { guaranteeWords } from './17-guarantees/words.ts'

const items = [
  item('17.1', 'direction', '保险、救助、福利、社会帮扶相结合的体系', 'A system of insurance, relief, welfare and social help'),
  item('17.2', 'rule', '无法靠产业就业脱贫者，符合条件的纳入低保', 'Cannot exit by work: allowance if qualified'),
  item('17.3', 'rule', '不符合低保的，资产收益等兜底', 'Not qualified: asset income, other ways'),
  item('17.4', 'rule', '低保与扶贫政策衔接、提高标准', 'Allowance linked with poverty policy, raised'),
  item('17.5', 'rule', '低保标准高于扶贫标准', 'Allowance standard above poverty standard'),
  item('17.6', 'rule', '低保老年人补贴', "Allowance elders' subsidy"),
  item('17.7', 'rule', '残疾人生活补贴和护理补贴', 'Disabled living and nursing subsidies'),
  item('17.8', 'record', '福利机构，特困优先', 'Welfare institutions, extremely poor first'),
  item('17.9', 'rule', '再为三类家庭老人残疾人低偿无偿托养', 'Then elders and disabled of three groups: cheap or free care'),
  item('17.10', 'target', '2020年不能自理的特困人员过半集中供养', '2020: central support at least 50 % per town'),
]

export const guarantees = article({
  number: 17,
  chapter: '2.6',
  title: { zh: '统筹各类保障措施', en: 'Social guarantees' },
  paraphrase: {
    zh: '靠产业和就业仍不能脱贫的老弱病残：够条件的进低保，其余用资产收益等兜底；低保标准始终高于扶贫标准；落实低保老人补贴和残疾人两项补贴；福利机构先收特困人员，再为低保、低收入和建档立卡家庭的老人残疾人提供低价或免费托养；2020年各街镇不能自理的特困人员集中供养过半。',
    en: "Those who cannot leave poverty by work: allowance where they qualify, asset income or other means where not; the allowance standard always above the poverty standard; allowance elders' and disabled subsidies; care homes first for the extremely poor, then cheap or free for elders and disabled of three groups; by 2020 at least half of those unable to care for themselves in central support in each town.",
  },
  duties: [duty(['区民政局'], ['区人社局', '区发改局', '区财政局', '区卫计局', '区残联'])],
  items,
  readings: [
    {
      anchor: '重度残疾人护理补贴',
      taken: { zh: '残疾一、二级即视为需要长期照护', en: 'Grades 1 and 2 are taken to need long care' },
      others: { zh: '须另行评估照护需求', en: 'The need for care is assessed besides' },
      confirm: '区残联、区民政局',
    },
    {
      anchor: '扶贫标准',
      taken: { zh: '同一年的省定标准', en: 'The provincial standard of the same year' },
      others: { zh: '国家标准', en: 'The national standard' },
      confirm: '区民政局',
    },
    {
      anchor: '抵偿',
      taken: { zh: '按低偿理解，系排印之误', en: 'Read as “at a low fee”, a misprint' },
      confirm: '区民政局',
    },
    {
      anchor: '60-99周岁以上',
      taken: { zh: '60周岁起分年龄段', en: 'From 60 on, in bands' },
      confirm: '区民政局',
    },
  ],
  clauses: [
    ...figuresOf(17),
    ...guaranteeWords,
    ...subsidyWords,
    ...subsidies,
    ...supports,
    ...overlaps,
    ...bottomLine,
    ...drawnChecks,
    ...careHomeRules,
    ...directionsOf(17, items),
    target({
      key: 'central-support-half',
      article: 17,
      anchor: '50%',
      label: { zh: '不能自理的特困人员集中供养率', en: 'Central support of those unable to care for themselves' },
      lead: '区民政局',
      by: '2020-12-31',
      goal: { zh: '各街镇≥50%', en: 'at least 50 % in each town' },
      measure: 'town-reaches-central-support',
    }),
    target({
      key: 'allowance-above-poverty-standard',
      article: 17,
      anchor: '高于扶贫标准',
      label: { zh: '农村低保标准', en: 'Rural allowance standard' },
      lead: '区民政局',
      by: null,
      goal: { zh: '始终高于当年扶贫标准', en: "always above the year's poverty standard" },
      measure: 'allowance-standard-above-poverty-line',
    }),
  ],
})
