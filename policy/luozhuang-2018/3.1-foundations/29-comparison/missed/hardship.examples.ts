/** Examples of the checks on trial about hardship that was perhaps missed (Article 29: C24, C25, C28). */
import { type Value, yuan } from '#kernel/values'
import type { ExampleTable } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { file, noFile, registered, says, stranger, strangersFile, withFile } from '../example-words.ts'

type Facts = Readonly<Record<string, Value>>
const stay = (left: number) => ({
  settled: '2019-06-01',
  admitted: '2019-05-20',
  inPolicy: yuan(left),
  basic: 0n,
  serious: 0n,
  aid: 0n,
  supplement: 0n,
  hospitalCut: 0n,
})
/** Three people of one household book, with what was left to each of them; the first is asked. */
const family = (book: string | null, ...left: readonly number[]): SmallWorld => ({
  people: Object.fromEntries(['p', 'q', 'r'].map((name) => [name, { registered: false }])),
  rows: [
    ...['p', 'q', 'r'].map((name) => ['policeRecord', name, { householdBook: book, state: 'normal' }] as const),
    ...left.map((each, at) => ['stay', ['p', 'q', 'r'][at]!, stay(each)] as const),
  ],
  covered: ['policeRecord', 'stay'],
})
const house = (facts: Facts) => strangersFile('unsafeHouse', { grade: 'D', ...facts })
const child = (birth: string, state: string | null) => withFile(stranger({ idBirth: birth }), 'student', { state })
const inBook = (birth: string, rows: readonly Facts[], state: string | null = 'normal'): SmallWorld =>
  withFile(withFile(stranger({ idBirth: birth }), 'policeRecord', { state }), 'student', ...rows)
const elsewhere = (school: string | null, police: string | null): SmallWorld =>
  withFile(withFile(registered(), 'policeRecord', { state: police }), 'student', { state: school })

export const examples: ExampleTable = {
  'medical-spending-against-line-not-registered': [
    says(
      'met',
      family('B1', 4000, 2099),
      '三人一户，自付合计正好达到标准的一半乘三人，6099元',
      'three people: 6,099 yuan is just half the line for each',
    ),
    says('not-met', family('B1', 4000, 2098), '差一元', 'a yuan less'),
    says('not-met', family('B1'), '没有住院', 'no stay'),
    says('cannot-tell', family(null, 9000), '户籍文件没有户号，不知与谁一户', 'the file has no household book, so the family is not known'),
    noFile(stranger()),
  ],
  'unsafe-house-not-registered': [
    says('met', house({}), 'D级危房', 'a house of grade D'),
    says('met', house({ grade: 'C' }), 'C级危房', 'a house of grade C'),
    says('not-met', house({ grade: 'B' }), 'B级是安全住房', 'grade B is safe'),
    says('not-met', file('unsafeHouse', { grade: 'D' }), '已建档立卡', 'registered already'),
    says('cannot-tell', house({ grade: null }), '鉴定等级空缺', 'the grade is empty'),
    noFile(stranger()),
  ],
  'dropped-out-child-not-registered': [
    says('met', child('2009-05-01', 'dropped-out'), '十岁辍学', 'ten years old and dropped out'),
    says(
      'met',
      child('2013-12-31', 'suspended'),
      '六岁休学也列出，旁边写明排除情形',
      'six and on leave is listed too, with its exemption beside it',
    ),
    says('not-met', child('2009-05-01', 'enrolled'), '在读', 'enrolled'),
    says('not-met', child('2004-12-31', 'dropped-out'), '年末已满十五周岁', 'fifteen at the end of the year'),
    says('cannot-tell', child('2009-05-01', null), '学籍状态空缺', 'the state is empty'),
    noFile(stranger({ idBirth: '2009-05-01' })),
  ],
  'child-on-no-roll-not-registered': [
    says('met', inBook('2013-12-31', []), '户籍上六周岁，没有学籍', 'six by the household register, on no roll'),
    says('not-met', inBook('2014-01-01', []), '不满六周岁', 'not yet six'),
    says('not-met', inBook('2009-05-01', [{ state: 'enrolled' }]), '在读', 'enrolled'),
    says('not-met', inBook('2009-05-01', [], 'dead'), '已死亡注销', 'dead'),
    says('cannot-tell', inBook('2009-05-01', [{ state: null }]), '学籍状态空缺', 'the state is empty'),
    noFile(withFile(stranger({ idBirth: '2009-05-01' }), 'policeRecord', { state: 'normal' })),
  ],
  'unsafe-house-is-not-the-only-one': [
    says('met', house({ onlyHouse: false }), '不是唯一住房', 'not the only house'),
    says('not-met', house({ onlyHouse: true }), '唯一住房', 'the only house'),
    says('cannot-tell', house({ onlyHouse: null }), '是否唯一没有填写', 'whether it is the only one is empty'),
    noFile(stranger()),
  ],
  'unsafe-house-lives-with-child': [
    says('met', house({ housing: 'with-child' }), '随子女居住', 'lives with a child'),
    says('not-met', house({ housing: 'own' }), '住在自己的危房里', 'lives in the unsafe house'),
    says('cannot-tell', house({ housing: null }), '居住方式空缺', 'the way of living is empty'),
    noFile(stranger()),
  ],
  'unsafe-house-was-accepted': [
    says('met', house({ gradedOn: '2018-03-01', accepted: '2018-11-01' }), '鉴定之后改造验收', 'accepted after the grading'),
    says(
      'not-met',
      house({ gradedOn: '2019-03-01', accepted: '2015-11-01' }),
      '早年验收，之后又鉴定为D级',
      'accepted long ago and graded D since',
    ),
    says('cannot-tell', house({ gradedOn: '2018-03-01', accepted: null }), '没有验收日期', 'no day of acceptance'),
    noFile(stranger()),
  ],
  'child-suspended-or-taught-at-home': [
    says('met', child('2009-05-01', 'suspended'), '因病休学', 'on sick leave'),
    says('met', child('2009-05-01', 'taught-at-home'), '送教上门', 'taught at home'),
    says('not-met', child('2009-05-01', 'dropped-out'), '辍学', 'dropped out'),
    says('cannot-tell', child('2009-05-01', null), '学籍状态空缺', 'the state is empty'),
    noFile(stranger()),
  ],
  'child-learns-elsewhere': [
    says('met', elsewhere('transferred', 'normal'), '已转学', 'changed to another school'),
    says('met', elsewhere('dropped-out', 'moved-out'), '户籍已迁出', 'moved out'),
    says('not-met', elsewhere('dropped-out', 'normal'), '辍学且户籍在本区', 'dropped out and still registered here'),
    says('cannot-tell', elsewhere('dropped-out', null), '户籍状态空缺', 'the state in the household register is empty'),
    noFile(),
  ],
}
