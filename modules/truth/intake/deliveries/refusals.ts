/** Every way that handing over, taking in and withdrawing says no. */
import type { Label } from '#kernel/values'
import { refusal } from '#platform/http/refusal'

const article = 29

export const refuse = {
  noDelivery: () =>
    refusal('not-found', 'no-delivery', '没有这次交付，或不是您交的。', 'There is no such delivery, or it is not yours.', { article }),
  noSheet: () => refusal('not-found', 'no-sheet', '这次交付里没有这张表。', 'The delivery has no such sheet.', { article }),
  allKnown: (sentence: Label) => refusal('conflict', 'already-delivered', sentence.zh, sentence.en, { article }),
  notRecognisedYet: () =>
    refusal('not-now', 'still-recognising', '文件还在识别，请稍候再操作。', 'The files are still being recognised; wait a moment.', {
      article,
    }),
  notProposed: (state: string) =>
    refusal(
      'conflict',
      'not-proposed',
      '这次交付已经导入或撤回，不能再更正或导入。',
      'The delivery has been taken in or withdrawn; it can no longer be corrected or taken in.',
      {
        article,
        facts: { state },
      },
    ),
  nothingToTake: () =>
    refusal(
      'unsuitable',
      'nothing-to-take',
      '没有可以导入的表：请先为未识别的表指定类别，或取消“不导入”。',
      'No sheet can be taken in: name the kind of those not recognised, or take back “left out”.',
      { article },
    ),
  registryOnlyByOffice: () =>
    refusal(
      'not-allowed',
      'registry-by-office',
      '建档立卡登记表只能由区扶贫办导入，请改交区扶贫办，或将这张表设为不导入。',
      'Only the district office takes in the registry: hand it to the office, or leave this sheet out.',
      { article: 28 },
    ),
  takesOut: (people: number, of: number) =>
    refusal(
      'conflict',
      'takes-out-many',
      `这份登记表会把现行名册 ${of} 人中的 ${people} 人移出，没有导入。若只是部分名册，请在“范围”中选对应的街镇；确实要移出的，请确认移出 ${people} 人后再导入。`,
      `This registry would take ${people} of ${of} people out of the register and was not taken in. If it is a part of the registry, choose its town under “covers”; if they are to go, confirm that ${people} people go and take it in again.`,
      { article: 28, facts: { people, of } },
    ),
  noForm: (form: string) => refusal('invalid', 'no-form', `没有“${form}”这种表。`, `There is no form “${form}”.`, { article }),
  noField: (field: string) =>
    refusal('invalid', 'no-field', `这种表没有“${field}”这个字段。`, `The form has no field “${field}”.`, { article }),
  noColumn: (column: string) =>
    refusal('invalid', 'no-column', `这张表没有第 ${column} 列。`, `The sheet has no column ${column}.`, { article }),
  fieldTwice: (field: string) =>
    refusal('invalid', 'field-twice', `字段“${field}”被两列使用，请只留一列。`, `Two columns are taken for “${field}”; leave one.`, {
      article,
    }),
  stale: () =>
    refusal('stale', 'stale', '这张表刚被别人改过，请刷新后再改。', 'Somebody has just changed this sheet; reload and try again.', {
      article,
    }),
  futureDay: (day: string, today: string) =>
    refusal('invalid', 'future-day', `截至日 ${day} 晚于今天 ${today}。`, `The as-of day ${day} lies after today, ${today}.`, {
      article,
      facts: { day, today },
    }),
  backwards: () =>
    refusal('invalid', 'period-backwards', '覆盖期间的起日晚于止日。', 'The period covered ends before it begins.', { article }),
  notOurs: (area: string) =>
    refusal('invalid', 'no-region', `区划代码 ${area} 不在本区名单里。`, `The region ${area} is not on the district’s list.`, { article }),
  notUnfinished: () =>
    refusal('conflict', 'not-unfinished', '这次交付没有中断的导入。', 'The delivery has no unfinished taking-in.', { article }),
  stillWorking: () =>
    refusal(
      'conflict',
      'still-working',
      '导入正在进行，请先取消，或等它结束。',
      'The delivery is being taken in; cancel that first, or wait.',
      { article },
    ),
  alreadyWithdrawn: () =>
    refusal('conflict', 'already-withdrawn', '这次交付已经撤回。', 'The delivery has been withdrawn already.', { article }),
  noRejects: () => refusal('not-found', 'no-rejects', '这次交付没有退回的行。', 'No row of this delivery was rejected.', { article }),
  wrongCursor: () =>
    refusal(
      'invalid',
      'wrong-cursor',
      '翻页标记无效，请从第一页重新查询。',
      'The page cursor is not valid; start again from the first page.',
    ),
}
