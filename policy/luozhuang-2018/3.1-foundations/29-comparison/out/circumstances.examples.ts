/** Examples of the checks on trial about kin, spending, residence and help (Article 29: C08, C14–C16, C18, C19). */
import { type Value, yuan } from '#kernel/values'
import type { ExampleTable } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { file, noFile, registered, says } from '../example-words.ts'

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
    says('met', file('cadreKin', { kinship: 'self' }), '村干部本人', 'the village cadre'),
    says('met', file('cadreKin', { kinship: 'parent' }), '村干部的父母', 'a parent of the cadre'),
    says('not-met', file('cadreKin', { kinship: 'other' }), '其他亲属不在比对范围', 'other relatives are not meant'),
    says('cannot-tell', file('cadreKin', { kinship: null }), '关系空缺', 'the relation is empty'),
    noFile(),
  ],
  'registered-person-in-costly-study': [
    says('met', study('abroad', null), '自费出国留学', 'study abroad at own cost'),
    says('met', study('private-school', 10_000), '民办学校学费正好一万元', 'a private school for just 10,000 a year'),
    says('not-met', study('private-school', 9999), '学费差一元', 'a yuan less'),
    says('cannot-tell', study('private-school', null), '学费空缺', 'the fees are empty'),
    noFile(),
  ],
  'registered-person-large-life-insurance': [
    says('met', file('lifePolicy', { premium: yuan(10_000) }), '年缴保费正好一万元', 'a premium of just 10,000 a year'),
    says('not-met', file('lifePolicy', { premium: yuan(9999) }), '差一元', 'a yuan less'),
    says('cannot-tell', file('lifePolicy', { premium: null }), '保费空缺', 'the premium is empty'),
    noFile(),
  ],
  'registered-person-house-long-empty': [
    says('met', empty('2019-06-30'), '空置满六个月', 'empty for six months'),
    says('not-met', empty('2019-07-01'), '差一天满六个月', 'a day short of six months'),
    says('not-met', empty('2018-01-01', 'at-home', true), '有人居住', 'somebody lives there'),
    says('cannot-tell', empty(null), '空置日期不明', 'since when is not known'),
    noFile(),
  ],
  'helper-or-payee-registered': [
    says('met', file('helpPayee', { role: 'helper' }), '帮扶责任人自己是建档立卡人口', 'the paired cadre is registered'),
    says('met', file('helpPayee', { role: 'payee' }), '领款人是建档立卡人口', 'the payee is registered'),
    says('not-met', file('helpPayee'), '名册里没有此人', 'the roster does not name the person'),
    says('cannot-tell', file('helpPayee', { role: null }), '身份空缺', 'the role is empty'),
    noFile(),
  ],
  'elder-registered-apart-from-children': [
    says('met', elder('1959-12-31', [{ hasCar: true }]), '年满六十岁独居，子女有车', 'sixty and alone, a child owns a car'),
    says(
      'met',
      elder('1940-05-01', [{}, { onPayroll: true }], '1942-01-01'),
      '老两口，一个子女财政供养',
      'an old couple, one child on the public payroll',
    ),
    says('not-met', elder('1960-01-01', [{ hasCar: true }]), '差一天满六十岁', 'a day short of sixty'),
    says('not-met', elder('1940-05-01', [{ hasCar: true }], '1970-01-01'), '与子女同户', 'registered together with a child'),
    says('not-met', elder('1940-05-01', [{}]), '子女条件一般', 'the children are not well off'),
    says('cannot-tell', elder('1940-05-01', [{ hasHousing: null }]), '子女有无商品房不明', 'whether the child owns housing is not known'),
    noFile(registered({ idBirth: '1940-05-01' })),
  ],
  'post-is-no-salary': [
    says(
      'met',
      file('payroll', { kind: 'institution' }, { kind: 'village-cadre' }),
      '另有村干部补贴一行',
      'there is also a row of a cadre subsidy',
    ),
    says('met', file('payroll', { kind: 'survivor' }), '遗属补助', 'survivors’ money'),
    says('not-met', file('payroll', { kind: 'civil' }), '公务员', 'a civil servant'),
    says('cannot-tell', file('payroll', { kind: null }), '人员类别不明', 'the kind is not known'),
    noFile(),
  ],
  'registry-has-welfare-post-or-soldier': [
    says('met', registered({ welfarePost: 'cleaning' }), '登记为保洁员公益岗', 'a cleaner’s welfare post by the registry'),
    says('met', registered({ activeSoldier: true }), '现役军人', 'an active soldier'),
    says(
      'not-met',
      registered({ welfarePost: 'none', activeSoldier: false }),
      '没有公益岗，也不是军人',
      'neither a welfare post nor a soldier',
    ),
    says('cannot-tell', registered({ activeSoldier: false }), '是否有公益岗没有填写', 'whether there is a welfare post is not filled in'),
  ],
  'cadre-kin-deliberated-again': [
    says('met', file('cadreKin', { kinship: 'spouse', deliberatedAgain: true }), '已重新评议备案', 'deliberated again and filed'),
    says('not-met', file('cadreKin', { kinship: 'spouse', deliberatedAgain: false }), '没有评议备案', 'not deliberated again'),
    says(
      'cannot-tell',
      file('cadreKin', { kinship: 'spouse', deliberatedAgain: null }),
      '是否备案没有填写',
      'whether it was filed is empty',
    ),
    noFile(),
  ],
  'study-paid-by-scholarship-or-donor': [
    says('met', study('abroad', null, 'scholarship'), '全额奖学金', 'a full scholarship'),
    says('met', study('private-school', 30_000, 'donor'), '社会资助', 'a donor pays'),
    says('not-met', study('abroad', null, 'own'), '家庭自费', 'the family pays'),
    says('cannot-tell', study('abroad', null, null), '学费来源空缺', 'who pays is empty'),
    noFile(),
  ],
  'lives-with-child-in-hospital-or-home': [
    says('met', empty('2019-01-01', 'with-child'), '随子女居住', 'lives with a child'),
    says('met', empty('2019-01-01', 'care-home'), '在敬老院', 'in a care home'),
    says('not-met', empty('2019-01-01', 'elsewhere'), '另有住处', 'has another house'),
    says('not-met', empty('2019-12-01', 'with-child'), '空置不久，没有疑点可解释', 'empty for a month only: nothing to explain'),
    says('cannot-tell', empty('2019-01-01', null), '去向空缺', 'where the person lives is empty'),
    noFile(),
  ],
  'payee-holds-paid-post': [
    says('met', file('helpPayee', { role: 'payee', paidPost: true }), '所领为岗位报酬', 'the money is pay of a post'),
    says(
      'not-met',
      file('helpPayee', { role: 'payee', paidPost: true }, { role: 'helper', paidPost: false }),
      '同时又是帮扶责任人',
      'and a paired cadre at the same time',
    ),
    says(
      'cannot-tell',
      file('helpPayee', { role: 'payee', paidPost: null }),
      '是否岗位报酬没有填写',
      'whether it is pay of a post is empty',
    ),
    noFile(),
  ],
  'children-refuse-support': [
    says(
      'met',
      elder('1940-05-01', [{ hasCar: true, refuses: true }]),
      '有车的子女拒绝赡养，已司法援助',
      'the child with the car refuses; a legal aid case',
    ),
    says(
      'not-met',
      elder('1940-05-01', [{ hasCar: true, refuses: true }, { hasHousing: true }]),
      '另一子女条件好且未拒绝',
      'another well-off child does not refuse',
    ),
    says(
      'not-met',
      elder('1940-05-01', [{ refuses: true }]),
      '子女条件一般，没有疑点可解释',
      'the children are not well off: nothing to explain',
    ),
    says('cannot-tell', elder('1940-05-01', [{ hasCar: true, refuses: null }]), '是否拒绝没有填写', 'whether the child refuses is empty'),
    noFile(),
  ],
}
