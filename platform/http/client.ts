/** A typed client of a contract, for the browser and for programs: every route becomes a function. */
import type { Label } from '#kernel/values'
import type { Contract, Problem, Reply, Request, Route } from './contract.ts'

/** What a refused or failed request throws. */
export class Refused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'Refused'
    this.problem = problem
  }
}

export interface ClientOptions {
  /** Origin of the server; empty for the page's own. */
  readonly base?: string
  readonly language?: () => 'zh' | 'en'
  readonly fetch?: typeof globalThis.fetch
  /** Called when the session is over. */
  readonly onSignedOut?: () => void
}

type Arguments<R extends Route> =
  Record<never, never> extends Request<R>
    ? [request?: Request<R>, options?: { signal?: AbortSignal }]
    : [request: Request<R>, options?: { signal?: AbortSignal }]

/** The functions of a contract's client; replies that are files come as a Blob. */
export type Client<C extends Contract> = { readonly [K in keyof C]: (...given: Arguments<C[K]>) => Promise<Reply<C[K]>> }

interface Loose {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly version?: number
  readonly files?: readonly Blob[]
}

/** Makes the client of a contract. Its functions throw `Refused` when the server says no or cannot be reached. */
export function client<C extends Contract>(contract: C, options: ClientOptions = {}): Client<C> {
  const calls = Object.entries(contract).map(([key, of]) => [
    key,
    (request: Loose = {}, call: { signal?: AbortSignal } = {}) => send(of, request, options, call.signal),
  ])
  return Object.fromEntries(calls) as Client<C>
}

/** The address of a route with its parameters and query, for links and downloads. */
export function address<R extends Route>(
  of: R,
  request: Pick<Request<R>, 'params' & keyof Request<R>> & { query?: Readonly<Record<string, unknown>> },
): string {
  return addressOf(of, request as Loose)
}

function addressOf(of: Route, { params = {}, query = {} }: Loose): string {
  const path = of.path.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue
    for (const each of Array.isArray(value) ? value : [value]) search.append(name, String(each))
  }
  return search.size > 0 ? `${path}?${search}` : path
}

async function send(of: Route, request: Loose, options: ClientOptions, signal?: AbortSignal): Promise<unknown> {
  const headers: Record<string, string> = { 'accept-language': options.language?.() ?? 'zh' }
  if (request.version !== undefined) headers['if-match'] = `"${request.version}"`
  const body = bodyOf(request, headers)
  const fetching = options.fetch ?? globalThis.fetch
  const init: RequestInit = {
    method: of.method,
    headers,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body }),
    ...(signal ? { signal } : {}),
  }
  const reply = await fetching((options.base ?? '') + addressOf(of, request), init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Refused(problemOf(0, 'unreachable', unreachable))
  })
  if (reply.ok) return of.reply ? (reply.status === 204 ? undefined : reply.json()) : reply.blob()
  const problem: Problem = await reply.json().catch(() => problemOf(reply.status, 'unreadable', unreadable))
  if (problem.code === 'signed-out') options.onSignedOut?.()
  throw new Refused(problem)
}

function bodyOf(request: Loose, headers: Record<string, string>): BodyInit | undefined {
  if (request.files) {
    const form = new FormData()
    if (request.body !== undefined) form.append('body', JSON.stringify(request.body))
    for (const file of request.files) form.append('files', file)
    return form
  }
  if (request.body === undefined) return undefined
  headers['content-type'] = 'application/json'
  return JSON.stringify(request.body)
}

const unreachable: Label = { zh: '连不上服务器，请检查网络后重试。', en: 'The server cannot be reached; check the network and try again.' }
const unreadable: Label = { zh: '服务器的答复看不懂，请稍后重试。', en: 'The server’s reply could not be read; try again later.' }

function problemOf(status: number, code: string, sentence: Label): Problem {
  return { type: `urn:xiuhua:${code}`, title: sentence.zh, status, detail: sentence.zh, code, sentence }
}
