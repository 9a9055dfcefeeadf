/** Examples of the words that many articles share: who belongs, who enjoys the policy, how old somebody is (Article 28). */
import { cannotTell, comesTo, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

const household = (status: string | null): SmallWorld => ({ household: { status }, people: { p: {} } })
const member = (facts: NonNullable<SmallWorld['people']>[string]): SmallWorld => ({ household: { status: 'poor' }, people: { p: facts } })
const pupil = (schoolStage: string | null, state: string | null): SmallWorld => ({
  ...member({ schoolStage }),
  rows: state === null ? [] : [['student', 'p', { state }]],
  covered: ['student'],
})

export const examples: ExampleTable = {
  'enjoys-policy': [
    met('未脱贫', 'still poor', household('poor')),
    met('脱贫享受政策', 'out of poverty, with policy', household('out-with-policy')),
    met('返贫', 'fallen back', household('fallen-back')),
    met('即时帮扶', 'instantly helped', household('instantly-helped')),
    notMet('脱贫不再享受政策', 'out of poverty, without policy', household('out-without-policy')),
    notMet('一般农户', 'an ordinary household', household('ordinary')),
    cannotTell('脱贫属性空缺', 'no status', household(null)),
  ],
  'is-out': [
    met('脱贫享受政策', 'out with policy', household('out-with-policy')),
    met('脱贫不再享受政策', 'out without policy', household('out-without-policy')),
    notMet('返贫后不再算脱贫', 'fallen back is out no longer', household('fallen-back')),
    cannotTell('脱贫属性空缺', 'no status', household(null)),
  ],
  'is-member': [
    met('在册', 'present', member({})),
    met('嫁入', 'married in', member({ memberState: 'married-in' })),
    notMet('已去世', 'dead', member({ memberState: 'dead' })),
    notMet('文件中才有的人，不在名册', 'known from files only', member({ registered: false })),
    cannotTell('人员状态空缺', 'no state', member({ memberState: null })),
  ],
  'member-enjoys-policy': [
    met('未脱贫户的在册成员', 'a member of a poor household', member({})),
    notMet('未脱贫户中已嫁出的人', 'married out of a poor household', member({ memberState: 'married-out' })),
    notMet('不再享受政策户的成员', 'a member of a household without policy', household('out-without-policy')),
    cannotTell('户的脱贫属性空缺', 'the household has no status', household(null)),
  ],
  'age-at-year-end': [
    comesTo(6n)('12月31日出生，当天满6周岁', 'born on 31 December: six that day', member({ idBirth: '2013-12-31' })),
    comesTo(5n)('次日出生，还差一天', 'born a day later: not yet six', member({ idBirth: '2014-01-01' })),
    comesTo(null)('证件号中没有出生日期', 'no date of birth in the number', member({ idBirth: null })),
  ],
  'is-student': [
    met('登记为小学', 'in primary school by the register', pupil('primary', null)),
    met('登记空缺，学籍在读', 'the school file says enrolled', pupil(null, 'enrolled')),
    notMet('登记学龄前，学籍无人', 'below school age, and not on the school file', pupil('below-school-age', null)),
    cannotTell('登记空缺，学籍数据未收到', 'no stage, and no school file', member({ schoolStage: null })),
  ],
}
