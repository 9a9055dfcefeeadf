/** An invented procedure for the tests of casework: a doubt goes down to the village and comes back judged by somebody else. */
import { codeList } from '#kernel/ledger'
import { procedure } from '#kernel/procedure'

export const answers = codeList(
  'finding',
  { zh: '核查结果', en: 'Finding' },
  { genuine: { zh: '属实', en: 'Genuine' }, mistaken: { zh: '不属实', en: 'Mistaken' } },
)

const reasons = codeList('findingReason', { zh: '情形', en: 'Reason' }, { lent: { zh: '借名', en: 'Name lent' } })

export const doubtful = procedure({
  key: 'doubtful',
  article: 29,
  label: { zh: '疑点核查', en: 'Verification of a doubt' },
  start: 'raised',
  states: {
    raised: { label: { zh: '待分派', en: 'Raised' } },
    withTown: { label: { zh: '街镇待办', en: 'With the town' } },
    withVillage: { label: { zh: '村待核查', en: 'With the village' } },
    verified: { label: { zh: '待研判', en: 'Verified' } },
    judged: { label: { zh: '待销号', en: 'Judged' } },
    closed: { label: { zh: '已销号', en: 'Closed' }, final: true },
  },
  acts: {
    toTown: { label: { zh: '交街镇', en: 'Give to the town' }, from: ['raised'], to: 'withTown', by: ['office'], assign: 'town' },
    toVillage: {
      label: { zh: '交村', en: 'Give to the village' },
      from: ['withTown'],
      to: 'withVillage',
      by: ['town'],
      assign: 'village',
      note: 'optional',
    },
    verify: {
      label: { zh: '核查', en: 'Verify' },
      from: ['withVillage'],
      to: 'verified',
      by: ['village', 'town'],
      answer: answers,
      reason: { list: reasons, with: ['genuine'] },
      note: 'required',
      photos: 'required',
    },
    judge: {
      label: { zh: '研判', en: 'Judge' },
      from: ['verified'],
      to: 'judged',
      by: ['town', 'office'],
      otherThan: ['verify'],
      note: 'optional',
    },
    sendBack: { label: { zh: '退回', en: 'Send back' }, from: ['verified'], to: 'withVillage', by: ['town', 'office'], note: 'required' },
    close: { label: { zh: '销号', en: 'Close' }, from: ['judged'], to: 'closed', by: ['office'] },
    ask: {
      label: { zh: '请部门复核', en: 'Ask the department' },
      from: ['judged'],
      to: 'withVillage',
      by: ['office', 'department'],
      assign: 'department',
    },
  },
  days: {
    withTown: { days: 3, source: 'test', confidence: 'assumption' },
    withVillage: { days: 7, source: 'test', confidence: 'assumption' },
  },
})
