/** Every way in which casework says no. */
import type { Act, Procedure } from '#kernel/procedure'
import { type Refusal, refusal } from '#platform/http/refusal'

const field = (path: string, zh: string, en: string) => ({ fields: [{ path, sentence: { zh, en } }] })

export const refuse = {
  noCase: (): Refusal =>
    refusal('not-found', 'no-case', '没有这个事项，或不在您的辖区。', 'There is no such case, or it lies outside your area.'),
  noProcedure: (key: string): Refusal => refusal('not-found', 'no-procedure', `没有“${key}”这个程序。`, `There is no procedure ${key}.`),
  noAct: (of: Procedure, act: string): Refusal =>
    refusal('unsuitable', 'no-such-act', `“${of.label.zh}”里没有“${act}”这一步。`, `${of.label.en} has no act ${act}.`, {
      article: of.article,
    }),
  notNow: (of: Procedure, act: Act, state: string): Refusal =>
    refusal(
      'conflict',
      'not-in-this-state',
      `现在是“${of.states[state]?.label.zh ?? state}”，不能“${act.label.zh}”，请刷新后再看。`,
      `The case is “${of.states[state]?.label.en ?? state}”: “${act.label.en}” cannot be done now. Reload and look again.`,
      { article: of.article },
    ),
  withdrawn: (): Refusal =>
    refusal('conflict', 'case-withdrawn', '来源数据已撤回，这个事项已随之撤销。', 'Its source was withdrawn, and the case with it.'),
  notYours: (of: Procedure, act: Act): Refusal =>
    refusal(
      'not-allowed',
      'not-your-act',
      `“${act.label.zh}”由${act.by.join('、')}办理，您的角色不能办。`,
      `“${act.label.en}” is done by ${act.by.join(', ')}.`,
      {
        article: of.article,
      },
    ),
  otherDepartment: (): Refusal =>
    refusal('not-allowed', 'other-department', '这个事项没有交给您的部门。', 'This case was not given to your department.'),
  fourEyes: (act: Act): Refusal =>
    refusal(
      'not-allowed',
      'four-eyes',
      `前一步是您办的，“${act.label.zh}”须由另一人办理。`,
      `You did the act before; “${act.label.en}” must be done by somebody else.`,
    ),
  answerMissing: (): Refusal =>
    refusal('unsuitable', 'answer-missing', '请选择核查结果。', 'Choose an answer.', field('answer', '请选择。', 'Choose one.')),
  answerUnknown: (): Refusal =>
    refusal(
      'unsuitable',
      'answer-unknown',
      '结果不在选项里，请重新选择。',
      'The answer is not one of the list; choose again.',
      field('answer', '不在选项里。', 'Not in the list.'),
    ),
  reasonMissing: (): Refusal =>
    refusal('unsuitable', 'reason-missing', '请选择具体情形。', 'Choose the reason.', field('reason', '请选择。', 'Choose one.')),
  reasonUnknown: (): Refusal =>
    refusal(
      'unsuitable',
      'reason-unknown',
      '情形不在选项里，请重新选择。',
      'The reason is not one of the list; choose again.',
      field('reason', '不在选项里。', 'Not in the list.'),
    ),
  noteMissing: (): Refusal =>
    refusal(
      'unsuitable',
      'note-missing',
      '请写明情况。',
      'Write down what was found.',
      field('note', '请写明情况。', 'Write what was found.'),
    ),
  photosMissing: (): Refusal =>
    refusal(
      'unsuitable',
      'photos-missing',
      '请至少上传一张照片。',
      'Add at least one photograph.',
      field('photos', '至少一张。', 'At least one.'),
    ),
  photoUnknown: (): Refusal =>
    refusal(
      'unsuitable',
      'photo-unknown',
      '有照片没有上传成功，请重新上传。',
      'A photograph did not arrive; add it again.',
      field('photos', '请重新上传。', 'Add it again.'),
    ),
  notPhoto: (name: string): Refusal =>
    refusal(
      'unsuitable',
      'not-a-photo',
      `“${name}”不是照片，请上传 JPG、PNG 或 WebP。`,
      `“${name}” is not a photograph; send JPG, PNG or WebP.`,
    ),
  assigneeMissing: (): Refusal =>
    refusal(
      'unsuitable',
      'assignee-missing',
      '请选择交给谁办理。',
      'Choose to whom it is given.',
      field('assignTo', '请选择。', 'Choose one.'),
    ),
  assigneeOutside: (): Refusal =>
    refusal(
      'unsuitable',
      'assignee-outside',
      '所选街镇或村不管这个事项所在的地方。',
      'The town or village chosen does not answer for this place.',
      field('assignTo', '不是这里。', 'Not this place.'),
    ),
  stale: (version: bigint): Refusal =>
    refusal(
      'stale',
      'case-changed',
      '这个事项刚被别人办过，请刷新后再办。',
      'Somebody else has just acted in this case; reload and look again.',
      { facts: { version } },
    ),
}
