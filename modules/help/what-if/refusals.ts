/** Every way in which what-if says no. */
import type { Figure } from '#kernel/figure'
import type { Label } from '#kernel/values'
import { type Refusal, refusal } from '#platform/http/refusal'

const field = (path: string, zh: string, en: string) => ({ fields: [{ path, sentence: { zh, en } }] })

/** How the value of each kind of figure is written in a request. */
const written: Readonly<Record<string, Label>> = {
  money: { zh: '金额写整数分', en: 'whole fen' },
  integer: { zh: '写整数', en: 'a whole number' },
  share: { zh: '比例写 n/d', en: 'n/d' },
  date: { zh: '日期写 2019-01-01', en: 'a day such as 2019-01-01' },
  boolean: { zh: '写 true 或 false', en: 'true or false' },
}

export const refuse = {
  noFigure: (key: string, at: number): Refusal =>
    refusal(
      'invalid',
      'no-figure',
      `没有标准数“${key}”。`,
      `There is no figure “${key}”.`,
      field(`changes.${at}`, '没有这个标准数。', 'There is no such figure.'),
    ),
  wrongValue: ({ key, label, kind }: Figure, value: string, at: number): Refusal => {
    const how = written[kind] ?? { zh: '不能改', en: 'cannot be changed' }
    return refusal(
      'invalid',
      'wrong-value',
      `“${label.zh}”的值“${value}”不对：${how.zh}。`,
      `“${value}” is no value of ${key}: ${how.en}.`,
      field(`changes.${at}`, `值不对：${how.zh}。`, `Not a value: ${how.en}.`),
    )
  },
  twice: ({ label }: Figure, at: number): Refusal =>
    refusal(
      'invalid',
      'figure-twice',
      `“${label.zh}”改了两次。`,
      `“${label.en}” is changed twice.`,
      field(`changes.${at}`, '已经改过。', 'Changed already.'),
    ),
  nothingChanged: (): Refusal =>
    refusal(
      'invalid',
      'nothing-changed',
      '没有改动任何标准数：新值都与现行值相同。请改至少一个。',
      'No figure is changed: the new values are those in force. Change at least one.',
    ),
  touchesNothing: (labels: readonly Label[]): Refusal =>
    refusal(
      'unsuitable',
      'touches-nothing',
      `没有规则用到${labels.map(({ zh }) => `“${zh}”`).join('、')}，改了也不会有变化。`,
      `No rule reads ${labels.map(({ en }) => `“${en}”`).join(', ')}; nothing would change.`,
    ),
  badBudget: (): Refusal =>
    refusal(
      'invalid',
      'bad-budget',
      '资金上限不能是负数。',
      'A cap cannot be negative.',
      field('budget', '不能是负数。', 'It cannot be negative.'),
    ),
  noRun: (): Refusal =>
    refusal('conflict', 'no-run', '还没有比对过，没有可比的结果；请先运行比对。', 'No comparison has been run yet; run one first.', {
      article: 29,
    }),
  sourcesGone: (run: number): Refusal =>
    refusal(
      'conflict',
      'sources-gone',
      `第 ${run} 次比对所用的文件已撤回或不在本机，请重新运行比对后再试算。`,
      `Files that comparison ${run} read were withdrawn or are no longer here; run a comparison again first.`,
      { article: 29 },
    ),
  onlyOffice: (): Refusal =>
    refusal('not-allowed', 'only-office', '只有区级主管可以试算。', 'Only the district office computes scenarios.'),
  noScenario: (): Refusal =>
    refusal('not-found', 'no-scenario', '没有这个方案，或没有共享给您。', 'There is no such scenario, or it was not shared with you.'),
  noTown: (code: string): Refusal =>
    refusal('invalid', 'no-town', `没有街镇“${code}”。`, `There is no town “${code}”.`, field('towns', '没有这个街镇。', 'No such town.')),
  notYours: (author: string): Refusal =>
    refusal(
      'not-allowed',
      'not-yours',
      `这是${author}的方案，只有本人可以删除。`,
      `${author} made this scenario; only they may remove it.`,
    ),
  isShared: (): Refusal =>
    refusal('conflict', 'is-shared', '方案已经共享，不能删除。', 'The scenario has been shared and cannot be removed.'),
  changedMeanwhile: (version: number): Refusal =>
    refusal('stale', 'scenario-changed', '方案刚被改动，请刷新后再办。', 'The scenario has just been changed; reload and try again.', {
      facts: { version },
    }),
}
