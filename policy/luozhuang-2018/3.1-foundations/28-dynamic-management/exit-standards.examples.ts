/** Examples of the standards of exit, one by one and together (Article 28, R15–R20). */
import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = NonNullable<SmallWorld['household']>

const secure: SmallWorld = {
  household: { status: 'poor', foodSecure: true, clothingSecure: true, unsafeHouse: false, waterSafe: true },
  year: { year: 2019n, wage: yuan(10_000), business: 0n, property: 0n, transfer: 0n, businessExpense: 0n },
  people: { p: { idBirth: '1970-05-01' }, child: { idBirth: '2010-05-01' } },
  rows: [
    ['medicalInsurance', 'p', { state: 'insured' }],
    ['medicalInsurance', 'child', { state: 'insured' }],
    ['student', 'child', { state: 'enrolled' }],
  ],
  covered: ['medicalInsurance', 'student', 'unsafeHouse'],
}
const but = (facts: Facts): SmallWorld => ({ ...secure, household: { ...secure.household, ...facts } })
const earning = (wage: bigint | null): SmallWorld => ({ ...secure, year: { ...secure.year, wage } })
const child = (idBirth: string, state: string | null, outOfSchoolReason: string | null = null): SmallWorld => ({
  ...secure,
  people: { child: { idBirth, outOfSchoolReason } },
  rows: state === null ? [] : [['student', 'child', { state }]],
})
const insured = (state: string | null, employeeMedical: boolean | null): SmallWorld => ({
  ...secure,
  people: { p: { employeeMedical } },
  rows: state === null ? [] : [['medicalInsurance', 'p', { state }]],
})
const house = (facts: Facts, accepted?: string | null): SmallWorld => ({
  household: { status: 'poor', ...facts },
  people: { p: {} },
  rows: accepted === undefined ? [] : [['unsafeHouse', 'p', { accepted }]],
  covered: ['unsafeHouse'],
})
const unsafe = { unsafeHouse: true, houseGrade: 'D', housing: 'own' }
const water = (facts: Facts): SmallWorld => ({
  household: {},
  people: { p: {} },
  rows: [['waterTest', 'p', { passed: true, testedOn: '2019-06-01', litres: 40n, minutes: 0n, steady: 95n, carried: false, ...facts }]],
  covered: ['waterTest'],
})
const member = (facts: Facts): SmallWorld => ({ household: {}, people: { p: facts } })

