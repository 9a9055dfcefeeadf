/** The ten of the twenty rules that OpenFisca is asked too: its name for each, and whether it answers yes or no. */
export const ten = [
  { key: 'members', theirs: 'members', truth: false },
  { key: 'elders', theirs: 'elders', truth: false },
  { key: 'able', theirs: 'able', truth: true },
  { key: 'all-old', theirs: 'all_old', truth: true },
  { key: 'no-pupil', theirs: 'no_pupil', truth: true },
  { key: 'income', theirs: 'income', truth: false },
  { key: 'per-head', theirs: 'per_head', truth: false },
  { key: 'poor-by-income', theirs: 'poor_by_income', truth: true },
  { key: 'aid', theirs: 'aid', truth: false },
  { key: 'transfers-half', theirs: 'transfers_half', truth: true },
] as const
