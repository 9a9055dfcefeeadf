/** The rooms of this house, in the order of its sentence, and the ledgers they keep. */

import { entitlements } from '#modules/help/entitlements/module'
import { whatIfCard } from '#modules/help/what-if/module'
import { registryCard } from '#modules/people/registry/module'
import { disclosure } from '#modules/people/registry/shown'
import { villages } from '#modules/people/villages/module'
import { comparisonCard } from '#modules/truth/comparison/module'
import { withdrawDelivery } from '#modules/truth/comparison/run/withdraw-delivery'
import { figuresCard } from '#modules/truth/figures/module'
import { findKeptBatches } from '#modules/truth/intake/deliveries/kept-batches'
import { intakeCard } from '#modules/truth/intake/module'
import { accountsCard, type GroundAtHand } from '#platform/accounts/card'
import { caseworkCard } from '#platform/casework/card'
import type { Card } from '#platform/http/card'
import { jobsCard } from '#platform/jobs/card'
import { ledgersCard } from '#platform/ledgers/card'
import type { LedgerTable } from '#platform/store/ledger-table'
import { departments } from '#policy/luozhuang-2018/departments'
import { regions } from '#policy/vocabulary/regions'
import { demoCard } from './demo.ts'

const title = { zh: '绣花 · 精准扶贫工作平台', en: 'Xiuhua · Targeted poverty alleviation' }

/** The ledgers of the cards. */
export const ledgersOf = (cards: readonly Card[]): readonly LedgerTable[] => cards.flatMap((card) => card.ledgers ?? [])

/** The rooms of the work, in the order of the sentence. */
const modules: readonly Card[] = [
  villages,
  registryCard,
  intakeCard([withdrawDelivery]),
  figuresCard,
  comparisonCard(findKeptBatches),
  entitlements,
  whatIfCard(findKeptBatches),
]

/** All cards; `ground` is asked for at each request, because accounts are a part of the ground themselves. */
export const roomsOf = (ground: GroundAtHand): readonly Card[] => [
  accountsCard(ground, title, [...departments.values()]),
  jobsCard,
  caseworkCard(modules.flatMap((card) => card.procedures ?? [])),
  ledgersCard({ tables: ledgersOf(modules), places: regions, disclosure }),
  ...modules,
  demoCard,
]
