/** One act in a doubt's case: assign, verify, return, judge, close … (Article 29). */
import { sql } from 'kysely'
import type { Evidence } from '#platform/casework/deciding'
import { performAlone, type Running } from '#platform/casework/perform'
import { addPhotos, getPhoto } from '#platform/casework/photos'
import type { KeptFile } from '#platform/files/files'
import type { Download } from '#platform/http/card'
import type { Office } from '#platform/http/office'
import { isRefusal, type Refusal } from '#platform/http/refusal'
import { doubtVerification } from '#policy/luozhuang-2018/3.1-foundations/29-comparison/doubt-verification'
import type { DoubtView } from '../contract.ts'
import { refuse } from '../refusals.ts'
import { findDoubt, findDoubtCase } from './find-doubt.ts'

/** The procedure as casework runs it: a place that was found out on the way holds for the doubt too. */
export const doubtCasework: Running = {
  procedure: doubtVerification,
  async after(tx, _, { case: { id, region } }) {
    await sql`update comparison_doubt set region = ${region} where case_id = ${id} and region <> ${region}`.execute(tx.db)
    return undefined
  },
}

export interface Given extends Omit<Evidence, 'assignTo'> {
  /** A region code, or the name of a department. */
  readonly assign?: string
}

/** Does the act; `version` is the one the person looked at. Gives the doubt as it stands then. */
export async function actOnDoubt(office: Office, id: string, act: string, version: number, given: Given): Promise<DoubtView | Refusal> {
  const found = await office.read((tx) => findDoubtCase(tx, office, id))
  if (found === undefined) return refuse.noDoubt()
  const { assign, ...evidence } = given
  const done = await performAlone(office, doubtCasework, found, BigInt(version), act, {
    ...evidence,
    ...(assign === undefined ? {} : { assignTo: assigneeAs(act, assign) }),
  })
  return isRefusal(done) ? done : findDoubt(office, id)
}

/** A town goes by nine digits in casework. */
export const assigneeAs = (act: string, code: string): string => (act === 'assignTown' && /^\d{12}$/.test(code) ? code.slice(0, 9) : code)

/** Takes photographs in for a later act. */
export async function addDoubtPhotos(office: Office, id: string, files: readonly KeptFile[]) {
  const found = await office.read((tx) => findDoubtCase(tx, office, id))
  if (found === undefined) return refuse.noDoubt()
  const added = await addPhotos(office, found, files)
  return isRefusal(added) ? added : { photos: added.photos.map(({ id: photo, name }) => ({ id: photo, name })) }
}

/** A photograph of a doubt. */
export async function getDoubtPhoto(office: Office, id: string, photo: string): Promise<Download | Refusal> {
  const found = await office.read((tx) => findDoubtCase(tx, office, id))
  return found === undefined ? refuse.noDoubt() : getPhoto(office, found, photo)
}
