/** The viewer's name over a sensitive page, on screen and on every printed sheet: who photographs or prints it is known. */
import { useMe } from '../session.ts'
import { today } from './amounts.ts'

const places = Array.from({ length: 40 }, (_, place) => place)

export function Watermark() {
  const { person } = useMe()
  return (
    <div className="watermark" aria-hidden="true">
      {places.map((place) => (
        <svg key={place} width="170" height="80" role="presentation">
          <text x="8" y="56" transform="rotate(-22 8 56)">
            {person.name}
          </text>
          <text x="14" y="74" transform="rotate(-22 14 74)">
            {person.username} {today()}
          </text>
        </svg>
      ))}
    </div>
  )
}
