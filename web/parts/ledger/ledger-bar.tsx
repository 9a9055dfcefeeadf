/** The bar above a ledger's list: the conditions now set, the panel that sets them, named filters, the choice of columns. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Ledger } from '#kernel/ledger'
import { useWords } from '../../language.ts'
import { Drop } from '../drop.tsx'
import { colon } from '../punctuation.ts'
import { Tick } from '../tick.tsx'
import { ConditionEditor } from './condition-editor.tsx'
import { type Conditions, conditionText, readConditions } from './conditions.ts'
import { dropFilter, keepFilter, keptFilters } from './kept.ts'

export function ConditionBar({
  ledger,
  conditions,
  onChange,
}: {
  ledger: Ledger
  conditions: Conditions
  onChange: (conditions: Conditions) => void
}) {
  const { t, say } = useWords()
  return (
    <>
      <Drop face={`${t('table.filter')} ▾`} label={t('table.filters')}>
        {(close) => (
          <ConditionEditor
            ledger={ledger}
            conditions={conditions}
            onApply={(next) => {
              onChange(next)
              close()
            }}
          />
        )}
      </Drop>
      {Object.entries(conditions).map(([name, condition]) => (
        <span key={name} className="condition">
          {say(ledger.fields[name]!.label)}
          {colon()}
          {say(conditionText(ledger.fields[name]!, condition))}
          <button
            type="button"
            aria-label={`${t('table.clear')} ${say(ledger.fields[name]!.label)}`}
            onClick={() => {
              const { [name]: _, ...others } = conditions
              onChange(others)
            }}
          >
            ×
          </button>
        </span>
      ))}
      <SavedFilters ledger={ledger} conditions={conditions} onChange={onChange} />
    </>
  )
}

function SavedFilters({
  ledger,
  conditions,
  onChange,
}: {
  ledger: Ledger
  conditions: Conditions
  onChange: (conditions: Conditions) => void
}) {
  const { t } = useWords()
  const [saved, setSaved] = useState(() => keptFilters(ledger.key))
  const [name, setName] = useState('')
  const some = Object.keys(conditions).length > 0
  if (saved.length === 0 && !some) return null
  return (
    <Drop face={`${t('table.savedFilters')} ▾`} label={t('table.savedFilters')}>
      {(close) => (
        <div style={{ minWidth: 240 }}>
          {saved.map((filter) => (
            <div key={filter.name} className="bar">
              <button
                type="button"
                className="link-button"
                style={{ flex: 1, textAlign: 'left' }}
                onClick={() => {
                  onChange(readConditions(filter.conditions, ledger))
                  close()
                }}
              >
                {filter.name}
              </button>
              <button type="button" className="link-button" onClick={() => setSaved(dropFilter(ledger.key, filter.name))}>
                {t('table.removeFilter')}
              </button>
            </div>
          ))}
          {some ? (
            <form
              className="bar"
              style={{ marginTop: 8 }}
              onSubmit={(event) => {
                event.preventDefault()
                if (name.trim()) setSaved(keepFilter(ledger.key, name.trim().slice(0, 40), conditions))
                setName('')
              }}
            >
              <Input
                aria-label={t('table.filterName')}
                placeholder={t('table.filterName')}
                value={name}
                onChange={(event) => setName(event.target.value)}
                style={{ width: 140 }}
              />
              <Button htmlType="submit">{t('table.saveFilter')}</Button>
            </form>
          ) : null}
        </div>
      )}
    </Drop>
  )
}

export function ColumnChoice({
  ledger,
  shown,
  onChange,
}: {
  ledger: Ledger
  shown: readonly string[]
  onChange: (names: readonly string[] | undefined) => void
}) {
  const { t, say } = useWords()
  const names = Object.keys(ledger.fields)
  return (
    <Drop face={`${t('table.columns')} ▾`} label={t('table.columns')}>
      {() => (
        <div style={{ width: 420 }}>
          <div className="bar" style={{ marginBottom: 8 }}>
            <Button size="small" onClick={() => onChange(names)}>
              {t('table.allColumns')}
            </Button>
            <Button size="small" onClick={() => onChange(undefined)}>
              {t('table.defaultColumns')}
            </Button>
          </div>
          <div className="choices">
            {names.map((name) => (
              <Tick
                key={name}
                checked={shown.includes(name)}
                onChange={(on) => onChange(names.filter((one) => (one === name ? on : shown.includes(one))))}
              >
                {say(ledger.fields[name]!.label)}
              </Tick>
            ))}
          </div>
        </div>
      )}
    </Drop>
  )
}
