/** Examples of the checks on trial about kin, spending, residence and help (Article 29: C08, C14–C16, C18, C19). */

import { type Value, yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { file, noFile, registered } from '../example-words.ts'

type Facts = Readonly<Record<string, Value>>
const study = (kind: string | null, fee: number | null, funding: string | null = 'own') =>
  file('costlyStudy', { kind, fee: fee === null ? null : yuan(fee), funding })
const empty = (emptySince: string | null, whereabouts: string | null = 'unknown', livedIn: boolean | null = false) =>
  file('residenceCheck', { livedIn, emptySince, whereabouts })
const nothing: Facts = { hasCar: false, hasMachine: false, hasHousing: false, hasCompany: false, onPayroll: false, refuses: false }
/** An elder whose children are as said; `other` is born in that year and lives in the household. */
const elder = (birth: string | null, rows: readonly Facts[], other?: string): SmallWorld => ({
  ...file('supporter', ...rows.map((row) => ({ ...nothing, ...row }))),
  people: { p: { idBirth: birth }, ...(other ? { q: { idBirth: other } } : {}) },
})

export const examples: ExampleTable = {
  'village-cadre-or-kin-registered': [
    met('村干部本人', 'the village cadre', file('cadreKin', { kinship: 'self' })),
    met('村干部的父母', 'a parent of the cadre', file('cadreKin', { kinship: 'parent' })),
    notMet('其他亲属不在比对范围', 'other relatives are not meant', file('cadreKin', { kinship: 'other' })),
    cannotTell('关系空缺', 'the relation is empty', file('cadreKin', { kinship: null })),
    noFile(),
  ],
  'registered-person-in-costly-study': [
    met('自费出国留学', 'study abroad at own cost', study('abroad', null)),
    met('民办学校学费正好一万元', 'a private school for just 10,000 a year', study('private-school', 10_000)),
    notMet('学费差一元', 'a yuan less', study('private-school', 9999)),
    cannotTell('学费空缺', 'the fees are empty', study('private-school', null)),
    noFile(),
  ],
  'registered-person-large-life-insurance': [
    met('年缴保费正好一万元', 'a premium of just 10,000 a year', file('lifePolicy', { premium: yuan(10_000) })),
    notMet('差一元', 'a yuan less', file('lifePolicy', { premium: yuan(9999) })),
    cannotTell('保费空缺', 'the premium is empty', file('lifePolicy', { premium: null })),
    noFile(),
  ],
  'registered-person-house-long-empty': [
    met('空置满六个月', 'empty for six months', empty('2019-06-30')),
    notMet('差一天满六个月', 'a day short of six months', empty('2019-07-01')),
    notMet('有人居住', 'somebody lives there', empty('2018-01-01', 'at-home', true)),
    cannotTell('空置日期不明', 'since when is not known', empty(null)),
    noFile(),
  ],
  'helper-or-payee-registered': [
    met('帮扶责任人自己是建档立卡人口', 'the paired cadre is registered', file('helpPayee', { role: 'helper' })),
    met('领款人是建档立卡人口', 'the payee is registered', file('helpPayee', { role: 'payee' })),
    notMet('名册里没有此人', 'the roster does not name the person', file('helpPayee')),
    cannotTell('身份空缺', 'the role is empty', file('helpPayee', { role: null })),
    noFile(),
  ],
  'elder-registered-apart-from-children': [
    met('年满六十岁独居，子女有车', 'sixty and alone, a child owns a car', elder('1959-12-31', [{ hasCar: true }])),
    met(
      '老两口，一个子女财政供养',
      'an old couple, one child on the public payroll',
      elder('1940-05-01', [{}, { onPayroll: true }], '1942-01-01'),
    ),
    notMet('差一天满六十岁', 'a day short of sixty', elder('1960-01-01', [{ hasCar: true }])),
    notMet('与子女同户', 'registered together with a child', elder('1940-05-01', [{ hasCar: true }], '1970-01-01')),
    notMet('子女条件一般', 'the children are not well off', elder('1940-05-01', [{}])),
    cannotTell('子女有无商品房不明', 'whether the child owns housing is not known', elder('1940-05-01', [{ hasHousing: null }])),
    noFile(registered({ idBirth: '1940-05-01' })),
  ],
  'post-is-no-salary': [
    met(
      '另有村干部补贴一行',
      'there is also a row of a cadre subsidy',
      file('payroll', { kind: 'institution' }, { kind: 'village-cadre' }),
    ),
    met('遗属补助', 'survivors’ money', file('payroll', { kind: 'survivor' })),
    notMet('公务员', 'a civil servant', file('payroll', { kind: 'civil' })),
    cannotTell('人员类别不明', 'the kind is not known', file('payroll', { kind: null })),
    noFile(),
  ],
  'registry-has-welfare-post-or-soldier': [
    met('登记为保洁员公益岗', 'a cleaner’s welfare post by the registry', registered({ welfarePost: 'cleaning' })),
    met('现役军人', 'an active soldier', registered({ activeSoldier: true })),
    notMet('没有公益岗，也不是军人', 'neither a welfare post nor a soldier', registered({ welfarePost: 'none', activeSoldier: false })),
    cannotTell('是否有公益岗没有填写', 'whether there is a welfare post is not filled in', registered({ activeSoldier: false })),
  ],
  'cadre-kin-deliberated-again': [
    met('已重新评议备案', 'deliberated again and filed', file('cadreKin', { kinship: 'spouse', deliberatedAgain: true })),
    notMet('没有评议备案', 'not deliberated again', file('cadreKin', { kinship: 'spouse', deliberatedAgain: false })),
    cannotTell('是否备案没有填写', 'whether it was filed is empty', file('cadreKin', { kinship: 'spouse', deliberatedAgain: null })),
    noFile(),
  ],
  'study-paid-by-scholarship-or-donor': [
    met('全额奖学金', 'a full scholarship', study('abroad', null, 'scholarship')),
    met('社会资助', 'a donor pays', study('private-school', 30_000, 'donor')),
    notMet('家庭自费', 'the family pays', study('abroad', null, 'own')),
    cannotTell('学费来源空缺', 'who pays is empty', study('abroad', null, null)),
    noFile(),
  ],
  'lives-with-child-in-hospital-or-home': [
    met('随子女居住', 'lives with a child', empty('2019-01-01', 'with-child')),
    met('在敬老院', 'in a care home', empty('2019-01-01', 'care-home')),
    notMet('另有住处', 'has another house', empty('2019-01-01', 'elsewhere')),
    notMet('空置不久，没有疑点可解释', 'empty for a month only: nothing to explain', empty('2019-12-01', 'with-child')),
    cannotTell('去向空缺', 'where the person lives is empty', empty('2019-01-01', null)),
    noFile(),
  ],
  'payee-holds-paid-post': [
    met('所领为岗位报酬', 'the money is pay of a post', file('helpPayee', { role: 'payee', paidPost: true })),
    notMet(
      '同时又是帮扶责任人',
      'and a paired cadre at the same time',
      file('helpPayee', { role: 'payee', paidPost: true }, { role: 'helper', paidPost: false }),
    ),
    cannotTell('是否岗位报酬没有填写', 'whether it is pay of a post is empty', file('helpPayee', { role: 'payee', paidPost: null })),
    noFile(),
  ],
  'children-refuse-support': [
    met(
      '有车的子女拒绝赡养，已司法援助',
      'the child with the car refuses; a legal aid case',
      elder('1940-05-01', [{ hasCar: true, refuses: true }]),
    ),
    notMet(
      '另一子女条件好且未拒绝',
      'another well-off child does not refuse',
      elder('1940-05-01', [{ hasCar: true, refuses: true }, { hasHousing: true }]),
    ),
    notMet('子女条件一般，没有疑点可解释', 'the children are not well off: nothing to explain', elder('1940-05-01', [{ refuses: true }])),
    cannotTell('是否拒绝没有填写', 'whether the child refuses is empty', elder('1940-05-01', [{ hasCar: true, refuses: null }])),
    noFile(),
  ],
}
