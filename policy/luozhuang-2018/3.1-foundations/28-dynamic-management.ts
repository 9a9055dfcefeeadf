/** Article 28: who is registered, who leaves, who no longer enjoys the policy. */
import { article, duty } from '#kernel/article'
import { target } from '#kernel/procedure'
import { figuresOf } from '../figures.ts'
import { item } from '../items.ts'
import { adjustmentRules } from './28-dynamic-management/adjustment.ts'
import { exitNotice, exitProcedure } from './28-dynamic-management/exit.ts'
import { exitStandards } from './28-dynamic-management/exit-standards.ts'
import { fiveClearStandards } from './28-dynamic-management/five-clears.ts'
import { identification, identificationNotices } from './28-dynamic-management/identification.ts'
import { incomeValues } from './28-dynamic-management/income.ts'
import { incomeEvidence } from './28-dynamic-management/income-evidence.ts'
import { measureStandards } from './28-dynamic-management/measures.ts'
import { naturalChange } from './28-dynamic-management/natural-change.ts'
import { noLongerEnjoying, noLongerEnjoyingNotice } from './28-dynamic-management/no-longer-enjoying.ts'
import { sharingValues } from './28-dynamic-management/sharing.ts'
import { ageAtYearEnd, enjoysPolicy, isMember, isOut, isStudent, memberEnjoysPolicy } from './28-dynamic-management/words.ts'

const items = [
  item('28.1', 'procedure', '每年一次动态调整', 'Yearly dynamic adjustment'),
  item('28.2', 'rule', '五个清楚', 'Five clears'),
  item('28.3', 'procedure', '新致贫、返贫纳入', 'Newly poor and fallen back registered'),
  item('28.4', 'procedure', '稳定达标退出', 'Exit at a stable standard'),
  item('28.5', 'rule', '未实现两不愁三保障不得退出', 'No exit without the two assurances and three guarantees'),
  item('28.6', 'procedure', '收入达到农民平均水平，不再享受政策', "Income reaches the farmers' mean: no longer enjoying"),
  item('28.7', 'procedure', '明显不符合标准，不再享受政策', 'Plainly outside the standard: no longer enjoying'),
]

export const dynamicManagement = article({
  number: 28,
  chapter: '3.1',
  title: { zh: '规范完善动态管理', en: 'Dynamic management' },
  paraphrase: {
    zh: '每年调整一次名册，对象、原因、措施、路径、成效都要说得清；新致贫和返贫的纳入，稳定达标的退出，两不愁三保障没解决的不许退；收入达到全区农民平均水平或明显不合标准的，按程序不再享受政策。',
    en: "The register is adjusted once a year; who, why, by which measures, on which path, with what effect must be clear. The newly poor and fallen back come in, the stable leave, nobody leaves without the two assurances and three guarantees; who reaches the farmers' mean income or plainly does not fit no longer enjoys the policy.",
  },
  duties: [duty(['区扶贫办'])],
  items,
  readings: [
    {
      anchor: '农民人均可支配收入',
      taken: { zh: '用最近公布年度的数；达到含等于', en: 'The last published year; equal counts as reached' },
      others: { zh: '用同一年的数', en: 'The same year' },
      confirm: '区扶贫办、区统计局',
    },
    {
      anchor: '每年开展一次',
      taken: { zh: '帮扶和标注随时，名册变更在年度窗口', en: 'Help and marking at once, the register in the yearly window' },
      confirm: '区扶贫办',
    },
  ],
  clauses: [
    identification,
    ...identificationNotices,
    exitProcedure,
    exitNotice,
    noLongerEnjoying,
    noLongerEnjoyingNotice,
    naturalChange,
    ...figuresOf(28),
    ...sharingValues,
    ...incomeValues,
    ...incomeEvidence,
    ...exitStandards,
    ...measureStandards,
    ...fiveClearStandards,
    ...adjustmentRules,
    enjoysPolicy,
    isOut,
    isMember,
    memberEnjoysPolicy,
    ageAtYearEnd,
    isStudent,
    target({
      key: 'yearly-adjustment',
      article: 28,
      anchor: '每年开展一次',
      label: { zh: '动态调整', en: 'Dynamic adjustment' },
      lead: '区扶贫办',
      by: null,
      goal: { zh: '每年1次', en: 'once a year' },
    }),
  ],
})
