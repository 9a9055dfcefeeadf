/** How births, marriages, deaths and moves come into the register: evidence, a check against files, a second person (Article 28). */
import { procedure } from '#kernel/procedure'
import { memberState } from '#policy/vocabulary/ability-codes'

const ours = { source: '演示值，待区扶贫办确认', confidence: 'assumption' } as const

export const naturalChange = procedure({
  key: 'natural-change',
  article: 28,
  anchor: '动态管理',
  number: 'W',
  label: { zh: '人口自然增减', en: 'Natural change' },
  start: 'reported',
  states: {
    reported: { label: { zh: '已上报，待补证明', en: 'Reported' } },
    evidenced: { label: { zh: '证明齐全，待核对', en: 'With its evidence' } },
    checked: { label: { zh: '已与户籍核对，待审批', en: 'Checked against files' } },
    approved: { label: { zh: '已变更', en: 'Changed' }, final: true },
    refused: { label: { zh: '不予变更', en: 'Refused' }, final: true },
  },
  acts: {
    prove: {
      label: { zh: '上传证明材料', en: 'Give the evidence' },
      from: ['reported'],
      to: 'evidenced',
      by: ['village'],
      answer: memberState,
      note: 'optional',
      photos: 'required',
    },
    check: {
      label: { zh: '与户籍、死亡信息核对', en: 'Check against household register and deaths' },
      from: ['evidenced'],
      to: 'checked',
      by: ['town'],
      note: 'optional',
    },
    approve: {
      label: { zh: '审批变更', en: 'Approve' },
      from: ['checked'],
      to: 'approved',
      by: ['town', 'office'],
      otherThan: ['prove', 'check'],
    },
    refuse: {
      label: { zh: '退回', en: 'Refuse' },
      from: ['reported', 'evidenced', 'checked'],
      to: 'refused',
      by: ['town', 'office'],
      note: 'required',
    },
  },
  days: { reported: { days: 10, ...ours }, evidenced: { days: 5, ...ours } },
})
