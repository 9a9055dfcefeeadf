/** A second pack over the same kernel and vocabulary: the three kinds of monitored household of the rules in force since 2021 (K1–K3). */
import { article } from '#kernel/article'
import type { Day } from '#kernel/expression'
import { figure } from '#kernel/figure'
import { above } from '#kernel/operators/above'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { whole } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { decidingDate } from '#kernel/operators/deciding-date'
import { divided } from '#kernel/operators/divided'
import { equals } from '#kernel/operators/equals'
import { firstBy } from '#kernel/operators/first-by'
import { where } from '#kernel/operators/groups'
import { minus } from '#kernel/operators/minus'
import { is, oneOf } from '#kernel/operators/one-of'
import { plus } from '#kernel/operators/plus'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { onOrBefore } from '#kernel/operators/within'
import { yearOf } from '#kernel/operators/year-of'
import { pack } from '#kernel/pack'
import { yuan } from '#kernel/values'
import { disabilityGrade } from '#policy/vocabulary/ability-codes'
import { houseGrade, status } from '#policy/vocabulary/household-codes'
import { value, warning, world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'

const line = figure({
  key: 'monitoring-line',
  kind: 'money',
  article: 1,
  number: 'P60',
  label: { zh: '防返贫监测收入线', en: 'Monitoring line of income per head' },
  unit: { zh: '元/年', en: 'yuan a year' },
  values: [
    { from: '2019-01-01', value: yuan(5000), source: '2019—2020年边缘户、监测户口径（约为国家标准的1.5倍）', confidence: 'assumption' },
    { from: '2021-01-01', value: yuan(6000), source: '2021年国家监测范围', confidence: 'regulation' },
    { from: '2022-01-01', value: yuan(7000), source: '各省公布值约数，待确认', confidence: 'assumption' },
    { from: '2023-01-01', value: yuan(7900), source: '各省公布值约数，待确认', confidence: 'assumption' },
  ],
})

const heavySpending = figure({
  key: 'sudden-medical-spending',
  kind: 'money',
  article: 1,
  number: 'M02',
  label: { zh: '突发大额医疗自付线', en: 'Own medical spending that counts as sudden hardship' },
  unit: { zh: '元/年', en: 'yuan a year' },
  values: [{ value: yuan(10000), source: '各地监测办法常用值，待确认', confidence: 'assumption' }],
})

const heavyLoss = figure({
  key: 'sudden-loss',
  kind: 'money',
  article: 1,
  number: 'M09',
  label: { zh: '突发灾害事故损失线', en: 'Loss by disaster or accident that counts as sudden hardship' },
  unit: { zh: '元/年', en: 'yuan a year' },
  values: [{ value: yuan(10000), source: '演示值，待确认', confidence: 'assumption' }],
})

// The last twelve months before the day of judgement.
const recent = (day: Day) => all(above(day, addMonths(decidingDate(), whole(-12))), onOrBefore(day, decidingDate()))

const income = value({
  key: 'income-per-head-this-year',
  article: 1,
  of: ledgers.household,
  numbers: ['F97', 'R9'],
  label: { zh: '本年人均纯收入', en: 'Net income per head of the year' },
  is: (h) =>
    firstBy(
      where(h.years, (y) => equals(y.year, yearOf(decidingDate()))),
      (y) => y.year,
      // Derived from the items: a typed figure per head is only compared.
      (y) => divided(minus(plus(y.wage, y.business, y.property, y.transfer), y.businessExpense), count(y.home.members)),
    ),
})

const ownMedical = value({
  key: 'own-medical-spending',
  article: 1,
  of: ledgers.household,
  numbers: ['M02'],
  label: { zh: '近12个月政策范围内住院自付', en: 'Own in-policy spending on hospital stays in twelve months' },
  is: (h) =>
    sum(h.members, (m) =>
      sum(
        where(m.stays, (s) => recent(s.admitted)),
        (s) => minus(s.inPolicy, s.basic, s.serious, s.aid, s.supplement, s.hospitalCut),
      ),
    ),
})

const suffered = value({
  key: 'loss-of-the-year',
  article: 1,
  of: ledgers.household,
  numbers: ['M09'],
  label: { zh: '近12个月灾害事故净损失', en: 'Loss by disaster or accident in twelve months, less compensation' },
  is: (h) =>
    sum(h.members, (m) =>
      sum(
        where(m.losses, (l) => recent(l.happenedOn)),
        (l) => minus(l.amount, l.compensated),
      ),
    ),
})

const atRisk = value({
  key: 'risk-of-return',
  article: 1,
  of: ledgers.household,
  label: { zh: '存在返贫致贫风险', en: 'At risk of poverty' },
  is: (h) =>
    any(
      reaches(ownMedical(h), heavySpending),
      oneOf(h.houseGrade, houseGrade, 'C', 'D'),
      some(h.members, (m) => oneOf(m.disabilityGrade, disabilityGrade, '1', '2')),
    ),
})

const head = { article: 1, of: ledgers.household, days: 10 } as const

const unstable = warning({
  ...head,
  key: 'unstable-household',
  numbers: ['K1'],
  label: { zh: '脱贫不稳定户', en: 'Unstable household' },
  look: {
    zh: '入户核实收入、支出和“三保障”，研判风险是否持续。',
    en: 'Verify income, spending and guarantees at home; judge whether the risk lasts.',
  },
  when: (h) => all(oneOf(h.status, status, 'out-with-policy', 'out-without-policy'), below(income(h), line), atRisk(h)),
})

const marginal = warning({
  ...head,
  key: 'marginal-household',
  numbers: ['K2'],
  label: { zh: '边缘易致贫户', en: 'Marginal household' },
  look: { zh: '入户核实收入、支出和“三保障”，研判是否纳入监测。', en: 'Verify at home and judge whether to monitor.' },
  when: (h) => all(is(h.status, status, 'ordinary'), below(income(h), line), atRisk(h)),
})

const sudden = warning({
  ...head,
  key: 'sudden-hardship-household',
  numbers: ['K3'],
  label: { zh: '突发严重困难户', en: 'Household in sudden hardship' },
  look: {
    zh: '核实大病、灾害、意外的刚性支出和收入损失。',
    en: 'Verify unavoidable spending and loss of income from illness, disaster or accident.',
  },
  when: (h) => all(reaches(income(h), line), any(reaches(ownMedical(h), heavySpending), reaches(suffered(h), heavyLoss))),
})

/** The kinds, one article. */
export const monitoring2021 = pack({
  key: 'monitoring-2021',
  label: { zh: '防止返贫动态监测（2021年起）', en: 'Monitoring against return to poverty, since 2021' },
  version: '1',
  vocabulary: world,
  articles: [
    article({
      number: 1,
      chapter: '1',
      title: { zh: '监测对象', en: 'Who is monitored' },
      paraphrase: {
        zh: '脱贫不稳定户、边缘易致贫户按收入线和风险监测，突发严重困难户不论收入高低都监测。',
        en: 'Unstable and marginal households by income and risk; sudden hardship whatever the income.',
      },
      duties: [],
      items: [],
      readings: [],
      clauses: [line, heavySpending, heavyLoss, income, ownMedical, suffered, atRisk, unstable, marginal, sudden],
    }),
  ],
})
