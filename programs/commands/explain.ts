/** `xiuhua explain --data DIR HOUSEHOLD`: each rule's answer for one household, with why. */
import { explanationText } from '#kernel/explain'
import { yuanText } from '#kernel/show'
import { factsOfDirectory } from '#modules/truth/comparison/compare-directory'
import { type Explained, explainHousehold } from '#modules/truth/comparison/explain-household'
import { loadHousehold } from '#modules/truth/comparison/household-world'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { dayGiven } from './day-given.ts'

export async function run([householdNo]: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const directory = options.data
  if (typeof directory !== 'string') throw new Error('请用 --data 指出文件夹。 / Tell the folder with --data.')
  const language = options.lang === 'en' ? 'en' : 'zh'
  const only = options.rule as string | undefined
  if (only !== undefined && !luozhuang2018.rules.has(only)) throw new Error(`没有“${only}”这条规则。 / There is no rule “${only}”.`)
  const asOf = dayGiven(options.asOf)
  const asked =
    only === undefined ? luozhuang2018.rules.keys() : [only, ...(luozhuang2018.exemptions.get(only) ?? []).map(({ key }) => key)]
  // A household is registered: whoever is not has no part in it.
  const facts = await factsOfDirectory(directory, luozhuang2018, asked, {
    ...(asOf ? { asOf } : {}),
    people: 'registered',
    progress: (sentence) => process.stderr.write(`${sentence}\n`),
  })
  try {
    const household = await loadHousehold(facts.connection, luozhuang2018, facts.delivery.coverage, householdNo!)
    if (!household.household) throw new Error(`登记表里没有户编号 ${householdNo}。 / The registry has no household ${householdNo}.`)
    const explained = explainHousehold(luozhuang2018, household, householdNo!, `${facts.delivery.dataYear}-12-31`, only)
    if (options.json === true) process.stdout.write(`${JSON.stringify(explained.map(jsonOf))}\n`)
    else process.stdout.write(`${explained.map((one) => textOf(one, language)).join('\n\n')}\n`)
  } finally {
    facts.close()
  }
}

function jsonOf({ rule, record, answer, amount, atLeast, received, explanation, exemptions }: Explained) {
  const fen = (of: unknown) => (typeof of === 'bigint' ? Number(of) : null)
  return {
    rule: rule.key,
    article: rule.article,
    kind: rule.clause,
    record: { ledger: record.ledger, id: record.id, name: record.facts.name ?? null },
    answer,
    amount: fen(amount),
    atLeast: fen(atLeast),
    received: fen(received),
    explanation: explanation.answer,
    exemptions: exemptions.map((each) => ({
      rule: each.rule.key,
      number: each.rule.code ?? null,
      reason: each.reason,
      label: each.rule.label,
      explanation: each.explanation,
    })),
  }
}

function textOf({ rule, record, answer, amount, received, explanation, exemptions }: Explained, language: 'zh' | 'en'): string {
  const said = {
    zh: { met: '符合', 'not-met': '不符合', 'cannot-tell': '无法判断' },
    en: { met: 'met', 'not-met': 'not met', 'cannot-tell': 'cannot tell' },
  }[language][answer]
  const who = typeof record.facts.name === 'string' ? `${record.facts.name} ` : ''
  const money = (of: unknown) => (typeof of === 'bigint' ? `¥${yuanText(of)}` : undefined)
  const due = [
    money(amount) && `${language === 'zh' ? '应享' : 'due'} ${money(amount)}`,
    money(received) && `${language === 'zh' ? '已享' : 'received'} ${money(received)}`,
  ]
    .filter(Boolean)
    .join('，')
  const head =
    language === 'zh'
      ? `【第${rule.article}条】${who}${rule.label.zh}：${said}`
      : `[Article ${rule.article}] ${who}${rule.label.en}: ${said}`
  return `${head}${due ? `（${due}）` : ''}\n${explanationText(explanation.answer, language)}${explanation.amount && answer === 'met' ? `\n${explanationText(explanation.amount, language)}` : ''}${exemptions.map((each) => `\n${exemptionText(each, language)}`).join('')}`
}

/** An explanation that the policy accepts, with the code under which it is recorded, and why it is so. */
function exemptionText({ rule, reason, explanation }: Explained['exemptions'][number], language: 'zh' | 'en'): string {
  const code = [rule.code, reason?.label[language]].filter(Boolean).join(' ')
  const head =
    language === 'zh'
      ? `政策认可的解释：${rule.label.zh}（${code}），疑点仍须核查`
      : `An explanation that the policy accepts: ${rule.label.en} (${code}); the doubt still has to be verified`
  return `${head}\n${explanationText(explanation, language)}`
}
