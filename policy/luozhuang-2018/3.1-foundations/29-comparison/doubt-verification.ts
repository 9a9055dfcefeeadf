/** The way of a doubt: from the district down to the village, verified at home, judged by the town, closed (Article 29). */
import { codeList } from '#kernel/ledger'
import { procedure } from '#kernel/procedure'
import { departmentDays, townDays, villageDays } from './days.ts'

const doubtAnswer = codeList(
  'doubtAnswer',
  { zh: '核查结论', en: 'Answer to a doubt' },
  {
    genuine: { zh: '情况属实，需要处理', en: 'Genuine, act', code: '1' },
    exempt: { zh: '情况属实，属于排除情形', en: 'Genuine, exempt', code: '2' },
    'other-person': { zh: '不是本人', en: 'Not this person', code: '3' },
    stale: { zh: '情况已变化，数据过时', en: 'Stale', code: '4' },
    'source-wrong': { zh: '来源数据有误', en: 'The source is wrong', code: '5' },
    'cannot-verify': { zh: '无法核实', en: 'Cannot be verified', code: '6' },
  },
)

export const doubtExemption = codeList(
  'doubtExemption',
  { zh: '排除情形', en: 'Exempting circumstance' },
  {
    'name-lent': { zh: '借名或被冒名', en: 'Name lent or misused', code: 'X1' },
    'sold-or-scrapped': { zh: '已卖出、报废或未过户', en: 'Sold, scrapped or not transferred', code: 'X2' },
    livelihood: { zh: '谋生工具', en: 'Tool of livelihood', code: 'X3' },
    'resettled-or-inherited': { zh: '安置或继承的住房', en: 'Resettled or inherited house', code: 'X4' },
    compensation: { zh: '赔偿、补偿或救助款', en: 'Compensation or relief money', code: 'X5' },
    'no-salary': { zh: '不属工资的岗位补贴', en: 'Post or subsidy that is not salary', code: 'X6' },
    'source-ended': { zh: '来源记录已注销或失效', en: 'Record of the source ended', code: 'X7' },
    'away-but-sharing': { zh: '外出但仍共同生活', en: 'Away but shares the living', code: 'X8' },
    're-deliberated': { zh: '重新评议后保留', en: 'Kept after being deliberated again', code: 'X9' },
    other: { zh: '其他情形', en: 'Other, with a note', code: 'X0' },
  },
)

const exempt = { list: doubtExemption, with: ['exempt'] } as const

const ours = { source: '演示值，待区扶贫办确认', confidence: 'assumption' } as const

export const doubtVerification = procedure({
  key: 'doubt-verification',
  article: 29,
  anchor: '比对分析',
  label: { zh: '疑点核查', en: 'Verification of a doubt' },
  start: 'raised',
  states: {
    raised: { label: { zh: '待交办', en: 'Raised' } },
    assignedTown: { label: { zh: '街镇待办', en: 'With the town' } },
    assignedVillage: { label: { zh: '村居待核查', en: 'With the village' } },
    recheck: { label: { zh: '部门复核', en: 'With the department' } },
    returned: { label: { zh: '退回重查', en: 'Returned to the village' } },
    verified: { label: { zh: '待研判', en: 'Verified' } },
    judged: { label: { zh: '待销号', en: 'Judged' } },
    closed: { label: { zh: '已销号', en: 'Closed' }, final: true },
    withdrawn: { label: { zh: '已撤回', en: 'Withdrawn' }, final: true },
  },
  acts: {
    assignTown: {
      label: { zh: '交办街镇', en: 'Assign to the town' },
      from: ['raised'],
      to: 'assignedTown',
      by: ['office'],
      assign: 'town',
      note: 'optional',
    },
    assignVillage: {
      label: { zh: '交办村居', en: 'Assign to the village' },
      from: ['assignedTown', 'verified'],
      to: 'assignedVillage',
      by: ['office', 'town'],
      assign: 'village',
      note: 'optional',
    },
    verify: {
      label: { zh: '填报核查结果', en: 'Record the verification' },
      from: ['assignedVillage', 'returned'],
      to: 'verified',
      by: ['village', 'town'],
      answer: doubtAnswer,
      reason: exempt,
      note: 'required',
      photos: 'optional',
    },
    return: {
      label: { zh: '退回重查', en: 'Return to the village' },
      from: ['verified'],
      to: 'returned',
      by: ['town', 'office'],
      note: 'required',
    },
    askDepartment: {
      label: { zh: '请部门复核', en: 'Ask the department' },
      from: ['raised', 'assignedTown', 'verified', 'judged'],
      to: 'recheck',
      by: ['office', 'town'],
      assign: 'department',
      note: 'optional',
    },
    answerRecheck: {
      label: { zh: '答复复核', en: 'Answer the re-check' },
      from: ['recheck'],
      to: 'verified',
      by: ['department'],
      answer: doubtAnswer,
      reason: exempt,
      note: 'required',
    },
    judge: {
      label: { zh: '研判', en: 'Judge' },
      from: ['verified'],
      to: 'judged',
      by: ['town'],
      answer: doubtAnswer,
      reason: exempt,
      note: 'optional',
      otherThan: ['verify'],
    },
    close: {
      label: { zh: '销号', en: 'Close' },
      from: ['judged'],
      to: 'closed',
      by: ['office'],
      note: 'optional',
      otherThan: ['judge'],
    },
    reopen: {
      label: { zh: '发回研判', en: 'Send back to the town' },
      from: ['judged'],
      to: 'verified',
      by: ['office'],
      note: 'required',
    },
    withdraw: {
      label: { zh: '撤回', en: 'Withdraw' },
      from: ['raised', 'assignedTown', 'assignedVillage', 'returned', 'recheck', 'verified', 'judged'],
      to: 'withdrawn',
      by: ['office'],
      note: 'required',
    },
  },
  days: {
    assignedTown: { days: townDays, ...ours },
    assignedVillage: { days: villageDays, ...ours },
    returned: { days: villageDays, ...ours },
    recheck: { days: departmentDays, ...ours },
    verified: { days: townDays, ...ours },
  },
})
