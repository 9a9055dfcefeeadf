/** The viewer's name over a sensitive page, on screen and on every printed sheet: who photographs or prints it is known. */
import { useMe } from '../session.ts'
import { today } from './amounts.ts'

const places = Array.from({ length: 40 }, (_, place) => place)

export function Watermark() {
  const { person } = useMe()
  return (
    <div className="watermark" aria-hidden="true">
      {places.map((place) => (
        <span key={place}>
          {person.name} {person.username}
          <br />
          {today()}
        </span>
      ))}
    </div>
  )
}
