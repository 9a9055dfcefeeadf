/** Bringing a child back to school; only attendance closes the case (Article 13). */
import { procedure } from '#kernel/procedure'
import { outOfSchoolReason } from '#policy/vocabulary/person-codes'

const ours = { source: '演示值，待区教体局确认', confidence: 'assumption' } as const

export const returnToSchool = procedure({
  key: 'return-to-school',
  article: 13,
  anchor: '控辍保学',
  number: 'G',
  label: { zh: '控辍保学', en: 'Back to school' },
  start: 'absent',
  states: {
    absent: { label: { zh: '未到校，待家访', en: 'Absent' } },
    visited: { label: { zh: '已家访，待上报', en: 'Visited' } },
    reported: { label: { zh: '已上报，待定方案', en: 'Reported' } },
    planned: { label: { zh: '一生一案劝返中', en: 'With a plan of its own' } },
    ordered: { label: { zh: '街镇书面督促', en: 'Ordered by the town' } },
    returned: { label: { zh: '已返校，跟踪中', en: 'Returned, followed' } },
    attending: { label: { zh: '稳定就读', en: 'Attending' }, final: true },
  },
  acts: {
    visit: {
      label: { zh: '家访', en: 'Visit the family' },
      from: ['absent'],
      to: 'visited',
      by: ['village', 'department'],
      answer: outOfSchoolReason,
      note: 'required',
    },
    report: {
      label: { zh: '上报街镇和教体', en: 'Report to town and education' },
      from: ['visited'],
      to: 'reported',
      by: ['department'],
      note: 'optional',
    },
    plan: { label: { zh: '制定一生一案', en: 'Make the plan' }, from: ['reported'], to: 'planned', by: ['department'], note: 'required' },
    order: {
      label: { zh: '下达督促文书', en: 'Give the written order' },
      from: ['planned'],
      to: 'ordered',
      by: ['town'],
      note: 'required',
      photos: 'required',
    },
    confirm: {
      label: { zh: '确认返校', en: 'Confirm the return' },
      from: ['visited', 'planned', 'ordered'],
      to: 'returned',
      by: ['department'],
      note: 'required',
    },
    absentAgain: {
      label: { zh: '再次离校', en: 'Absent again' },
      from: ['returned'],
      to: 'absent',
      by: ['department', 'village'],
      note: 'required',
    },
    close: {
      label: { zh: '一学期后销号', en: 'Close after a term' },
      from: ['returned'],
      to: 'attending',
      by: ['department'],
      note: 'required',
      otherThan: ['confirm'],
    },
  },
  days: { absent: { days: 3, ...ours }, visited: { days: 5, ...ours }, planned: { days: 10, ...ours } },
})
