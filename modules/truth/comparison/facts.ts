/** Where the facts of a ledger stand and of which types they are. */

/** The table a ledger's facts stand in. */
export const factsOf = (ledger: string) => `fact_${ledger}`

/** The database's type of each kind of fact. */
export const factTypes = {
  boolean: 'BOOLEAN',
  integer: 'BIGINT',
  money: 'BIGINT',
  date: 'DATE',
  code: 'VARCHAR',
  text: 'VARCHAR',
  share: 'VARCHAR',
} as const
