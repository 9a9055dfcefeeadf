/** Photographs of a case: kept as files, attached by the act that names them, seen by whoever may see the case. */
import { open } from 'node:fs/promises'
import { sql } from 'kysely'
import type { KeptFile } from '#platform/files/files'
import type { Download } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import type { Refusal } from '#platform/http/refusal'
import type { Photo } from './find-cases.ts'
import { findCase } from './find-cases.ts'
import { refuse } from './refusals.ts'

/** Takes photographs in; they belong to nobody's act yet. */
export async function addPhotos(
  office: Office,
  id: string,
  files: readonly KeptFile[],
): Promise<{ photos: readonly Omit<Photo, 'act'>[] } | Refusal> {
  const types = await Promise.all(files.map((file) => imageType(file.path)))
  const wrong = files.find((_, at) => !types[at])
  if (wrong) return refuse.notPhoto(wrong.name)
  return office.write('上传核查照片', async (tx) => {
    const held = await findCase(tx, office, id)
    if (!held) return refuse.noCase()
    const photos: Omit<Photo, 'act'>[] = []
    for (const [at, file] of files.entries()) {
      const made = await sql<Omit<Photo, 'act'>>`insert into casework_photo (case_id, region, sha256, name, type, bytes, person, at)
        values (${held.id}, ${held.region}, ${file.sha256}, ${file.name}, ${types[at]}, ${file.bytes}, ${office.person.id}, ${office.clock.now()})
        returning sha256 as id, name, type, bytes`.execute(tx.db)
      photos.push(made.rows[0]!)
    }
    return { photos }
  })
}

/** One photograph. */
export async function getPhoto(office: Office, id: string, photo: string): Promise<Download | Refusal> {
  const found = await office.read(async (tx) => {
    const held = await findCase(tx, office, id)
    if (!held) return undefined
    const rows = await sql<{ sha256: string; name: string; type: string }>`select sha256, name, type from casework_photo
      where case_id = ${held.id} and sha256 = ${photo} and (act_id is not null or person = ${office.person.id})`.execute(tx.db)
    return rows.rows[0]
  })
  const file = found && (await office.files.find(found.sha256))
  return found && file ? { download: { name: found.name, type: found.type, content: { path: file.path } } } : refuse.noCase()
}

/** What the first bytes say it is; names and declared types may lie. */
async function imageType(path: string): Promise<string | undefined> {
  const handle = await open(path, 'r')
  const head = Buffer.alloc(12)
  await handle.read(head, 0, 12, 0).finally(() => handle.close())
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg'
  if (head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'image/png'
  if (head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP') return 'image/webp'
  return undefined
}
