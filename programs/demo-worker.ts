/** The thread in which the demo district is invented and its files are written. */
import { workGiven } from '#platform/jobs/in-thread'
import { writeDelivery } from './district/delivery.ts'

const { work, close } = await workGiven<{ folder: string; people: number }, never>()
try {
  await writeDelivery(work.folder, { people: work.people, seed: 'demo', withKey: false })
} finally {
  close()
}
