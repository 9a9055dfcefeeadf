/** The page "An article in one file" is true: its article loads with the forty, computes, explains, prints and becomes SQL. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { article, duty } from '#kernel/article'
import { compile } from '#kernel/compile/compile'
import { duckdb } from '#kernel/dialects'
import { answerOf, explain, explanationText } from '#kernel/explain'
import { figure } from '#kernel/figure'
import { all } from '#kernel/operators/all'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { pack } from '#kernel/pack'
import { prose } from '#kernel/prose'
import { yuan } from '#kernel/values'
import { entitlement, world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { ageAtYearEnd, enjoysPolicy, isMember } from './luozhuang-2018/3.1-foundations/28-dynamic-management/words.ts'
import { articles } from './luozhuang-2018/document.ts'
import { demo, since } from './luozhuang-2018/figures/sources.ts'
import { item } from './luozhuang-2018/items.ts'
import { tryRule } from './luozhuang-2018/small-world.ts'

// The article, as the page has it.
const heatingAge = figure({
  key: 'heating-age',
  kind: 'integer',
  article: 41,
  label: { zh: '取暖补助年龄', en: 'Age from which heating is helped' },
  unit: { zh: '周岁', en: 'years' },
  confirm: '区民政局',
  values: [demo(80n)],
})
const heatingHelp = figure({
  key: 'heating-help-amount',
  kind: 'money',
  article: 41,
  label: { zh: '取暖补助标准', en: 'Help with heating' },
  unit: { zh: '元/年', en: 'yuan a year' },
  confirm: '区民政局',
  values: [demo(yuan(300)), since('2020-01-01', demo(yuan(350)))],
})

const heating = article({
  number: 41,
  chapter: '2.6',
  title: { zh: '冬季取暖补助', en: 'Heating in winter' },
  paraphrase: {
    zh: '享受政策的户中有高龄老人的，每年补助取暖费。',
    en: 'Households that enjoy the policy and have a very old member are helped with heating.',
  },
  duties: [duty(['区民政局'], ['区财政局'])],
  items: [item('41.1', 'rule', '冬季取暖补助', 'Help with heating')],
  readings: [],
  clauses: [
    heatingAge,
    heatingHelp,
    entitlement({
      key: 'heating-help',
      article: 41,
      anchor: '取暖',
      label: { zh: '冬季取暖补助', en: 'Help with heating' },
      of: ledgers.household,
      period: { zh: '每年', en: 'each year' },
      when: (h) =>
        all(
          enjoysPolicy(h),
          some(h.members, (m) => all(isMember(m), reaches(ageAtYearEnd(m), heatingAge))),
        ),
      amount: () => heatingHelp,
    }),
  ],
})
// The end of the article.

const law = pack({
  key: 'with-heating',
  label: { zh: '加一条', en: 'One more' },
  version: '1',
  vocabulary: world,
  articles: [...articles, heating],
})
const home = (status: string | null, born: string | null) => ({ household: { status }, people: { p: { idBirth: born } } }) as const
const ask = (status: string | null, born: string | null, day = '2019-12-31') => tryRule('heating-help', 'h', home(status, born), day, law)

test('the page shows the article as it stands here', () => {
  const [here, page] = [import.meta.filename, join(import.meta.dirname, 'README.md')].map((path) => readFileSync(path, 'utf8'))
  const own = here!.split('// The article, as the page has it.\n')[1]!.split('// The end of the article.')[0]!.trim()
  expect(page?.replace('export const heating', 'const heating')).toContain(own)
})

test.each([
  ['poor', '1939-12-31', 'met'],
  ['poor', '1940-01-01', 'not-met'],
  ['out-without-policy', '1930-01-01', 'not-met'],
  ['poor', null, 'cannot-tell'],
  [null, '1930-01-01', 'cannot-tell'],
] as const)('a household that is %s with a member born %s: %s', (status, born, answer) => {
  expect(answerOf(ask(status, born).answer.value)).toBe(answer)
})

test('the figure of the deciding date is due', () => {
  expect(ask('poor', '1930-01-01').amount?.value).toBe(yuan(300))
  expect(ask('poor', '1930-01-01', '2020-12-31').amount?.value).toBe(yuan(350))
})

test('the same tree is printed, explained and compiled', () => {
  const rule = law.rules.get('heating-help')!
  expect(prose(law, rule).zh).toBe('享受政策，且家庭成员中有（在册建档立卡人口，且年末年龄达到取暖补助年龄（80周岁））的')
  expect(explanationText(explain(law, ask('poor', '1930-01-01')).answer, 'zh')).toContain('取暖补助年龄（80周岁）')
  const { statements } = compile(law, { deciding: '2019-12-31', coverage: [], pending: new Set(), dialect: duckdb, table: (name) => name })
  expect(statements.map(({ sql }) => sql).join('\n')).toContain('heating-help')
})
