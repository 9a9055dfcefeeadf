/** Examples of the checks of land, house, water, power and road (Article 29, Q58–Q63); areas and distances are in hundredths. */

import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet, type RuleExample } from '../../../example.ts'
import { emptyCell, type Facts, home, lacking } from './trying.ts'

const of = (facts: Facts) => home(facts)
const out = (facts: Facts) => home({ status: 'out-with-policy', ...facts })

/** An out-of-poverty household of which a fact is wrong, right, and not known; one that is poor is not asked. */
const outBut = (field: string, wrong: Value, right: Value, zh: string, en: string): readonly RuleExample[] => [
  met(`已脱贫，${zh}`, `out of poverty, ${en}`, out({ [field]: wrong })),
  notMet('已脱贫，这一项没有问题', 'out of poverty, and nothing wrong', out({ [field]: right })),
  notMet('未脱贫不问', 'a poor household is not asked', home({ [field]: wrong })),
  cannotTell('这一项空缺', 'the item is empty', out({ [field]: null })),
]

const large = (field: string, bound: number, unit: string, unitEn: string): readonly RuleExample[] => [
  met(`恰好${bound}${unit}，要问`, `just ${bound} ${unitEn} is asked about`, home({ [field]: BigInt(bound * 100) })),
  notMet(`差百分之一到${bound}${unit}`, `a hundredth below ${bound} ${unitEn}`, home({ [field]: BigInt(bound * 100 - 1) })),
  cannotTell('没有填', 'it is empty', home({ [field]: null })),
]

const beyond = (bound: number): readonly RuleExample[] => [
  met(`超过${bound}公里`, `more than ${bound} km`, home({ roadDistance: BigInt(bound * 100 + 1) })),
  notMet(`恰好${bound}公里`, `just ${bound} km`, home({ roadDistance: BigInt(bound * 100) })),
  cannotTell('没有填', 'it is empty', home({ roadDistance: null })),
]

const ill = (member: Facts, status = 'out-with-policy') => home({ status, mainCause: 'illness' }, { p: member })

