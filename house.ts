/** The plan of the house: its rooms, what each is for, and who may use whom. A test holds every import to it. */

export interface Room {
  /** The folder, from the root. */
  readonly path: string
  readonly is: string
  /** Folders whose files it may import, besides its own. */
  readonly uses: readonly string[]
  /** True where packages from npm may be imported too. */
  readonly packages: boolean
}

/** The modules in the order of the sentence: who is poor, is it true, what helps, in the open, who answers. Each may use those before it. */
export const modules = [
  'modules/people/villages',
  'modules/people/registry',
  'modules/truth/intake',
  'modules/truth/linking',
  'modules/truth/figures',
  'modules/truth/comparison',
  'modules/help/entitlements',
  'modules/help/what-if',
] as const

export const rooms: readonly Room[] = [
  { path: 'kernel', is: 'the language: the words in which a policy is written, and their meanings', uses: [], packages: false },
  { path: 'policy', is: 'the law: what the document says, in its own order', uses: ['kernel'], packages: false },
  {
    path: 'platform',
    is: 'the ground: store, accounts, casework, jobs, exchange; it knows no word of poverty',
    uses: ['kernel'],
    packages: true,
  },
  ...modules.map((path, at) => ({
    path,
    is: 'the office: a room of the work',
    uses: ['kernel', 'policy', 'platform', ...modules.slice(0, at)],
    packages: true,
  })),
  { path: 'web', is: 'the window: what people see', uses: ['kernel', 'policy', '*/contract'], packages: true },
  {
    path: 'programs',
    is: 'the doors: server, command line, the invented district',
    uses: ['kernel', 'policy', 'platform', 'modules'],
    packages: true,
  },
  { path: 'scripts', is: 'what installs and closes a run', uses: [], packages: true },
  { path: 'bench', is: 'measurements', uses: ['kernel', 'policy', 'platform', 'modules', 'programs', 'e2e'], packages: true },
  {
    path: 'e2e',
    is: 'the walk of a person through a real browser',
    uses: ['kernel', 'policy', 'platform', 'modules', 'programs'],
    packages: true,
  },
]

/** The room a file stands in; undefined for files of the root. */
export function roomOf(file: string): Room | undefined {
  return rooms.filter(({ path }) => file.startsWith(`${path}/`)).sort((a, b) => b.path.length - a.path.length)[0]
}

/** Whether a file may import another: its own room, a room it uses, or, for the web, the contract of a module and of the ground. */
export function mayImport(from: string, to: string): boolean {
  const room = roomOf(from)
  if (!room || to.startsWith(`${room.path}/`)) return true
  return room.uses.some((use) =>
    use === '*/contract' ? /^(modules|platform)\/.+\/(contract|client)(\.\w+)*\.ts$/.test(to) : to.startsWith(`${use}/`),
  )
}
