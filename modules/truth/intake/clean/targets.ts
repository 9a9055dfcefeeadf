/** Which fields of a form are filled from which columns of a sheet, and how each is cleaned. */
import type { Field, Form, Ledger } from '#kernel/ledger'
import type { Proposal } from '../batch.ts'
import { slotsOf } from '../recognise/recognise.ts'
import { type Cleaner, cleanerOf } from './cleaner.ts'
import { cleanHolder, splitCertificate } from './identity.ts'

/** One field filled from one column; several targets of one path are taken in order, the first that is known. */
export interface Target {
  readonly path: string
  readonly field: Field
  /** Column of the raw table. */
  readonly column: string
  readonly cleaner: Cleaner
  /** The path that a second label in the same cell goes to. */
  readonly next?: string
  /** The path that a third one goes to. */
  readonly afterNext?: string
  /** Whether its repairs and problems are notes of their own. */
  readonly noted: boolean
}

/** The path of a field in a year of its own. */
export const ofYear = (path: string, year: number): string => `${path}@${year}`

const placed = new Set(['town', 'village'])

/** The targets of a proposal, places apart. */
export function targetsOf(form: Form, proposal: Proposal): Target[] {
  const slots = new Map(slotsOf(form).map((slot) => [slot.path, slot]))
  const targets: Target[] = []
  const mapped = new Set(proposal.columns.map(({ field }) => field))
  for (const { column, field, unit, year } of proposal.columns) {
    const slot = field === null ? undefined : slots.get(field)
    const path = field === null || year === undefined ? field : ofYear(field, year)
    if (!path || !slot || placed.has(slot.field.role ?? '')) continue
    const [next, afterNext] = following(slot.ledger, slot.field).filter((name) => !mapped.has(name))
    targets.push({
      path,
      field: slot.field,
      column: `c${column}`,
      cleaner: cleanerOf(slot.field, unit),
      ...(next ? { next } : {}),
      ...(afterNext ? { afterNext } : {}),
      noted: true,
    })
  }
  return [...targets, ...fromCertificates(form, targets), ...fromStages(targets)]
}

/** The paths that take the second and the third label of a cell. */
function following({ key, fields }: Ledger, { next }: Field): string[] {
  const after = next && fields[next]?.next
  return [next, after].flatMap((name) => (name ? [`${key}.${name}`] : []))
}

/** A school stage that names its year also tells the grade (七年级, 高中二年级). */
const fromStages = (targets: readonly Target[]): Target[] =>
  targets
    .filter(({ path }) => path === 'person.schoolStage')
    .map(({ column, field }) => ({
      path: 'person.schoolGrade',
      field: { ...field, kind: 'text' },
      column,
      noted: false,
      cleaner: { type: 'VARCHAR', clean: (text) => ({ value: /[一二三四五六七八九]年级|[初高][一二三]/.test(text) ? text.trim() : null }) },
    }))

const certificate = '[1-9][0-9]{16}[0-9X][1-7][1-4](B?[0-9]{1,2})?'

/** A certificate's number also tells the holder's number, the category and the grade (L12). */
function fromCertificates(form: Form, targets: readonly Target[]): Target[] {
  const numbers = targets.filter(({ field }) => field.role === 'disability-certificate' || field.role === 'id-number')
  const more: Target[] = []
  for (const { column, path, field } of numbers) {
    const isClean = (text: string) => `regexp_full_match(${text}, '${certificate}')`
    for (const slot of slotsOf(form)) {
      if (slot.field.role === 'id-number' && field.role === 'disability-certificate')
        more.push({
          path: slot.path,
          field: slot.field,
          column,
          noted: false,
          cleaner: { type: 'VARCHAR', isClean, asClean: (text) => `substr(${text}, 1, 18)`, clean: cleanHolder },
        })
      const list = slot.field.list
      const place = list?.list === 'disabilityCategory' ? 19 : list?.list === 'disabilityGrade' ? 20 : 0
      if (!list || place === 0 || slot.path.split('.')[0] !== path.split('.')[0]) continue
      const byDigit = new Map(Object.entries(list.codes).map(([code, entry]) => [entry.code, code]))
      more.push({
        path: slot.path,
        field: slot.field,
        column,
        noted: false,
        cleaner: {
          type: 'VARCHAR',
          isClean,
          asClean: (text) =>
            `CASE substr(${text}, ${place}, 1) ${[...byDigit].map(([digit, code]) => `WHEN '${digit}' THEN '${code}'`).join(' ')} END`,
          clean: (text) => {
            const parts = splitCertificate(text)
            return { value: (parts && byDigit.get(place === 19 ? parts.category : parts.grade)) ?? null }
          },
        },
      })
    }
  }
  return more
}
