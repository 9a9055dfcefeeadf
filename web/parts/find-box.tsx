/** A box to search in: it tells what was typed after a short pause, at once on Enter, and is emptied by Escape. */
import { useEffect, useRef, useState } from 'react'

export function FindBox({
  label,
  value,
  onFind,
  wait = 200,
}: {
  label: string
  value: string
  onFind: (typed: string) => void
  wait?: number
}) {
  const [typed, setTyped] = useState(value)
  const told = useRef(value)
  useEffect(() => {
    if (value === told.current) return
    told.current = value
    setTyped(value)
  }, [value])
  const tell = (text: string) => {
    if (text === told.current) return
    told.current = text
    onFind(text)
  }
  useEffect(() => {
    const timer = setTimeout(() => tell(typed), wait)
    return () => clearTimeout(timer)
  })
  return (
    <input
      type="search"
      className="find-box"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') tell(typed)
        if (event.key === 'Escape') setTyped('')
      }}
    />
  )
}
