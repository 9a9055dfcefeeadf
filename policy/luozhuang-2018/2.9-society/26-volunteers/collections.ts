/** At least half of the one-day collection is spent on poverty work, by the journal (Article 26). */
import { all } from '#kernel/operators/all'
import { where } from '#kernel/operators/groups'
import { not } from '#kernel/operators/not'
import { is } from '#kernel/operators/one-of'
import { ratio } from '#kernel/operators/ratio'
import { reaches } from '#kernel/operators/reaches'
import { sum } from '#kernel/operators/sum'
import { collectionKind, usePurpose } from '#policy/vocabulary/giving'
import { check, standard } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { giftsToPoverty } from '../../figures/villages.ts'

const collectionHalfToPoverty = standard({
  key: 'collection-half-to-poverty',
  article: 26,
  anchor: '50%以上',
  label: { zh: '募捐资金一半以上用于脱贫攻坚', en: 'At least half of the collection was spent on poverty work' },
  of: ledgers.collection,
  is: (c) =>
    reaches(
      ratio(
        sum(
          where(c.uses, (u) => is(u.purpose, usePurpose, 'poverty')),
          (u) => u.amount,
        ),
        c.raised,
      ),
      giftsToPoverty,
    ),
})

const collectionTooLittleToPoverty = check({
  key: 'collection-too-little-to-poverty',
  article: 26,
  anchor: '50%以上',
  label: { zh: '慈心一日捐用于脱贫攻坚不足一半', en: 'Less than half of the one-day collection was spent on poverty work' },
  of: ledgers.collection,
  class: 'ent',
  trial: true,
  when: (c) => all(is(c.kind, collectionKind, 'one-day'), not(collectionHalfToPoverty(c))),
  look: { zh: '核对善款流水和用途，安排剩余资金。', en: 'Go through the journal; decide on what is left.' },
})

export const collectionRules = [collectionHalfToPoverty, collectionTooLittleToPoverty]
