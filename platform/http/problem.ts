/** Every "no" of the server as problem details (RFC 9457), in the language asked for; the one place that knows HTTP statuses. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Label } from '#kernel/values'
import { StoreError } from '#platform/store/store-error'
import type { Problem } from './contract.ts'
import { type Refusal, Refusing, refusal, statusOf } from './refusal.ts'

/** The language of a request: the first of zh and en in Accept-Language; Chinese when neither is there. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): 'zh' | 'en' {
  const wanted = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.split(';'))
    .map(([tag = '', q = '']) => ({ tag: tag.trim().toLowerCase(), weight: Number(/q=([\d.]+)/.exec(q)?.[1] ?? 1) }))
    .filter(({ tag, weight }) => weight > 0 && /^(zh|en)\b/.test(tag))
    .sort((a, b) => b.weight - a.weight)
  return wanted[0]?.tag.startsWith('en') ? 'en' : 'zh'
}

/** The problem that a refusal is told as. */
export function problemOf(of: Refusal, language: 'zh' | 'en'): Problem {
  return {
    type: `urn:xiuhua:${of.code}`,
    title: titles[of.refused][language],
    status: statusOf[of.refused],
    detail: of.sentence[language],
    code: of.code,
    sentence: of.sentence,
    ...(of.article === undefined ? {} : { article: of.article }),
    ...(of.fields ? { fields: of.fields } : {}),
    ...(of.facts ? { facts: of.facts } : {}),
  }
}

/** Sends a refusal. */
export function refuse(request: FastifyRequest, reply: FastifyReply, of: Refusal): FastifyReply {
  const problem = problemOf(of, languageOf(request))
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify(problem, (_, value) => (typeof value === 'bigint' ? Number(value) : value)))
}

/** What was thrown, as a refusal where it is one; undefined for our own faults. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusing) return error.refusal
  if (error instanceof StoreError) return refusal(storeRefusals[error.code] ?? 'not-now', error.code, error.label.zh, error.label.en)
  const { code, statusCode } = error as { code?: string; statusCode?: number }
  if (code === 'XU001') return noReason
  if (code === '42501') return outside
  if (code === '23505') return twice
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || code === 'FST_REQ_FILE_TOO_LARGE' || statusCode === 413) return tooLarge
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || statusCode === 415) return wrongMedia
  if (statusCode === 429) return tooMany
  if (code?.startsWith('FST_ERR_CTP') || code?.startsWith('FST_ERR_BAD') || statusCode === 400) return unreadable
  if (code === 'ECONNREFUSED' || code === '57P01' || code === '57P03' || code === '53300') return away
  return undefined
}

const storeRefusals: Readonly<Record<string, keyof typeof statusOf>> = {
  stale: 'stale',
  'not-found': 'not-found',
  'not-allowed': 'not-allowed',
  invalid: 'unsuitable',
}

const titles: Readonly<Record<keyof typeof statusOf, Label>> = {
  invalid: { zh: '请求不合规定', en: 'The request is not valid' },
  'signed-out': { zh: '需要登录', en: 'Sign in first' },
  'not-allowed': { zh: '没有权限', en: 'Not allowed' },
  'not-found': { zh: '没有找到', en: 'Not found' },
  conflict: { zh: '有冲突', en: 'Conflict' },
  stale: { zh: '已被修改', en: 'Changed meanwhile' },
  'too-large': { zh: '太大', en: 'Too large' },
  unsuitable: { zh: '内容不合适', en: 'Not suitable' },
  'version-missing': { zh: '缺少版本', en: 'Version missing' },
  'too-many': { zh: '太频繁', en: 'Too many' },
  'not-now': { zh: '暂时不能办理', en: 'Not now' },
}

export const signedOut = refusal('signed-out', 'signed-out', '请先登录，或登录已过期。', 'Sign in first, or your session has ended.')
export const fault = {
  zh: '系统出错了，已记入日志；请稍后重试，仍不行请联系系统管理员。',
  en: 'Something went wrong and was logged; try again later, or ask the system administrator.',
}
const noReason = refusal('invalid', 'no-reason', '修改须说明原因。', 'A change needs a reason.')
const outside = refusal('not-allowed', 'outside-area', '这超出您的辖区或权限，不能办理。', 'This lies outside your area or rights.')
const twice = refusal(
  'conflict',
  'already-there',
  '已有相同的记录，请检查后再试。',
  'The same record is already there; check and try again.',
)
const tooLarge = refusal(
  'too-large',
  'too-large',
  '内容太大：文件每个不超过 200 MB，其他请求不超过 1 MB。',
  'Too large: a file has at most 200 MB, any other request 1 MB.',
)
const wrongMedia = refusal(
  'invalid',
  'wrong-media-type',
  '请求格式不支持，请用 JSON 或文件上传。',
  'This kind of content is not taken; send JSON or files.',
)
const tooMany = refusal('too-many', 'too-many-requests', '请求太频繁，请一分钟后再试。', 'Too many requests; try again in a minute.')
const unreadable = refusal('invalid', 'unreadable', '请求内容读不懂，请检查格式。', 'The request could not be read; check its format.')
const away = refusal(
  'not-now',
  'database-away',
  '数据库暂时连不上，请稍后重试。',
  'The database cannot be reached for the moment; try again later.',
)
