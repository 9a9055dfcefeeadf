/** Examples of help for unsafe houses and of what is amiss with a case (Article 16). */
import { yuan } from '#kernel/values'
import type { ExampleTable } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'
import { tell } from '../../telling.ts'

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
    tell('建档立卡户', 'registered', home({}), 'met'),
    tell('一般农户但有人享受低保', 'ordinary, somebody on allowance', home({ status: 'ordinary' }, { allowance: true }), 'met'),
    tell(
      '一般农户但有分散供养特困人员',
      'ordinary, somebody extremely poor at home',
      home({ status: 'ordinary' }, { extremelyPoor: true }),
      'met',
    ),
    tell('一般农户，什么都不是', 'ordinary and none of these', home({ status: 'ordinary' }), 'not-met'),
    tell(
      '一般农户，没有低保和残疾数据',
      'ordinary, no file of allowance or disability',
      withoutFile({ status: 'ordinary' }),
      'cannot-tell',
    ),
  ],
  'unsafe-house-help': [
    tell('D级重建20000元', 'grade D rebuilt: 20,000', home({ unsafeHouse: true, houseGrade: 'D' }), 'met', { amount: yuan(20_000) }),
    tell('C级修缮8000元', 'grade C repaired: 8,000', home({ unsafeHouse: true, houseGrade: 'C' }), 'met', { amount: yuan(8_000) }),
    tell('等级未填，金额说不准', 'no grade: the sum cannot be told', home({ unsafeHouse: true }), 'met', { amount: null }),
    tell('不是危房', 'no unsafe house', home({ unsafeHouse: false }), 'not-met'),
    tell('是否危房没有填', 'not said whether unsafe', home({ unsafeHouse: null }), 'cannot-tell'),
  ],
  'unsafe-house-help-other-groups': [
    tell(
      '一般农户中的低保户住D级危房',
      'an allowance household in grade D',
      home({ status: 'ordinary', unsafeHouse: true, houseGrade: 'D' }, { allowance: true }),
      'met',
      { amount: yuan(20_000) },
    ),
    tell('建档立卡户走另一条', 'registered households have their own', home({ unsafeHouse: true }), 'not-met'),
    tell('不属于四类', 'in none of the groups', home({ status: 'ordinary', unsafeHouse: true }), 'not-met'),
    tell('没有低保和残疾数据', 'no file of allowance or disability', withoutFile({ status: 'ordinary', unsafeHouse: true }), 'cannot-tell'),
  ],
  'unsafe-house-without-case': [
    tell('名册危房，住建没有记录', 'unsafe by the registry, no case', home({ unsafeHouse: true }), 'met'),
    tell('住建有D级记录', 'a case of grade D', home({ unsafeHouse: true }, {}, { grade: 'D' }), 'not-met'),
    tell('不是危房', 'not unsafe', home({ unsafeHouse: false }), 'not-met'),
    tell('没有住建数据', 'no file of the housing office', withoutFile({ unsafeHouse: true }), 'cannot-tell'),
  ],
  'lives-safely-elsewhere': [
    tell('集中供养', 'in a care home', home({ housing: 'centralised' }), 'met'),
    tell('住自有房', 'in the own house', home({ housing: 'own' }), 'not-met'),
    tell('居住方式没有填', 'way of living not said', home({}), 'cannot-tell'),
  ],
  'graded-unsafe-and-left': [
    tell('C级，方式、年度、验收都没有', 'grade C and nothing further', house({ grade: 'C' }), 'met'),
    tell('已列入年度', 'in a year’s plan', house({ grade: 'C', year: 2019n }), 'not-met'),
    tell('B级', 'grade B', house({ grade: 'B' }), 'not-met'),
    tell('等级空缺', 'the grade is empty', house({ grade: null }), 'cannot-tell'),
  ],
  'unsafe-house-accepted-not-paid': [
    tell('验收第31天补助仍为0', 'still 0 on the thirty-first day', house({ accepted: '2019-11-30', subsidy: 0n }), 'met', {
      on: '2019-12-31',
    }),
    tell('第30天还不算迟', 'the thirtieth day is in time', house({ accepted: '2019-12-01', subsidy: 0n, paidOn: '2019-12-31' }), 'not-met'),
    tell(
      '第31天才付',
      'paid on the thirty-first day',
      house({ accepted: '2019-06-01', subsidy: yuan(8_000), paidOn: '2019-07-02' }),
      'met',
    ),
    tell('第30天付', 'paid on the thirtieth day', house({ accepted: '2019-06-01', subsidy: yuan(8_000), paidOn: '2019-07-01' }), 'not-met'),
    tell('没有验收日期', 'no day of acceptance', house({ subsidy: 0n }), 'cannot-tell'),
  ],
  'unsafe-house-helped-the-wrong-way': [
    tell('D级只修缮', 'grade D, repaired', house({ grade: 'D', mode: 'repair' }), 'met'),
    tell('D级重建', 'grade D, rebuilt', house({ grade: 'D', mode: 'rebuild' }), 'not-met'),
    tell('改造方式空缺', 'the way is empty', house({ grade: 'D', mode: null }), 'cannot-tell'),
  ],
  'rebuilt-house-area-out-of-range': [
    tell('1人户19.99平方米', 'one person, 19.99 m²', rebuilt(1n, 1_999n), 'met'),
    tell('1人户20平方米', 'one person, 20 m²', rebuilt(1n, 2_000n), 'not-met'),
    tell('2人户29.99平方米', 'two people, 29.99 m²', rebuilt(2n, 2_999n), 'met'),
    tell('3人户40平方米', 'three people, 40 m²', rebuilt(3n, 4_000n), 'not-met'),
    tell('3人户60.01平方米', 'three people, 60.01 m²', rebuilt(3n, 6_001n), 'met'),
    tell('4人户人均18平方米', 'four people, 18 m² each', rebuilt(4n, 7_200n), 'not-met'),
    tell('4人户人均不足13平方米', 'four people, less than 13 m² each', rebuilt(4n, 5_199n), 'met'),
    tell('修缮不看面积', 'a repair has no limit', house({ mode: 'repair', people: 1n, area: 1_000n }), 'not-met'),
    tell('面积没有填', 'the area is empty', rebuilt(1n, null), 'cannot-tell'),
  ],
  'unsafe-house-done-in-time': [
    tell('2018年9月30日验收', 'accepted on 30 September 2018', house({ grade: 'D', accepted: '2018-09-30' }), 'met'),
    tell('10月1日验收', 'accepted on 1 October', house({ grade: 'D', accepted: '2018-10-01' }), 'not-met'),
    tell('没有验收日期', 'no day of acceptance', house({ grade: 'D' }), 'cannot-tell'),
  ],
  'unsafe-second-house': [
    tell('危房，但随子女居住', 'unsafe, but lives with a child', home({ unsafeHouse: true, housing: 'with-child' }), 'met'),
    tell(
      '鉴定表写明不是唯一住房',
      'the grading says it is not the only house',
      home({ unsafeHouse: true, onlyHouse: true, housing: 'own' }, {}, { grade: 'D', onlyHouse: false }),
      'met',
    ),
    tell('唯一住房、自住', 'the only house, lived in', home({ unsafeHouse: true, onlyHouse: true, housing: 'own' }), 'not-met'),
    tell('居住方式没有填', 'way of living not said', home({ unsafeHouse: true, onlyHouse: true }), 'cannot-tell'),
  ],
}
