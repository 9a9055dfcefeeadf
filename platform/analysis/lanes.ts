/** Work on one database over several connections: a query over few rows is prepared longer than it runs, and on one connection that keeps one core busy alone. */
import type { DuckDBConnection } from '@duckdb/node-api'

/** Connections to one database; temporary tables are seen by the connection that made them alone. */
export type Lanes = readonly DuckDBConnection[]

/** Does each item on whichever connection is free, in their order. Throws what one of them threw, when all that was begun is over; nothing is begun after a fault. */
export async function inLanes<T>(
  lanes: Lanes,
  items: Iterable<T>,
  act: (connection: DuckDBConnection, item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items]
  const ended = await Promise.allSettled(
    lanes.map(async (connection) => {
      try {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await act(connection, next)
      } catch (error) {
        waiting.length = 0
        throw error
      }
    }),
  )
  for (const one of ended) if (one.status === 'rejected') throw one.reason
}
