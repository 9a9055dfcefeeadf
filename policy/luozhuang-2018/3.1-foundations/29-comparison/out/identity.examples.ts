/** Examples of the checks on trial about who somebody is and where they are registered (Article 29: C01–C03, C20). */
import type { Value } from '#kernel/values'
import type { ExampleTable } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { file, noFile, registered, says, withFile } from '../example-words.ts'

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
    says('met', dead('2019-11-30'), '死亡三十一天仍在册', 'dead for thirty-one days and still registered'),
    says('not-met', dead('2019-12-01'), '正好三十天，还在宽限内', 'just thirty days is allowed'),
    says('not-met', dead('2019-12-20'), '刚去世', 'died just now'),
    says('cannot-tell', dead(null), '没有注销日期，天数算不出', 'without the day of cancelling the days cannot be counted'),
    noFile(),
  ],
  'death-record-too-long': [
    says(
      'met',
      file('deathRecord', { deathDate: '2019-11-30', cremationDate: null }),
      '死亡三十一天仍在册',
      'dead for thirty-one days and still registered',
    ),
    says(
      'not-met',
      file('deathRecord', { deathDate: '2019-12-01', cremationDate: '2019-12-03' }),
      '正好三十天，还在宽限内',
      'just thirty days is allowed',
    ),
    says('cannot-tell', file('deathRecord', { deathDate: null, cremationDate: null }), '没有日期', 'without a day'),
    noFile(),
  ],
  'registered-person-not-in-household-register': [
    says('met', file('policeRecord'), '户籍文件覆盖全区而没有此人', 'the file covers the district and has no row of the person'),
    says('not-met', file('policeRecord', { state: 'normal' }), '有户籍记录', 'there is a row'),
    says(
      'cannot-tell',
      { ...file('policeRecord'), pending: [{ ledger: 'policeRecord', key: 'p' }] },
      '有一行待核对，可能就是此人',
      'a row under review may be this person’s',
    ),
    noFile(),
  ],
  'registered-person-registered-elsewhere': [
    says('met', file('otherRegistration', { state: 'current' }), '外地仍在册', 'registered there still'),
    says(
      'met',
      file('otherRegistration', { state: 'to-be-removed' }),
      '外地拟删除，删除前仍是重复',
      'to be removed there, and double until then',
    ),
    says('not-met', file('otherRegistration', { state: 'removed' }), '外地已删除', 'removed there'),
    says('cannot-tell', file('otherRegistration', { state: null }), '外地状态不明', 'the state there is not known'),
    noFile(),
  ],
  'household-register-names-another': [
    says('met', otherName('policeRecord'), '户籍行的姓名不是此人', 'the row of the household register has another name'),
    says('not-met', otherName('vehicle'), '姓名不同的是车辆文件', 'it is the vehicle file that has another name'),
    says('not-met', otherName('policeRecord', false), '姓名一致', 'the names agree'),
    says('cannot-tell', otherName('policeRecord', null), '没有比过姓名', 'the names were not compared'),
  ],
  'death-record-names-another': [
    says('met', otherName('deathRecord'), '死亡记录的姓名不是此人', 'the record of a death has another name'),
    says('not-met', otherName('policeRecord'), '姓名不同的是户籍文件', 'it is the household register that has another name'),
    says('cannot-tell', otherName('deathRecord', null), '没有比过姓名', 'the names were not compared'),
  ],
  'moved-out-as-student-or-worker': [
    says('met', moved({ schoolStage: 'university' }), '大学生户口随学校迁走', 'a student whose registration moved with the university'),
    says(
      'not-met',
      moved({ schoolStage: 'primary', workArea: 'none' }),
      '小学生的户口不会随学校迁走',
      'no school takes a primary pupil’s registration with it',
    ),
    says('met', moved({ workArea: 'outside' }), '在省外务工', 'works outside the province'),
    says('not-met', moved({ schoolStage: 'university' }, 'imprisoned'), '服刑不属于外出共同生活', 'serving a sentence is no such reason'),
    says('not-met', moved({ schoolStage: 'below-school-age', workArea: 'none' }), '既不上学也不务工', 'neither studies nor works'),
    says('cannot-tell', moved({ workArea: null }), '务工区域空缺', 'where the person works is not filled in'),
  ],
  'newborn-awaiting-household-book': [
    says('met', registered({ birthDate: '2019-07-01' }), '年末不满六个月', 'not yet six months old at the end of the year'),
    says('met', registered({ idBirth: '2019-10-01' }), '只有证件号中的出生日期也能判定', 'the date in the number alone decides'),
    says(
      'not-met',
      registered({ birthDate: '2019-06-30', idBirth: '2019-06-30' }),
      '十二月三十日已满六个月',
      'six months were over on 30 December',
    ),
    says('cannot-tell', registered(), '没有出生日期', 'no date of birth'),
  ],
  'spouse-awaiting-household-book': [
    says('met', married('2018-12-31'), '结婚登记正好一年', 'married just a year ago'),
    says('met', married('2019-10-01', 'daughter-in-law'), '新过门的儿媳', 'a new daughter-in-law'),
    says('not-met', married('2018-12-30'), '结婚超过一年', 'married more than a year ago'),
    says('not-met', married('2019-10-01', 'son'), '不是嫁入的人', 'not the one who married in'),
    says('cannot-tell', married(null), '登记日期空缺', 'the day is empty'),
    noFile(registered({ relation: 'spouse' })),
  ],
  'other-registration-ends': [
    says('met', file('otherRegistration', { state: 'to-be-removed' }), '外地拟删除', 'to be removed there'),
    says('not-met', file('otherRegistration', { state: 'current' }), '外地仍在册', 'registered there still'),
    says(
      'not-met',
      file('otherRegistration', { state: 'to-be-removed' }, { state: 'current' }),
      '还有第三处在册',
      'a third place has the person still',
    ),
    says('cannot-tell', file('otherRegistration', { state: null }), '外地状态不明', 'the state there is not known'),
    noFile(),
  ],
}
