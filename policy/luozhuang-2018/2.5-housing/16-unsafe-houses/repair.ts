/** The way of an unsafe house from being found to being paid for (Article 16). */
import { procedure } from '#kernel/procedure'
import { houseGrade } from '#policy/vocabulary/household-codes'

const ours = { source: '演示值，待区住建局确认', confidence: 'assumption' } as const

export const houseRepair = procedure({
  key: 'house-repair',
  article: 16,
  anchor: '认定一户改造一户',
  number: 'H',
  label: { zh: '危房改造', en: 'Repair of an unsafe house' },
  start: 'found',
  states: {
    found: { label: { zh: '已发现，待鉴定', en: 'Found' } },
    graded: { label: { zh: '已鉴定，待评议', en: 'Graded' } },
    deliberated: { label: { zh: '评议通过，公示中', en: 'Deliberated, on notice' } },
    reviewed: { label: { zh: '街镇已审核，待区级审批', en: 'Reviewed by the town' } },
    approved: { label: { zh: '已批准，待签约', en: 'Approved' } },
    building: { label: { zh: '施工中', en: 'Under way' } },
    accepted: { label: { zh: '已验收，待付款', en: 'Accepted' } },
    paid: { label: { zh: '已付款，待公示', en: 'Paid' } },
    closed: { label: { zh: '已办结', en: 'Closed' }, final: true },
    refused: { label: { zh: '不予改造', en: 'Refused' }, final: true },
  },
  acts: {
    grade: {
      label: { zh: '出具鉴定结论', en: 'Grade the house' },
      from: ['found'],
      to: 'graded',
      by: ['department'],
      answer: houseGrade,
      note: 'required',
      photos: 'required',
    },
    deliberate: {
      label: { zh: '村评议通过', en: 'Pass the deliberation' },
      from: ['graded'],
      to: 'deliberated',
      by: ['village'],
      note: 'required',
    },
    review: {
      label: { zh: '公示期满，街镇审核', en: 'Review after the notice' },
      from: ['deliberated'],
      to: 'reviewed',
      by: ['town'],
      note: 'required',
    },
    approve: {
      label: { zh: '区级审批', en: 'Approve' },
      from: ['reviewed'],
      to: 'approved',
      by: ['department'],
      note: 'optional',
      otherThan: ['review', 'grade'],
    },
    begin: {
      label: { zh: '签约开工', en: 'Sign and begin' },
      from: ['approved'],
      to: 'building',
      by: ['village', 'town'],
      photos: 'required',
    },
    inspect: {
      label: { zh: '阶段质量检查', en: 'Check a stage' },
      from: ['building'],
      to: 'building',
      by: ['town', 'department'],
      note: 'required',
      photos: 'required',
    },
    accept: {
      label: { zh: '竣工验收', en: 'Accept' },
      from: ['building'],
      to: 'accepted',
      by: ['department'],
      answer: houseGrade,
      note: 'required',
      photos: 'required',
    },
    pay: { label: { zh: '拨付补助', en: 'Pay the aid' }, from: ['accepted'], to: 'paid', by: ['department'], otherThan: ['accept'] },
    close: { label: { zh: '公示办结', en: 'Show and close' }, from: ['paid'], to: 'closed', by: ['town'], photos: 'optional' },
    refuse: {
      label: { zh: '不予改造', en: 'Refuse' },
      from: ['graded', 'deliberated', 'reviewed'],
      to: 'refused',
      by: ['town', 'department'],
      note: 'required',
    },
  },
  days: {
    found: { days: 15, ...ours },
    deliberated: { days: 12, ...ours },
    accepted: { days: 30, source: '农村危房改造补助资金管理规定', confidence: 'regulation' },
  },
})
