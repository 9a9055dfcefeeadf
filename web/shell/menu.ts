/** The main menu: the entries the server gives this person, from the rooms' cards, laid into the office's groups. */
import type { Me } from '#platform/accounts/contract'

export type Entry = Me['menu'][number]
export type GroupKey = 'work' | 'truth' | 'people' | 'help' | 'law' | 'administration' | 'other'

/** Which group a path's first word belongs to; a room not named here still gets its place, in the last group. */
const groupOf: Readonly<Record<string, GroupKey>> = {
  '': 'work',
  deliveries: 'truth',
  comparison: 'truth',
  doubts: 'truth',
  reviews: 'truth',
  standing: 'truth',
  households: 'people',
  people: 'people',
  villages: 'people',
  ledgers: 'people',
  entitlements: 'help',
  'what-if': 'help',
  law: 'law',
  figures: 'law',
  admin: 'administration',
  jobs: 'administration',
}
const order: readonly GroupKey[] = ['work', 'truth', 'people', 'help', 'law', 'other', 'administration']

/** Pages of the window itself, which no room's card names. */
const own: readonly Entry[] = [
  { room: 'window', key: 'workbench', title: { zh: '工作台', en: 'Workbench' }, path: '/', order: 0 },
  { room: 'window', key: 'articles', title: { zh: '四十条', en: 'Forty articles' }, path: '/law', order: 600 },
  { room: 'window', key: 'figures', title: { zh: '标准数', en: 'Figures' }, path: '/figures', order: 610 },
]

/** The menu of somebody, group by group, empty groups left out; an address named twice is shown once, as the card names it. */
export function menuOf(given: readonly Entry[]): readonly { readonly group: GroupKey; readonly entries: readonly Entry[] }[] {
  const entries = [...new Map([...own, ...given].map((entry) => [entry.path, entry])).values()].toSorted((a, b) => a.order - b.order)
  return order
    .map((group) => ({ group, entries: entries.filter((entry) => (groupOf[firstWord(entry.path)] ?? 'other') === group) }))
    .filter(({ entries: some }) => some.length > 0)
}

/** The entry a path belongs to: the longest that starts it. */
export function entryOf(entries: readonly Entry[], path: string): Entry | undefined {
  return entries
    .filter((entry) => path === entry.path || (entry.path !== '/' && path.startsWith(`${entry.path}/`)))
    .toSorted((a, b) => b.path.length - a.path.length)[0]
}

function firstWord(path: string): string {
  return path.split('/')[1] ?? ''
}
