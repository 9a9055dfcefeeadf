/** Examples of who draws what: allowance, support, stipend, subsidies, and what yields to what (Article 17). */

import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Record<string, string | bigint | boolean | null>
type Row = [ledger: string, facts: Facts]

const files = ['allowance', 'disability', 'extremelyPoor', 'child', 'careNeed', 'policeRecord', 'deathRecord', 'pensionInsurance']
const person = (facts: Facts = {}, ...rows: Row[]): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: { idBirth: '1950-06-15', extremelyPoor: false, allowance: false, ...facts } },
  rows: rows.map(([ledger, of]) => [ledger, 'p', of] as const),
  covered: files,
})
const without = (ledger: string, world: SmallWorld): SmallWorld => ({ ...world, covered: files.filter((file) => file !== ledger) })

const allowance = (facts: Facts = {}): Row => ['allowance', { state: 'current', area: 'rural', ...facts }]
const support = (facts: Facts = {}): Row => ['extremelyPoor', { state: 'current', selfCare: 'full', ...facts }]
const certificate = (grade: string | null, facts: Facts = {}): Row => ['disability', { grade, state: 'valid', ...facts }]
const orphan = (facts: Facts = {}): Row => ['child', { kind: 'orphan', care: 'scattered', ...facts }]
const onAllowance = (...rows: Row[]) => person({ allowance: true }, ...rows)
const elder = (idBirth: string) => person({ idBirth, allowance: true })
const young = { idBirth: '2010-05-01' }

