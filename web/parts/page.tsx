/** The head of every page: its title as the only first-level heading, acts at the right; sensitive pages carry the viewer's name. */
import { Watermark } from 'antd'
import { type ReactNode, useEffect } from 'react'
import { useWords } from '../language.ts'
import { useMe } from '../session.ts'
import { today } from './amounts.ts'

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
  const page = (
    <div className="page">
      <div className="page-head">
        <h1>{title}</h1>
        {beside}
        <span className="grow" />
        {acts ? <div className="bar no-print">{acts}</div> : null}
      </div>
      {children}
    </div>
  )
  return sensitive ? <Marked>{page}</Marked> : page
}

/** Carries the viewer's name over the page, on paper too. */
export function Marked({ children }: { children: ReactNode }) {
  const { person } = useMe()
  return (
    <Watermark
      content={[person.name, `${person.username} ${today()}`]}
      font={{ color: 'rgba(31, 39, 51, 0.07)', fontSize: 14 }}
      gap={[140, 120]}
    >
      {children}
    </Watermark>
  )
}
