/** Examples of the checks on trial about houses and businesses (Article 29: C06, C07). */
import { type Value, yuan } from '#kernel/values'
import type { ExampleTable } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { file, noFile, registered, says } from '../example-words.ts'

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
    says(
      'met',
      file('realEstate', house('commercial'), house('homestead')),
      '一套商品房加一处宅基地房',
      'a flat and a house on the homestead',
    ),
    says('not-met', file('realEstate', house('homestead')), '只有一套', 'one only'),
    says('not-met', file('realEstate', house('homestead'), house('parking')), '车位不是住房', 'a parking space is no house'),
    says('cannot-tell', file('realEstate', house('homestead'), house(null)), '另一处用途不明', 'the use of the other is not known'),
    noFile(),
  ],
  'registered-person-owns-large-company': [
    says('met', capital(100_001, null), '注册资本超过十万元', 'capital above 100,000 yuan'),
    says('met', capital(50_000, 1), '资本不大但已实缴', 'small capital, but paid in'),
    says('not-met', capital(100_000, 0), '正好十万元且未实缴', 'just 100,000 yuan and nothing paid in'),
    says('not-met', capital(500_000, 500_000, 'cooperative'), '合作社不算', 'a co-operative does not count'),
    says('cannot-tell', capital(50_000, null), '文件没有实缴出资', 'the file does not say what was paid in'),
    noFile(),
  ],
  'registered-person-in-business-register': [
    says('met', file('company', business('self-employed')), '个体工商户', 'self-employed'),
    says(
      'met',
      file('company', business('company', 'cancelled')),
      '已注销的公司也列出，旁边写明排除情形',
      'a cancelled company is listed too, with its exemption beside it',
    ),
    says('not-met', file('company'), '没有工商登记', 'no row in the register of businesses'),
    says('cannot-tell', file('company', business(null)), '主体类型不明', 'the kind is not known'),
    noFile(),
  ],
  'commercial-housing-resettled-or-inherited': [
    says('met', file('realEstate', house('commercial', 'resettled')), '拆迁安置取得', 'it came by resettlement'),
    says('met', file('realEstate', house('commercial', 'inherited', 50n)), '继承正好一半份额', 'an inherited half'),
    says('not-met', file('realEstate', house('commercial', 'inherited', 51n)), '继承超过一半', 'more than half inherited'),
    says(
      'not-met',
      file('realEstate', house('commercial', 'resettled'), house('shop', 'bought')),
      '另有购买的商铺',
      'and a shop that was bought',
    ),
    says(
      'cannot-tell',
      file('realEstate', house('commercial', null, null)),
      '文件没有取得方式',
      'the file does not say how it was acquired',
    ),
    noFile(),
  ],
  'second-house-resettled-or-inherited': [
    says(
      'met',
      file('realEstate', house('homestead'), house('resettlement', null, null)),
      '第二套是安置房',
      'the second is resettlement housing',
    ),
    says(
      'met',
      file('realEstate', house('homestead'), house('homestead', 'rebuilt-unsafe')),
      '旧宅经危房改造',
      'one was rebuilt as an unsafe house',
    ),
    says(
      'not-met',
      file('realEstate', house('homestead'), house('commercial'), house('resettlement')),
      '除安置房外仍有两套',
      'two are left besides the resettlement house',
    ),
    says('not-met', file('realEstate', house('homestead'), house('commercial')), '没有安置或继承的', 'none was resettled or inherited'),
    says(
      'cannot-tell',
      file('realEstate', house('homestead'), house('commercial', null, null)),
      '取得方式空缺',
      'how it was acquired is empty',
    ),
    noFile(),
  ],
  'business-is-cooperative': [
    says('met', file('company', business('cooperative')), '只是合作社成员', 'a member of a co-operative, nothing else'),
    says('not-met', file('company', business('cooperative'), business('company')), '另有公司', 'and a company besides'),
    says('not-met', file('company'), '没有工商登记', 'no row in the register of businesses'),
    says('cannot-tell', file('company', business(null)), '主体类型不明', 'the kind is not known'),
    noFile(),
  ],
  'business-is-small-self-employment': [
    says('met', earning(4065, business('self-employed')), '人均收入比标准少一元', 'a yuan below the line'),
    says('not-met', earning(4066, business('self-employed')), '人均收入正好达到标准', 'just at the line'),
    says('not-met', earning(1000, business('self-employed'), business('company')), '另有公司', 'and a company besides'),
    says('cannot-tell', earning(null, business('self-employed')), '收入不全', 'the income is not complete'),
    noFile(),
  ],
  'business-ended': [
    says('met', file('company', business('company', 'revoked')), '已吊销', 'revoked'),
    says('not-met', file('company', business('company', 'cancelled'), business('sole', 'active')), '另一家仍存续', 'another is active'),
    says('cannot-tell', file('company', business('company', null)), '登记状态空缺', 'the state is empty'),
    noFile(),
  ],
  'company-register-names-another': [
    says('met', otherName('company', true), '工商登记的姓名不是此人', 'the register of businesses has another name'),
    says('not-met', otherName('company', false), '姓名一致', 'the names agree'),
    says('cannot-tell', otherName('company', null), '没有比过姓名', 'the names were not compared'),
  ],
}
