/** Examples of the checks of insurance, helpers and measures (Article 29, Q64–Q68). */

import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet, type RuleExample } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { type Facts, home, lacking, person } from './trying.ts'

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
  met(`有${zh}措施，没有适合的人`, `a measure of ${en}, and nobody fits`, home({ [measure]: true }, { p: { [field]: not } })),
  notMet('有适合的人', 'somebody fits', home({ [measure]: true }, { p: { [field]: fits } })),
  notMet('没有这项措施', 'no such measure', home({ [measure]: false }, { p: { [field]: not } })),
  cannotTell('成员的这一项空缺', 'the member’s item is empty', home({ [measure]: true }, { p: { [field]: null } })),
]

export const examples: ExampleTable = {
  'both-medical-schemes': [
    met('居民医保和职工医保都填是', 'yes to both', schemes(true, true)),
    notMet('只参加居民医保', 'the residents’ only', schemes(true, false)),
    cannotTell('职工医保空缺', 'the employees’ is empty', schemes(true, null)),
  ],
  'no-medical-scheme': [
    met('两种都填否', 'no to both', schemes(false, false)),
    notMet('参加职工医保', 'the employees’', schemes(false, true)),
    cannotTell('职工医保空缺，可能参加了', 'the employees’ is empty and may be it', schemes(false, null)),
  ],
  'no-serious-illness-insurance': [
    met('享受政策，没有大病保险', 'enjoys the policy, not insured', person({ seriousIllness: false })),
    met('已脱贫不再享受，也要有', 'out without policy is asked too', person({ seriousIllness: false }, { status: 'out-without-policy' })),
    notMet('有大病保险', 'insured', person({ seriousIllness: true })),
    cannotTell('是否参加空缺', 'whether insured is empty', person({ seriousIllness: null })),
  ],
  'no-helper': [
    met('享受政策，帮扶责任人空着', 'enjoys the policy, the helper is empty', home({ helper: null })),
    notMet('有帮扶责任人', 'there is a helper', home({ helper: '某某' })),
    notMet('不再享受政策', 'without policy', home({ status: 'out-without-policy', helper: null })),
    cannotTell('文件没有帮扶责任人一列', 'the file has no such column', home({ helper: null, ...lacking('helper') })),
  ],
  'helper-not-in-these-days': [
    met('帮扶期在判定日前一天结束', 'ended the day before', home({ ...paired, helperFrom: '2016-01-01', helperUntil: '2019-12-30' })),
    notMet('帮扶期到判定日当天', 'until this very day', home({ ...paired, helperFrom: '2016-01-01', helperUntil: '2019-12-31' })),
    met('帮扶期还没有开始', 'not yet begun', home({ ...paired, helperFrom: '2020-01-01' })),
    notMet('没有结束日期，仍在帮扶', 'no end: still paired', home({ ...paired, helperFrom: '2016-01-01' })),
    cannotTell(
      '文件没有结束日期一列',
      'the file has no column of the end',
      home({ ...paired, helperFrom: '2016-01-01', ...lacking('helperUntil') }),
    ),
  ],
  'helper-is-poor': [
    met('帮扶责任人自己是未脱贫人口', 'the helper is poor', helpedBy('371399197005010011', 'poor')),
    notMet('帮扶责任人已不再享受政策', 'the helper is out without policy', helpedBy('371399197005010011', 'out-without-policy')),
    notMet('名册里没有帮扶责任人', 'the helper is not in the register', helpedBy('371399198001010019', 'poor')),
    cannotTell('帮扶责任人所在户的属性不明', 'the status of the helper’s household is not known', helpedBy('371399197005010011', null)),
  ],
  'labour-without-development-measure': [
    met('有劳动力，只有低保措施', 'labour, and only allowance', able({ measures: '低保', developmentMeasure: false })),
    met('措施一格空着', 'the measures are empty', able({ measures: null, developmentMeasure: null })),
    notMet('有产业措施', 'a measure of industry', able({ measures: '产业扶贫', developmentMeasure: true })),
    notMet('没有劳动力', 'no labour', able({ measures: '低保', developmentMeasure: false }, 'none')),
    cannotTell(
      '文件没有帮扶措施一列',
      'the file has no such column',
      able({ measures: null, developmentMeasure: null, ...lacking('measures') }),
    ),
  ],
  'allowance-measure-fits-nobody': fitsNobody('allowanceMeasure', 'allowance', true, false, '低保', 'allowance'),
  'support-measure-fits-nobody': fitsNobody('extremelyPoorMeasure', 'extremelyPoor', true, false, '特困供养', 'support'),
  'disability-measure-fits-nobody': fitsNobody('disabilityMeasure', 'health', 'disabled', 'chronic', '残疾补贴', 'disability'),
  'job-measure-fits-nobody': fitsNobody('jobMeasure', 'labour', 'weak', 'lost', '就业', 'employment'),
}
