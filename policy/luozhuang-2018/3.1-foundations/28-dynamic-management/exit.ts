/** How a household leaves poverty; refused while a guarantee is not met or cannot be told (Article 28). */
import { notice, procedure } from '#kernel/procedure'

const ours = { source: '演示值，待区扶贫办确认', confidence: 'assumption' } as const

export const exitProcedure = procedure({
  key: 'exit',
  article: 28,
  anchor: '实施退出',
  number: 'E',
  label: { zh: '脱贫退出', en: 'Exit' },
  start: 'proposed',
  states: {
    proposed: { label: { zh: '拟退出，待评议', en: 'Proposed' } },
    deliberated: { label: { zh: '评议通过，待入户核实', en: 'Deliberated' } },
    verified: { label: { zh: '核实完成，待户主认可', en: 'Verified at home' } },
    agreed: { label: { zh: '户主已认可，公示中', en: 'Agreed, on notice' } },
    reviewed: { label: { zh: '街镇已审核公告，待区级标注', en: 'Reviewed by the town' } },
    out: { label: { zh: '已脱贫（享受政策）', en: 'Out of poverty, with policy' }, final: true },
    kept: { label: { zh: '不退出', en: 'Kept' }, final: true },
  },
  acts: {
    deliberate: {
      label: { zh: '村评议通过', en: 'Pass the deliberation' },
      from: ['proposed'],
      to: 'deliberated',
      by: ['village'],
      note: 'required',
      photos: 'required',
    },
    verify: {
      label: { zh: '入户核实达标', en: 'Verify at home' },
      from: ['deliberated'],
      to: 'verified',
      by: ['village'],
      note: 'required',
      photos: 'required',
    },
    agree: {
      label: { zh: '户主签字认可', en: 'The household signs' },
      from: ['verified'],
      to: 'agreed',
      by: ['village'],
      photos: 'required',
    },
    review: {
      label: { zh: '公示期满，街镇审核公告', en: 'Review after the notice' },
      from: ['agreed'],
      to: 'reviewed',
      by: ['town'],
      note: 'required',
    },
    record: { label: { zh: '区级标注退出', en: 'Record the exit' }, from: ['reviewed'], to: 'out', by: ['office'], otherThan: ['review'] },
    keep: {
      label: { zh: '终止退出', en: 'Keep in the register' },
      from: ['proposed', 'deliberated', 'verified', 'agreed', 'reviewed'],
      to: 'kept',
      by: ['village', 'town', 'office'],
      note: 'required',
    },
  },
  days: {
    proposed: { days: 5, ...ours },
    deliberated: { days: 7, ...ours },
    agreed: { days: 12, ...ours },
  },
})

export const exitNotice = notice({
  key: 'exit-notice',
  article: 28,
  label: { zh: '退出公示', en: 'Notice of exit' },
  where: { zh: '村公示栏', en: 'Notice board of the village' },
  days: 7,
  source: '厅字〔2016〕16号',
  confidence: 'regulation',
})
