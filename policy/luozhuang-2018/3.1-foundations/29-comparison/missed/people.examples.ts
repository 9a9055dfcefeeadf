/** Examples of the checks on trial about people who were perhaps missed (Article 29: C22, C23, C26). */
import type { Value } from '#kernel/values'
import type { ExampleTable } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { file, noFile, says, stranger, strangersFile } from '../example-words.ts'

const covered = ['disability', 'vehicle', 'company', 'realEstate', 'payroll']
const owning = (ledger?: string, facts: Readonly<Record<string, Value>> = {}): SmallWorld => ({
  ...stranger(),
  rows: ledger ? [[ledger, 'p', facts]] : [],
  covered,
})

export const examples: ExampleTable = {
  'extremely-poor-not-registered': [
    says('met', strangersFile('extremelyPoor', { state: 'current' }), '特困供养在保、未建档', 'on extremely-poor support, not registered'),
    says('not-met', strangersFile('extremelyPoor', { state: 'stopped' }), '已停止供养', 'the support was stopped'),
    says('not-met', file('extremelyPoor', { state: 'current' }), '已建档立卡', 'registered already'),
    says('cannot-tell', strangersFile('extremelyPoor', { state: null }), '供养状态空缺', 'the state is empty'),
    noFile(stranger()),
  ],
  'disabled-in-mind-not-registered': [
    says('met', strangersFile('disability', { grade: '3', category: 'mind', state: 'valid' }), '精神三级', 'grade 3 of mind'),
    says(
      'met',
      strangersFile('disability', { grade: '3', category: 'intellect', state: 'expired' }),
      '智力三级，证件过期',
      'grade 3 of intellect, the paper expired',
    ),
    says('not-met', strangersFile('disability', { grade: '3', category: 'limbs', state: 'valid' }), '肢体三级', 'grade 3 of limbs'),
    says(
      'not-met',
      strangersFile('disability', { grade: '2', category: 'mind', state: 'valid' }),
      '二级由重度残疾规则提出',
      'grade 2 is the other check’s business',
    ),
    says('not-met', strangersFile('disability', { grade: '4', category: 'mind', state: 'valid' }), '四级不提', 'grade 4 is not raised'),
    says(
      'cannot-tell',
      strangersFile('disability', { grade: '3', category: null, state: 'valid' }),
      '残疾类别空缺',
      'the category is empty',
    ),
    noFile(stranger()),
  ],
  'unsupported-child-not-registered': [
    says('met', strangersFile('child', { kind: 'orphan' }), '孤儿未建档', 'an orphan who is not registered'),
    says('met', strangersFile('child', { kind: 'in-fact-unsupported' }), '事实无人抚养儿童', 'a child in fact unsupported'),
    says('not-met', strangersFile('child', { kind: 'left-behind' }), '留守儿童有父母', 'a left-behind child has parents'),
    says('cannot-tell', strangersFile('child', { kind: null }), '儿童类别空缺', 'the kind is empty'),
    noFile(stranger()),
  ],
  'extremely-poor-in-centralised-care': [
    says('met', strangersFile('extremelyPoor', { state: 'current', care: 'centralised' }), '集中供养', 'in centralised care'),
    says('not-met', strangersFile('extremelyPoor', { state: 'current', care: 'scattered' }), '分散供养', 'supported at home'),
    says('cannot-tell', strangersFile('extremelyPoor', { state: 'current', care: null }), '供养方式空缺', 'the way of support is empty'),
    noFile(stranger()),
  ],
  'disabled-person-is-well-off': [
    says('met', owning('vehicle', { kind: 'car', state: 'normal' }), '本人有小汽车', 'the person owns a car'),
    says('met', owning('payroll', { kind: 'retired' }), '机关退休人员', 'retired from the public payroll'),
    says('not-met', owning(), '车辆、企业、房产、供养文件里都没有', 'no row in the files of vehicles, companies, houses and pay'),
    says('not-met', owning('vehicle', { kind: 'wheelchair', state: 'normal' }), '残疾人轮椅车不算', 'a motor wheelchair does not count'),
    says(
      'cannot-tell',
      { ...owning(), covered: ['vehicle', 'company', 'realEstate'] },
      '没有收到财政供养文件',
      'the payroll file was not delivered',
    ),
  ],
  'child-was-adopted': [
    says('met', strangersFile('child', { kind: 'orphan', adopted: true }), '已被收养', 'adopted'),
    says('not-met', strangersFile('child', { kind: 'orphan', adopted: false }), '未被收养', 'not adopted'),
    says('cannot-tell', strangersFile('child', { kind: 'orphan', adopted: null }), '文件没有收养情况', 'the file does not say'),
    noFile(stranger()),
  ],
}
