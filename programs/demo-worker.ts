/** The thread in which the demo district is invented and its files are written. */
import { workerData } from 'node:worker_threads'
import { writeDelivery } from './district/delivery.ts'

const { folder, people } = workerData as { folder: string; people: number }
await writeDelivery(folder, { people, seed: 'demo', withKey: false })
