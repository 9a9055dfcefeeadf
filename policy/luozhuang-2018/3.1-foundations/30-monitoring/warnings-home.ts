/** Warnings about house, water and disaster (Article 30, M07–M09). */
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { not } from '#kernel/operators/not'
import { oneOf } from '#kernel/operators/one-of'
import { some } from '#kernel/operators/some'
import { houseGrade } from '#policy/vocabulary/household-codes'
import { warning } from '#policy/vocabulary/language'
import { waterCutWarning } from '../../figures/monitoring.ts'
import * as event from './events.ts'
import { warns } from './warns.ts'
import { foundAtHome, recent } from './words.ts'

const houseUnsafe = warning({
  ...warns,
  key: 'house-registered-unsafe',
  numbers: ['M07'],
  label: { zh: '登记为危房', en: 'House unsafe by the register' },
  when: (h) => all(h.unsafeHouse),
  look: {
    zh: '看人是否还住在里面，是否已改造；D级的先安置再改造。',
    en: 'See whether people still live in it and whether it was repaired; with grade D shelter first, then rebuild.',
  },
})

const houseGraded = warning({
  ...warns,
  key: 'house-newly-graded-unsafe',
  numbers: ['M07'],
  label: { zh: '住房新鉴定为C级或D级', en: 'House newly graded C or D' },
  when: (h) => some(h.members, (m) => some(m.unsafeHouses, (u) => all(oneOf(u.grade, houseGrade, 'C', 'D'), recent(u.gradedOn)))),
  look: { zh: '看鉴定报告和房屋现状，纳入改造。', en: 'See the report and the house; take it into the repairs.' },
})

const houseHit = warning({
  ...warns,
  key: 'house-damaged',
  numbers: ['M07'],
  label: { zh: '住房漏损或因灾受损', en: 'House leaking or damaged' },
  when: (h) => event.houseHit(h),
  look: { zh: '看屋顶、墙体，请住建部门鉴定。', en: 'Look at roof and walls; have the housing office grade it.' },
})

const waterFailed = warning({
  ...warns,
  key: 'water-test-failed',
  numbers: ['M08'],
  label: { zh: '水质检测不达标', en: 'A water test failed' },
  when: (h) => some(h.members, (m) => some(m.waterTests, (w) => all(recent(w.testedOn), not(w.passed)))),
  look: { zh: '看现在喝什么水，复检前安排送水。', en: 'See what is drunk now; have water brought until it is tested again.' },
})

const waterCut = warning({
  ...warns,
  key: 'water-cut',
  numbers: ['M08'],
  label: { zh: '连续停水', en: 'No water for days' },
  when: (h) => foundAtHome(h, (s) => above(s.waterCutDays, waterCutWarning)),
  look: { zh: '核实停水原因和恢复时间，报水务部门。', en: 'Find out why and until when; tell the water office.' },
})

const lossLarge = warning({
  ...warns,
  key: 'disaster-or-accident',
  anchor: '因病因灾',
  numbers: ['M09'],
  label: { zh: '因灾因事故损失较大或受伤住院', en: 'Large loss by disaster or accident, or an injury in hospital' },
  when: (h) => event.lossLarge(h),
  look: { zh: '核实损失、赔付和生产生活恢复情况。', en: 'Verify loss, compensation and how work and living go on.' },
})

export const homeWarnings = [houseUnsafe, houseGraded, houseHit, waterFailed, waterCut, lossLarge]
