/** All figures of the policy: value, dates, source, how sure; those not confirmed stand out. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { Figure, FigureValue } from '#kernel/figure'
import type { FigureEntry } from '#modules/truth/figures/contract'
import { useWords } from '../../language.ts'
import { departmentName } from '../../law/department-name.ts'
import { moment } from '../../parts/amounts.ts'
import { FindBox } from '../../parts/find-box.tsx'
import { Nothing } from '../../parts/nothing.tsx'
import { Page } from '../../parts/page.tsx'
import { ProblemNotice } from '../../parts/problem.tsx'
import { Tick } from '../../parts/tick.tsx'
import { useMay } from '../../session.ts'
import { ConfidenceTag } from './confidence-tag.tsx'
import { ConfirmFigure } from './confirm-figure.tsx'
import { EnteredFigure } from './entered-figure.tsx'
import { figuresMatching, figureText, isOpen } from './figure-text.ts'
import { useFiguresInForce } from './in-force.ts'
import { sourceText } from './source-text.ts'

export function FiguresPage() {
  const { t } = useWords()
  const { all: inForce, entries, entered, hash, error } = useFiguresInForce()
  const { find = '', open = false } = useSearch({ from: '/window/figures' })
  const navigate = useNavigate({ from: '/figures' })
  const change = (next: { find?: string | undefined; open?: boolean | undefined }) =>
    void navigate({ to: '.', search: { find: find || undefined, open: open || undefined, ...next }, replace: true })
  const all = inForce.toSorted((a, b) => a.article - b.article)
  const shown = figuresMatching(all, find).filter((figure) => !open || isOpen(figure))
  return (
    <Page
      title={t('figures.title')}
      beside={<span>{t('figures.counts', { all: all.length, unconfirmed: all.filter(isOpen).length })}</span>}
    >
      <p style={{ marginTop: 0 }}>
        {t('figures.what')} {hash ? <span className="field-hint">{t('figures.hash', { hash })}</span> : null}
      </p>
      <ProblemNotice error={error} />
      <div className="bar no-print" style={{ marginBottom: 12 }}>
        <FindBox label={t('figures.search')} value={find} onFind={(typed) => change({ find: typed || undefined })} />
        <Tick checked={open} onChange={(checked) => change({ open: checked || undefined })}>
          {t('figures.onlyUnconfirmed')}
        </Tick>
      </div>
      <div className="panel" style={{ overflowX: 'auto' }}>
        {shown.length === 0 ? <Nothing /> : <FigureTable figures={shown} entries={entries} entered={entered} />}
      </div>
    </Page>
  )
}

interface Told {
  figures: readonly Figure[]
  entries: readonly FigureEntry[]
  entered: readonly FigureEntry[]
}

function FigureTable({ figures, entries, entered }: Told) {
  const { t, say, language } = useWords()
  const mayConfirm = useMay('figures.confirm')
  const [open, setOpen] = useState('')
  const entryOf = (figure: Figure, from: string | undefined) =>
    entries.find((one) => one.figure === figure.key && one.from === (from ?? null))
  return (
    <table className="plain-table cards">
      <thead>
        <tr>
          <th scope="col">{t('figures.article')}</th>
          <th scope="col" style={{ minWidth: '16em' }}>
            {t('figures.name')}
          </th>
          <th scope="col" style={{ textAlign: 'right' }}>
            {t('figures.value')}
          </th>
          <th scope="col">{t('figures.from')}</th>
          <th scope="col">{t('figures.confidence')}</th>
          <th scope="col">{t('figures.source')}</th>
          <th scope="col">{t('figures.confirm')}</th>
        </tr>
      </thead>
      {figures.map((figure) => (
        <tbody key={figure.key} id={figure.key}>
          {figure.values.map((value, place) => {
            const text = figureText(figure, value.value)
            return (
              <tr key={value.from ?? ''}>
                {place === 0 ? (
                  <>
                    <td rowSpan={figure.values.length} data-title={t('figures.article')} style={{ whiteSpace: 'nowrap' }}>
                      <Link to="/law/$number" params={{ number: String(figure.article) }}>
                        {figure.article || t('law.preamble')}
                      </Link>
                    </td>
                    <th scope="rowgroup" rowSpan={figure.values.length}>
                      {say(figure.label)} {figure.number ? <small>{figure.number}</small> : null}
                      {figure.awaits === undefined ? null : <div className="field-hint">{t('figures.awaits')}</div>}
                    </th>
                  </>
                ) : null}
                <td className="figures right" data-title={t('figures.value')}>
                  {text ? <b>{say(text)}</b> : <span className="unknown">{t('figures.unset')}</span>}
                </td>
                <td className="figures" data-title={t('figures.from')}>
                  {value.from ?? t('figures.always')}
                </td>
                <td data-title={t('figures.confidence')}>
                  <ConfidenceTag figure={figure} value={value} />
                </td>
                <td data-title={t('figures.source')}>
                  {sourceText(value.source, language)}
                  <Entered entry={entryOf(figure, value.from)} />
                </td>
                <td data-title={t('figures.confirm')}>
                  {place === 0 ? (figure.confirm ? departmentName(figure.confirm) : '—') : ''}{' '}
                  {mayConfirm ? (
                    <Button
                      size="small"
                      className="no-print"
                      aria-expanded={open === nameOf(figure, value)}
                      aria-label={`${t('figures.enterOne')} ${say(figure.label)} ${value.from ?? ''}`}
                      onClick={() => setOpen(open === nameOf(figure, value) ? '' : nameOf(figure, value))}
                    >
                      {t('figures.enterOne')}
                    </Button>
                  ) : null}
                </td>
              </tr>
            )
          })}
          {entered
            .filter((one) => one.figure === figure.key)
            .map((one) => (
              <tr key={one.id}>
                <td colSpan={7}>
                  <EnteredFigure figure={figure} entry={one} />
                </td>
              </tr>
            ))}
          {figure.values.map((value) =>
            open === nameOf(figure, value) ? (
              <tr key={`form ${value.from ?? ''}`}>
                <td colSpan={7}>
                  <ConfirmFigure figure={figure} value={value} entry={entryOf(figure, value.from)} onDone={() => setOpen('')} />
                </td>
              </tr>
            ) : null,
          )}
        </tbody>
      ))}
    </table>
  )
}

const nameOf = (figure: Figure, { from }: FigureValue) => `${figure.key} ${from ?? ''}`

function Entered({ entry }: { entry: FigureEntry | undefined }) {
  const { t } = useWords()
  return entry ? (
    <div className="field-hint">
      {t('figures.confirmed', { by: entry.by, at: moment(entry.at), reason: entry.reason })}
      {entry.enteredBy ? ` ${t('figures.enteredBy', { by: entry.enteredBy })}` : ''}
    </div>
  ) : null
}
