/** Days as people type them: 2019-1-2, 2019/1/2, 2019.1.2, 20190102 and 2019年1月2日 are the same day. */

/** The day as YYYY-MM-DD; null when it is none. */
export function dayOf(typed: string): string | null {
  const plain = typed.normalize('NFKC').trim()
  const found = /^(\d{4})(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (!found) return null
  const written = `${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}`
  const day = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written) ? written : null
}
