/** Examples of the checks on trial about hardship that was perhaps missed (Article 29: C24, C25, C28). */

import { type Value, yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { file, noFile, registered, stranger, strangersFile, withFile } from '../example-words.ts'

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
    met(
      '三人一户，自付合计正好达到标准的一半乘三人，6099元',
      'three people: 6,099 yuan is just half the line for each',
      family('B1', 4000, 2099),
    ),
    notMet('差一元', 'a yuan less', family('B1', 4000, 2098)),
    notMet('没有住院', 'no stay', family('B1')),
    cannotTell('户籍文件没有户号，不知与谁一户', 'the file has no household book, so the family is not known', family(null, 9000)),
    noFile(stranger()),
  ],
  'unsafe-house-not-registered': [
    met('D级危房', 'a house of grade D', house({})),
    met('C级危房', 'a house of grade C', house({ grade: 'C' })),
    notMet('B级是安全住房', 'grade B is safe', house({ grade: 'B' })),
    notMet('已建档立卡', 'registered already', file('unsafeHouse', { grade: 'D' })),
    cannotTell('鉴定等级空缺', 'the grade is empty', house({ grade: null })),
    noFile(stranger()),
  ],
  'dropped-out-child-not-registered': [
    met('十岁辍学', 'ten years old and dropped out', child('2009-05-01', 'dropped-out')),
    met(
      '六岁休学也列出，旁边写明排除情形',
      'six and on leave is listed too, with its exemption beside it',
      child('2013-12-31', 'suspended'),
    ),
    notMet('在读', 'enrolled', child('2009-05-01', 'enrolled')),
    notMet('年末已满十五周岁', 'fifteen at the end of the year', child('2004-12-31', 'dropped-out')),
    cannotTell('学籍状态空缺', 'the state is empty', child('2009-05-01', null)),
    noFile(stranger({ idBirth: '2009-05-01' })),
  ],
  'child-on-no-roll-not-registered': [
    met('户籍上六周岁，没有学籍', 'six by the household register, on no roll', inBook('2013-12-31', [])),
    notMet('不满六周岁', 'not yet six', inBook('2014-01-01', [])),
    notMet('在读', 'enrolled', inBook('2009-05-01', [{ state: 'enrolled' }])),
    notMet('已死亡注销', 'dead', inBook('2009-05-01', [], 'dead')),
    cannotTell('学籍状态空缺', 'the state is empty', inBook('2009-05-01', [{ state: null }])),
    noFile(withFile(stranger({ idBirth: '2009-05-01' }), 'policeRecord', { state: 'normal' })),
  ],
  'unsafe-house-is-not-the-only-one': [
    met('不是唯一住房', 'not the only house', house({ onlyHouse: false })),
    notMet('唯一住房', 'the only house', house({ onlyHouse: true })),
    cannotTell('是否唯一没有填写', 'whether it is the only one is empty', house({ onlyHouse: null })),
    noFile(stranger()),
  ],
  'unsafe-house-lives-with-child': [
    met('随子女居住', 'lives with a child', house({ housing: 'with-child' })),
    notMet('住在自己的危房里', 'lives in the unsafe house', house({ housing: 'own' })),
    cannotTell('居住方式空缺', 'the way of living is empty', house({ housing: null })),
    noFile(stranger()),
  ],
  'unsafe-house-was-accepted': [
    met('鉴定之后改造验收', 'accepted after the grading', house({ gradedOn: '2018-03-01', accepted: '2018-11-01' })),
    notMet('早年验收，之后又鉴定为D级', 'accepted long ago and graded D since', house({ gradedOn: '2019-03-01', accepted: '2015-11-01' })),
    cannotTell('没有验收日期', 'no day of acceptance', house({ gradedOn: '2018-03-01', accepted: null })),
    noFile(stranger()),
  ],
  'child-suspended-or-taught-at-home': [
    met('因病休学', 'on sick leave', child('2009-05-01', 'suspended')),
    met('送教上门', 'taught at home', child('2009-05-01', 'taught-at-home')),
    notMet('辍学', 'dropped out', child('2009-05-01', 'dropped-out')),
    cannotTell('学籍状态空缺', 'the state is empty', child('2009-05-01', null)),
    noFile(stranger()),
  ],
  'child-learns-elsewhere': [
    met('已转学', 'changed to another school', elsewhere('transferred', 'normal')),
    met('户籍已迁出', 'moved out', elsewhere('dropped-out', 'moved-out')),
    notMet('辍学且户籍在本区', 'dropped out and still registered here', elsewhere('dropped-out', 'normal')),
    cannotTell('户籍状态空缺', 'the state in the household register is empty', elsewhere('dropped-out', null)),
    noFile(),
  ],
}
