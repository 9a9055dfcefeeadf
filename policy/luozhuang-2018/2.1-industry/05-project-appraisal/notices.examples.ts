/** Examples of notices of projects and money (Article 5). */
import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Readonly<Record<string, Value>>

const project = (stage: string | null, shown: readonly (string | null)[], covered: readonly string[] = ['projectNotice']): SmallWorld => ({
  records: [
    ['industryProject', 'p', { projectNo: 'X1', stage, asOf: '2019-12-31' }],
    ...shown.map((shows, at) => ['projectNotice', `n${at}`, { subjectNo: 'X1', shows }] as const),
  ],
  covered,
})
const notice = (facts: Facts): SmallWorld => ({
  records: [['projectNotice', 'n', { shows: 'first', postedOn: '2019-03-01', takenDownOn: '2019-03-11', asOf: '2019-12-31', ...facts }]],
})
const allocation = (shown: readonly (string | null)[], covered: readonly string[] = ['projectNotice']): SmallWorld => ({
  records: [
    ['fundAllocation', 'a', { allocationNo: 'A1', asOf: '2019-12-31' }],
    ...shown.map((shows, at) => ['projectNotice', `n${at}`, { subjectNo: 'A1', shows }] as const),
  ],
  covered,
})

export const examples: ExampleTable = {
  'project-notice-missing': [
    met('已批复，只有第一次公示', 'approved, and only the first notice', project('approved', ['first'])),
    met('已验收，缺第三次公示', 'accepted, and the third is missing', project('accepted', ['first', 'second'])),
    notMet('在建，前两次都有', 'under way, with the first two', project('building', ['first', 'second'])),
    notMet('三次齐全', 'all three', project('handed-over', ['first', 'second', 'third'])),
    notMet('还在申报，不要求', 'only proposed: nothing is due', project('proposed', [])),
    cannotTell('没有收到公示台账', 'no ledger of notices was delivered', project('accepted', [], [])),
    cannotTell('有一条公示未写内容', 'one notice does not say what it shows', project('building', ['first', null])),
  ],
  'notice-too-short': [
    met('9天', 'nine days', notice({ takenDownOn: '2019-03-10' })),
    notMet('首日不算，正好10天', 'ten days, the first not counted', notice({})),
    notMet(
      '资金分配结果长期公开，不看天数',
      'an allocation stays up: days are not counted',
      notice({ shows: 'allocation', takenDownOn: '2019-03-02' }),
    ),
    cannotTell('还没有结束日期', 'no day on which it was taken down', notice({ takenDownOn: null })),
  ],
  'notice-altered': [
    met('公示后变更，没有重新公示', 'altered and not shown anew', notice({ altered: true, shownAnew: false })),
    notMet('变更后重新公示了', 'altered and shown anew', notice({ altered: true, shownAnew: true })),
    notMet('没有变更', 'not altered', notice({ altered: false })),
    cannotTell('是否重新公示未填', 'whether it was shown anew is empty', notice({ altered: true })),
  ],
  'allocation-not-published': [
    met('没有分配结果公示', 'no notice of the allocation', allocation(['third'])),
    notMet('已公开', 'published', allocation(['allocation'])),
    cannotTell('没有收到公示台账', 'no ledger of notices was delivered', allocation([], [])),
  ],
}
