/** What narrows a list of doubts: as it stands in the address, and as it is asked of the server. */
import type { DoubtFilter, doubtSorts } from '#modules/truth/comparison/contract'

export type DoubtSearch = {
  readonly [K in
    | 'rule'
    | 'class'
    | 'town'
    | 'village'
    | 'state'
    | 'change'
    | 'due'
    | 'overdue'
    | 'answer'
    | 'mine'
    | 'q'
    | 'sort'
    | 'down'
    | 'after']?: string | undefined
}

/** The part that says which doubts, without their order and place in the list. */
export function filterOf(search: DoubtSearch): DoubtFilter {
  const { rule, class: kind, town, village, state, change, due, overdue, answer, mine, q } = search
  const given = {
    rule,
    class: kind,
    // A village says its town already.
    town: village ? undefined : town,
    village,
    state,
    change,
    due,
    overdue: overdue === 'true' ? true : undefined,
    answer,
    mine: mine === 'true' ? true : undefined,
    q,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

export type DoubtSort = (typeof doubtSorts)[number]

/** The order asked for, where the address names one that there is. */
export function sortOf(search: DoubtSearch, known: readonly string[]): { sort?: DoubtSort; descending?: boolean } {
  if (!search.sort || !known.includes(search.sort)) return {}
  return { sort: search.sort as DoubtSort, ...(search.down === 'true' ? { descending: true } : {}) }
}
