/** One record of a ledger, field by field; what is not known is shown as such, in its place. */
import type { Ledger } from '#kernel/ledger'
import { useWords } from '../../language.ts'
import type { WireValue } from '../field-text.ts'
import { FieldValue } from './ledger-columns.tsx'

export function LedgerDetail({
  ledger,
  values,
  names = Object.keys(ledger.fields),
  knownOnly = false,
}: {
  ledger: Ledger
  values: Readonly<Record<string, WireValue>>
  names?: readonly string[]
  /** Leaves out what is not known, for narrow places. */
  knownOnly?: boolean
}) {
  const { say } = useWords()
  const shown = names.filter((name) => ledger.fields[name] && (!knownOnly || (values[name] ?? null) !== null))
  return (
    <dl className="facts">
      {shown.map((name) => (
        <div key={name}>
          <dt title={ledger.fields[name]!.number}>{say(ledger.fields[name]!.label)}</dt>
          <dd>
            <FieldValue field={ledger.fields[name]!} value={values[name]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
