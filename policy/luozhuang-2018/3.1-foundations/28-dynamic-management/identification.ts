/** How a household comes into the register, first or again: deliberated twice, shown twice, compared once, announced (Article 28). */
import { notice, procedure } from '#kernel/procedure'

const ours = { source: '演示值，待区扶贫办确认', confidence: 'assumption' } as const
const seen = { source: '国务院扶贫办识别程序', confidence: 'regulation' } as const

export const identification = procedure({
  key: 'identification',
  article: 28,
  anchor: '新致贫和返贫',
  number: 'I',
  label: { zh: '识别纳入', en: 'Identification' },
  start: 'applied',
  states: {
    applied: { label: { zh: '已申请，待入户', en: 'Applied' } },
    visited: { label: { zh: '已入户，待初评', en: 'Visited at home' } },
    deliberated: { label: { zh: '初评通过，第一次公示', en: 'Deliberated, first notice' } },
    comparing: { label: { zh: '街镇核实，待比对', en: 'With the town, to be compared' } },
    compared: { label: { zh: '比对完成，待复评', en: 'Compared' } },
    confirmed: { label: { zh: '复评通过，第二次公示', en: 'Deliberated again, second notice' } },
    submitted: { label: { zh: '待区级审定', en: 'With the district' } },
    announced: { label: { zh: '已公告，待录入', en: 'Announced' } },
    registered: { label: { zh: '已纳入', en: 'Registered' }, final: true },
    refused: { label: { zh: '不予纳入', en: 'Refused' }, final: true },
  },
  acts: {
    visit: {
      label: { zh: '填报入户核查', en: 'Record the home check' },
      from: ['applied'],
      to: 'visited',
      by: ['village'],
      note: 'required',
      photos: 'required',
    },
    deliberate: {
      label: { zh: '民主评议通过', en: 'Pass the deliberation' },
      from: ['visited'],
      to: 'deliberated',
      by: ['village'],
      note: 'required',
      photos: 'required',
    },
    sendToTown: {
      label: { zh: '公示期满，报街镇', en: 'Send to the town after the notice' },
      from: ['deliberated'],
      to: 'comparing',
      by: ['village'],
      note: 'required',
      photos: 'required',
    },
    compare: {
      label: { zh: '完成数据比对', en: 'Record the comparison' },
      from: ['comparing'],
      to: 'compared',
      by: ['office'],
      note: 'required',
    },
    confirm: {
      label: { zh: '宣读结果并复评通过', en: 'Pass the second deliberation' },
      from: ['compared'],
      to: 'confirmed',
      by: ['village'],
      note: 'required',
      photos: 'required',
    },
    submit: {
      label: { zh: '公示期满，报区审定', en: 'Submit to the district' },
      from: ['confirmed'],
      to: 'submitted',
      by: ['town'],
      note: 'required',
      photos: 'required',
    },
    approve: {
      label: { zh: '审定并公告', en: 'Approve and announce' },
      from: ['submitted'],
      to: 'announced',
      by: ['office'],
      note: 'required',
      otherThan: ['submit', 'compare'],
    },
    enter: {
      label: { zh: '录入名册，落实帮扶人和措施', en: 'Enter with helper and measures' },
      from: ['announced'],
      to: 'registered',
      by: ['town', 'village'],
      note: 'optional',
    },
    refuse: {
      label: { zh: '不予纳入', en: 'Refuse' },
      from: ['visited', 'deliberated', 'comparing', 'compared', 'confirmed', 'submitted'],
      to: 'refused',
      by: ['village', 'town', 'office'],
      note: 'required',
    },
  },
  days: {
    applied: { days: 5, ...ours },
    visited: { days: 3, ...ours },
    deliberated: { days: 12, ...ours },
    comparing: { days: 7, ...ours },
    compared: { days: 3, ...ours },
    announced: { days: 15, ...ours },
  },
})

const shown = { article: 28, days: 7, ...seen } as const

export const identificationNotices = [
  notice({
    ...shown,
    key: 'identification-first-notice',
    label: { zh: '识别第一次公示', en: 'First notice of identification' },
    where: { zh: '村公示栏', en: 'Notice board of the village' },
  }),
  notice({
    ...shown,
    key: 'identification-second-notice',
    label: { zh: '识别第二次公示', en: 'Second notice of identification' },
    where: { zh: '街镇及村公示栏', en: 'Town and notice board of the village' },
  }),
  notice({
    ...shown,
    ...ours,
    key: 'identification-announcement',
    label: { zh: '识别公告', en: 'Announcement of identification' },
    where: { zh: '区网站及村公示栏', en: 'Website of the district and notice board of the village' },
  }),
]
