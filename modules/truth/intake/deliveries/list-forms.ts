/** The forms that can be taken in and their fields, for a person who corrects what was recognised. */
import { forms } from '#policy/vocabulary/vocabulary'
import { slotsOf } from '../recognise/recognise.ts'

/** Every form with the fields its columns can hold. */
export function listForms() {
  return Object.values(forms).map((form) => ({
    key: form.key,
    label: form.label,
    fields: slotsOf(form).map(({ path, ledger, field }) => ({
      path,
      label: field.label,
      ledger: ledger.key,
      kind: field.kind,
      expected: field.expected ?? false,
    })),
  }))
}
