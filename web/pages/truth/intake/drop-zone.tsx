/** Where departments' files are dropped, many at once; they are sent off and recognised, nothing is taken in yet. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { type DragEvent, useRef, useState } from 'react'
import { intakeContract } from '#modules/truth/intake/contract'
import { asking } from '../../../asking.ts'
import { useWords } from '../../../language.ts'
import { Field } from '../../../parts/field.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { useMe } from '../../../session.ts'
import { bytesText, droppedFiles } from './dropped-files.ts'

const intake = asking(intakeContract)

export function DropZone() {
  const { t } = useWords()
  const { person } = useMe()
  const navigate = useNavigate()
  const client = useQueryClient()
  const picker = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<readonly File[]>([])
  const [source, setSource] = useState(person.department ?? '')
  const [over, setOver] = useState(false)
  const send = useMutation({
    mutationFn: () => intake.receive({ files, body: source.trim() ? { source: source.trim() } : {} }),
    onSuccess: async (delivery) => {
      setFiles([])
      await client.invalidateQueries({ queryKey: ['deliveries'] })
      await navigate({ to: '/deliveries/$id', params: { id: delivery.id } })
    },
  })
  const add = (more: readonly File[]) =>
    setFiles((before) => [...before, ...more.filter((file) => !before.some((one) => one.name === file.name && one.size === file.size))])
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add(await droppedFiles(event.dataTransfer))
  }
  return (
    <section className="panel" aria-label={t('intake.drop')}>
      <ProblemNotice error={send.error} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way in; the button inside is the other */}
      <div
        className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => void drop(event)}
      >
        <div className="drop-zone-title">{t('intake.drop')}</div>
        <div>{t('intake.dropWhat')}</div>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          data-testid="files"
          aria-label={t('intake.choose')}
          onChange={(event) => {
            add([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
        <Button style={{ marginTop: 10 }} onClick={() => picker.current?.click()}>
          {t('intake.choose')}
        </Button>
      </div>
      {files.length > 0 ? (
        <>
          <ul className="file-list">
            {files.map((file) => (
              <li key={`${file.name} ${file.size}`}>
                <span>{file.name}</span>
                <span className="figures">{bytesText(file.size)}</span>
                <button
                  type="button"
                  className="link-button"
                  aria-label={`${t('intake.leaveFile')} ${file.name}`}
                  onClick={() => setFiles(files.filter((one) => one !== file))}
                >
                  {t('intake.leaveFile')}
                </button>
              </li>
            ))}
          </ul>
          <Field label={t('intake.source')} hint={t('intake.sourceWhat')}>
            {(ties) => (
              <Input
                {...ties}
                style={{ maxWidth: 320 }}
                maxLength={100}
                value={source}
                onChange={(event) => setSource(event.target.value)}
              />
            )}
          </Field>
          <Button type="primary" loading={send.isPending} onClick={() => send.mutate()}>
            {send.isPending
              ? t('intake.sending', { size: bytesText(files.reduce((sum, { size }) => sum + size, 0)) })
              : t('intake.send', { count: files.length })}
          </Button>
        </>
      ) : null}
    </section>
  )
}
