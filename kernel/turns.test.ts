/** Turns of phrase: what a reader of the document would not say word by word, in Chinese and English. */
import { expect, test } from 'vitest'
import { article } from './article.ts'
import { language } from './clauses.ts'
import { boolean, code, codeList, date, integer, ledger, money } from './ledger.ts'
import { above, after } from './operators/above.ts'
import { addMonths } from './operators/add-months.ts'
import { any } from './operators/any.ts'
import { inFen, inYuan, whole } from './operators/constant.ts'
import { decidingDate } from './operators/deciding-date.ts'
import { greatest } from './operators/greatest.ts'
import { atMost } from './operators/least.ts'
import { minus } from './operators/minus.ts'
import { not } from './operators/not.ts'
import { oneOf } from './operators/one-of.ts'
import { plus } from './operators/plus.ts'
import { reaches } from './operators/reaches.ts'
import { some } from './operators/some.ts'
import { sum } from './operators/sum.ts'
import { times } from './operators/times.ts'
import { pack } from './pack.ts'
import { prose } from './prose.ts'
import { many, vocabulary } from './vocabulary.ts'

const status = codeList('status', { zh: '属性', en: 'Status' }, { poor: { zh: '未脱贫', en: 'Poor' }, out: { zh: '已脱贫', en: 'Out' } })
const household = ledger({
  key: 'household',
  label: { zh: '户', en: 'Household' },
  article: 1,
  fields: {
    status: code(status, '脱贫属性', 'Status'),
    unsafe: boolean('是否危房户', 'In an unsafe house'),
    wage: money('工资', 'Wage'),
    net: money('纯收入', 'Net income'),
    visited: date('走访日期', 'Visited on'),
  },
})
const account = ledger({
  key: 'account',
  label: { zh: '存款', en: 'Account' },
  article: 1,
  fields: { balance: money('存款余额', 'Balance'), joint: boolean('共有', 'Joint'), years: integer('年数', 'Years') },
})
const member = ledger({
  key: 'member',
  label: { zh: '成员', en: 'Member' },
  article: 1,
  fields: { able: boolean('能劳动', 'Able to work') },
})
const world = vocabulary(
  { household, member, account },
  {
    household: { members: many('member', { by: 'household', always: true, zh: '成员', en: 'members' }) },
    member: { accounts: many('account', { by: 'member', zh: '存款', en: 'accounts' }) },
    account: {},
  },
)
const { check } = language(world)
type Of = Parameters<Parameters<typeof check<'household'>>[0]['when']>[0]

const said = (when: Parameters<typeof check<'household'>>[0]['when']) => {
  const rule = check({
    key: 'rule',
    article: 1,
    of: household,
    class: 'quality',
    label: { zh: '规则', en: 'Rule' },
    look: { zh: '看', en: 'Look' },
    when,
  })
  const law = pack({
    key: 'law',
    version: '1',
    label: { zh: '法', en: 'Law' },
    vocabulary: world,
    articles: [
      article({
        number: 1,
        chapter: '1',
        title: { zh: '一', en: 'One' },
        paraphrase: { zh: '一', en: 'One' },
        duties: [],
        items: [],
        readings: [],
        clauses: [rule],
      }),
    ],
  })
  return prose(law, rule)
}

test.each<[string, string, (h: Of) => ReturnType<Parameters<typeof check<'household'>>[0]['when']>]>([
  ['脱贫属性不是“未脱贫”', 'Status is not “Poor”', (h) => not(oneOf(h.status, status, 'poor'))],
  ['“是否危房户”为否', 'not (In an unsafe house)', (h) => not(h.unsafe)],
  [
    '“是否危房户”为是，或者纯收入不高于1.00元',
    'In an unsafe house, or Net income is not above ¥1.00',
    (h) => any(h.unsafe, not(above(h.net, inYuan(1)))),
  ],
  ['成员中没有能劳动的', 'none of members: Able to work', (h) => not(some(h.members, (m) => m.able))],
  [
    '成员中有存款中有（共有，或者存款余额高于1.00元）的',
    'some of members: some of accounts: Joint, or Balance is above ¥1.00',
    (h) => some(h.members, (m) => some(m.accounts, (a) => any(a.joint, above(a.balance, inYuan(1))))),
  ],
  [
    '成员的存款余额合计达到1.00元',
    'the sum of Balance over accounts, of all members is at least ¥1.00',
    (h) =>
      reaches(
        sum(h.members, (m) => sum(m.accounts, (a) => a.balance)),
        inYuan(1),
      ),
  ],
  [
    '（工资＋工资）与纯收入的差额高于1.00元',
    'the difference between (Wage + Wage) and Net income is above ¥1.00',
    (h) => above(greatest(minus(plus(h.wage, h.wage), h.net), minus(h.net, plus(h.wage, h.wage))), inYuan(1)),
  ],
  [
    '（工资－纯收入，不足零按零计）高于1.00元',
    '(Wage − Net income, nothing where it is below zero) is above ¥1.00',
    (h) => above(greatest(minus(h.wage, h.net), inFen(0)), inYuan(1)),
  ],
  [
    '（工资与纯收入中较少的）×12高于1.00元',
    'the lesser of Wage and Net income × 12 is above ¥1.00',
    (h) => above(times(atMost(h.wage, h.net), whole(12)), inYuan(1)),
  ],
  [
    '走访日期晚于判定日之前3个月',
    'Visited on is after 3 months before the deciding date',
    (h) => after(h.visited, addMonths(decidingDate(), whole(-3))),
  ],
])('%s', (zh, en, when) => expect(said(when)).toEqual({ zh, en }))
