/** Every way in which the room of figures says no. */
import { type Refusal, refusal } from '#platform/http/refusal'

const at = (path: string, zh: string, en: string) => ({ fields: [{ path, sentence: { zh, en } }] })

export const refuse = {
  noFigure: (key: string): Refusal => refusal('not-found', 'no-figure', `没有标准数“${key}”。`, `There is no figure “${key}”.`),
  wrongValue: (sentence: string): Refusal => {
    const [zh = '', en = zh] = sentence.split(' / ')
    return refusal('unsuitable', 'wrong-value', zh, en, at('value', zh, en))
  },
  noValueThen: (): Refusal =>
    refusal(
      'unsuitable',
      'no-value-from-that-day',
      '从这一天起还没有值，请填写文件所定的值。',
      'There is no value from that day: give the one that the document sets.',
      at('value', '请填写。', 'Give it.'),
    ),
  unset: (): Refusal =>
    refusal(
      'unsuitable',
      'value-unset',
      '这个标准数还没有值，请填写文件所定的值。',
      'The figure has no value yet: give the one that the document sets.',
      at('value', '请填写。', 'Give it.'),
    ),
  futureDocument: (day: string): Refusal =>
    refusal(
      'unsuitable',
      'future-document',
      `文件日期 ${day} 晚于今天。`,
      `The document’s date ${day} lies in the future.`,
      at('documentDate', '晚于今天。', 'In the future.'),
    ),
  notEntered: (): Refusal =>
    refusal(
      'conflict',
      'not-entered',
      '这一录入已经确认、退回，或已重新录入，请刷新。',
      'This entry was confirmed, refused or entered anew meanwhile; reload.',
    ),
  samePerson: (by: string): Refusal =>
    refusal(
      'not-allowed',
      'same-person',
      `这个值由您（${by}）录入，须由区办另一位同志确认。`,
      `You (${by}) entered this value: another person of the office must confirm it.`,
    ),
  notConfirmed: (): Refusal =>
    refusal('conflict', 'not-confirmed', '这个值没有确认可撤。', 'There is no confirmation of this value to withdraw.'),
}
