/** How a household comes to enjoy the policy no longer: its income reached the mean, or it plainly does not fit (Article 28). */
import { notice, procedure } from '#kernel/procedure'

const ours = { source: '演示值，待区扶贫办确认', confidence: 'assumption' } as const

export const noLongerEnjoying = procedure({
  key: 'no-longer-enjoying',
  article: 28,
  anchor: '脱贫不再享受政策',
  number: 'O',
  label: { zh: '脱贫不再享受政策', en: 'No longer enjoying the policy' },
  start: 'listed',
  states: {
    listed: { label: { zh: '已列入名单，待入户', en: 'Listed' } },
    checked: { label: { zh: '已入户，待告知', en: 'Checked at home' } },
    told: { label: { zh: '已告知，待评议', en: 'The household was told' } },
    deliberated: { label: { zh: '评议通过，公示中', en: 'Deliberated, on notice' } },
    reviewed: { label: { zh: '街镇已审核，待区级审定', en: 'Reviewed by the town' } },
    approved: { label: { zh: '不再享受政策', en: 'No longer enjoying' }, final: true },
    kept: { label: { zh: '继续享受政策', en: 'Goes on enjoying' }, final: true },
  },
  acts: {
    check: {
      label: { zh: '入户核查', en: 'Check at home' },
      from: ['listed'],
      to: 'checked',
      by: ['village'],
      note: 'required',
      photos: 'optional',
    },
    tell: {
      label: { zh: '书面告知并听取说明', en: 'Tell the household and hear it' },
      from: ['checked'],
      to: 'told',
      by: ['village'],
      note: 'required',
    },
    deliberate: {
      label: { zh: '评议通过', en: 'Pass the deliberation' },
      from: ['told'],
      to: 'deliberated',
      by: ['village'],
      note: 'required',
      photos: 'required',
    },
    review: {
      label: { zh: '公示期满，街镇审核', en: 'Review after the notice' },
      from: ['deliberated'],
      to: 'reviewed',
      by: ['town'],
      note: 'required',
    },
    approve: {
      label: { zh: '区级审定公告', en: 'Approve and announce' },
      from: ['reviewed'],
      to: 'approved',
      by: ['office'],
      note: 'required',
      otherThan: ['review'],
    },
    keep: {
      label: { zh: '继续享受', en: 'Let it go on' },
      from: ['listed', 'checked', 'told', 'deliberated', 'reviewed'],
      to: 'kept',
      by: ['village', 'town', 'office'],
      note: 'required',
    },
  },
  days: {
    listed: { days: 7, ...ours },
    checked: { days: 5, ...ours },
    deliberated: { days: 12, ...ours },
  },
})

export const noLongerEnjoyingNotice = notice({
  key: 'no-longer-enjoying-notice',
  article: 28,
  label: { zh: '不再享受政策公示', en: 'Notice of no longer enjoying' },
  where: { zh: '村公示栏', en: 'Notice board of the village' },
  days: 7,
  ...ours,
})
