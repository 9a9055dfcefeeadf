/** One household with every rule, in a process of its own; prints milliseconds. */
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { timeHousehold } from './one-household.ts'

const coverage = Object.keys(luozhuang2018.vocabulary.ledgers).map((ledger) => ({ ledger }))
process.stdout.write(JSON.stringify(timeHousehold(luozhuang2018, coverage)))
