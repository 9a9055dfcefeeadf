/** What the office may do with a scenario: share it with towns; remove its own while nobody was shown it, with a reason. */
import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { type ScenarioView, whatIfContract } from '#modules/help/what-if/contract'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { useAreas } from '../../../parts/areas.ts'
import { Field } from '../../../parts/field.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { Several } from '../../../parts/several.tsx'

const whatIf = asking(whatIfContract)

export function ScenarioActs({
  scenario,
  onShared,
  onRemoved,
}: {
  scenario: ScenarioView
  onShared: (scenario: ScenarioView) => void
  onRemoved: () => void
}) {
  const { t } = useWords()
  const [open, setOpen] = useState<'share' | 'remove'>()
  return (
    <>
      <div className="bar no-print" style={{ marginBottom: 12 }}>
        <Button onClick={() => setOpen(open === 'share' ? undefined : 'share')}>{t('whatIf.share')}</Button>
        {scenario.mine && !scenario.shared ? (
          <Button danger onClick={() => setOpen(open === 'remove' ? undefined : 'remove')}>
            {t('whatIf.remove')}
          </Button>
        ) : null}
      </div>
      {open === 'share' ? (
        <Share
          scenario={scenario}
          onShared={(next) => {
            setOpen(undefined)
            onShared(next)
          }}
        />
      ) : null}
      {open === 'remove' ? <Remove scenario={scenario} onRemoved={onRemoved} /> : null}
    </>
  )
}

function Share({ scenario, onShared }: { scenario: ScenarioView; onShared: (scenario: ScenarioView) => void }) {
  const { t } = useWords()
  const { towns } = useAreas()
  const [chosen, setChosen] = useState<string | undefined>(scenario.shared?.towns.map(({ code }) => code).join(',') || undefined)
  const share = useMutation({
    mutationFn: () => whatIf.share({ params: { id: scenario.id }, version: scenario.version, body: { towns: chosen?.split(',') ?? [] } }),
    onSuccess: onShared,
  })
  return (
    <section className="panel no-print" aria-label={t('whatIf.share')}>
      <h2>{t('whatIf.share')}</h2>
      <p>{t('whatIf.shareWhat')}</p>
      <ProblemNotice error={share.error} />
      <div className="bar">
        <Several
          label={chosen ? t('area.town') : t('area.allTowns')}
          choices={towns.map(({ code, name }) => ({ value: code, label: name }))}
          chosen={chosen}
          onChange={setChosen}
        />
        <Button type="primary" loading={share.isPending} onClick={() => share.mutate()}>
          {t('whatIf.share')}
        </Button>
      </div>
      <Notice tone="info">{t('whatIf.linkIs', { address: `${location.origin}/what-if/${scenario.id}` })}</Notice>
    </section>
  )
}

function Remove({ scenario, onRemoved }: { scenario: ScenarioView; onRemoved: () => void }) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const remove = useMutation({
    mutationFn: () => whatIf.remove({ params: { id: scenario.id }, version: scenario.version, body: { reason: reason.trim() } }),
    onSuccess: onRemoved,
  })
  return (
    <section className="panel no-print" aria-label={t('whatIf.remove')}>
      <h2>{t('whatIf.remove')}</h2>
      <p>{t('whatIf.removeWhat')}</p>
      <ProblemNotice error={remove.error} />
      <Field label={t('form.reason')} required>
        {(ties) => <Input {...ties} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      <Button danger type="primary" disabled={reason.trim().length < 2} loading={remove.isPending} onClick={() => remove.mutate()}>
        {t('whatIf.remove')}
      </Button>
    </section>
  )
}
