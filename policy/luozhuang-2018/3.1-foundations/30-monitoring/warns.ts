/** What every warning of Article 30 says of itself: it is about a household, and the village has five days to verify it (U3). */
import { ledgers } from '#policy/vocabulary/vocabulary'

export const warns = { article: 30, of: ledgers.household, days: 5 } as const
