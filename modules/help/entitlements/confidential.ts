/** Leaves out records whose mere presence only named roles may know of, such as those of people with a mental disorder (Article 10). */
import type { Ledger } from '#kernel/ledger'
import type { WorldRecord } from '#kernel/world'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'

const ledgers: Readonly<Record<string, Ledger>> = luozhuang2018.vocabulary.ledgers

/** The records that whoever sees the household may know of; rules about the others are not asked either. */
export const openRecords = (records: readonly WorldRecord[]): WorldRecord[] =>
  records.filter(({ ledger }) => ledgers[ledger]?.confidential !== true)
