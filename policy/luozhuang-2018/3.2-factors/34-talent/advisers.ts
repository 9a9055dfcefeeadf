/** A technical adviser in every key village (Article 34). */
import { all } from '#kernel/operators/all'
import { not } from '#kernel/operators/not'
import { some } from '#kernel/operators/some'
import { check, standard } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'

const villageHasAdviser = standard({
  key: 'village-has-technical-adviser',
  article: 34,
  anchor: '科技指导人员',
  label: { zh: '村有在任科技指导人员', en: 'The village has a technical adviser in office' },
  of: ledgers.village,
  is: (v) => some(v.advisers, (a) => a.current),
})

const keyVillageWithoutAdviser = check({
  key: 'key-village-without-adviser',
  article: 34,
  anchor: '科技指导人员',
  label: { zh: '重点村没有科技指导人员', en: 'A key village without a technical adviser' },
  of: ledgers.village,
  class: 'ent',
  trial: true,
  when: (v) => all(v.keyVillage, not(villageHasAdviser(v))),
  look: { zh: '请科技局选派，核对任期。', en: 'Ask the science office to send one; check the term.' },
})

export const adviserRules = [villageHasAdviser, keyVillageWithoutAdviser]