export const examples: ExampleTable = {
  'food-and-clothing': [
    met('吃穿都不愁', 'enough of both', secure),
    notMet('吃饱，冬衣不够', 'enough food, too few winter clothes', but({ clothingSecure: false })),
    cannotTell('穿衣情况没有采集', 'clothing was not asked', but({ clothingSecure: null })),
  ],
  schooling: [
    met('九岁，在读', 'nine and enrolled', child('2010-05-01', 'enrolled')),
    met('因病休学不算辍学', 'sick leave is no dropout', child('2010-05-01', 'suspended')),
    met('送教上门不算辍学', 'teaching at home is no dropout', child('2010-05-01', null, 'taught-at-home')),
    notMet('九岁，厌学在家', 'nine, weary of school', child('2010-05-01', null, 'weary-of-school')),
    met('年末5周岁，还不到年龄', 'five at year end', child('2014-01-01', null, 'weary-of-school')),
    notMet('年末正好6周岁', 'six at year end', child('2013-12-31', null, 'weary-of-school')),
    notMet('年末15周岁，仍在保障年龄', 'fifteen at year end', child('2004-01-01', null, 'weary-of-school')),
    met('年末16周岁，过了保障年龄', 'sixteen at year end', child('2003-12-31', null, 'weary-of-school')),
    cannotTell('不在学籍里，也没有说原因', 'not on the school file, no reason given', child('2010-05-01', null)),
  ],
  'medical-care': [
    met('人人参保', 'everybody is insured', insured('insured', null)),
    met('参加职工医保的也算', 'the employees’ scheme counts', insured(null, true)),
    notMet('两种都没参加', 'in neither scheme', insured('not-insured', false)),
    cannotTell('居民医保没有，职工医保没采集', 'not in the residents’ scheme, the other not asked', insured(null, null)),
  ],
  'family-doctor': [
    met('已签约', 'signed', member({ familyDoctor: true })),
    notMet('未签约', 'not signed', member({ familyDoctor: false })),
    cannotTell('没有采集', 'not asked', member({ familyDoctor: null })),
  ],
  'chronic-follow-up': [
    met('慢性病人有随访', 'a chronic patient is followed up', member({ health: 'chronic', chronicFollowUp: true })),
    met('没有慢性病人', 'nobody is chronically ill', member({ health: 'healthy' })),
    notMet('慢性病人没有随访', 'a chronic patient is not', member({ health: 'chronic-disabled', chronicFollowUp: false })),
    cannotTell('慢性病人随访没有采集', 'follow-up was not asked', member({ health: 'chronic' })),
  ],
  'house-report-current': [
    met('2019年10月1日的鉴定', 'graded on the first day of the campaign', house({ houseGradedOn: '2019-10-01' })),
    notMet('前一天的鉴定', 'graded the day before', house({ houseGradedOn: '2019-09-30' })),
    cannotTell('鉴定日期空缺', 'no date', house({})),
  ],
  'safe-house': [
    met('登记不是危房', 'not unsafe by the form', house({ unsafeHouse: false })),
    met('近期鉴定为B级', 'lately graded B', house({ houseGrade: 'B', houseGradedOn: '2019-11-01' })),
    met('D级，已改造验收', 'graded D, repaired and accepted', house(unsafe, '2018-09-20')),
    met('D级，随子女住', 'graded D, lives with a child', house({ ...unsafe, housing: 'with-child' })),
    notMet('D级，自住，没有改造', 'graded D, lived in, not repaired', house(unsafe)),
    cannotTell('D级，验收日期空缺', 'graded D, no day of acceptance', house(unsafe, null)),
    cannotTell(
      '鉴定为B级但没有日期，不知是否过期',
      'graded B at an unknown day',
      house({ houseGrade: 'B', unsafeHouse: null, housing: 'own' }),
    ),
  ],
  'safe-water': [
    met('饮水安全', 'safe', secure),
    notMet('饮水不安全', 'not safe', but({ waterSafe: false })),
    cannotTell('没有采集', 'not asked', but({ waterSafe: null })),
  ],
  'water-tested-safe': [
    met('一年内检测达标，够用、方便、稳定', 'tested within the year, enough, near and steady', water({})),
    met('正好12个月前检测', 'tested just twelve months ago', water({ testedOn: '2018-12-31' })),
    notMet('检测超过12个月', 'the test is older', water({ testedOn: '2018-12-30' })),
    met('正好20升、20分钟、90%', 'just 20 litres, 20 minutes, 90 %', water({ litres: 20n, minutes: 20n, steady: 90n })),
    notMet('19升不够', '19 litres are too few', water({ litres: 19n })),
    notMet('取水21分钟，没人送', '21 minutes, and nobody carries it', water({ minutes: 21n })),
    met('取水40分钟，有人送', '40 minutes, and a helper carries it', water({ minutes: 40n, carried: true })),
    notMet('保证率89%', 'steady 89 % of the year', water({ steady: 89n })),
    notMet('检测不达标', 'the test failed', water({ passed: false })),
    cannotTell('没有检测数据', 'no file of tests', member({})),
  ],
  'income-above-line': [
    met('人均4066.01元，高于省定标准', '4,066.01 a head is above the line', earning(yuan(8132.02))),
    notMet('正好4066元，不算高于', '4,066.00 is on the line, not above it', earning(yuan(8132))),
    notMet('人均4065.99元', '4,065.99 is below', earning(yuan(8131.98))),
    cannotTell('工资性收入空缺', 'wages not given', earning(null)),
  ],
  'two-assurances-three-guarantees': [
    met('样样都有', 'everything is there', secure),
    notMet('饮水不安全', 'the water is not safe', but({ waterSafe: false })),
    cannotTell('吃穿没有采集', 'food was not asked', but({ foodSecure: null })),
  ],
  'exit-not-yet-secure': [
    notMet('保障和收入都到位，可以退出', 'all is there: exit is free', secure),
    met('饮水不安全，不得退出', 'unsafe water forbids it', but({ waterSafe: false })),
    met('收入正好在标准线上，不得退出', 'an income on the line forbids it', earning(yuan(8132))),
    cannotTell('穿衣没有采集，同样不得退出', 'clothing was not asked, and that forbids it too', but({ clothingSecure: null })),
  ],
  'reaches-farmers-mean': [
    met('正好17300元，达到上年平均', '17,300 reaches the mean of the year before', {
      ...secure,
      year: { ...secure.year, disposablePerHead: yuan(17_300) },
    }),
    notMet('差1分', 'a fen less does not', { ...secure, year: { ...secure.year, disposablePerHead: yuan(17_299.99) } }),
    cannotTell('可支配收入没有采集，纯收入再高也不替代', 'not collected; a high net income does not stand in', earning(yuan(90_000))),
  ],
}
