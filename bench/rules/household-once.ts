/** Households with every rule, in a process of their own: the one whose records come on stdin, and the fullest; prints milliseconds. */
import { readFileSync } from 'node:fs'
import type { WorldRecord } from '#kernel/world'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { timeHousehold } from './one-household.ts'

const coverage = Object.keys(luozhuang2018.vocabulary.ledgers).map((ledger) => ({ ledger }))
const drawn = JSON.parse(readFileSync(0, 'utf8'), (_, value) => (value?.whole === undefined ? value : BigInt(value.whole))) as WorldRecord[]
process.stdout.write(
  JSON.stringify({ drawn: timeHousehold(luozhuang2018, coverage, drawn), fullest: timeHousehold(luozhuang2018, coverage) }),
)
