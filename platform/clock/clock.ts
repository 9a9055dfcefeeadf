/** The clock of the office: moments, and today's day in Shanghai; tests and reports may set another. */

export interface Clock {
  now(): Date
  /** Today as 'YYYY-MM-DD' in Asia/Shanghai. */
  today(): string
}

const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day in Shanghai of a moment, 'YYYY-MM-DD'. */
export const dayOf = (moment: Date): string => days.format(moment)

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date(), today: () => dayOf(new Date()) }

/** A clock that stands where it is put, and moves only when told. */
export function standingClock(start: string | Date): Clock & { set(moment: string | Date): void; forward(milliseconds: number): void } {
  let moment = new Date(start)
  return {
    now: () => new Date(moment),
    today: () => dayOf(moment),
    set: (to) => {
      moment = new Date(to)
    },
    forward: (milliseconds) => {
      moment = new Date(moment.getTime() + milliseconds)
    },
  }
}

/** The day `count` calendar days after `day`; the first is not counted. */
export function daysAfter(day: string, count: number): string {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + count)
  return moment.toISOString().slice(0, 10)
}
