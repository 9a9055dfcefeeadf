/** Rewards are paid for work: a payment with no work behind it is looked at, an entitlement never (Article 25). */
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { inYuan, whole } from '#kernel/operators/constant'
import { not } from '#kernel/operators/not'
import { oneOf } from '#kernel/operators/one-of'
import { labour } from '#policy/vocabulary/ability-codes'
import { rewardKind } from '#policy/vocabulary/giving'
import { check } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'

// Subsistence allowance, extremely-poor support, disability subsidies and relief are owed without work; so is help to people who cannot work.
const rewardWithoutWork = check({
  key: 'reward-without-work',
  article: 25,
  anchor: '劳务补助',
  label: { zh: '奖补没有劳动或产出依据', en: 'A reward with no work or output behind it' },
  of: ledgers.rewardPayment,
  class: 'ent',
  trial: true,
  when: (r) =>
    all(
      oneOf(r.kind, rewardKind, 'production', 'labour'),
      oneOf(r.subject.labour, labour, 'ordinary', 'skilled', 'weak'),
      not(any(above(r.workDays, whole(0)), above(r.output, inYuan(0)))),
    ),
  look: { zh: '查出工记录或产出验收单，问清为何发放。', en: 'See the record of days or of output; ask why it was paid.' },
})

export const rewardRules = [rewardWithoutWork]
