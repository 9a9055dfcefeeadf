/** What waits for the person signed in: the ways into today's work. */
import { Link } from '@tanstack/react-router'
import { useWords } from '../language.ts'
import { Page } from '../parts/page.tsx'
import { useMe } from '../session.ts'
import { menuOf } from '../shell/menu.ts'

export function Workbench() {
  const { t, say } = useWords()
  const { menu, person } = useMe()
  return (
    <Page title={t('workbench.hello', { name: person.name })}>
      <section className="panel" aria-label={t('workbench.ways')}>
        <h2>{t('workbench.ways')}</h2>
        <ul className="ways">
          {menuOf(menu)
            .flatMap(({ entries }) => entries)
            .filter(({ path }) => path !== '/')
            .map((entry) => (
              <li key={entry.path}>
                <Link to={entry.path}>{say(entry.title)}</Link>
              </li>
            ))}
        </ul>
      </section>
    </Page>
  )
}
