/** Examples of who draws what: allowance, support, stipend, subsidies, and what yields to what (Article 17). */
import { yuan } from '#kernel/values'
import type { ExampleTable } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'
import { tell } from '../../telling.ts'

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
    tell('名册登记低保', 'by the registry', onAllowance(), 'met'),
    tell('低保名单在保', 'by the file', person({}, allowance()), 'met'),
    tell('已停保', 'stopped', person({}, allowance({ state: 'stopped' })), 'not-met'),
    tell('名册空缺、没有低保数据', 'neither registry nor file says', without('allowance', person({ allowance: null })), 'cannot-tell'),
  ],
  'is-extremely-poor': [
    tell('特困名单在供', 'by the file', person({}, support()), 'met'),
    tell('都没有', 'neither', person(), 'not-met'),
    tell(
      '名册空缺、没有特困数据',
      'neither registry nor file says',
      without('extremelyPoor', person({ extremelyPoor: null })),
      'cannot-tell',
    ),
  ],
  'draws-orphan-stipend': [
    tell('17岁孤儿', 'an orphan of seventeen', person({ idBirth: '2002-01-01' }, orphan()), 'met'),
    tell('满18岁', 'eighteen', person({ idBirth: '2001-12-31' }, orphan()), 'not-met'),
    tell('留守儿童不是孤儿', 'left behind is no orphan', person(young, orphan({ kind: 'left-behind' })), 'not-met'),
    tell('没有儿童数据', 'no file of children', without('child', person(young)), 'cannot-tell'),
  ],
  'is-certified-disabled': [
    tell('证件有效', 'a valid certificate', person({}, certificate('4')), 'met'),
    tell('证件过期', 'an expired one', person({}, certificate('4', { state: 'expired' })), 'not-met'),
    tell('没有残联数据', 'no file of the federation', without('disability', person()), 'cannot-tell'),
  ],
  'is-severely-disabled': [
    tell('二级', 'grade 2', person({}, certificate('2')), 'met'),
    tell('三级', 'grade 3', person({}, certificate('3')), 'not-met'),
    tell('等级空缺', 'the grade is empty', person({}, certificate(null)), 'cannot-tell'),
  ],
  'is-unable-to-care-for-oneself': [
    tell('特困名单写不能自理', 'unable by the list of the extremely poor', person({}, support({ selfCare: 'unable' })), 'met'),
    tell('评估为失能，没有残疾证', 'assessed as unable, no certificate', person({}, ['careNeed', { selfCare: 'unable' }]), 'met'),
    tell('半自理不算失能', 'partly able is not unable', person({}, support({ selfCare: 'partly' })), 'not-met'),
    tell('没有评估数据', 'no assessments', without('careNeed', person()), 'cannot-tell'),
  ],
  'subsistence-allowance': [
    tell('农村低保在保', 'on rural allowance', person({}, allowance({ amount: yuan(400) })), 'met'),
    tell('城市低保是另一项', 'urban allowance is another', person({}, allowance({ area: 'urban' })), 'not-met'),
    tell('没有低保数据', 'no file of allowance', without('allowance', person()), 'cannot-tell'),
  ],
  'elder-subsidy': [
    tell('60周岁当天：每月80元', 'sixty on the day: 80 a month', elder('1959-12-31'), 'met', { amount: yuan(80) }),
    tell('差一天60周岁', 'a day short of sixty', elder('1960-01-01'), 'not-met'),
    tell('79周岁：80元', 'seventy-nine: 80', elder('1940-01-01'), 'met', { amount: yuan(80) }),
    tell('80周岁：100元', 'eighty: 100', elder('1939-12-31'), 'met', { amount: yuan(100) }),
    tell('90周岁：200元', 'ninety: 200', elder('1929-12-31'), 'met', { amount: yuan(200) }),
    tell('99周岁：200元', 'ninety-nine: 200', elder('1920-01-01'), 'met', { amount: yuan(200) }),
    tell('100周岁：300元', 'a hundred: 300', elder('1919-12-31'), 'met', { amount: yuan(300) }),
    tell('没有低保', 'not on allowance', person(), 'not-met'),
    tell('是否低保不知', 'allowance not known', without('allowance', person({ allowance: null })), 'cannot-tell'),
  ],
  'qualifies-for-living-subsidy': [
    tell('低保加有效残疾证', 'allowance and a valid certificate', onAllowance(certificate('4')), 'met'),
    tell('没有低保', 'no allowance', person({}, certificate('1')), 'not-met'),
    tell('没有残联数据', 'no file of the federation', without('disability', onAllowance()), 'cannot-tell'),
  ],
  'qualifies-for-nursing-subsidy': [
    tell('二级', 'grade 2', person({}, certificate('2')), 'met'),
    tell('一级且低保：两项可以同领', 'grade 1 and on allowance: both may be drawn', onAllowance(certificate('1')), 'met'),
    tell('三级', 'grade 3', person({}, certificate('3')), 'not-met'),
    tell('等级空缺', 'the grade is empty', person({}, certificate(null)), 'cannot-tell'),
  ],
  'living-subsidy': [
    tell('一、二级：每月100元', 'grades 1 and 2: 100 a month', onAllowance(certificate('2')), 'met', { amount: yuan(100) }),
    tell('三、四级：每月80元', 'grades 3 and 4: 80 a month', onAllowance(certificate('3')), 'met', { amount: yuan(80) }),
    tell('2020年起96元', 'from 2020: 96', onAllowance(certificate('3')), 'met', { amount: yuan(96), on: '2020-01-01' }),
    tell('特困供养更优，不再领', 'extremely-poor support is better', onAllowance(certificate('2'), support()), 'not-met'),
    tell(
      '特困而自理能力不知：供养底数已高于补贴',
      'extremely poor, self-care not known: the floor is above the subsidy already',
      onAllowance(certificate('2'), support({ selfCare: null })),
      'not-met',
    ),
    tell(
      '孤儿基本生活费更优，不再领',
      'the orphan stipend is better',
      person({ ...young, allowance: true }, certificate('1'), orphan()),
      'not-met',
    ),
    tell(
      '不知是否特困',
      'extremely poor or not is not known',
      without('extremelyPoor', person({ allowance: true, extremelyPoor: null }, certificate('2'))),
      'cannot-tell',
    ),
  ],
  'nursing-subsidy': [
    tell('一级：每月100元', 'grade 1: 100 a month', person({}, certificate('1')), 'met', { amount: yuan(100) }),
    tell('二级：每月80元', 'grade 2: 80 a month', person({}, certificate('2')), 'met', { amount: yuan(80) }),
    tell('孤儿可以同领', 'beside the orphan stipend', person(young, certificate('2'), orphan()), 'met'),
    tell(
      '特困供养更优，不再领',
      'extremely-poor support is better',
      person({}, certificate('1'), support({ selfCare: 'unable' })),
      'not-met',
    ),
    tell(
      '不知是否特困',
      'extremely poor or not is not known',
      without('extremelyPoor', person({ extremelyPoor: null }, certificate('2'))),
      'cannot-tell',
    ),
  ],
  'extremely-poor-support': [
    tell(
      '全自理：520.00元加最低工资十分之一173.00元',
      'able: 520.00 and a tenth of the minimum wage, 173.00',
      person({}, support()),
      'met',
      { amount: yuan(693) },
    ),
    tell('半自理：加六分之一288.33元', 'partly able: and a sixth, 288.33', person({}, support({ selfCare: 'partly' })), 'met', {
      amount: yuan(808.33),
    }),
    tell('不能自理：加三分之一576.67元', 'unable: and a third, 576.67', person({}, support({ selfCare: 'unable' })), 'met', {
      amount: yuan(1_096.67),
    }),
    tell('自理能力空缺：至少520.00元', 'self-care empty: at least 520.00', person({}, support({ selfCare: null })), 'met', {
      amount: null,
      atLeast: yuan(520),
    }),
    tell('不是特困人员', 'not extremely poor', person(), 'not-met'),
    tell('没有特困数据', 'no file of the extremely poor', without('extremelyPoor', person({ extremelyPoor: null })), 'cannot-tell'),
  ],
  'orphan-stipend': [
    tell('散居：每月800元', 'at home: 800 a month', person(young, orphan()), 'met', { amount: yuan(800) }),
    tell('机构养育：每月1200元', 'in an institution: 1,200 a month', person(young, orphan({ care: 'centralised' })), 'met', {
      amount: yuan(1_200),
    }),
    tell('养育方式空缺：至少800元', 'way of care empty: at least 800', person(young, orphan({ care: null })), 'met', {
      amount: null,
      atLeast: yuan(800),
    }),
    tell('成年', 'grown up', person({}, orphan()), 'not-met'),
    tell('没有儿童数据', 'no file of children', without('child', person(young)), 'cannot-tell'),
  ],
  'living-subsidy-due-not-drawn': [
    tell('符合而未领', 'due and not drawn', onAllowance(certificate('3', { livingSubsidy: false })), 'met'),
    tell('已领', 'drawn', onAllowance(certificate('3', { livingSubsidy: true })), 'not-met'),
    tell('特困人员不领', 'not of the extremely poor', onAllowance(certificate('3', { livingSubsidy: false }), support()), 'not-met'),
    tell('是否领取没有填', 'not said whether drawn', onAllowance(certificate('3', { livingSubsidy: null })), 'cannot-tell'),
  ],
  'nursing-subsidy-due-not-drawn': [
    tell('一级未领', 'grade 1, not drawn', person({}, certificate('1', { nursingSubsidy: false })), 'met'),
    tell('三级不应领', 'grade 3 is due none', person({}, certificate('3', { nursingSubsidy: false })), 'not-met'),
    tell('是否领取没有填', 'not said whether drawn', person({}, certificate('1', { nursingSubsidy: null })), 'cannot-tell'),
  ],
  'elder-subsidy-due-not-paid': [
    tell('低保老人补贴为0', 'an allowance elder with 0', person({}, allowance({ elderSubsidy: 0n })), 'met'),
    tell('已发80元', '80 paid', person({}, allowance({ elderSubsidy: yuan(80) })), 'not-met'),
    tell('59岁', 'fifty-nine', person({ idBirth: '1960-01-01' }, allowance({ elderSubsidy: 0n })), 'not-met'),
    tell('补贴栏空缺', 'the column is empty', person({}, allowance({ elderSubsidy: null })), 'cannot-tell'),
  ],
  'allowance-and-extremely-poor-together': [
    tell('两边都在保', 'current on both', person({}, allowance(), support()), 'met'),
    tell('低保已停', 'allowance stopped', person({}, allowance({ state: 'stopped' }), support()), 'not-met'),
    tell('没有特困数据', 'no file of the extremely poor', without('extremelyPoor', person({}, allowance())), 'cannot-tell'),
  ],
  'extremely-poor-draws-disability-subsidies': [
    tell(
      '特困又领护理补贴',
      'extremely poor, with the nursing subsidy',
      person({}, support(), certificate('1', { livingSubsidy: false, nursingSubsidy: true })),
      'met',
    ),
    tell('都没领', 'neither drawn', person({}, support(), certificate('1', { livingSubsidy: false, nursingSubsidy: false })), 'not-met'),
    tell('是否领取没有填', 'not said whether drawn', person({}, support(), certificate('1')), 'cannot-tell'),
  ],
  'dead-person-draws': [
    tell('户籍死亡，低保仍在保', 'dead, allowance still current', person({}, ['policeRecord', { state: 'dead' }], allowance()), 'met'),
    tell(
      '已火化，养老金仍在领',
      'cremated, pension still drawn',
      person({}, ['deathRecord', { cremationDate: '2019-03-01' }], ['pensionInsurance', { state: 'drawing' }]),
      'met',
    ),
    tell(
      '户籍死亡，什么都已停发',
      'dead, everything stopped',
      person({}, ['policeRecord', { state: 'dead' }], allowance({ state: 'stopped' })),
      'not-met',
    ),
    tell('没有户籍和死亡数据', 'no file of police or deaths', { ...person({}, allowance()), covered: ['allowance'] }, 'cannot-tell'),
  ],
  'urban-and-rural-allowance-together': [
    tell('城乡两份', 'urban and rural', person({}, allowance(), allowance({ area: 'urban' })), 'met'),
    tell('只有农村', 'rural only', person({}, allowance()), 'not-met'),
    tell('城乡类别空缺', 'one area is empty', person({}, allowance(), allowance({ area: null })), 'cannot-tell'),
  ],
  'allowance-above-standard': [
    tell(
      '2人每月800.01元，标准400元一人',
      'two people, 800.01 a month, standard 400 each',
      person({}, allowance({ people: 2n, amount: yuan(800.01) })),
      'met',
    ),
    tell('正好800元', 'exactly 800', person({}, allowance({ people: 2n, amount: yuan(800) })), 'not-met'),
    tell('城市550元一人', 'urban: 550 each', person({}, allowance({ area: 'urban', people: 1n, amount: yuan(550) })), 'not-met'),
    tell('城市550.01元', 'urban: 550.01', person({}, allowance({ area: 'urban', people: 1n, amount: yuan(550.01) })), 'met'),
    tell('人数空缺', 'people not said', person({}, allowance({ people: null, amount: yuan(800) })), 'cannot-tell'),
  ],
  'orphan-stipend-below-floor': [
    tell('散居599.99元，底线600元', 'at home 599.99, floor 600', person(young, orphan({ amount: yuan(599.99) })), 'met'),
    tell('散居600元', 'at home 600', person(young, orphan({ amount: yuan(600) })), 'not-met'),
    tell(
      '机构999.99元，底线1000元',
      'institution 999.99, floor 1,000',
      person(young, orphan({ care: 'centralised', amount: yuan(999.99) })),
      'met',
    ),
    tell('金额空缺', 'the sum is empty', person(young, orphan({ amount: null })), 'cannot-tell'),
  ],
}
