/** A day as typed at the command line. */

/** Checks the form; throws a sentence for the person at the keyboard. */
export function dayGiven(given: unknown): string | undefined {
  if (given === undefined) return undefined
  const text = String(given)
  const day = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new Error(`日期“${text}”应写成 2019-12-31 的样子。 / Write the day as 2019-12-31.`)
  return text
}
