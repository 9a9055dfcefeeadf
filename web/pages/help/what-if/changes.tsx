/** What a scenario sets otherwise: figure by figure, from and to. */
import { Link } from '@tanstack/react-router'
import type { ScenarioView } from '#modules/help/what-if/contract'
import { useWords } from '../../../language.ts'

export function Changes({ changes }: { changes: ScenarioView['changes'] }) {
  const { say } = useWords()
  return (
    <>
      {changes.map(({ figure, label, before, after }) => (
        <div key={figure}>
          <Link to="/figures" search={{ find: label.zh }}>
            {say(label)}
          </Link>{' '}
          <span className="figures">
            {say(before)} → <b>{say(after)}</b>
          </span>
        </div>
      ))}
    </>
  )
}
