/** The thread in which the demo district is invented and its files are written. */
import { doWork } from '#platform/jobs/in-thread'
import { writeDelivery } from './district/delivery.ts'

doWork<{ folder: string; people: number }, never>(async ({ work }) => {
  await writeDelivery(work.folder, { people: work.people, seed: 'demo', withKey: false })
})
