/** Examples of the checks that ask whether somebody was missed (Article 29). */
import { yuan } from '#kernel/values'
import type { ExampleTable } from '../../example.ts'
import { file, noFile, says, stranger, strangersFile, withFile } from './example-words.ts'

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
    says(
      'met',
      strangersFile('allowance', { state: 'current', area: 'rural' }),
      '农村低保在保、未建档',
      'on rural allowance, not registered',
    ),
    says('not-met', strangersFile('allowance', { state: 'current', area: 'urban' }), '城市低保', 'urban allowance'),
    says('not-met', strangersFile('allowance', { state: 'stopped', area: 'rural' }), '已停保', 'the allowance was stopped'),
    says('not-met', file('allowance', { state: 'current', area: 'rural' }), '已建档立卡', 'registered already'),
    says(
      'cannot-tell',
      withFile(stranger({ registered: null }), 'allowance', { state: 'current', area: 'rural' }),
      '号码有误，不知是否建档',
      'the number is wrong, so it cannot be told whether the person is registered',
    ),
    noFile(stranger()),
  ],
  'severely-disabled-not-registered': [
    says('met', strangersFile('disability', { grade: '2', state: 'valid' }), '二级残疾、未建档', 'grade 2, not registered'),
    says(
      'met',
      strangersFile('disability', { grade: '1', state: 'expired' }),
      '证件过期，残疾仍在',
      'the paper expired, the disability did not',
    ),
    says('not-met', strangersFile('disability', { grade: '3', state: 'valid' }), '三级不属重度', 'grade 3 is not severe'),
    says('not-met', strangersFile('disability', { grade: '1', state: 'cancelled' }), '证件已注销', 'the certificate was cancelled'),
    says('cannot-tell', strangersFile('disability', { grade: null, state: 'valid' }), '等级空缺', 'the grade is empty'),
    noFile(stranger()),
  ],
  'large-medical-spending-not-registered': [
    says('met', strangersFile('stay', stay(6000), stay(4000)), '两次住院自付合计正好一万元', 'two stays leave just 10,000 yuan'),
    says(
      'met',
      strangersFile('stay', stay(10_000, null, '2019-03-01')),
      '没有结算日期，按入院日期算',
      'the day of admission decides where that of settlement is missing',
    ),
    says('not-met', strangersFile('stay', stay(9999)), '差一元', 'one yuan short'),
    says('not-met', strangersFile('stay', stay(20_000, '2018-12-31')), '上一年的住院', 'a stay of the year before'),
    says('cannot-tell', strangersFile('stay', stay(null)), '费用空缺', 'the cost is empty'),
    noFile(stranger()),
  ],
}
