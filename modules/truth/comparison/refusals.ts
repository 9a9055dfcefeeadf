/** Every way in which comparison says no. */
import { type Refusal, refusal } from '#platform/http/refusal'

export const refuse = {
  nobodyRegistered: (): Refusal =>
    refusal(
      'conflict',
      'nobody-registered',
      '登记库里还没有人，请先导入建档立卡登记表再比对。',
      'Nobody is registered yet: take a registry export in first.',
      { article: 29 },
    ),
  running: (): Refusal =>
    refusal('conflict', 'comparison-running', '已有一次比对正在进行，请等它结束。', 'A comparison is running already; wait until it ends.'),
  noDelivery: (ids: readonly string[]): Refusal =>
    refusal(
      'not-found',
      'no-delivery',
      `没有这些交付，或已撤回：${ids.join('、')}。`,
      `There are no such deliveries, or they were withdrawn: ${ids.join(', ')}.`,
    ),
  noDoubt: (): Refusal =>
    refusal('not-found', 'no-doubt', '没有这个疑点，或不在您的辖区。', 'There is no such doubt, or it lies outside your area.'),
  noStanding: (): Refusal =>
    refusal('not-found', 'no-answer', '没有这条结果，或不在您的辖区。', 'There is no such answer, or it lies outside your area.'),
  noVillage: (): Refusal =>
    refusal('not-found', 'no-village', '没有这个村，或不在您的辖区。', 'There is no such village, or it lies outside your area.'),
  noReview: (): Refusal =>
    refusal('not-found', 'no-review', '没有这一行，或不在您的辖区。', 'There is no such row, or it lies outside your area.'),
  notCandidate: (): Refusal =>
    refusal(
      'unsuitable',
      'not-a-candidate',
      '所选的人不在候选人里，请从候选人中选择，或选“都不是”。',
      'The person chosen is not one of the candidates; choose one of them, or none.',
      {
        fields: [{ path: 'person', sentence: { zh: '不在候选人里。', en: 'Not a candidate.' } }],
      },
    ),
  staleReview: (version: number): Refusal =>
    refusal(
      'stale',
      'review-changed',
      '这一行刚被别人认定过，请刷新后再看。',
      'Somebody else has just decided this row; reload and look again.',
      { facts: { version } },
    ),
  notOnTrial: (rules: readonly string[]): Refusal =>
    refusal(
      'not-found',
      'not-on-trial',
      `这些不是试行的检查：${rules.join('、')}。`,
      `These are no checks on trial: ${rules.join(', ')}.`,
      { article: 29 },
    ),
  outside: (): Refusal => refusal('not-allowed', 'outside-area', '这超出您的辖区，不能办理。', 'This lies outside your area.'),
  noPlace: (): Refusal =>
    refusal(
      'unsuitable',
      'no-place',
      '还不知道此人住在哪里，请指明街镇（村）再交办。',
      'It is not known where this person lives: name the town or village.',
      {
        fields: [{ path: 'to', sentence: { zh: '请指明。', en: 'Name it.' } }],
      },
    ),
  noChoice: (): Refusal => refusal('invalid', 'nothing-chosen', '请选择疑点，或给出筛选条件。', 'Choose doubts, or give a filter.'),
  noReveal: (): Refusal =>
    refusal('not-allowed', 'no-reveal', '您无权查看完整的姓名和证件号码。', 'You may not see full names and numbers.'),
}
