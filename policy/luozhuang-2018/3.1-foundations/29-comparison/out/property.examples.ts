/** Examples of the checks on trial about houses and businesses (Article 29: C06, C07). */

import { type Value, yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { file, noFile, registered } from '../example-words.ts'

type Facts = Readonly<Record<string, Value>>
const house = (use: string | null, acquired: string | null = 'bought', percent: bigint | null = 100n): Facts => ({ use, acquired, percent })
const business = (kind: string | null, state: string | null = 'active', more: Facts = {}): Facts => ({ kind, state, ...more })
const capital = (of: number | null, paidIn: number | null, kind = 'company') =>
  file('company', business(kind, 'active', { capital: of === null ? null : yuan(of), paidIn: paidIn === null ? null : yuan(paidIn) }))
/** A household of one whose income is `perHead` yuan. */
const earning = (perHead: number | null, ...rows: readonly Facts[]): SmallWorld => ({
  ...file('company', ...rows),
  year: { year: 2019n, wage: perHead === null ? null : yuan(perHead), business: 0n, property: 0n, transfer: 0n, businessExpense: 0n },
})
const otherName = (ledger: string, other: boolean | null): SmallWorld => ({
  ...registered(),
  rows: [['link', 'p', { ledger, sameNumberOtherName: other }]],
})

export const examples: ExampleTable = {
  'registered-person-owns-two-houses': [
    met('一套商品房加一处宅基地房', 'a flat and a house on the homestead', file('realEstate', house('commercial'), house('homestead'))),
    notMet('只有一套', 'one only', file('realEstate', house('homestead'))),
    notMet('车位不是住房', 'a parking space is no house', file('realEstate', house('homestead'), house('parking'))),
    cannotTell('另一处用途不明', 'the use of the other is not known', file('realEstate', house('homestead'), house(null))),
    noFile(),
  ],
  'registered-person-owns-large-company': [
    met('注册资本超过十万元', 'capital above 100,000 yuan', capital(100_001, null)),
    met('资本不大但已实缴', 'small capital, but paid in', capital(50_000, 1)),
    notMet('正好十万元且未实缴', 'just 100,000 yuan and nothing paid in', capital(100_000, 0)),
    notMet('合作社不算', 'a co-operative does not count', capital(500_000, 500_000, 'cooperative')),
    cannotTell('文件没有实缴出资', 'the file does not say what was paid in', capital(50_000, null)),
    noFile(),
  ],
  'registered-person-in-business-register': [
    met('个体工商户', 'self-employed', file('company', business('self-employed'))),
    met(
      '已注销的公司也列出，旁边写明排除情形',
      'a cancelled company is listed too, with its exemption beside it',
      file('company', business('company', 'cancelled')),
    ),
    notMet('没有工商登记', 'no row in the register of businesses', file('company')),
    cannotTell('主体类型不明', 'the kind is not known', file('company', business(null))),
    noFile(),
  ],
  'commercial-housing-resettled-or-inherited': [
    met('拆迁安置取得', 'it came by resettlement', file('realEstate', house('commercial', 'resettled'))),
    met('继承正好一半份额', 'an inherited half', file('realEstate', house('commercial', 'inherited', 50n))),
    notMet('继承超过一半', 'more than half inherited', file('realEstate', house('commercial', 'inherited', 51n))),
    notMet('另有购买的商铺', 'and a shop that was bought', file('realEstate', house('commercial', 'resettled'), house('shop', 'bought'))),
    cannotTell('文件没有取得方式', 'the file does not say how it was acquired', file('realEstate', house('commercial', null, null))),
    noFile(),
  ],
  'second-house-resettled-or-inherited': [
    met('第二套是安置房', 'the second is resettlement housing', file('realEstate', house('homestead'), house('resettlement', null, null))),
    met(
      '旧宅经危房改造',
      'one was rebuilt as an unsafe house',
      file('realEstate', house('homestead'), house('homestead', 'rebuilt-unsafe')),
    ),
    notMet(
      '除安置房外仍有两套',
      'two are left besides the resettlement house',
      file('realEstate', house('homestead'), house('commercial'), house('resettlement')),
    ),
    notMet('没有安置或继承的', 'none was resettled or inherited', file('realEstate', house('homestead'), house('commercial'))),
    cannotTell('取得方式空缺', 'how it was acquired is empty', file('realEstate', house('homestead'), house('commercial', null, null))),
    noFile(),
  ],
  'business-is-cooperative': [
    met('只是合作社成员', 'a member of a co-operative, nothing else', file('company', business('cooperative'))),
    notMet('另有公司', 'and a company besides', file('company', business('cooperative'), business('company'))),
    notMet('没有工商登记', 'no row in the register of businesses', file('company')),
    cannotTell('主体类型不明', 'the kind is not known', file('company', business(null))),
    noFile(),
  ],
  'business-is-small-self-employment': [
    met('人均收入比标准少一元', 'a yuan below the line', earning(4065, business('self-employed'))),
    notMet('人均收入正好达到标准', 'just at the line', earning(4066, business('self-employed'))),
    notMet('另有公司', 'and a company besides', earning(1000, business('self-employed'), business('company'))),
    cannotTell('收入不全', 'the income is not complete', earning(null, business('self-employed'))),
    noFile(),
  ],
  'business-ended': [
    met('已吊销', 'revoked', file('company', business('company', 'revoked'))),
    notMet('另一家仍存续', 'another is active', file('company', business('company', 'cancelled'), business('sole', 'active'))),
    cannotTell('登记状态空缺', 'the state is empty', file('company', business('company', null))),
    noFile(),
  ],
  'company-register-names-another': [
    met('工商登记的姓名不是此人', 'the register of businesses has another name', otherName('company', true)),
    notMet('姓名一致', 'the names agree', otherName('company', false)),
    cannotTell('没有比过姓名', 'the names were not compared', otherName('company', null)),
  ],
}
