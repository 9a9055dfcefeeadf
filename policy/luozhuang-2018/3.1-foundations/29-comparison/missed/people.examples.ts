/** Examples of the checks on trial about people who were perhaps missed (Article 29: C22, C23, C26). */

import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { file, noFile, stranger, strangersFile } from '../example-words.ts'

const covered = ['disability', 'vehicle', 'company', 'realEstate', 'payroll']
const owning = (ledger?: string, facts: Readonly<Record<string, Value>> = {}): SmallWorld => ({
  ...stranger(),
  rows: ledger ? [[ledger, 'p', facts]] : [],
  covered,
})

export const examples: ExampleTable = {
  'extremely-poor-not-registered': [
    met('特困供养在保、未建档', 'on extremely-poor support, not registered', strangersFile('extremelyPoor', { state: 'current' })),
    notMet('已停止供养', 'the support was stopped', strangersFile('extremelyPoor', { state: 'stopped' })),
    notMet('已建档立卡', 'registered already', file('extremelyPoor', { state: 'current' })),
    cannotTell('供养状态空缺', 'the state is empty', strangersFile('extremelyPoor', { state: null })),
    noFile(stranger()),
  ],
  'disabled-in-mind-not-registered': [
    met('精神三级', 'grade 3 of mind', strangersFile('disability', { grade: '3', category: 'mind', state: 'valid' })),
    met(
      '智力三级，证件过期',
      'grade 3 of intellect, the paper expired',
      strangersFile('disability', { grade: '3', category: 'intellect', state: 'expired' }),
    ),
    notMet('肢体三级', 'grade 3 of limbs', strangersFile('disability', { grade: '3', category: 'limbs', state: 'valid' })),
    notMet(
      '二级由重度残疾规则提出',
      'grade 2 is the other check’s business',
      strangersFile('disability', { grade: '2', category: 'mind', state: 'valid' }),
    ),
    notMet('四级不提', 'grade 4 is not raised', strangersFile('disability', { grade: '4', category: 'mind', state: 'valid' })),
    cannotTell('残疾类别空缺', 'the category is empty', strangersFile('disability', { grade: '3', category: null, state: 'valid' })),
    noFile(stranger()),
  ],
  'unsupported-child-not-registered': [
    met('孤儿未建档', 'an orphan who is not registered', strangersFile('child', { kind: 'orphan' })),
    met('事实无人抚养儿童', 'a child in fact unsupported', strangersFile('child', { kind: 'in-fact-unsupported' })),
    notMet('留守儿童有父母', 'a left-behind child has parents', strangersFile('child', { kind: 'left-behind' })),
    cannotTell('儿童类别空缺', 'the kind is empty', strangersFile('child', { kind: null })),
    noFile(stranger()),
  ],
  'extremely-poor-in-centralised-care': [
    met('集中供养', 'in centralised care', strangersFile('extremelyPoor', { state: 'current', care: 'centralised' })),
    notMet('分散供养', 'supported at home', strangersFile('extremelyPoor', { state: 'current', care: 'scattered' })),
    cannotTell('供养方式空缺', 'the way of support is empty', strangersFile('extremelyPoor', { state: 'current', care: null })),
    noFile(stranger()),
  ],
  'disabled-person-is-well-off': [
    met('本人有小汽车', 'the person owns a car', owning('vehicle', { kind: 'car', state: 'normal' })),
    met('机关退休人员', 'retired from the public payroll', owning('payroll', { kind: 'retired' })),
    notMet('车辆、企业、房产、供养文件里都没有', 'no row in the files of vehicles, companies, houses and pay', owning()),
    notMet('残疾人轮椅车不算', 'a motor wheelchair does not count', owning('vehicle', { kind: 'wheelchair', state: 'normal' })),
    cannotTell('没有收到财政供养文件', 'the payroll file was not delivered', {
      ...owning(),
      covered: ['vehicle', 'company', 'realEstate'],
    }),
  ],
  'child-was-adopted': [
    met('已被收养', 'adopted', strangersFile('child', { kind: 'orphan', adopted: true })),
    notMet('未被收养', 'not adopted', strangersFile('child', { kind: 'orphan', adopted: false })),
    cannotTell('文件没有收养情况', 'the file does not say', strangersFile('child', { kind: 'orphan', adopted: null })),
    noFile(stranger()),
  ],
}
