/** Free training for the able and willing, until each has a skill (Article 8). */
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { below } from '#kernel/operators/below'
import { inYuan } from '#kernel/operators/constant'
import { none } from '#kernel/operators/none'
import { is } from '#kernel/operators/one-of'
import { skillResult } from '#policy/vocabulary/labour'
import { check, entitlement } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { memberEnjoysPolicy } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { skillsPerWorker } from '../../figures/villages.ts'

const training = { article: 8, class: 'ent', trial: true } as const

const freeTraining = entitlement({
  key: 'free-training',
  article: 8,
  anchor: '免费职业培训',
  label: { zh: '免费职业培训', en: 'Free training' },
  of: ledgers.labourRegister,
  when: (r) => all(memberEnjoysPolicy(r.subject), r.able, r.willing),
})

const ableAndWillingWithoutSkill = check({
  ...training,
  key: 'able-and-willing-without-skill',
  anchor: '至少掌握一项致富技能',
  label: { zh: '有能力有意愿有条件但没有技能', en: 'Able, willing and fit, and without a skill' },
  of: ledgers.labourRegister,
  when: (r) =>
    all(
      memberEnjoysPolicy(r.subject),
      r.able,
      r.willing,
      r.fit,
      below(r.skills, skillsPerWorker),
      none(r.subject.enrolments, (e) => is(e.result, skillResult, 'certified')),
    ),
  look: { zh: '问想学什么，安排就近的免费班次。', en: 'Ask what they want to learn; offer a free course nearby.' },
  recheck: { zh: '人社', en: 'Human resources' },
})

const chargedForTraining = check({
  ...training,
  key: 'charged-for-training',
  anchor: '政府购买服务',
  label: { zh: '贫困人口培训被收费', en: 'A poor person was charged for training' },
  of: ledgers.enrolment,
  when: (e) => all(memberEnjoysPolicy(e.subject), above(e.charged, inYuan(0))),
  look: { zh: '查收据，向培训机构核实，退还费用。', en: 'See the receipt, ask the school, have it paid back.' },
  recheck: { zh: '人社', en: 'Human resources' },
})

export const trainingRules = [freeTraining, ableAndWillingWithoutSkill, chargedForTraining]
