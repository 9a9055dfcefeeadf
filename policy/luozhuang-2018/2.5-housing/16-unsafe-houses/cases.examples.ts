/** Examples of help for unsafe houses and of what is amiss with a case (Article 16). */

import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Record<string, string | bigint | boolean | null>

const home = (household: Facts, member: Facts = {}, ...houses: Facts[]): SmallWorld => ({
  household: { status: 'poor', ...household },
  people: { p: { allowance: false, extremelyPoor: false, ...member } },
  rows: houses.map((facts) => ['unsafeHouse', 'p', facts] as const),
  covered: ['unsafeHouse', 'allowance', 'disability', 'extremelyPoor'],
})
const house = (facts: Facts): SmallWorld => home({}, {}, facts)
const withoutFile = (household: Facts): SmallWorld => ({ ...home(household), covered: [] })
const rebuilt = (people: bigint | null, area: bigint | null) => house({ mode: 'rebuild', people, area })

export const examples: ExampleTable = {
  'is-housing-key-group': [
    met('建档立卡户', 'registered', home({})),
    met('一般农户但有人享受低保', 'ordinary, somebody on allowance', home({ status: 'ordinary' }, { allowance: true })),
    met('一般农户但有分散供养特困人员', 'ordinary, somebody extremely poor at home', home({ status: 'ordinary' }, { extremelyPoor: true })),
    notMet('一般农户，什么都不是', 'ordinary and none of these', home({ status: 'ordinary' })),
    cannotTell('一般农户，没有低保和残疾数据', 'ordinary, no file of allowance or disability', withoutFile({ status: 'ordinary' })),
  ],
  'unsafe-house-help': [
    met('D级重建20000元', 'grade D rebuilt: 20,000', home({ unsafeHouse: true, houseGrade: 'D' }), { amount: yuan(20_000) }),
    met('C级修缮8000元', 'grade C repaired: 8,000', home({ unsafeHouse: true, houseGrade: 'C' }), { amount: yuan(8_000) }),
    met('等级未填，金额说不准', 'no grade: the sum cannot be told', home({ unsafeHouse: true }), { amount: null }),
    notMet('不是危房', 'no unsafe house', home({ unsafeHouse: false })),
    cannotTell('是否危房没有填', 'not said whether unsafe', home({ unsafeHouse: null })),
  ],
  'unsafe-house-help-other-groups': [
    met(
      '一般农户中的低保户住D级危房',
      'an allowance household in grade D',
      home({ status: 'ordinary', unsafeHouse: true, houseGrade: 'D' }, { allowance: true }),
      { amount: yuan(20_000) },
    ),
    notMet('建档立卡户走另一条', 'registered households have their own', home({ unsafeHouse: true })),
    notMet('不属于四类', 'in none of the groups', home({ status: 'ordinary', unsafeHouse: true })),
    cannotTell('没有低保和残疾数据', 'no file of allowance or disability', withoutFile({ status: 'ordinary', unsafeHouse: true })),
  ],
  'unsafe-house-without-case': [
    met('名册危房，住建没有记录', 'unsafe by the registry, no case', home({ unsafeHouse: true })),
    notMet('住建有D级记录', 'a case of grade D', home({ unsafeHouse: true }, {}, { grade: 'D' })),
    notMet('不是危房', 'not unsafe', home({ unsafeHouse: false })),
    cannotTell('没有住建数据', 'no file of the housing office', withoutFile({ unsafeHouse: true })),
  ],
  'lives-safely-elsewhere': [
    met('集中供养', 'in a care home', home({ housing: 'centralised' })),
    notMet('住自有房', 'in the own house', home({ housing: 'own' })),
    cannotTell('居住方式没有填', 'way of living not said', home({})),
  ],
  'graded-unsafe-and-left': [
    met('C级，方式、年度、验收都没有', 'grade C and nothing further', house({ grade: 'C' })),
    notMet('已列入年度', 'in a year’s plan', house({ grade: 'C', year: 2019n })),
    notMet('B级', 'grade B', house({ grade: 'B' })),
    cannotTell('等级空缺', 'the grade is empty', house({ grade: null })),
  ],
  'unsafe-house-accepted-not-paid': [
    met('验收第31天补助仍为0', 'still 0 on the thirty-first day', house({ accepted: '2019-11-30', subsidy: 0n }), {
      on: '2019-12-31',
    }),
    notMet('第30天还不算迟', 'the thirtieth day is in time', house({ accepted: '2019-12-01', subsidy: 0n, paidOn: '2019-12-31' })),
    met('第31天才付', 'paid on the thirty-first day', house({ accepted: '2019-06-01', subsidy: yuan(8_000), paidOn: '2019-07-02' })),
    notMet('第30天付', 'paid on the thirtieth day', house({ accepted: '2019-06-01', subsidy: yuan(8_000), paidOn: '2019-07-01' })),
    cannotTell('没有验收日期', 'no day of acceptance', house({ subsidy: 0n })),
  ],
  'unsafe-house-helped-the-wrong-way': [
    met('D级只修缮', 'grade D, repaired', house({ grade: 'D', mode: 'repair' })),
    notMet('D级重建', 'grade D, rebuilt', house({ grade: 'D', mode: 'rebuild' })),
    cannotTell('改造方式空缺', 'the way is empty', house({ grade: 'D', mode: null })),
  ],
  'rebuilt-house-area-out-of-range': [
    met('1人户19.99平方米', 'one person, 19.99 m²', rebuilt(1n, 1_999n)),
    notMet('1人户20平方米', 'one person, 20 m²', rebuilt(1n, 2_000n)),
    met('2人户29.99平方米', 'two people, 29.99 m²', rebuilt(2n, 2_999n)),
    notMet('3人户40平方米', 'three people, 40 m²', rebuilt(3n, 4_000n)),
    met('3人户60.01平方米', 'three people, 60.01 m²', rebuilt(3n, 6_001n)),
    notMet('4人户人均18平方米', 'four people, 18 m² each', rebuilt(4n, 7_200n)),
    met('4人户人均不足13平方米', 'four people, less than 13 m² each', rebuilt(4n, 5_199n)),
    notMet('修缮不看面积', 'a repair has no limit', house({ mode: 'repair', people: 1n, area: 1_000n })),
    cannotTell('面积没有填', 'the area is empty', rebuilt(1n, null)),
  ],
  'unsafe-house-done-in-time': [
    met('2018年9月30日验收', 'accepted on 30 September 2018', house({ grade: 'D', accepted: '2018-09-30' })),
    notMet('10月1日验收', 'accepted on 1 October', house({ grade: 'D', accepted: '2018-10-01' })),
    cannotTell('没有验收日期', 'no day of acceptance', house({ grade: 'D' })),
  ],
  'unsafe-second-house': [
    met('危房，但随子女居住', 'unsafe, but lives with a child', home({ unsafeHouse: true, housing: 'with-child' })),
    met(
      '鉴定表写明不是唯一住房',
      'the grading says it is not the only house',
      home({ unsafeHouse: true, onlyHouse: true, housing: 'own' }, {}, { grade: 'D', onlyHouse: false }),
    ),
    notMet('唯一住房、自住', 'the only house, lived in', home({ unsafeHouse: true, onlyHouse: true, housing: 'own' })),
    cannotTell('居住方式没有填', 'way of living not said', home({ unsafeHouse: true, onlyHouse: true })),
  ],
}
