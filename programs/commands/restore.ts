/** `xiuhua restore FILE`: a backup into an empty data folder or database, checked part by part. */
import { migrationsOf } from '#platform/ground'
import { restore } from '#platform/store/restore'
import { ledgersOf, roomsOf } from '../rooms.ts'
import { Stop, settings } from '../settings.ts'

export async function run([file]: readonly string[]): Promise<void> {
  const { dataFolder, databaseUrl } = settings()
  const cards = roomsOf(() => {
    throw new Stop({ zh: '恢复时不办理业务。', en: 'Nothing else is done while restoring.' })
  })
  const report = await restore(file!, {
    dataFolder,
    ...(databaseUrl ? { url: databaseUrl } : {}),
    ledgers: ledgersOf(cards),
    migrations: migrationsOf(cards),
  })
  process.stdout.write(`${JSON.stringify(report)}\n`)
}
