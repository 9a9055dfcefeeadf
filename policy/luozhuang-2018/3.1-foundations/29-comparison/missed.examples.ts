/** Examples of the checks that ask whether somebody was missed (Article 29). */

import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import { file, noFile, stranger, strangersFile, withFile } from './example-words.ts'

/** A stay of which `left` yuan were left to the patient. */
const stay = (left: number | null, settled: string | null = '2019-06-01', admitted: string | null = settled) => ({
  settled,
  admitted,
  inPolicy: left === null ? null : yuan(left),
  basic: 0n,
  serious: 0n,
  aid: 0n,
  supplement: 0n,
  hospitalCut: 0n,
})

export const examples: ExampleTable = {
  'allowance-household-not-registered': [
    met('农村低保在保、未建档', 'on rural allowance, not registered', strangersFile('allowance', { state: 'current', area: 'rural' })),
    notMet('城市低保', 'urban allowance', strangersFile('allowance', { state: 'current', area: 'urban' })),
    notMet('已停保', 'the allowance was stopped', strangersFile('allowance', { state: 'stopped', area: 'rural' })),
    notMet('已建档立卡', 'registered already', file('allowance', { state: 'current', area: 'rural' })),
    cannotTell(
      '号码有误，不知是否建档',
      'the number is wrong, so it cannot be told whether the person is registered',
      withFile(stranger({ registered: null }), 'allowance', { state: 'current', area: 'rural' }),
    ),
    noFile(stranger()),
  ],
  'severely-disabled-not-registered': [
    met('二级残疾、未建档', 'grade 2, not registered', strangersFile('disability', { grade: '2', state: 'valid' })),
    met('证件过期，残疾仍在', 'the paper expired, the disability did not', strangersFile('disability', { grade: '1', state: 'expired' })),
    notMet('三级不属重度', 'grade 3 is not severe', strangersFile('disability', { grade: '3', state: 'valid' })),
    notMet('证件已注销', 'the certificate was cancelled', strangersFile('disability', { grade: '1', state: 'cancelled' })),
    cannotTell('等级空缺', 'the grade is empty', strangersFile('disability', { grade: null, state: 'valid' })),
    noFile(stranger()),
  ],
  'large-medical-spending-not-registered': [
    met('两次住院自付合计正好一万元', 'two stays leave just 10,000 yuan', strangersFile('stay', stay(6000), stay(4000))),
    met(
      '没有结算日期，按入院日期算',
      'the day of admission decides where that of settlement is missing',
      strangersFile('stay', stay(10_000, null, '2019-03-01')),
    ),
    notMet('差一元', 'one yuan short', strangersFile('stay', stay(9999))),
    notMet('上一年的住院', 'a stay of the year before', strangersFile('stay', stay(20_000, '2018-12-31'))),
    cannotTell('费用空缺', 'the cost is empty', strangersFile('stay', stay(null))),
    noFile(stranger()),
  ],
}
