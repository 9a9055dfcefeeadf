/** A program that a test starts and kills: it runs one comparison on the database it is given. */
import { readFileSync } from 'node:fs'
import { registryCard } from '#modules/people/registry/module'
import { findAccount } from '#platform/accounts/people'
import { caseworkCard } from '#platform/casework/card'
import { migrationsOf, openGround } from '#platform/ground'
import { openStore } from '#platform/store/store'
import { doubtCasework } from '../doubts/act-on-doubt.ts'
import { comparisonMigrations } from '../migrations.ts'
import type { KeptBatch } from './choose-batches.ts'
import { runComparison } from './run-comparison.ts'

const [url = '', dataFolder = '', username = '', batches = ''] = process.argv.slice(2)
const cards = [registryCard, caseworkCard([doubtCasework])]
const migrations = [...migrationsOf(cards), ...comparisonMigrations]
const store = await openStore({ url, dataFolder, ledgers: registryCard.ledgers ?? [], migrations })
const ground = await openGround({ store, cards, runJobs: false })
const person = await findAccount(ground.db, ground.clock, username)
if (!person) throw new Error(`nobody is called ${username}`)
await runComparison(ground.officeFor(person), async () => JSON.parse(readFileSync(batches, 'utf8')) as KeptBatch[])
