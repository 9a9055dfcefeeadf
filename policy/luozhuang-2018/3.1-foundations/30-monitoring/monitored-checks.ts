/** Checks of the records of monitoring, and who was perhaps missed by them (Article 30, R10, R11, R13, U6, U8, C27). */

import { above } from '#kernel/operators/above'
import { addDays } from '#kernel/operators/add-days'
import { addMonths } from '#kernel/operators/add-months'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { decidingDate } from '#kernel/operators/deciding-date'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { onOrAfter, reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { onOrBefore } from '#kernel/operators/within'
import type { RecordOf } from '#kernel/vocabulary'
import { check, exemption, type world } from '#policy/vocabulary/language'
import { liftKind, measureKind, monitoredState, risk } from '#policy/vocabulary/monitoring-codes'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { helpWithinDays, lossWarning, monitoredMonths } from '../../figures/monitoring.ts'
import { safeHouse, safeWater } from '../28-dynamic-management/exit-standards.ts'
import { isOut } from '../28-dynamic-management/words.ts'
import { isMonitored, recent } from './words.ts'

const ofRecord = { article: 30, class: 'quality', trial: true, severity: 'error', of: ledgers.monitored } as const

type Record = RecordOf<typeof world, 'monitored'>
type Measure = RecordOf<typeof world, 'measure'>

/** Whether the household has a measure since the marking that passes a test. */
const helpedBy = (r: Record, test: (k: Measure) => ReturnType<typeof all>) =>
  some(r.measures, (k) => all(onOrAfter(k.startedOn, r.markedOn), test(k)))

const earning = (k: Measure) => oneOf(k.kind, measureKind, 'industry', 'employment', 'welfare-post', 'finance', 'asset-income')

/** Whether a measure fits a risk. */
const fits = (r: Record, k: Measure) =>
  any(
    all(oneOf(r.risk, risk, 'illness', 'disability'), oneOf(k.kind, measureKind, 'health', 'guarantee')),
    all(oneOf(r.risk, risk, 'schooling', 'dropout'), oneOf(k.kind, measureKind, 'compulsory-education', 'other-education')),
    all(oneOf(r.risk, risk, 'industry', 'work'), earning(k)),
    all(is(r.risk, risk, 'no-labour'), oneOf(k.kind, measureKind, 'guarantee', 'asset-income')),
    all(is(r.risk, risk, 'housing'), is(k.kind, measureKind, 'housing')),
    all(is(r.risk, risk, 'water'), is(k.kind, measureKind, 'water')),
    all(oneOf(r.risk, risk, 'disaster', 'accident', 'other'), not(is(k.kind, measureKind, 'infrastructure'))),
  )

const lifted = (r: Record) => is(r.state, monitoredState, 'lifted')

const liftedWithoutFittingMeasure = check({
  ...ofRecord,
  key: 'lifted-without-fitting-measure',
  numbers: ['R10'],
  label: { zh: '风险靠帮扶消除，却没有对症的措施', en: 'Lifted by help, and no measure fits the risk' },
  when: (r) => all(lifted(r), is(r.lift, liftKind, 'help'), not(helpedBy(r, (k) => fits(r, k)))),
  look: { zh: '核实实际落实了哪些措施，补登或恢复监测。', en: 'Find out what was really done; record it or monitor again.' },
})

const liftedUnsafe = check({
  ...ofRecord,
  key: 'lifted-with-unsafe-house-or-water',
  numbers: ['R11'],
  label: { zh: '住房或饮水不安全却已解除监测', en: 'Lifted though house or water is unsafe' },
  when: (r) => all(lifted(r), any(not(safeHouse(r.subject.home)), not(safeWater(r.subject.home)))),
  look: { zh: '恢复监测，先解决住房和饮水。', en: 'Monitor again; see to house and water first.' },
})

const liftedTooSoon = check({
  ...ofRecord,
  key: 'lifted-too-soon',
  numbers: ['U8'],
  label: { zh: '监测时间不足就解除', en: 'Lifted too soon' },
  when: (r) => all(lifted(r), below(r.liftedOn, addMonths(r.markedOn, monitoredMonths))),
  look: { zh: '核实风险是否真的稳定消除。', en: 'Find out whether the risk is really gone.' },
})

const markedWithoutHelp = check({
  ...ofRecord,
  key: 'marked-without-help',
  anchor: '即时帮扶',
  numbers: ['U6'],
  label: { zh: '标注后逾期没有帮扶措施', en: 'Marked, and no help in time' },
  when: (r) =>
    all(
      above(decidingDate(), addDays(r.markedOn, helpWithinDays)),
      not(helpedBy(r, (k) => onOrBefore(k.startedOn, addDays(r.markedOn, helpWithinDays)))),
    ),
  look: { zh: '问清本人得到了什么帮助，未落实的立即落实。', en: 'Ask what help came; see to what did not.' },
})

const outUnsafeNotMonitored = check({
  article: 30,
  class: 'quality',
  trial: true,
  severity: 'error',
  key: 'out-in-unsafe-house-not-monitored',
  anchor: '动态监测',
  numbers: ['R13'],
  label: { zh: '脱贫户住房不安全且未纳入监测', en: 'Out of poverty in an unsafe house and not monitored' },
  of: ledgers.household,
  when: (h) => all(isOut(h), not(safeHouse(h)), not(isMonitored(h))),
  look: { zh: '看房屋现状和鉴定报告，符合条件的当日标注。', en: 'See the house and its report; mark it the same day if it is so.' },
})

const disasterNotRegistered = check({
  article: 30,
  class: 'miss',
  trial: true,
  key: 'disaster-loss-not-registered',
  anchor: '因病因灾',
  numbers: ['C27'],
  label: { zh: '因灾因事故损失较大未建档', en: 'Large loss by disaster or accident, not registered' },
  of: ledgers.person,
  when: (p) =>
    all(
      not(p.registered),
      some(p.losses, (l) => all(recent(l.happenedOn), reaches(l.amount, lossWarning))),
    ),
  look: {
    zh: '核实损失和赔付，生活是否陷入困难，是否需要即时帮扶。',
    en: 'Verify loss and compensation, whether living has become hard and help is needed at once.',
  },
  recheck: { zh: '应急', en: 'Emergency office' },
})

// Every loss that was large was made good.
const disasterFullyInsured = exemption({
  article: 30,
  key: 'disaster-fully-insured',
  label: { zh: '损失已足额赔付', en: 'The loss was fully compensated' },
  of: ledgers.person,
  exempts: [disasterNotRegistered],
  code: 'X5',
  when: (p) =>
    all(
      some(p.losses, (l) => all(recent(l.happenedOn), reaches(l.amount, lossWarning))),
      not(some(p.losses, (l) => all(recent(l.happenedOn), reaches(l.amount, lossWarning), below(l.compensated, l.amount)))),
    ),
})

export const monitoredChecks = [
  liftedWithoutFittingMeasure,
  liftedUnsafe,
  liftedTooSoon,
  markedWithoutHelp,
  outUnsafeNotMonitored,
  disasterNotRegistered,
  disasterFullyInsured,
]
