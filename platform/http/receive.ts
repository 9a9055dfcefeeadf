/** Receives uploaded files: streamed into the data folder one after another; one that breaks off or is too large is not kept. */
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Files, type KeptFile, plainName } from '#platform/files/files'
import { Refusing, refusal } from './refusal.ts'

export const largestFile = 200 * 1024 * 1024
const mostFiles = 300

/** Teaches the server to take files in. */
export async function takeFiles(app: FastifyInstance): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: largestFile, files: mostFiles, fields: 5, fieldSize: 1024 * 1024 },
    throwFileSizeLimit: false,
  })
}

/** Reads a multipart request: the files of `files`, whole on disk, and the JSON of the field `body`. */
export async function receive(request: FastifyRequest, files: Files): Promise<{ files: readonly KeptFile[]; body: unknown }> {
  if (!request.isMultipart()) throw new Refusing(noFiles)
  const kept: KeptFile[] = []
  let body: unknown
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (part.fieldname === 'body') body = parsed(part.value)
      continue
    }
    const { file, filename, mimetype } = part
    const whole = () => {
      if (file.truncated) throw new Refusing(tooLarge(plainName(filename)))
    }
    kept.push(await files.keep(file, filename, mimetype, whole))
  }
  if (kept.length === 0) throw new Refusing(noFiles)
  return { files: kept, body }
}

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value))
  } catch {
    throw new Refusing(refusal('invalid', 'unreadable', '表单中的 body 不是 JSON。', 'The field body is not JSON.'))
  }
}

const noFiles = refusal('invalid', 'no-files', '没有收到文件，请选择文件后再提交。', 'No file arrived; choose files and send again.')
const tooLarge = (name: string) =>
  refusal(
    'too-large',
    'file-too-large',
    `文件“${name}”超过 200 MB，请拆分后再传。`,
    `The file “${name}” is larger than 200 MB; split it and send again.`,
    {
      facts: { file: name },
    },
  )