export const examples: ExampleTable = {
  'arable-empty': emptyCell(of, ['arable', 'irrigated'], 0n, '耕地和有效灌溉面积', 'arable and irrigated land'),
  'forest-empty': emptyCell(of, ['forest', 'forestReturned'], 0n, '林地和退耕面积', 'forest and returned land'),
  'other-land-empty': emptyCell(of, ['orchard', 'pasture', 'water'], 0n, '林果、牧草和水面', 'orchard, pasture and water'),
  'power-empty': emptyCell(of, ['productionPower', 'homePower', 'broadcast'], false, '用电和广播电视', 'power and television'),
  'water-empty': emptyCell(of, ['waterShort', 'waterSafe'], false, '饮水两项', 'the two items of water'),
  'road-distance-empty': emptyCell(of, ['roadDistance'], 0n, '与主干路距离', 'distance to the road'),
  'road-empty': emptyCell(of, ['road'], 'dirt', '入户路类型', 'road to the house'),
  'house-area-empty': emptyCell(of, ['houseArea'], 8000n, '住房面积', 'area of the house'),
  'unsafe-house-empty': emptyCell(of, ['unsafeHouse'], false, '是否危房户', 'whether the house is unsafe'),
  'toilet-or-fuel-empty': [
    met('卫生厕所未填', 'the toilet is empty', home({ toilet: null, fuel: 'coal' })),
    notMet('两项都填了', 'both are filled in', home({ toilet: false, fuel: 'coal' })),
    cannotTell('文件没有燃料一列', 'the file has no column of the fuel', home({ toilet: false, fuel: null, ...lacking('fuel') })),
  ],
  'linkage-empty': emptyCell(of, ['cooperative', 'leadingCompany', 'leader'], false, '带动三项', 'the three items of linkage'),
  'out-in-unsafe-house': [
    met('已脱贫，仍是危房户', 'out of poverty in an unsafe house', out({ unsafeHouse: true, houseGrade: 'D' })),
    met('填不是危房，级别却是C级', 'said not to be, yet graded C', out({ unsafeHouse: false, houseGrade: 'C' })),
    notMet('不是危房，没有级别', 'not unsafe, no grade', out({ unsafeHouse: false, houseGrade: null })),
    notMet('未脱贫不问', 'a poor household is not asked', home({ unsafeHouse: true })),
    cannotTell('是否危房空缺', 'whether unsafe is empty', out({ unsafeHouse: null, houseGrade: null })),
  ],
  'out-short-of-water': outBut('waterShort', true, false, '饮水困难', 'short of water'),
  'out-with-unsafe-water': outBut('waterSafe', false, true, '饮水不安全', 'its water is unsafe'),
  'out-without-power': outBut('homePower', false, true, '没有通电', 'without power'),
  'out-in-tiny-house': outBut('houseArea', 999n, 1000n, '住房差百分之一到10平方米', 'a hundredth below 10 m²'),
  'unsafe-without-grade': [
    met('危房户，级别空着', 'unsafe, the grade is empty', home({ unsafeHouse: true, houseGrade: null })),
    notMet('有级别', 'the grade is there', home({ unsafeHouse: true, houseGrade: 'D' })),
    notMet('不是危房户', 'not unsafe', home({ unsafeHouse: false, houseGrade: null })),
    cannotTell(
      '文件没有危房级别一列',
      'the file has no such column',
      home({ unsafeHouse: true, houseGrade: null, ...lacking('houseGrade') }),
    ),
  ],
  'graded-unsafe-but-not-said': [
    met('填不是危房，级别D级', 'said not to be unsafe, graded D', home({ unsafeHouse: false, houseGrade: 'D' })),
    notMet('B级不算危房', 'B is not unsafe', home({ unsafeHouse: false, houseGrade: 'B' })),
    notMet('两项一致', 'the two agree', home({ unsafeHouse: true, houseGrade: 'D' })),
    cannotTell('是否危房空缺', 'whether unsafe is empty', home({ unsafeHouse: null, houseGrade: 'D' })),
  ],
  'irrigated-above-arable': [
    met('灌溉2.01亩，耕地2亩', 'irrigated 2.01 mu of 2', home({ arable: 200n, irrigated: 201n })),
    notMet('全部灌溉', 'all of it is irrigated', home({ arable: 200n, irrigated: 200n })),
    cannotTell('灌溉面积空缺', 'the irrigated land is empty', home({ arable: 200n, irrigated: null })),
  ],
  'returned-above-forest': [
    met('退耕3.01亩，林草共3亩', 'returned 3.01 mu, forest and pasture 3', home({ forestReturned: 301n, forest: 200n, pasture: 100n })),
    notMet('恰好相等', 'just equal', home({ forestReturned: 300n, forest: 200n, pasture: 100n })),
    cannotTell('牧草地空缺', 'the pasture is empty', home({ forestReturned: 300n, forest: 200n, pasture: null })),
  ],
  'much-arable': large('arable', 10, '亩', 'mu'),
  'much-forest': large('forest', 50, '亩', 'mu'),
  'much-orchard': large('orchard', 50, '亩', 'mu'),
  'much-pasture': large('pasture', 50, '亩', 'mu'),
  'much-water': large('water', 50, '亩', 'mu'),
  'roomy-house': large('houseArea', 500, '平方米', 'm²'),
  'road-far': beyond(2),
  'road-very-far': beyond(5),
  'ill-without-serious-illness-insurance': [
    met(
      '因病户已脱贫，大病病人没有大病保险',
      'out of illness poverty, somebody ill is not insured',
      ill({ health: 'serious', seriousIllness: false }),
    ),
    notMet('有大病保险', 'insured', ill({ health: 'serious', seriousIllness: true })),
    notMet('健康的人不问', 'the healthy are not asked', ill({ health: 'healthy', seriousIllness: false })),
    notMet('未脱贫不问', 'a poor household is not asked', ill({ health: 'serious', seriousIllness: false }, 'poor')),
    cannotTell('是否参加大病保险空缺', 'whether insured is empty', ill({ health: 'serious', seriousIllness: null })),
  ],
}
