/** The table behind villages: one record for each village of the list. */

import type { LedgerTable } from '#platform/store/ledger-table'
import { village } from '#policy/vocabulary/region'

export const villageTable: LedgerTable<typeof village> = {
  ledger: village,
  unique: [['region']],
  access: { read: ['office', 'department', 'town', 'village', 'supervisor', 'auditor'], write: ['office', 'town'], remove: [] },
}
