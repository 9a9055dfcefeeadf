/** Examples of the checks of insurance, helpers and measures (Article 29, Q64–Q68). */
import type { Value } from '#kernel/values'
import type { ExampleTable, RuleExample } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { type Facts, home, lacking, met, notMet, person, untold } from './trying.ts'

const schemes = (residentMedical: Value, employeeMedical: Value) => person({ residentMedical, employeeMedical })
const paired: Facts = { helper: '某某', helperFrom: null, helperUntil: null }

/** A household whose helper has the number of a member of another household. */
const helpedBy = (helperNumber: string | null, theirs: string | null): SmallWorld => ({
  ...home({ helperNumber }),
  records: [
    ['household', 'h2', { status: theirs }],
    ['person', 'q', { key: '371399197005010011', primary: true, household: 'h2', registered: true, memberState: 'present' }],
  ],
})

const able = (facts: Facts, labour: string | null = 'ordinary') => home(facts, { p: { labour } })

const fitsNobody = (measure: string, field: string, fits: Value, not: Value, zh: string, en: string): readonly RuleExample[] => [
  met(home({ [measure]: true }, { p: { [field]: not } }), `有${zh}措施，没有适合的人`, `a measure of ${en}, and nobody fits`),
  notMet(home({ [measure]: true }, { p: { [field]: fits } }), '有适合的人', 'somebody fits'),
  notMet(home({ [measure]: false }, { p: { [field]: not } }), '没有这项措施', 'no such measure'),
  untold(home({ [measure]: true }, { p: { [field]: null } }), '成员的这一项空缺', 'the member’s item is empty'),
]

export const examples: ExampleTable = {
  'both-medical-schemes': [
    met(schemes(true, true), '居民医保和职工医保都填是', 'yes to both'),
    notMet(schemes(true, false), '只参加居民医保', 'the residents’ only'),
    untold(schemes(true, null), '职工医保空缺', 'the employees’ is empty'),
  ],
  'no-medical-scheme': [
    met(schemes(false, false), '两种都填否', 'no to both'),
    notMet(schemes(false, true), '参加职工医保', 'the employees’'),
    untold(schemes(false, null), '职工医保空缺，可能参加了', 'the employees’ is empty and may be it'),
  ],
  'no-serious-illness-insurance': [
    met(person({ seriousIllness: false }), '享受政策，没有大病保险', 'enjoys the policy, not insured'),
    met(person({ seriousIllness: false }, { status: 'out-without-policy' }), '已脱贫不再享受，也要有', 'out without policy is asked too'),
    notMet(person({ seriousIllness: true }), '有大病保险', 'insured'),
    untold(person({ seriousIllness: null }), '是否参加空缺', 'whether insured is empty'),
  ],
  'no-helper': [
    met(home({ helper: null }), '享受政策，帮扶责任人空着', 'enjoys the policy, the helper is empty'),
    notMet(home({ helper: '某某' }), '有帮扶责任人', 'there is a helper'),
    notMet(home({ status: 'out-without-policy', helper: null }), '不再享受政策', 'without policy'),
    untold(home({ helper: null, ...lacking('helper') }), '文件没有帮扶责任人一列', 'the file has no such column'),
  ],
  'helper-not-in-these-days': [
    met(home({ ...paired, helperFrom: '2016-01-01', helperUntil: '2019-12-30' }), '帮扶期在判定日前一天结束', 'ended the day before'),
    notMet(home({ ...paired, helperFrom: '2016-01-01', helperUntil: '2019-12-31' }), '帮扶期到判定日当天', 'until this very day'),
    met(home({ ...paired, helperFrom: '2020-01-01' }), '帮扶期还没有开始', 'not yet begun'),
    notMet(home({ ...paired, helperFrom: '2016-01-01' }), '没有结束日期，仍在帮扶', 'no end: still paired'),
    untold(
      home({ ...paired, helperFrom: '2016-01-01', ...lacking('helperUntil') }),
      '文件没有结束日期一列',
      'the file has no column of the end',
    ),
  ],
  'helper-is-poor': [
    met(helpedBy('371399197005010011', 'poor'), '帮扶责任人自己是未脱贫人口', 'the helper is poor'),
    notMet(helpedBy('371399197005010011', 'out-without-policy'), '帮扶责任人已不再享受政策', 'the helper is out without policy'),
    notMet(helpedBy('371399198001010019', 'poor'), '名册里没有帮扶责任人', 'the helper is not in the register'),
    untold(helpedBy('371399197005010011', null), '帮扶责任人所在户的属性不明', 'the status of the helper’s household is not known'),
  ],
  'labour-without-development-measure': [
    met(able({ measures: '低保', developmentMeasure: false }), '有劳动力，只有低保措施', 'labour, and only allowance'),
    met(able({ measures: null, developmentMeasure: null }), '措施一格空着', 'the measures are empty'),
    notMet(able({ measures: '产业扶贫', developmentMeasure: true }), '有产业措施', 'a measure of industry'),
    notMet(able({ measures: '低保', developmentMeasure: false }, 'none'), '没有劳动力', 'no labour'),
    untold(
      able({ measures: null, developmentMeasure: null, ...lacking('measures') }),
      '文件没有帮扶措施一列',
      'the file has no such column',
    ),
  ],
  'allowance-measure-fits-nobody': fitsNobody('allowanceMeasure', 'allowance', true, false, '低保', 'allowance'),
  'support-measure-fits-nobody': fitsNobody('extremelyPoorMeasure', 'extremelyPoor', true, false, '特困供养', 'support'),
  'disability-measure-fits-nobody': fitsNobody('disabilityMeasure', 'health', 'disabled', 'chronic', '残疾补贴', 'disability'),
  'job-measure-fits-nobody': fitsNobody('jobMeasure', 'labour', 'weak', 'lost', '就业', 'employment'),
}
