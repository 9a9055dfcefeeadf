/** The vocabulary holds together: keys, numbers, labels and headings that cannot be confused within one ledger. */
import { describe, expect, it } from 'vitest'
import type { Ledger } from '#kernel/ledger'
import { forms, ledgers } from './vocabulary.ts'

const all = Object.entries(ledgers) as unknown as [string, Ledger][]

describe('vocabulary', () => {
  it('names each ledger by its own key', () => {
    for (const [key, ledger] of all) expect(ledger.key).toBe(key)
  })

  it('gives every departmental row a name and a number of the person it speaks of', () => {
    for (const [, ledger] of all) {
      if (ledger.speaksOf !== 'person') continue
      const roles = Object.values(ledger.fields).map((field) => field.role)
      expect(roles, ledger.key).toContain('person-name')
      expect(roles, ledger.key).toContain('id-number')
      expect(ledger.hints?.length, ledger.key).toBeGreaterThan(0)
      expect(
        Object.values(ledger.fields).some((field) => field.tells),
        ledger.key,
      ).toBe(true)
      expect(forms[ledger.key]?.ledgers).toEqual([ledger])
    }
  })

  it('gives a file that speaks of no person enough columns of its own to be told by', () => {
    for (const [key, { speaksOf, hints, fields }] of all) {
      if (speaksOf === undefined || speaksOf === 'person') continue
      const roles = Object.values(fields).map(({ role }) => role)
      expect(hints?.length, key).toBeGreaterThan(0)
      expect(Object.values(fields).filter(({ tells }) => tells).length, key).toBeGreaterThanOrEqual(3)
      expect(roles, key).not.toContain('id-number')
      // A doubt about it is the same doubt in the next file.
      expect(roles.includes('own-number') || all.some(([of, ledger]) => of === key && ledger.identity), key).toBe(true)
      if (speaksOf === 'household') expect(roles, key).toContain('household-number')
      if (speaksOf === 'village') expect(roles, key).toContain('village')
      expect(forms[key]?.ledgers.map((ledger) => ledger.key)).toEqual([key])
    }
  })

  it('reads one label of a list as one code', () => {
    for (const [, ledger] of all)
      for (const [name, field] of Object.entries(ledger.fields)) {
        const seen = new Map<string, string>()
        for (const [code, entry] of Object.entries(field.list?.codes ?? {}))
          for (const label of new Set([entry.zh, ...(entry.also ?? [])])) {
            expect(seen.get(label) ?? code, `${ledger.key}.${name} ${label}`).toBe(code)
            seen.set(label, code)
          }
      }
  })

  it('points to fields that exist', () => {
    for (const [, ledger] of all) {
      if (ledger.deciding) expect(Object.keys(ledger.fields)).toContain(ledger.deciding)
      for (const field of Object.values(ledger.fields)) if (field.next) expect(Object.keys(ledger.fields)).toContain(field.next)
    }
  })
})
