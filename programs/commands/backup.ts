/** `xiuhua backup FILE`: the whole register and its files in one archive; the server may go on working. */
import { backup } from '#platform/store/backup'
import { openHouse } from '../open.ts'
import { settings } from '../settings.ts'

export async function run([file]: readonly string[]): Promise<void> {
  const ground = await openHouse(settings())
  try {
    const progress = ({ table, file: path, rows }: { table?: string; file?: string; rows: number }) =>
      void process.stderr.write(`${table ? `${table} ${rows}` : path}\n`)
    process.stdout.write(`${JSON.stringify(await backup(ground.store, file!, { progress }))}\n`)
  } finally {
    await ground.close()
  }
}
