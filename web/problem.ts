/** What a failed request tells: the server's own problem where there is one, else a sentence about what went wrong on the way. */
import type { Label } from '#kernel/values'
import type { Problem } from '#platform/http/contract'

export type { Problem }

const sentence: Label = {
  zh: '页面出了差错，请刷新后重试；若仍不行，请告诉系统管理员。',
  en: 'Something went wrong in the page; reload and try again, or tell the system administrator.',
}
const unexpected: Problem = {
  type: 'urn:xiuhua:unexpected',
  title: sentence.zh,
  status: 0,
  detail: sentence.zh,
  code: 'unexpected',
  sentence,
}

/** The problem of whatever was thrown. */
export function problemOf(error: unknown): Problem {
  if (typeof error === 'object' && error !== null && 'problem' in error) return error.problem as Problem
  return unexpected
}

/** The sentence about one field of a request, if the server named it. */
export function fieldProblem(error: unknown, path: string): Label | undefined {
  if (!error) return undefined
  return problemOf(error).fields?.find(
    (field) => field.path === path || field.path === `/${path}` || field.path === `body.${path}` || field.path === `/body/${path}`,
  )?.sentence
}
