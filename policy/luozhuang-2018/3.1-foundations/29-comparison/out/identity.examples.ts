/** Examples of the checks on trial about who somebody is and where they are registered (Article 29: C01–C03, C20). */

import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { file, noFile, registered, withFile } from '../example-words.ts'

const dead = (stateDate: string | null) => file('policeRecord', { state: 'dead', stateDate })
const otherName = (ledger: string | null, other: boolean | null = true): SmallWorld => ({
  ...registered(),
  rows: [['link', 'p', { ledger, sameNumberOtherName: other }]],
})
const moved = (person: Readonly<Record<string, Value>>, state: string | null = 'moved-out') =>
  withFile(withFile(registered({ schoolStage: null, ...person }), 'student'), 'policeRecord', { state })
const married = (registeredOn: string | null, relation = 'spouse') =>
  withFile(registered({ relation }), 'marriage', { kind: 'married', registeredOn })

export const examples: ExampleTable = {
  'dead-person-registered-too-long': [
    met('死亡三十一天仍在册', 'dead for thirty-one days and still registered', dead('2019-11-30')),
    notMet('正好三十天，还在宽限内', 'just thirty days is allowed', dead('2019-12-01')),
    notMet('刚去世', 'died just now', dead('2019-12-20')),
    cannotTell('没有注销日期，天数算不出', 'without the day of cancelling the days cannot be counted', dead(null)),
    noFile(),
  ],
  'death-record-too-long': [
    met(
      '死亡三十一天仍在册',
      'dead for thirty-one days and still registered',
      file('deathRecord', { deathDate: '2019-11-30', cremationDate: null }),
    ),
    notMet(
      '正好三十天，还在宽限内',
      'just thirty days is allowed',
      file('deathRecord', { deathDate: '2019-12-01', cremationDate: '2019-12-03' }),
    ),
    cannotTell('没有日期', 'without a day', file('deathRecord', { deathDate: null, cremationDate: null })),
    noFile(),
  ],
  'registered-person-not-in-household-register': [
    met('户籍文件覆盖全区而没有此人', 'the file covers the district and has no row of the person', file('policeRecord')),
    notMet('有户籍记录', 'there is a row', file('policeRecord', { state: 'normal' })),
    cannotTell('有一行待核对，可能就是此人', 'a row under review may be this person’s', {
      ...file('policeRecord'),
      pending: [{ ledger: 'policeRecord', key: 'p' }],
    }),
    noFile(),
  ],
  'registered-person-registered-elsewhere': [
    met('外地仍在册', 'registered there still', file('otherRegistration', { state: 'current' })),
    met('外地拟删除，删除前仍是重复', 'to be removed there, and double until then', file('otherRegistration', { state: 'to-be-removed' })),
    notMet('外地已删除', 'removed there', file('otherRegistration', { state: 'removed' })),
    cannotTell('外地状态不明', 'the state there is not known', file('otherRegistration', { state: null })),
    noFile(),
  ],
  'household-register-names-another': [
    met('户籍行的姓名不是此人', 'the row of the household register has another name', otherName('policeRecord')),
    notMet('姓名不同的是车辆文件', 'it is the vehicle file that has another name', otherName('vehicle')),
    notMet('姓名一致', 'the names agree', otherName('policeRecord', false)),
    cannotTell('没有比过姓名', 'the names were not compared', otherName('policeRecord', null)),
  ],
  'death-record-names-another': [
    met('死亡记录的姓名不是此人', 'the record of a death has another name', otherName('deathRecord')),
    notMet('姓名不同的是户籍文件', 'it is the household register that has another name', otherName('policeRecord')),
    cannotTell('没有比过姓名', 'the names were not compared', otherName('deathRecord', null)),
  ],
  'moved-out-as-student-or-worker': [
    met('大学生户口随学校迁走', 'a student whose registration moved with the university', moved({ schoolStage: 'university' })),
    notMet(
      '小学生的户口不会随学校迁走',
      'no school takes a primary pupil’s registration with it',
      moved({ schoolStage: 'primary', workArea: 'none' }),
    ),
    met('在省外务工', 'works outside the province', moved({ workArea: 'outside' })),
    notMet('服刑不属于外出共同生活', 'serving a sentence is no such reason', moved({ schoolStage: 'university' }, 'imprisoned')),
    notMet('既不上学也不务工', 'neither studies nor works', moved({ schoolStage: 'below-school-age', workArea: 'none' })),
    cannotTell('务工区域空缺', 'where the person works is not filled in', moved({ workArea: null })),
  ],
  'newborn-awaiting-household-book': [
    met('年末不满六个月', 'not yet six months old at the end of the year', registered({ birthDate: '2019-07-01' })),
    met('只有证件号中的出生日期也能判定', 'the date in the number alone decides', registered({ idBirth: '2019-10-01' })),
    notMet('十二月三十日已满六个月', 'six months were over on 30 December', registered({ birthDate: '2019-06-30', idBirth: '2019-06-30' })),
    cannotTell('没有出生日期', 'no date of birth', registered()),
  ],
  'spouse-awaiting-household-book': [
    met('结婚登记正好一年', 'married just a year ago', married('2018-12-31')),
    met('新过门的儿媳', 'a new daughter-in-law', married('2019-10-01', 'daughter-in-law')),
    notMet('结婚超过一年', 'married more than a year ago', married('2018-12-30')),
    notMet('不是嫁入的人', 'not the one who married in', married('2019-10-01', 'son')),
    cannotTell('登记日期空缺', 'the day is empty', married(null)),
    noFile(registered({ relation: 'spouse' })),
  ],
  'other-registration-ends': [
    met('外地拟删除', 'to be removed there', file('otherRegistration', { state: 'to-be-removed' })),
    notMet('外地仍在册', 'registered there still', file('otherRegistration', { state: 'current' })),
    notMet(
      '还有第三处在册',
      'a third place has the person still',
      file('otherRegistration', { state: 'to-be-removed' }, { state: 'current' }),
    ),
    cannotTell('外地状态不明', 'the state there is not known', file('otherRegistration', { state: null })),
    noFile(),
  ],
}
