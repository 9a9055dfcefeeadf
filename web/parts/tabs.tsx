/** Parts of a page behind tabs: arrow keys move between them, and the address says which one is open. */
import type { KeyboardEvent, ReactNode } from 'react'

export interface Tab {
  readonly key: string
  readonly title: ReactNode
}

export function Tabs({
  label,
  tabs,
  open,
  onOpen,
  children,
}: {
  label: string
  tabs: readonly Tab[]
  open: string
  onOpen: (key: string) => void
  children: ReactNode
}) {
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const place = tabs.findIndex(({ key }) => key === open)
    const next = tabs[(place + step + tabs.length) % tabs.length]!
    onOpen(next.key)
    document.getElementById(`tab-${next.key}`)?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={label} className="tabs no-print" onKeyDown={move}>
        {tabs.map(({ key, title }) => (
          <button
            key={key}
            id={`tab-${key}`}
            type="button"
            role="tab"
            aria-selected={key === open}
            tabIndex={key === open ? 0 : -1}
            onClick={() => onOpen(key)}
          >
            {title}
          </button>
        ))}
      </div>
      <div role="tabpanel" aria-labelledby={`tab-${open}`}>
        {children}
      </div>
    </>
  )
}
