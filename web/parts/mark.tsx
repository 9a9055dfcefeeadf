/** A short mark beside a name: a count, a number, a state. Its colour never says anything that its words do not. */
import type { ReactNode } from 'react'
import { closing, opening } from './punctuation.ts'

export type Tone = 'plain' | 'good' | 'open' | 'bad' | 'busy'

export function Mark({ tone = 'plain', title, children }: { tone?: Tone; title?: string | undefined; children: ReactNode }) {
  return (
    <span className={`mark mark-${tone}`} title={title}>
      {children}
      {title ? (
        <span className="only-read">
          {opening()}
          {title}
          {closing()}
        </span>
      ) : null}
    </span>
  )
}
