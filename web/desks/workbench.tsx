/** What waits for the person signed in: doubts to act on, by deadline; deliveries to confirm; work in progress; the ways in. */
import { Link } from '@tanstack/react-router'
import { useWords } from '../language.ts'
import { Page } from '../parts/page.tsx'
import { useMay, useMe } from '../session.ts'
import { menuOf } from '../shell/menu.ts'
import { OpenDeliveries } from './open-deliveries.tsx'
import { RunningJobs } from './running-jobs.tsx'
import { Todos } from './todos.tsx'

export function Workbench() {
  const { t, say } = useWords()
  const { menu, person } = useMe()
  const seesDoubts = useMay('doubts.read')
  const handsIn = useMay('deliveries.hand-in')
  return (
    <Page title={t('workbench.hello', { name: person.name })} sensitive={seesDoubts}>
      <RunningJobs />
      {seesDoubts ? <Todos /> : null}
      {handsIn ? <OpenDeliveries /> : null}
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
