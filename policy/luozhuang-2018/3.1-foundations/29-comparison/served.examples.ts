/** Examples of the checks that ask whether somebody is served as they should be (Article 29). */

import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Record<string, string | bigint | boolean | null>

const person = (ledger: string, facts: Facts, rows: Facts[], status: string | null = 'poor'): SmallWorld => ({
  household: { status },
  people: { p: { schoolStage: 'none', ...facts } },
  rows: rows.map((row) => [ledger, 'p', row] as const),
  covered: [ledger, 'student'],
})
const pupil = (...rows: Facts[]) => person('student', {}, rows)
const child = (idBirth: string, ...rows: Facts[]) => person('student', { idBirth }, rows)
const insured = (...rows: Facts[]) => person('medicalInsurance', {}, rows)
const pensioner = (idBirth: string, ...rows: Facts[]) => person('pensionInsurance', { idBirth }, rows)
const unfiled = (world: SmallWorld): SmallWorld => ({ ...world, covered: [] })
const senior = { stage: 'senior', state: 'enrolled' }

export const examples: ExampleTable = {
  'education-aid-due-not-paid': [
    met('高中在读，全年资助合计0元', 'in senior high, nothing paid', pupil({ ...senior, aid: 0n })),
    notMet('发了一笔', 'something was paid', pupil({ ...senior, aid: 0n }, { ...senior, aid: yuan(0.01) })),
    notMet('大学生不在此列', 'not of university students', pupil({ stage: 'university', state: 'enrolled', aid: 0n })),
    cannotTell('金额空缺', 'the amount is empty', pupil({ ...senior, aid: null })),
  ],
  'compulsory-age-not-in-school': [
    met('年末6岁，没有学籍', 'six at the end of the year, on no roll', child('2013-12-31')),
    notMet('年末5岁', 'five at the end of the year', child('2014-01-01')),
    met('年末14岁，没有学籍', 'fourteen, on no roll', child('2005-01-01')),
    notMet('年末15岁，可能已毕业', 'fifteen: may have finished', child('2004-12-31')),
    notMet('因病休学保留学籍', 'on sick leave, still on the roll', child('2010-05-01', { state: 'suspended' })),
    met('学籍状态为辍学', 'dropped out by the roll', child('2009-05-01', { state: 'dropped-out' })),
    cannotTell('学籍状态空缺', 'the state on the roll is empty', child('2009-05-01', { state: null })),
    cannotTell('没有学籍数据', 'no school file', unfiled(child('2010-05-01'))),
  ],
  'registered-person-without-medical-insurance': [
    met('参保名单里没有', 'not on the list of the insured', insured()),
    met('暂停参保不算参保', 'paused is not insured', insured({ state: 'paused' })),
    notMet('正常参保', 'insured', insured({ state: 'insured' })),
    cannotTell('没有医保数据', 'no file of medical insurance', unfiled(insured())),
  ],
  'registered-person-without-pension-insurance': [
    met('年末16岁未参保', 'sixteen, not insured', pensioner('2003-12-31')),
    notMet('年末15岁', 'fifteen', pensioner('2004-01-01')),
    met('年末59岁未参保', 'fifty-nine, not insured', pensioner('1960-01-01')),
    notMet('年末60岁', 'sixty', pensioner('1959-12-31')),
    notMet('正常缴费', 'paying', pensioner('1980-05-01', { state: 'paying' })),
    cannotTell('没有养老保险数据', 'no file of pension insurance', { ...pensioner('1980-05-01'), covered: ['student'] }),
  ],
  'soldier-insured-by-the-army': [
    met('现役军人', 'an active soldier', person('medicalInsurance', { activeSoldier: true }, [])),
    notMet('不是', 'not one', person('medicalInsurance', { activeSoldier: false }, [])),
    cannotTell('没有填', 'not said', insured()),
  ],
  'dead-person-needs-no-insurance': [
    met('户籍已死亡注销', 'dead by the household register', person('policeRecord', {}, [{ state: 'dead' }])),
    notMet('户籍正常', 'normal', person('policeRecord', {}, [{ state: 'normal' }])),
    cannotTell('没有户籍数据', 'no household register', insured()),
  ],
}
