/** What server and window agree on: routes as values, with the shapes of their requests and replies. */
import type { Static, TSchema } from 'typebox'
import type { Label } from '#kernel/values'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
/** A schema, or none. */
export type Shape = TSchema | undefined

/** One route of a contract. */
export interface Route<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends Shape = Shape,
  R extends Shape = Shape,
  M extends boolean = boolean,
  U extends boolean = boolean,
> {
  readonly method: Method
  /** Starts with /api/, parameters as :name. */
  readonly path: string
  readonly summary: Label
  /** A permission of the room's card; `anyone` needs no sign-in, `signed-in` no permission. */
  readonly may: string
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  /** Absent: the reply is a file. */
  readonly reply?: R
  /** The request must say which version it changes (If-Match). */
  readonly ifMatch?: M
  /** Files are handed over (multipart field `files`); a body travels beside them as the JSON field `body`. */
  readonly files?: U
  /** At most so many requests a minute from one address; absent: the limit of the whole server. */
  readonly perMinute?: number
  /** What is read is personal: each reading is written to the audit log under this word. */
  readonly sensitive?: string
}

export type Contract = Readonly<Record<string, Route>>

type Part<Name extends string, S extends Shape> = S extends TSchema ? { readonly [N in Name]: Static<S> } : unknown
type OptionalPart<Name extends string, S extends Shape> = S extends TSchema
  ? Record<never, never> extends Static<S>
    ? { readonly [N in Name]?: Static<S> }
    : { readonly [N in Name]: Static<S> }
  : unknown

/** What a handler is given: every part has been checked. */
export type Input<R extends Route> =
  R extends Route<infer P, infer Q, infer B, Shape, infer M, infer U>
    ? Part<'params', P> &
        Part<'query', Q> &
        Part<'body', B> &
        (true extends M ? { readonly version: number } : unknown) &
        (true extends U ? { readonly files: readonly ReceivedFile[] } : unknown)
    : never

/** What a caller gives; a query whose members are all optional may be left out. */
export type Request<R extends Route> =
  R extends Route<infer P, infer Q, infer B, Shape, infer M, infer U>
    ? Part<'params', P> &
        OptionalPart<'query', Q> &
        Part<'body', B> &
        (true extends M ? { readonly version: number } : unknown) &
        (true extends U ? { readonly files: readonly Blob[] } : unknown)
    : never

/** What comes back. */
export type Reply<R extends Route> = R extends Route<Shape, Shape, Shape, infer S> ? (S extends TSchema ? Static<S> : Blob) : never

/** A file that was handed over and lies in the data folder, whole. */
export interface ReceivedFile {
  /** Name as the sender's machine had it. */
  readonly name: string
  readonly type: string
  readonly bytes: number
  readonly sha256: string
  /** Absolute path of the stored file. */
  readonly path: string
}

/** Says no, in both languages, with what to do: the reply of every refused request (RFC 9457). */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  /** The word by which programs know this refusal. */
  readonly code: string
  readonly sentence: Label
  /** The article of the document that forbids it, if one does. */
  readonly article?: number
  /** What is wrong with which member of the request. */
  readonly fields?: readonly { readonly path: string; readonly sentence: Label }[]
  /** Figures of the refusal, such as the version that is held now. */
  readonly facts?: Readonly<Record<string, unknown>>
}

/** Declares a route. */
export function route<
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends Shape = undefined,
  R extends Shape = undefined,
  M extends boolean = false,
  U extends boolean = false,
>(definition: Route<P, Q, B, R, M, U>): Route<P, Q, B, R, M, U> {
  if (!definition.path.startsWith('/api/')) throw new Error(`route ${definition.path}: paths start with /api/`)
  return definition
}
