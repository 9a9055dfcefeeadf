/** A call to 12317 or a letter, from being taken down to being answered; who called is never told to the unit complained of (Article 40). */
import { codeList } from '#kernel/ledger'
import { procedure } from '#kernel/procedure'

const complaintGrade = codeList(
  'complaintGrade',
  { zh: '举报分级', en: 'Grade of a complaint' },
  {
    important: { zh: '重要', en: 'Important' },
    ordinary: { zh: '一般', en: 'Ordinary' },
    inquiry: { zh: '咨询', en: 'Inquiry' },
  },
)

const seen = { source: '外省12317办理公告，待核对', confidence: 'assumption' } as const
const ours = { source: '演示值，待区扶贫办确认', confidence: 'assumption' } as const

export const complaint = procedure({
  key: 'complaint',
  article: 40,
  anchor: '12317',
  number: 'T',
  label: { zh: '监督举报办理', en: 'Complaint' },
  start: 'received',
  states: {
    received: { label: { zh: '已受理，待分级', en: 'Received' } },
    graded: { label: { zh: '已分级，待交办', en: 'Graded' } },
    assigned: { label: { zh: '办理中', en: 'Assigned' } },
    extended: { label: { zh: '已延期', en: 'Extended once' } },
    answered: { label: { zh: '已答复，待回访', en: 'Answered' } },
    closed: { label: { zh: '已办结', en: 'Closed' }, final: true },
  },
  acts: {
    grade: { label: { zh: '分级', en: 'Grade' }, from: ['received'], to: 'graded', by: ['office'], answer: complaintGrade },
    assign: {
      label: { zh: '交办', en: 'Assign' },
      from: ['graded'],
      to: 'assigned',
      by: ['office'],
      assign: 'department',
      note: 'optional',
    },
    extend: { label: { zh: '申请延期', en: 'Extend' }, from: ['assigned'], to: 'extended', by: ['office'], note: 'required' },
    answer: {
      label: { zh: '答复', en: 'Answer' },
      from: ['assigned', 'extended'],
      to: 'answered',
      by: ['department', 'town'],
      note: 'required',
    },
    again: { label: { zh: '不满意，重新办理', en: 'Do it again' }, from: ['answered'], to: 'assigned', by: ['office'], note: 'required' },
    close: {
      label: { zh: '回访办结', en: 'Call back and close' },
      from: ['answered'],
      to: 'closed',
      by: ['office'],
      note: 'required',
      otherThan: ['answer'],
    },
  },
  days: {
    received: { days: 1, ...seen },
    graded: { days: 2, ...ours },
    assigned: { days: 15, ...seen },
    extended: { days: 15, ...ours },
    answered: { days: 3, ...ours },
  },
})
