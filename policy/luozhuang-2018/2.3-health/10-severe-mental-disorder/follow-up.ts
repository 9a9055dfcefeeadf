/** Follow-up of people with a severe mental disorder by their risk level (Article 10). */
import { addDays } from '#kernel/operators/add-days'
import { all } from '#kernel/operators/all'
import { below } from '#kernel/operators/below'
import { choose } from '#kernel/operators/choose'
import { decidingDate } from '#kernel/operators/deciding-date'
import { is, oneOf } from '#kernel/operators/one-of'
import { standard, value, warning } from '#policy/vocabulary/language'
import { riskLevel } from '#policy/vocabulary/mental-health'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { isMember } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { villageDays } from '../../3.1-foundations/29-comparison/days.ts'
import { followUpFairDays, followUpStableDays, followUpUnstableDays } from '../../figures/health.ts'

const patient = { article: 10, of: ledgers.mentalPatient } as const

const nextFollowUp = value({
  ...patient,
  key: 'next-follow-up',
  numbers: ['D18'],
  label: { zh: '下次随访最迟日', en: 'Day by which the next follow-up is due' },
  is: (m) =>
    addDays(
      m.lastFollowUp,
      choose(
        is(m.risk, riskLevel, '0'),
        followUpStableDays,
        choose(oneOf(m.risk, riskLevel, '1', '2'), followUpFairDays, followUpUnstableDays),
      ),
    ),
})

const followUpOverdue = warning({
  ...patient,
  key: 'mental-follow-up-overdue',
  label: { zh: '严重精神障碍患者随访超期', en: 'Follow-up of a patient is overdue' },
  when: (m) => all(isMember(m.subject), below(nextFollowUp(m), decidingDate())),
  look: {
    zh: '由指定的卫生和民政人员随访，不在村内公开；失访的按规定报告。',
    en: 'The named health and civil-affairs staff visit, nothing is shown in the village; who cannot be found is reported.',
  },
  days: villageDays,
})

const isTreated = standard({
  ...patient,
  key: 'mental-patient-treated',
  anchor: '有效救治',
  label: { zh: '患者得到规范治疗', en: 'The patient is treated' },
  is: (m) => all(isMember(m.subject), m.treated),
})

export const followUpRules = [nextFollowUp, followUpOverdue, isTreated]
