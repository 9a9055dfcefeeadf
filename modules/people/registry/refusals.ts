/** Every way the register says no. */
import { refusal } from '#platform/http/refusal'

export const refuse = {
  noHousehold: () =>
    refusal('not-found', 'no-household', '没有这一户，或不在您的辖区。', 'There is no such household, or it lies outside your area.', {
      article: 28,
    }),
  notYet: (day: string) =>
    refusal(
      'not-found',
      'not-yet-registered',
      `截至 ${day}，登记库里还没有这一户的记录。`,
      `As of ${day} the register has no record of this household.`,
      { article: 28, facts: { day } },
    ),
  mayNotReveal: () =>
    refusal('not-allowed', 'may-not-reveal', '您的角色只能查看脱敏的姓名和号码。', 'Your role sees names and numbers masked only.'),
  wrongCursor: () =>
    refusal(
      'invalid',
      'wrong-cursor',
      '翻页标记无效，请从第一页重新查询。',
      'The page cursor is not valid; start again from the first page.',
    ),
  tooManyRows: (count: number, most: number) =>
    refusal(
      'too-large',
      'too-many-rows',
      `共 ${count} 行，超过一次导出的上限 ${most} 行，请按街镇或村分开导出。`,
      `There are ${count} rows, more than ${most} for one export; export by town or village.`,
      {
        facts: { count, most },
      },
    ),
}
