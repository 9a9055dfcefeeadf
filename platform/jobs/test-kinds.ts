/** Invented kinds of long work for the tests of jobs: they count rows into a table of their own. */
import { setTimeout as pause } from 'node:timers/promises'
import { card } from '#platform/http/card'
import { refusal } from '#platform/http/refusal'
import { jobKind } from './kind.ts'

interface Counting {
  readonly rows: number
  /** Milliseconds for each row. */
  readonly slow?: number
  readonly refuseAt?: number
  readonly failAt?: number
  /** The row at which the result is told, before the work is over. */
  readonly cameAt?: number
}

/** Writes one row after the other and marks its place after each, in the same breath. */
const counting = jobKind<Counting, { rows: number }>({
  key: 'counting',
  title: { zh: '逐行登记', en: 'Counting' },
  again: true,
  async run(office, { rows, slow = 0, refuseAt, failAt, cameAt }, progress) {
    progress.say({ zh: '正在登记', en: 'Counting' })
    for (let row = Number(progress.place ?? 0); row < rows; row++) {
      progress.signal.throwIfAborted()
      if (row === refuseAt) return refusal('unsuitable', 'bad-row', `第 ${row} 行不对。`, `Row ${row} is wrong.`)
      if (row === failAt) throw new Error('a secret of the inside')
      await office.store.pool.query('insert into counted (job_row) values ($1)', [row])
      await progress.mark(row + 1)
      progress.rows(row + 1, rows)
      if (row === cameAt) await progress.came({ rows: row })
      if (slow) await pause(slow)
    }
    return { rows }
  },
  async undo(office) {
    await office.store.pool.query('delete from counted')
  },
})

export const countingCard = card({
  key: 'counting',
  title: { zh: '登记', en: 'Counting' },
  articles: [],
  permissions: {},
  menu: [],
  routes: [],
  migrations: [
    { name: 'counting-1', sql: 'create table counted (number bigint generated always as identity primary key, job_row integer not null)' },
  ],
  jobs: [counting],
})
