/** Examples of the checks of land, house, water, power and road (Article 29, Q58–Q63); areas and distances are in hundredths. */
import type { Value } from '#kernel/values'
import type { ExampleTable, RuleExample } from '../../../example.ts'
import { emptyCell, type Facts, home, lacking, met, notMet, untold } from './trying.ts'

const of = (facts: Facts) => home(facts)
const out = (facts: Facts) => home({ status: 'out-with-policy', ...facts })

/** An out-of-poverty household of which a fact is wrong, right, and not known; one that is poor is not asked. */
const outBut = (field: string, wrong: Value, right: Value, zh: string, en: string): readonly RuleExample[] => [
  met(out({ [field]: wrong }), `已脱贫，${zh}`, `out of poverty, ${en}`),
  notMet(out({ [field]: right }), '已脱贫，这一项没有问题', 'out of poverty, and nothing wrong'),
  notMet(home({ [field]: wrong }), '未脱贫不问', 'a poor household is not asked'),
  untold(out({ [field]: null }), '这一项空缺', 'the item is empty'),
]

const large = (field: string, bound: number, unit: string, unitEn: string): readonly RuleExample[] => [
  met(home({ [field]: BigInt(bound * 100) }), `恰好${bound}${unit}，要问`, `just ${bound} ${unitEn} is asked about`),
  notMet(home({ [field]: BigInt(bound * 100 - 1) }), `差百分之一到${bound}${unit}`, `a hundredth below ${bound} ${unitEn}`),
  untold(home({ [field]: null }), '没有填', 'it is empty'),
]

const beyond = (bound: number): readonly RuleExample[] => [
  met(home({ roadDistance: BigInt(bound * 100 + 1) }), `超过${bound}公里`, `more than ${bound} km`),
  notMet(home({ roadDistance: BigInt(bound * 100) }), `恰好${bound}公里`, `just ${bound} km`),
  untold(home({ roadDistance: null }), '没有填', 'it is empty'),
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
    met(home({ toilet: null, fuel: 'coal' }), '卫生厕所未填', 'the toilet is empty'),
    notMet(home({ toilet: false, fuel: 'coal' }), '两项都填了', 'both are filled in'),
    untold(home({ toilet: false, fuel: null, ...lacking('fuel') }), '文件没有燃料一列', 'the file has no column of the fuel'),
  ],
  'linkage-empty': emptyCell(of, ['cooperative', 'leadingCompany', 'leader'], false, '带动三项', 'the three items of linkage'),
  'out-in-unsafe-house': [
    met(out({ unsafeHouse: true, houseGrade: 'D' }), '已脱贫，仍是危房户', 'out of poverty in an unsafe house'),
    met(out({ unsafeHouse: false, houseGrade: 'C' }), '填不是危房，级别却是C级', 'said not to be, yet graded C'),
    notMet(out({ unsafeHouse: false, houseGrade: null }), '不是危房，没有级别', 'not unsafe, no grade'),
    notMet(home({ unsafeHouse: true }), '未脱贫不问', 'a poor household is not asked'),
    untold(out({ unsafeHouse: null, houseGrade: null }), '是否危房空缺', 'whether unsafe is empty'),
  ],
  'out-short-of-water': outBut('waterShort', true, false, '饮水困难', 'short of water'),
  'out-with-unsafe-water': outBut('waterSafe', false, true, '饮水不安全', 'its water is unsafe'),
  'out-without-power': outBut('homePower', false, true, '没有通电', 'without power'),
  'out-in-tiny-house': outBut('houseArea', 999n, 1000n, '住房差百分之一到10平方米', 'a hundredth below 10 m²'),
  'unsafe-without-grade': [
    met(home({ unsafeHouse: true, houseGrade: null }), '危房户，级别空着', 'unsafe, the grade is empty'),
    notMet(home({ unsafeHouse: true, houseGrade: 'D' }), '有级别', 'the grade is there'),
    notMet(home({ unsafeHouse: false, houseGrade: null }), '不是危房户', 'not unsafe'),
    untold(home({ unsafeHouse: true, houseGrade: null, ...lacking('houseGrade') }), '文件没有危房级别一列', 'the file has no such column'),
  ],
  'graded-unsafe-but-not-said': [
    met(home({ unsafeHouse: false, houseGrade: 'D' }), '填不是危房，级别D级', 'said not to be unsafe, graded D'),
    notMet(home({ unsafeHouse: false, houseGrade: 'B' }), 'B级不算危房', 'B is not unsafe'),
    notMet(home({ unsafeHouse: true, houseGrade: 'D' }), '两项一致', 'the two agree'),
    untold(home({ unsafeHouse: null, houseGrade: 'D' }), '是否危房空缺', 'whether unsafe is empty'),
  ],
  'irrigated-above-arable': [
    met(home({ arable: 200n, irrigated: 201n }), '灌溉2.01亩，耕地2亩', 'irrigated 2.01 mu of 2'),
    notMet(home({ arable: 200n, irrigated: 200n }), '全部灌溉', 'all of it is irrigated'),
    untold(home({ arable: 200n, irrigated: null }), '灌溉面积空缺', 'the irrigated land is empty'),
  ],
  'returned-above-forest': [
    met(home({ forestReturned: 301n, forest: 200n, pasture: 100n }), '退耕3.01亩，林草共3亩', 'returned 3.01 mu, forest and pasture 3'),
    notMet(home({ forestReturned: 300n, forest: 200n, pasture: 100n }), '恰好相等', 'just equal'),
    untold(home({ forestReturned: 300n, forest: 200n, pasture: null }), '牧草地空缺', 'the pasture is empty'),
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
      ill({ health: 'serious', seriousIllness: false }),
      '因病户已脱贫，大病病人没有大病保险',
      'out of illness poverty, somebody ill is not insured',
    ),
    notMet(ill({ health: 'serious', seriousIllness: true }), '有大病保险', 'insured'),
    notMet(ill({ health: 'healthy', seriousIllness: false }), '健康的人不问', 'the healthy are not asked'),
    notMet(ill({ health: 'serious', seriousIllness: false }, 'poor'), '未脱贫不问', 'a poor household is not asked'),
    untold(ill({ health: 'serious', seriousIllness: null }), '是否参加大病保险空缺', 'whether insured is empty'),
  ],
}
