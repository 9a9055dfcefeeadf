/** Examples of the six checks of data quality that raise doubts (Article 29, Q04, Q07, Q12, Q35, Q53). */

import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'
import { aged, type Facts, home, person, year } from './quality/trying.ts'

const number = '371399197005010011'
const linked = (sameNumberOtherName: boolean | null): SmallWorld => ({
  ...person({}),
  rows: [['link', 'p', { sameNumberOtherName }]],
})
const twice = (second: Facts) => home({}, { p: { idNumber: number }, q: second })

const sums: Facts = {
  wage: yuan(4000),
  business: yuan(2000),
  property: 0n,
  transfer: yuan(500),
  businessExpense: yuan(500),
  netIncome: yuan(6000),
  incomePerHead: yuan(3000),
}
const adding = (change: Facts) => year({ ...sums, ...change }, { statedMemberCount: 2n })
const withEarlier = (change: Facts): SmallWorld => ({
  ...adding({}),
  records: [['householdYear', 'y0', { household: 'h', year: 2018n, ...sums, ...change }]],
})

export const examples: ExampleTable = {
  'same-id-other-name': [
    met('同一号码在部门数据里是另一个名字', 'a file has the number beside another name', linked(true)),
    notMet('姓名一致', 'the names agree', linked(false)),
    notMet('没有关联到任何一行', 'no row is linked', person({})),
    cannotTell('姓名是否相同不明', 'whether the names agree is not known', linked(null)),
  ],
  'person-in-two-households': [
    met('两行同一号码', 'two rows with one number', twice({ idNumber: number })),
    notMet('号码不同', 'two numbers', twice({ idNumber: '371399198001010019' })),
    notMet('另一行已迁出', 'the other has moved out', twice({ idNumber: number, memberState: 'moved-out' })),
    cannotTell('号码空缺，无从比较', 'no number to compare', person({ idNumber: null })),
  ],
  'two-heads': [
    met('两人都是户主', 'two heads', home({}, { p: { relation: 'head' }, q: { relation: 'head' } })),
    notMet('一个户主', 'one head', home({}, { p: { relation: 'head' }, q: { relation: 'spouse' } })),
    notMet('原户主已去世', 'the former head is dead', home({}, { p: { relation: 'head' }, q: { relation: 'head', memberState: 'dead' } })),
    cannotTell('另一人关系空缺', 'the other’s relation is empty', home({}, { p: { relation: 'head' }, q: { relation: null } })),
  ],
  'sex-contradicts-id': [
    met('填女，号码是男', 'female by the cell, male by the number', person({ sex: 'female', idSex: 'male', idValid: true })),
    notMet('两处都是男', 'male by both', person({ sex: 'male', idSex: 'male', idValid: true })),
    notMet('号码本身是错的，不拿它比', 'a wrong number is no measure', person({ sex: 'female', idSex: 'male', idValid: false })),
    cannotTell('没有号码', 'no number', person({ sex: 'male', idSex: null, idValid: null })),
  ],
  'income-does-not-add-up': [
    met('各项比纯收入多一元零一分', 'the items exceed the sum by more than a yuan', adding({ wage: yuan(4001.01) })),
    notMet('差一元，在误差内', 'a yuan apart, which is allowed', adding({ wage: yuan(4001) })),
    met('人均乘人数与纯收入差两元', 'per head by two is two yuan off', adding({ incomePerHead: yuan(3001) })),
    notMet('都对得上', 'all adds up', adding({})),
    notMet(
      '上一年的人均乘今年的人数对不上，不算：那一年的人数没有填报',
      'the year before, per head by this year’s members, does not add up: how many there were then is not told',
      withEarlier({ incomePerHead: yuan(2000) }),
    ),
    met('上一年各项与纯收入对不上', 'the items of the year before do not add up', withEarlier({ wage: yuan(5000) })),
    cannotTell('转移性收入空缺', 'the transfers are empty', adding({ transfer: null })),
  ].map((example) => ({ ...example, of: 'h' })),
  'age-contradicts-school-stage': [
    met('16岁仍在小学', 'sixteen, still in primary school', person({ schoolStage: 'primary', ...aged(16) })),
    notMet('15岁在小学，恰在界下', 'fifteen, just below the bound', person({ schoolStage: 'primary', ...aged(15) })),
    notMet('16岁在高中', 'sixteen, in senior school', person({ schoolStage: 'senior', ...aged(16) })),
    cannotTell('出生日期不明', 'the birth date is not known', person({ schoolStage: 'primary', idBirth: null })),
  ],
}
