/** Examples of leavers, directed enrolment and the vocational subsidy (Article 14). */

import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Record<string, string | boolean | null>

const pupil = (rows: Facts[], member: Facts = {}, status: string | null = 'poor'): SmallWorld => ({
  household: { status },
  people: { p: { idBirth: '2003-05-01', schoolStage: 'none', ...member } },
  rows: rows.map((facts) => ['student', 'p', facts] as const),
  covered: ['student'],
})
const left = { stage: 'junior', state: 'graduated' }
const further = { stage: 'vocational', state: 'enrolled' }
const unrolled: SmallWorld = { ...pupil([]), covered: [] }

export const examples: ExampleTable = {
  'is-junior-leaver-not-admitted': [
    met('16岁初中毕业、没有后续学籍', 'sixteen, left junior school, on no further roll', pupil([left])),
    met('年末18岁', 'eighteen at the end of the year', pupil([left], { idBirth: '2001-12-31' })),
    notMet('年末19岁', 'nineteen at the end of the year', pupil([left], { idBirth: '2000-12-31' })),
    notMet('已读中职', 'in a vocational school', pupil([left, further])),
    cannotTell('没有学籍数据', 'no school file', unrolled),
  ],
  'vocational-place-offered': [
    met('享受政策的毕业生', 'a leaver of a family that enjoys the policy', pupil([left])),
    notMet('已读中职', 'in a vocational school', pupil([left, further])),
    cannotTell('没有学籍数据', 'no school file', unrolled),
  ],
  'leaver-without-vocational-place': [
    met('学籍和名册都没有后续学校', 'neither file nor registry knows a further school', pupil([left])),
    notMet('名册登记在读中职（外地）', 'the registry says vocational school (elsewhere)', pupil([left], { schoolStage: 'vocational' })),
    cannotTell('没有学籍数据', 'no school file', unrolled),
  ],
  'directed-enrolment-fees-waived': [
    met('定向培养在读', 'enrolled by directed enrolment', pupil([{ ...further, directed: true }])),
    notMet('不是定向', 'not directed', pupil([{ ...further, directed: false }])),
    cannotTell('没有填', 'not said', pupil([{ ...further, directed: null }])),
  ],
  'vocational-subsidy': [
    met('中职在读，每学期1500元', 'in a vocational school: 1,500 a term', pupil([further]), { amount: yuan(1_500) }),
    met('高职高专同样享受', 'higher vocational too', pupil([{ stage: 'college', state: 'enrolled' }]), { amount: yuan(1_500) }),
    notMet('普通高中不享受', 'not in senior high', pupil([{ stage: 'senior', state: 'enrolled' }])),
    cannotTell('学段空缺', 'the stage is empty', pupil([{ stage: null, state: 'enrolled' }])),
  ],
}
