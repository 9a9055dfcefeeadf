/** Examples of leavers, directed enrolment and the vocational subsidy (Article 14). */
import { yuan } from '#kernel/values'
import type { ExampleTable } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'
import { tell } from '../../telling.ts'

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
    tell('16岁初中毕业、没有后续学籍', 'sixteen, left junior school, on no further roll', pupil([left]), 'met'),
    tell('年末18岁', 'eighteen at the end of the year', pupil([left], { idBirth: '2001-12-31' }), 'met'),
    tell('年末19岁', 'nineteen at the end of the year', pupil([left], { idBirth: '2000-12-31' }), 'not-met'),
    tell('已读中职', 'in a vocational school', pupil([left, further]), 'not-met'),
    tell('没有学籍数据', 'no school file', unrolled, 'cannot-tell'),
  ],
  'vocational-place-offered': [
    tell('享受政策的毕业生', 'a leaver of a family that enjoys the policy', pupil([left]), 'met'),
    tell('已读中职', 'in a vocational school', pupil([left, further]), 'not-met'),
    tell('没有学籍数据', 'no school file', unrolled, 'cannot-tell'),
  ],
  'leaver-without-vocational-place': [
    tell('学籍和名册都没有后续学校', 'neither file nor registry knows a further school', pupil([left]), 'met'),
    tell(
      '名册登记在读中职（外地）',
      'the registry says vocational school (elsewhere)',
      pupil([left], { schoolStage: 'vocational' }),
      'not-met',
    ),
    tell('没有学籍数据', 'no school file', unrolled, 'cannot-tell'),
  ],
  'directed-enrolment-fees-waived': [
    tell('定向培养在读', 'enrolled by directed enrolment', pupil([{ ...further, directed: true }]), 'met'),
    tell('不是定向', 'not directed', pupil([{ ...further, directed: false }]), 'not-met'),
    tell('没有填', 'not said', pupil([{ ...further, directed: null }]), 'cannot-tell'),
  ],
  'vocational-subsidy': [
    tell('中职在读，每学期1500元', 'in a vocational school: 1,500 a term', pupil([further]), 'met', { amount: yuan(1_500) }),
    tell('高职高专同样享受', 'higher vocational too', pupil([{ stage: 'college', state: 'enrolled' }]), 'met', { amount: yuan(1_500) }),
    tell('普通高中不享受', 'not in senior high', pupil([{ stage: 'senior', state: 'enrolled' }]), 'not-met'),
    tell('学段空缺', 'the stage is empty', pupil([{ stage: null, state: 'enrolled' }]), 'cannot-tell'),
  ],
}
