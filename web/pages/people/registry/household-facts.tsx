/** What is recorded of the household itself: the five clears first, then its conditions group by group. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Ledger } from '#kernel/ledger'
import type { HouseholdFile } from '#modules/people/registry/contract'
import { household } from '#policy/vocabulary/household'
import { householdYear } from '#policy/vocabulary/household-year'
import { person } from '#policy/vocabulary/person'
import { useWords } from '../../../language.ts'
import type { WireValue } from '../../../parts/field-text.ts'
import { FieldValue } from '../../../parts/ledger/ledger-columns.tsx'
import { LedgerDetail } from '../../../parts/ledger/ledger-detail.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { colon, comma } from '../../../parts/punctuation.ts'
import { RecordSource } from './record-source.tsx'
import { valuesOf } from './record-values.ts'

/** The parts of the national form, by the dictionary numbers of their fields. */
const groups = [
  { key: 'basic', from: 1, to: 21 },
  { key: 'land', from: 71, to: 73 },
  { key: 'living', from: 74, to: 80 },
  { key: 'driven', from: 81, to: 82 },
] as const

const numberOf = (name: string) => Number(/^F(\d+)/.exec((household as Ledger).fields[name]?.number ?? '')?.[1] ?? 0)
const ledgers: Readonly<Record<string, Ledger>> = { household, person, householdYear }

export function HouseholdFacts({ file }: { file: HouseholdFile }) {
  const { t } = useWords()
  const values = valuesOf(file.household.facts)
  return (
    <>
      <Clears file={file} />
      {groups.map(({ key, from, to }) => (
        <section key={key} className="panel" aria-label={t(`household.group.${key}`)}>
          <h2>{t(`household.group.${key}`)}</h2>
          <Group values={values} names={Object.keys(household.fields).filter((name) => numberOf(name) >= from && numberOf(name) <= to)} />
          {key === 'basic' ? <RecordSource source={file.household.source} /> : null}
        </section>
      ))}
    </>
  )
}

/** What is recorded, and behind it what was left empty: on a telephone the few filled lines would be lost among those. */
function Group({ values, names }: { values: Readonly<Record<string, WireValue>>; names: readonly string[] }) {
  const { t, say, language } = useWords()
  const empty = names.filter((name) => (values[name] ?? null) === null)
  return (
    <>
      <LedgerDetail ledger={household} values={values} names={names} knownOnly />
      {empty.length > 0 ? (
        <details>
          <summary>{t('household.leftEmpty', { count: empty.length })}</summary>
          {empty.map((name) => say((household as Ledger).fields[name]!.label)).join(language === 'zh' ? '、' : ', ')}
        </details>
      ) : null}
    </>
  )
}

function Clears({ file }: { file: HouseholdFile }) {
  const { t, say } = useWords()
  if (file.clears.length === 0) return null
  return (
    <section className="panel" aria-label={t('household.clears')}>
      <h2>{t('household.clears')}</h2>
      <dl className="terms">
        {file.clears.map((clear) => (
          <Clear key={clear.key} name={say(clear.label)}>
            <Mark tone={clear.answer === 'met' ? 'good' : clear.answer === 'not-met' ? 'bad' : 'open'}>
              {clear.answer === 'met' ? t('household.clear') : clear.answer === 'not-met' ? t('household.notClear') : t('why.cannot-tell')}
            </Mark>{' '}
            <Link to="/law/rules/$key" params={{ key: clear.key }} title={t('law.openRule')}>
              {t('law.openRule')}
            </Link>{' '}
            {clear.known.map(({ field, label, value }) => (
              <span key={field} style={{ marginRight: 14 }}>
                {say(label)}
                {colon()}
                <PathValue path={field} value={value as WireValue} />
              </span>
            ))}
            {clear.missing.length > 0 ? (
              <span className="unknown">
                {t('why.missing')}
                {colon()}
                {clear.missing.map((label) => say(label)).join(comma())}
              </span>
            ) : null}
          </Clear>
        ))}
      </dl>
    </section>
  )
}

function Clear({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** A value by its path `ledger.field`; a path that names no field is shown as it came. */
function PathValue({ path, value }: { path: string; value: WireValue }) {
  const [ledger = '', name = ''] = path.split('.')
  const field = ledgers[ledger]?.fields[name]
  return field ? <FieldValue field={field} value={value} /> : String(value ?? '')
}
