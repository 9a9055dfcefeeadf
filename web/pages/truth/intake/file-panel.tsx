/** One file of a delivery: each of its sheets with what it was recognised as, how sure, and what became of it. */
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { type DeliveryView, intakeContract, type SheetView } from '#modules/truth/intake/contract'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { useRegionName } from '../../../parts/area-name.ts'
import { Mark } from '../../../parts/mark.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { colon, comma } from '../../../parts/punctuation.ts'
import { useMay } from '../../../session.ts'
import { CorrectColumns } from './correct-columns.tsx'
import { CoverageForm } from './coverage-form.tsx'
import { sheetTones } from './delivery-state.ts'
import { bytesText } from './dropped-files.ts'
import { FormChoice } from './form-choice.tsx'
import { SheetCard } from './sheet-card.tsx'

const intake = asking(intakeContract)

/** What a person may say of a sheet. */
export type Correction = Parameters<typeof intake.correct>[0]['body']

export function FilePanel({
  delivery,
  file,
  onChange,
  onUnsaved,
}: {
  delivery: DeliveryView
  file: DeliveryView['files'][number]
  onChange: () => void
  /** Told of a sheet whether something is typed about it that is not saved. */
  onUnsaved: (sheet: string, unsaved: boolean) => void
}) {
  const { say } = useWords()
  return (
    <section className="panel" aria-label={file.name}>
      <div className="bar">
        <h2 style={{ margin: 0, fontSize: 15 }}>{file.name}</h2>
        <span className="figures">{bytesText(file.bytes)}</span>
      </div>
      {file.problem ? <p className="late">{say(file.problem.sentence)}</p> : null}
      {file.sheets.map((sheet) => (
        <Sheet key={sheet.id} delivery={delivery} sheet={sheet} onChange={onChange} onUnsaved={(unsaved) => onUnsaved(sheet.id, unsaved)} />
      ))}
    </section>
  )
}

function Sheet({
  delivery,
  sheet,
  onChange,
  onUnsaved,
}: {
  delivery: DeliveryView
  sheet: SheetView
  onChange: () => void
  onUnsaved: (unsaved: boolean) => void
}) {
  const { t, say } = useWords()
  const nameOf = useRegionName()
  const mayCorrect = useMay('deliveries.hand-in') && delivery.mayTakeIn
  const [open, setOpen] = useState(sheet.state === 'unrecognised')
  const correct = useMutation({
    mutationFn: (body: Correction) => intake.correct({ params: { id: delivery.id, sheet: sheet.id }, version: sheet.version, body }),
    onSettled: onChange,
  })
  const mapped = sheet.columns.filter(({ field }) => field !== null).length
  const { area, from, to, asOf, kinds } = sheet.coverage
  // It is asked of every sheet that would be taken in, without a press.
  const asked = mayCorrect && sheet.state === 'proposed'
  return (
    <div className="sheet">
      <div className="bar">
        {sheet.sheet ? <span>{sheet.sheet}</span> : null}
        <b>{sheet.label ? say(sheet.label) : t('intake.notRecognised')}</b>
        {sheet.form ? <Mark tone={sheet.score >= 80 ? 'good' : 'open'}>{t('intake.sure', { score: sheet.score })}</Mark> : null}
        {sheet.decided ? <Mark tone="open">{t('intake.decided')}</Mark> : null}
        <Mark tone={sheetTones[sheet.state]}>{t(`sheetState.${sheet.state}`)}</Mark>
        {sheet.columns.length > 0 ? <span>{t('intake.mapped', { mapped, all: sheet.columns.length })}</span> : null}
        {asked ? null : (
          <span>
            {t('intake.covers')}
            {colon()}
            {nameOf(area)} · {from ?? '…'} {t('table.to')} {to ?? '…'}
            {asOf ? ` · ${t('intake.sheetAsOf')} ${asOf}` : ''}
            {kinds.length > 0 ? ` · ${kinds.join(comma())}` : ''}
          </span>
        )}
        <span style={{ flex: 1 }} />
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('why.hide') : mayCorrect ? t('intake.checkAndCorrect') : t('intake.look')}
        </Button>
        {mayCorrect ? (
          <Button size="small" loading={correct.isPending} onClick={() => correct.mutate({ leftOut: !sheet.leftOut })}>
            {sheet.leftOut ? t('intake.takeAgain') : t('intake.leaveOut')}
          </Button>
        ) : null}
      </div>
      {sheet.problem ? <div className="late">{say(sheet.problem.sentence)}</div> : null}
      {sheet.beside ? <div className="late">{say(sheet.beside)}</div> : null}
      <ProblemNotice error={correct.error} />
      {sheet.card ? <SheetCard card={sheet.card} /> : null}
      {asked ? (
        <CoverageForm
          key={JSON.stringify(sheet.coverage)}
          coverage={sheet.coverage}
          busy={correct.isPending}
          onChange={(coverage) => correct.mutate({ coverage })}
          onUnsaved={onUnsaved}
        />
      ) : null}
      {open ? (
        <>
          {mayCorrect ? <FormChoice sheet={sheet} busy={correct.isPending} onCorrect={correct.mutate} /> : null}
          <CorrectColumns
            sheet={sheet}
            onCorrect={mayCorrect ? (columns) => correct.mutate({ columns }) : undefined}
            busy={correct.isPending}
          />
        </>
      ) : null}
    </div>
  )
}
