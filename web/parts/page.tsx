/** The head of every page: its title as the only first-level heading, acts at the right; sensitive pages carry the viewer's name. */
import { type ReactNode, useEffect } from 'react'
import { useWords } from '../language.ts'
import { Watermark } from './watermark.tsx'

export function Page({
  title,
  beside,
  acts,
  sensitive,
  children,
}: {
  title: string
  /** Stands right after the title: a badge, a count. */
  beside?: ReactNode
  acts?: ReactNode
  sensitive?: boolean
  children: ReactNode
}) {
  const { t } = useWords()
  useEffect(() => {
    document.title = `${title} · ${t('shell.short')}`
  }, [title, t])
  return (
    <div className="page">
      {sensitive ? <Watermark /> : null}
      <div className="page-head">
        <h1>{title}</h1>
        {beside}
        <span className="grow" />
        {acts ? <div className="bar no-print">{acts}</div> : null}
      </div>
      {children}
    </div>
  )
}
