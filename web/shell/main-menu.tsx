/** The main menu at the left: plain links, so that they open in a new tab and work from the keyboard. */
import { Link } from '@tanstack/react-router'
import { useWords } from '../language.ts'
import { type Entry, entryOf, menuOf } from './menu.ts'

export function MainMenu({ entries, path }: { entries: readonly Entry[]; path: string }) {
  const { t, say } = useWords()
  const groups = menuOf(entries)
  const here = entryOf(
    groups.flatMap((group) => group.entries),
    path,
  )
  return groups.map(({ group, entries: those }) => (
    <section key={group} aria-label={t(`menu.${group}`)}>
      <div className="menu-group" aria-hidden="true">
        {t(`menu.${group}`)}
      </div>
      <ul className="menu-list">
        {those.map((entry) => (
          <li key={entry.path}>
            <Link to={entry.path} aria-current={here?.path === entry.path ? 'page' : undefined}>
              {say(entry.title)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ))
}
