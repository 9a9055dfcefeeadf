/** What was done about a doubt, step by step: who, when, with which answer, note and photos. */
import type { DoubtView } from '#modules/truth/comparison/contract'
import { comparisonContract } from '#modules/truth/comparison/contract'
import { address } from '#platform/http/client'
import { useWords } from '../../../language.ts'
import { writtenWords } from '../../../messages/written.ts'
import { moment } from '../../../parts/amounts.ts'
import { shortName } from '../../../parts/area-name.ts'
import { closing, colon, opening } from '../../../parts/punctuation.ts'

export function Timeline({ doubt }: { doubt: DoubtView }) {
  const { t, say } = useWords()
  return (
    <ol className="timeline">
      {doubt.timeline.map((step) => (
        <li key={`${step.at} ${step.act}`}>
          <div>
            <b>{say(step.label)}</b> → {say(step.toLabel)}
            {step.assignee ? `${opening()}${shortName(step.assignee.name)}${closing()}` : ''}
          </div>
          <div className="field-hint">
            {moment(step.at)} · {step.by}
          </div>
          {step.answer ? (
            <div>
              {t('doubt.answer')}
              {colon()}
              {say(step.answer.label)}
              {step.reason ? `${opening()}${say(step.reason.label)}${closing()}` : ''}
            </div>
          ) : null}
          {step.note ? <div>{say(writtenWords(step.note))}</div> : null}
          {step.photos.length > 0 ? (
            <div className="bar">
              {step.photos.map((photo) => {
                const at = address(comparisonContract.photo, { params: { id: doubt.id, photo: photo.id } })
                return (
                  <a key={photo.id} href={at} target="_blank" rel="noreferrer">
                    <img src={at} alt={photo.name} width={96} height={72} loading="lazy" style={{ objectFit: 'cover' }} />
                  </a>
                )
              })}
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