export const examples: ExampleTable = {
  'on-allowance': [
    met('名册登记低保', 'by the registry', onAllowance()),
    met('低保名单在保', 'by the file', person({}, allowance())),
    notMet('已停保', 'stopped', person({}, allowance({ state: 'stopped' }))),
    cannotTell('名册空缺、没有低保数据', 'neither registry nor file says', without('allowance', person({ allowance: null }))),
  ],
  'is-extremely-poor': [
    met('特困名单在供', 'by the file', person({}, support())),
    notMet('都没有', 'neither', person()),
    cannotTell('名册空缺、没有特困数据', 'neither registry nor file says', without('extremelyPoor', person({ extremelyPoor: null }))),
    cannotTell(
      '名单里没有，名册没有这一列：名册补上“是”就是特困，不能先说“不是”',
      'not on the complete list, and the register has no such column: a "yes" there would turn a "no"',
      person({ extremelyPoor: null }),
    ),
  ],
  'draws-orphan-stipend': [
    met('17岁孤儿', 'an orphan of seventeen', person({ idBirth: '2002-01-01' }, orphan())),
    notMet('满18岁', 'eighteen', person({ idBirth: '2001-12-31' }, orphan())),
    notMet('留守儿童不是孤儿', 'left behind is no orphan', person(young, orphan({ kind: 'left-behind' }))),
    cannotTell('没有儿童数据', 'no file of children', without('child', person(young))),
  ],
  'is-certified-disabled': [
    met('证件有效', 'a valid certificate', person({}, certificate('4'))),
    notMet('证件过期', 'an expired one', person({}, certificate('4', { state: 'expired' }))),
    cannotTell('没有残联数据', 'no file of the federation', without('disability', person())),
  ],
  'is-severely-disabled': [
    met('二级', 'grade 2', person({}, certificate('2'))),
    notMet('三级', 'grade 3', person({}, certificate('3'))),
    cannotTell('等级空缺', 'the grade is empty', person({}, certificate(null))),
  ],
  'is-unable-to-care-for-oneself': [
    met('特困名单写不能自理', 'unable by the list of the extremely poor', person({}, support({ selfCare: 'unable' }))),
    met('评估为失能，没有残疾证', 'assessed as unable, no certificate', person({}, ['careNeed', { selfCare: 'unable' }])),
    notMet('半自理不算失能', 'partly able is not unable', person({}, support({ selfCare: 'partly' }))),
    cannotTell('没有评估数据', 'no assessments', without('careNeed', person())),
  ],
  'subsistence-allowance': [
    met('农村低保在保', 'on rural allowance', person({}, allowance({ amount: yuan(400) }))),
    notMet('城市低保是另一项', 'urban allowance is another', person({}, allowance({ area: 'urban' }))),
    cannotTell('没有低保数据', 'no file of allowance', without('allowance', person())),
  ],
  'elder-subsidy': [
    met('60周岁当天：每月80元', 'sixty on the day: 80 a month', elder('1959-12-31'), { amount: yuan(80) }),
    notMet('差一天60周岁', 'a day short of sixty', elder('1960-01-01')),
    met('79周岁：80元', 'seventy-nine: 80', elder('1940-01-01'), { amount: yuan(80) }),
    met('80周岁：100元', 'eighty: 100', elder('1939-12-31'), { amount: yuan(100) }),
    met('90周岁：200元', 'ninety: 200', elder('1929-12-31'), { amount: yuan(200) }),
    met('99周岁：200元', 'ninety-nine: 200', elder('1920-01-01'), { amount: yuan(200) }),
    met('100周岁：300元', 'a hundred: 300', elder('1919-12-31'), { amount: yuan(300) }),
    notMet('没有低保', 'not on allowance', person()),
    cannotTell('是否低保不知', 'allowance not known', without('allowance', person({ allowance: null }))),
  ],
  'qualifies-for-living-subsidy': [
    met('低保加有效残疾证', 'allowance and a valid certificate', onAllowance(certificate('4'))),
    notMet('没有低保', 'no allowance', person({}, certificate('1'))),
    cannotTell('没有残联数据', 'no file of the federation', without('disability', onAllowance())),
  ],
  'qualifies-for-nursing-subsidy': [
    met('二级', 'grade 2', person({}, certificate('2'))),
    met('一级且低保：两项可以同领', 'grade 1 and on allowance: both may be drawn', onAllowance(certificate('1'))),
    notMet('三级', 'grade 3', person({}, certificate('3'))),
    cannotTell('等级空缺', 'the grade is empty', person({}, certificate(null))),
  ],
  'living-subsidy': [
    met('一、二级：每月100元', 'grades 1 and 2: 100 a month', onAllowance(certificate('2')), { amount: yuan(100) }),
    met('三、四级：每月80元', 'grades 3 and 4: 80 a month', onAllowance(certificate('3')), { amount: yuan(80) }),
    met('2020年起96元', 'from 2020: 96', onAllowance(certificate('3')), { amount: yuan(96), on: '2020-01-01' }),
    notMet('特困供养更优，不再领', 'extremely-poor support is better', onAllowance(certificate('2'), support())),
    notMet(
      '特困而自理能力不知：供养底数已高于补贴',
      'extremely poor, self-care not known: the floor is above the subsidy already',
      onAllowance(certificate('2'), support({ selfCare: null })),
    ),
    notMet('孤儿基本生活费更优，不再领', 'the orphan stipend is better', person({ ...young, allowance: true }, certificate('1'), orphan())),
    cannotTell(
      '不知是否特困',
      'extremely poor or not is not known',
      without('extremelyPoor', person({ allowance: true, extremelyPoor: null }, certificate('2'))),
    ),
  ],
  'nursing-subsidy': [
    met('一级：每月100元', 'grade 1: 100 a month', person({}, certificate('1')), { amount: yuan(100) }),
    met('二级：每月80元', 'grade 2: 80 a month', person({}, certificate('2')), { amount: yuan(80) }),
    met('孤儿可以同领', 'beside the orphan stipend', person(young, certificate('2'), orphan())),
    notMet('特困供养更优，不再领', 'extremely-poor support is better', person({}, certificate('1'), support({ selfCare: 'unable' }))),
    cannotTell(
      '不知是否特困',
      'extremely poor or not is not known',
      without('extremelyPoor', person({ extremelyPoor: null }, certificate('2'))),
    ),
  ],
  'extremely-poor-support': [
    met('全自理：520.00元加最低工资十分之一173.00元', 'able: 520.00 and a tenth of the minimum wage, 173.00', person({}, support()), {
      amount: yuan(693),
    }),
    met('半自理：加六分之一288.33元', 'partly able: and a sixth, 288.33', person({}, support({ selfCare: 'partly' })), {
      amount: yuan(808.33),
    }),
    met('不能自理：加三分之一576.67元', 'unable: and a third, 576.67', person({}, support({ selfCare: 'unable' })), {
      amount: yuan(1_096.67),
    }),
    met('自理能力空缺：至少520.00元', 'self-care empty: at least 520.00', person({}, support({ selfCare: null })), {
      amount: null,
      atLeast: yuan(520),
    }),
    notMet('不是特困人员', 'not extremely poor', person()),
    cannotTell('没有特困数据', 'no file of the extremely poor', without('extremelyPoor', person({ extremelyPoor: null }))),
  ],
  'orphan-stipend': [
    met('散居：每月800元', 'at home: 800 a month', person(young, orphan()), { amount: yuan(800) }),
    met('机构养育：每月1200元', 'in an institution: 1,200 a month', person(young, orphan({ care: 'centralised' })), {
      amount: yuan(1_200),
    }),
    met('养育方式空缺：至少800元', 'way of care empty: at least 800', person(young, orphan({ care: null })), {
      amount: null,
      atLeast: yuan(800),
    }),
    notMet('成年', 'grown up', person({}, orphan())),
    cannotTell('没有儿童数据', 'no file of children', without('child', person(young))),
  ],
  'living-subsidy-due-not-drawn': [
    met('符合而未领', 'due and not drawn', onAllowance(certificate('3', { livingSubsidy: false }))),
    notMet('已领', 'drawn', onAllowance(certificate('3', { livingSubsidy: true }))),
    notMet('特困人员不领', 'not of the extremely poor', onAllowance(certificate('3', { livingSubsidy: false }), support())),
    cannotTell('是否领取没有填', 'not said whether drawn', onAllowance(certificate('3', { livingSubsidy: null }))),
  ],
  'nursing-subsidy-due-not-drawn': [
    met('一级未领', 'grade 1, not drawn', person({}, certificate('1', { nursingSubsidy: false }))),
    notMet('三级不应领', 'grade 3 is due none', person({}, certificate('3', { nursingSubsidy: false }))),
    cannotTell('是否领取没有填', 'not said whether drawn', person({}, certificate('1', { nursingSubsidy: null }))),
  ],
  'elder-subsidy-due-not-paid': [
    met('低保老人补贴为0', 'an allowance elder with 0', person({}, allowance({ elderSubsidy: 0n }))),
    notMet('已发80元', '80 paid', person({}, allowance({ elderSubsidy: yuan(80) }))),
    notMet('59岁', 'fifty-nine', person({ idBirth: '1960-01-01' }, allowance({ elderSubsidy: 0n }))),
    cannotTell('补贴栏空缺', 'the column is empty', person({}, allowance({ elderSubsidy: null }))),
  ],
  'allowance-and-extremely-poor-together': [
    met('两边都在保', 'current on both', person({}, allowance(), support())),
    notMet('低保已停', 'allowance stopped', person({}, allowance({ state: 'stopped' }), support())),
    cannotTell('没有特困数据', 'no file of the extremely poor', without('extremelyPoor', person({}, allowance()))),
  ],
  'extremely-poor-draws-disability-subsidies': [
    met(
      '特困又领护理补贴',
      'extremely poor, with the nursing subsidy',
      person({}, support(), certificate('1', { livingSubsidy: false, nursingSubsidy: true })),
    ),
    notMet('都没领', 'neither drawn', person({}, support(), certificate('1', { livingSubsidy: false, nursingSubsidy: false }))),
    cannotTell('是否领取没有填', 'not said whether drawn', person({}, support(), certificate('1'))),
  ],
  'dead-person-draws': [
    met('户籍死亡，低保仍在保', 'dead, allowance still current', person({}, ['policeRecord', { state: 'dead' }], allowance())),
    met(
      '已火化，养老金仍在领',
      'cremated, pension still drawn',
      person({}, ['deathRecord', { cremationDate: '2019-03-01' }], ['pensionInsurance', { state: 'drawing' }]),
    ),
    notMet(
      '户籍死亡，什么都已停发',
      'dead, everything stopped',
      person({}, ['policeRecord', { state: 'dead' }], allowance({ state: 'stopped' })),
    ),
    cannotTell('没有户籍和死亡数据', 'no file of police or deaths', { ...person({}, allowance()), covered: ['allowance'] }),
  ],
  'urban-and-rural-allowance-together': [
    met('城乡两份', 'urban and rural', person({}, allowance(), allowance({ area: 'urban' }))),
    notMet('只有农村', 'rural only', person({}, allowance())),
    cannotTell('城乡类别空缺', 'one area is empty', person({}, allowance(), allowance({ area: null }))),
  ],
  'allowance-above-standard': [
    met(
      '2人每月800.01元，标准400元一人',
      'two people, 800.01 a month, standard 400 each',
      person({}, allowance({ people: 2n, amount: yuan(800.01) })),
    ),
    notMet('正好800元', 'exactly 800', person({}, allowance({ people: 2n, amount: yuan(800) }))),
    notMet('城市550元一人', 'urban: 550 each', person({}, allowance({ area: 'urban', people: 1n, amount: yuan(550) }))),
    met('城市550.01元', 'urban: 550.01', person({}, allowance({ area: 'urban', people: 1n, amount: yuan(550.01) }))),
    cannotTell('人数空缺', 'people not said', person({}, allowance({ people: null, amount: yuan(800) }))),
  ],
  'orphan-stipend-below-floor': [
    met('散居599.99元，底线600元', 'at home 599.99, floor 600', person(young, orphan({ amount: yuan(599.99) }))),
    notMet('散居600元', 'at home 600', person(young, orphan({ amount: yuan(600) }))),
    met(
      '机构999.99元，底线1000元',
      'institution 999.99, floor 1,000',
      person(young, orphan({ care: 'centralised', amount: yuan(999.99) })),
    ),
    cannotTell('金额空缺', 'the sum is empty', person(young, orphan({ amount: null }))),
  ],
}
