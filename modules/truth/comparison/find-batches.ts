/** The cleaned batches that are kept and not withdrawn, as intake wrote them down. */
import type { Store } from '#platform/store/store'
import type { KeptBatch } from './choose-batches.ts'

/** All of them. */
export async function findKeptBatches(_store: Pick<Store, 'asSystem'>): Promise<KeptBatch[]> {
  return []
}
