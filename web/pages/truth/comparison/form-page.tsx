/** The village's verification form, to be printed, taken to the homes and signed: household by household, each doubt with what to look at. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import type { comparisonContract } from '#modules/truth/comparison/contract'
import type { Reply } from '#platform/http/contract'
import { useWords } from '../../../language.ts'
import { moment } from '../../../parts/amounts.ts'
import { shortName } from '../../../parts/area-name.ts'
import { gap } from '../../../parts/gap.ts'
import { Loading } from '../../../parts/loading.tsx'
import { Nothing } from '../../../parts/nothing.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProblemNotice } from '../../../parts/problem.tsx'
import { closing, colon, comma, opening, semicolon } from '../../../parts/punctuation.ts'
import { comparison } from './asked.ts'

type Form = Reply<(typeof comparisonContract)['form']>

export function FormPage() {
  const { t } = useWords()
  const { village } = useParams({ from: '/window/doubts/form/$village' })
  const { data, error, refetch } = useQuery({
    queryKey: ['doubts', 'form', village],
    queryFn: ({ signal }) => comparison.form({ params: { village } }, { signal }),
  })
  return (
    <Page
      title={data ? t('sheet.titleOf', { village: shortName(data.village.name) }) : t('sheet.title')}
      sensitive
      acts={
        <>
          <Link to="/doubts" search={{ village }}>
            {t('comparison.doubts')}
          </Link>
          <Button type="primary" onClick={() => window.print()}>
            {t('shell.print')}
          </Button>
        </>
      }
    >
      <ProblemNotice error={error} retry={() => void refetch()} />
      {data === undefined ? error ? null : <Loading /> : <Sheet form={data} />}
    </Page>
  )
}

function Sheet({ form }: { form: Form }) {
  const { t, say } = useWords()
  if (form.households.length === 0) return <Nothing title={t('sheet.nothing')} what={t('sheet.nothingWhat')} />
  return (
    <div className="panel sheet-paper">
      <div>
        {shortName(form.town.name)} · {shortName(form.village.name)} · {form.asOf ? t('sheet.asOf', { day: form.asOf }) : ''} ·{' '}
        {t('sheet.printed', { at: moment(form.printedAt), by: form.printedBy })}
      </div>
      {form.households.map((household) => (
        <section
          key={`${household.householdNo ?? ''} ${household.head ?? ''} ${household.doubts[0]?.id ?? ''}`}
          className="sheet-household"
        >
          <h2>
            {household.head ?? household.doubts[0]?.subject.name ?? t('doubt.notRegistered')}
            {gap}
            <small>{household.householdNo}</small>
          </h2>
          <table className="form-table">
            <thead>
              <tr>
                <th scope="col" style={{ width: '18%' }}>
                  {t('comparison.subject')}
                </th>
                <th scope="col" style={{ width: '30%' }}>
                  {t('sheet.doubt')}
                </th>
                <th scope="col" style={{ width: '22%' }}>
                  {t('law.look')}
                </th>
                <th scope="col">{t('sheet.found')}</th>
              </tr>
            </thead>
            <tbody>
              {household.doubts.map((doubt) => (
                <tr key={doubt.id}>
                  <td>
                    {doubt.subject.name}
                    <br />
                    <small className="figures">{doubt.subject.about ? say(doubt.subject.about) : doubt.subject.idNumber}</small>
                  </td>
                  <td>
                    <b>{say(doubt.label)}</b>
                    {doubt.evidence.map((row) => (
                      <div key={`${row.file} ${row.row}`} className="samples">
                        {row.cells.map(({ heading, value }) => `${heading}${colon()}${value}`).join(semicolon())}
                        <small>
                          {opening()}
                          {row.file} {t('doubt.rowNumber', { row: row.row })}
                          {closing()}
                        </small>
                      </div>
                    ))}
                    {doubt.exemptions.map(({ rule, number, reason, label }) => (
                      <div key={rule}>
                        <small>
                          {t('doubt.accepted')}：{[number, reason ? say(reason.label) : null].filter(Boolean).join(' ')} {say(label)}
                        </small>
                      </div>
                    ))}
                    {doubt.due ? <div className="field-hint">{t('sheet.due', { day: doubt.due })}</div> : null}
                  </td>
                  <td>{say(doubt.look)}</td>
                  <td>
                    <div>
                      {form.answers.map(({ code, label }) => (
                        <span key={code} className="sheet-answer">
                          □ {say(label)}
                        </span>
                      ))}
                    </div>
                    <div style={{ marginTop: 22 }}>
                      {t('sheet.note')}
                      {colon()}
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="sheet-sign">
            <span>
              {t('sheet.householder')}
              {colon()}
            </span>
            <span>
              {t('sheet.verifier')}
              {colon()}
            </span>
            <span>
              {t('sheet.day')}
              {colon()}
            </span>
          </div>
        </section>
      ))}
      <p>
        <small>
          {t('sheet.exemptions')}
          {colon()}
          {form.reasons.map(({ label }) => say(label)).join(comma())}
        </small>
      </p>
    </div>
  )
}
