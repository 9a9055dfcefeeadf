/** A program that the test of jobs starts and kills: it runs one slow job on the database it is given and says its id. */

import { findAccount } from '#platform/accounts/people'
import { migrationsOf, openGround } from '#platform/ground'
import { openStore } from '#platform/store/store'
import { countingCard } from './test-kinds.ts'

const [url = '', dataFolder = '', username = ''] = process.argv.slice(2)
const store = await openStore({ url, dataFolder, ledgers: [], migrations: migrationsOf([countingCard]), exclusive: true })
const ground = await openGround({ store, cards: [countingCard] })
const person = await findAccount(ground.db, ground.clock, username)
if (!person) throw new Error(`nobody is called ${username}`)
const job = await ground.jobs.start(person, 'counting', { rows: 100_000, slow: 5 })
process.stdout.write(`${job.id}\n`)
