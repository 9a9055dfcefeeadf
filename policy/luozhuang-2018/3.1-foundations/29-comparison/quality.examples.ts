/** Examples of the six checks of data quality that raise doubts (Article 29, Q04, Q07, Q12, Q35, Q53). */
import { yuan } from '#kernel/values'
import type { ExampleTable } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'
import { aged, type Facts, home, met, notMet, person, untold, year } from './quality/trying.ts'

const number = '371399197005010011'
const linked = (sameNumberOtherName: boolean | null): SmallWorld => ({
  ...person({}),
  rows: [['link', 'p', { sameNumberOtherName }]],
})
const twice = (second: Facts) => home({}, { p: { idNumber: number }, q: second })

const adding = (change: Facts) =>
  year(
    {
      wage: yuan(4000),
      business: yuan(2000),
      property: 0n,
      transfer: yuan(500),
      businessExpense: yuan(500),
      netIncome: yuan(6000),
      incomePerHead: yuan(3000),
      ...change,
    },
    { statedMemberCount: 2n },
  )

export const examples: ExampleTable = {
  'same-id-other-name': [
    met(linked(true), '同一号码在部门数据里是另一个名字', 'a file has the number beside another name'),
    notMet(linked(false), '姓名一致', 'the names agree'),
    notMet(person({}), '没有关联到任何一行', 'no row is linked'),
    untold(linked(null), '姓名是否相同不明', 'whether the names agree is not known'),
  ],
  'person-in-two-households': [
    met(twice({ idNumber: number }), '两行同一号码', 'two rows with one number'),
    notMet(twice({ idNumber: '371399198001010019' }), '号码不同', 'two numbers'),
    notMet(twice({ idNumber: number, memberState: 'moved-out' }), '另一行已迁出', 'the other has moved out'),
    untold(person({ idNumber: null }), '号码空缺，无从比较', 'no number to compare'),
  ],
  'two-heads': [
    met(home({}, { p: { relation: 'head' }, q: { relation: 'head' } }), '两人都是户主', 'two heads'),
    notMet(home({}, { p: { relation: 'head' }, q: { relation: 'spouse' } }), '一个户主', 'one head'),
    notMet(home({}, { p: { relation: 'head' }, q: { relation: 'head', memberState: 'dead' } }), '原户主已去世', 'the former head is dead'),
    untold(home({}, { p: { relation: 'head' }, q: { relation: null } }), '另一人关系空缺', 'the other’s relation is empty'),
  ],
  'sex-contradicts-id': [
    met(person({ sex: 'female', idSex: 'male', idValid: true }), '填女，号码是男', 'female by the cell, male by the number'),
    notMet(person({ sex: 'male', idSex: 'male', idValid: true }), '两处都是男', 'male by both'),
    notMet(person({ sex: 'female', idSex: 'male', idValid: false }), '号码本身是错的，不拿它比', 'a wrong number is no measure'),
    untold(person({ sex: 'male', idSex: null, idValid: null }), '没有号码', 'no number'),
  ],
  'income-does-not-add-up': [
    met(adding({ wage: yuan(4001.01) }), '各项比纯收入多一元零一分', 'the items exceed the sum by more than a yuan'),
    notMet(adding({ wage: yuan(4001) }), '差一元，在误差内', 'a yuan apart, which is allowed'),
    met(adding({ incomePerHead: yuan(3001) }), '人均乘人数与纯收入差两元', 'per head by two is two yuan off'),
    notMet(adding({}), '都对得上', 'all adds up'),
    untold(adding({ transfer: null }), '转移性收入空缺', 'the transfers are empty'),
  ].map((example) => ({ ...example, of: 'h' })),
  'age-contradicts-school-stage': [
    met(person({ schoolStage: 'primary', ...aged(16) }), '16岁仍在小学', 'sixteen, still in primary school'),
    notMet(person({ schoolStage: 'primary', ...aged(15) }), '15岁在小学，恰在界下', 'fifteen, just below the bound'),
    notMet(person({ schoolStage: 'senior', ...aged(16) }), '16岁在高中', 'sixteen, in senior school'),
    untold(person({ schoolStage: 'primary', idBirth: null }), '出生日期不明', 'the birth date is not known'),
  ],
}
