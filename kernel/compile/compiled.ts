/** What a compilation gives: statements to be run in order, and what the columns of their results mean. */

export interface Statement {
  /** The table it makes. */
  readonly name: string
  readonly sql: string
  /** The rows alone, for whoever wants them elsewhere than in a table. */
  readonly select: string
}

/** The column of one of the conditions an answer is made of: the nth under its topmost `all` or `any`. */
export interface ReasonColumn {
  readonly rule: string
  readonly place: number
  readonly column: string
}

/** The column of a rule's part in its ledger's table of results; a share has a second column for its denominator. */
export interface ResultColumn {
  readonly rule: string
  readonly part: string
  readonly column: string
  readonly d?: string
}

export interface Compiled {
  /** To be run in order; each makes one table. */
  readonly statements: readonly Statement[]
  readonly results: readonly {
    readonly ledger: string
    readonly table: string
    readonly columns: readonly ResultColumn[]
    readonly reasons: readonly ReasonColumn[]
  }[]
  /** The table in which a rule's answer stands. */
  readonly tables: ReadonlyMap<string, string>
  /** For each check, the records that made it true: gives subject and record ids, over the tables of results. */
  readonly evidence: readonly Evidence[]
  readonly drop: readonly string[]
}

export interface Evidence {
  readonly rule: string
  readonly ledger: string
  readonly sql: string
}
