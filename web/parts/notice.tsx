/** A notice in the page: what happened or must be known, and what to do. */
import type { ReactNode } from 'react'

export function Notice({
  tone,
  title,
  acts,
  children,
}: {
  tone: 'info' | 'good' | 'open' | 'bad'
  title?: ReactNode
  acts?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <div style={{ flex: 1 }}>
        {title ? <div className="notice-title">{title}</div> : null}
        {children}
      </div>
      {acts ? <div className="bar no-print">{acts}</div> : null}
    </div>
  )
}
