/** From a warning to help at once, open all year beside the yearly window (Article 30). */
import { procedure } from '#kernel/procedure'
import { hardshipKind } from '#policy/vocabulary/monitoring-codes'

const ours = { source: '演示值，待区扶贫办确认', confidence: 'assumption' } as const

export const instantHelp = procedure({
  key: 'instant-help',
  article: 30,
  anchor: '即时标注',
  number: 'U',
  label: { zh: '即时帮扶', en: 'Instant help' },
  start: 'warned',
  states: {
    warned: { label: { zh: '已预警，待分派', en: 'Warned' } },
    dispatched: { label: { zh: '村居待核实', en: 'With the village' } },
    verified: { label: { zh: '已核实，待研判', en: 'Verified at home' } },
    marked: { label: { zh: '已标注，待帮扶', en: 'Marked' } },
    helped: { label: { zh: '帮扶中', en: 'Being helped' } },
    lifted: { label: { zh: '已解除，跟踪一年', en: 'Lifted, watched a year more' } },
    ended: { label: { zh: '已结束', en: 'Ended' }, final: true },
    unfounded: { label: { zh: '不需帮扶', en: 'No help needed' }, final: true },
  },
  acts: {
    dispatch: { label: { zh: '分派核实', en: 'Dispatch' }, from: ['warned'], to: 'dispatched', by: ['office', 'town'], assign: 'village' },
    verify: {
      label: { zh: '入户核实', en: 'Verify at home' },
      from: ['dispatched'],
      to: 'verified',
      by: ['village'],
      note: 'required',
      photos: 'optional',
    },
    mark: {
      label: { zh: '研判标注', en: 'Judge and mark' },
      from: ['verified'],
      to: 'marked',
      by: ['town'],
      answer: hardshipKind,
      note: 'required',
      otherThan: ['verify'],
    },
    help: {
      label: { zh: '登记帮扶措施', en: 'Record help' },
      from: ['marked', 'helped'],
      to: 'helped',
      by: ['town', 'village', 'department'],
      note: 'required',
    },
    review: { label: { zh: '季度回访', en: 'Review' }, from: ['helped'], to: 'helped', by: ['village', 'town'], note: 'required' },
    lift: {
      label: { zh: '风险消除，评议公示后解除', en: 'Lift after deliberation and notice' },
      from: ['helped'],
      to: 'lifted',
      by: ['town'],
      note: 'required',
      photos: 'required',
    },
    fallBack: {
      label: { zh: '风险再现', en: 'The risk is back' },
      from: ['lifted'],
      to: 'verified',
      by: ['village', 'town', 'office'],
      note: 'required',
    },
    end: { label: { zh: '跟踪期满', en: 'End the watch' }, from: ['lifted'], to: 'ended', by: ['town'], note: 'optional' },
    dismiss: {
      label: { zh: '不需帮扶', en: 'No help needed' },
      from: ['warned', 'verified'],
      to: 'unfounded',
      by: ['town', 'office'],
      note: 'required',
    },
  },
  days: {
    warned: { days: 2, ...ours },
    dispatched: { days: 5, ...ours },
    verified: { days: 3, ...ours },
    marked: { days: 10, ...ours },
    helped: { days: 90, ...ours },
    lifted: { days: 365, ...ours },
  },
})
