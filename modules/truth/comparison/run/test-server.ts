/** A program that a test starts and kills: it runs one comparison on the database it is given. */
import { registryCard } from '#modules/people/registry/module'
import { figuresCard } from '#modules/truth/figures/module'
import { findKeptBatches } from '#modules/truth/intake/deliveries/kept-batches'
import { intakeMigrations } from '#modules/truth/intake/migrations'
import { findAccount } from '#platform/accounts/people'
import { caseworkCard } from '#platform/casework/card'
import { migrationsOf, openGround } from '#platform/ground'
import { openStore } from '#platform/store/store'
import { doubtCasework } from '../doubts/act-on-doubt.ts'
import { comparisonMigrations } from '../migrations.ts'
import { runComparison } from './run-comparison.ts'

const [url = '', dataFolder = '', username = ''] = process.argv.slice(2)
const cards = [registryCard, figuresCard, caseworkCard([doubtCasework])]
const migrations = [...migrationsOf(cards), ...intakeMigrations, ...comparisonMigrations]
const store = await openStore({ url, dataFolder, ledgers: registryCard.ledgers ?? [], migrations })
const ground = await openGround({ store, cards, runJobs: false })
const person = await findAccount(ground.db, ground.clock, username)
if (!person) throw new Error(`nobody is called ${username}`)
await runComparison(ground.officeFor(person), findKeptBatches)
