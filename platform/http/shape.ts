/** The few words in which a contract says what a request or reply holds; each is a JSON Schema with its TypeScript type. */
import {
  Array as ArrayOf,
  Boolean as BooleanOf,
  Integer,
  Literal,
  Null,
  Object as ObjectOf,
  Optional,
  Record as RecordOf,
  String as StringOf,
  type TLiteral,
  type TObject,
  type TProperties,
  type TSchema,
  type TUnion,
  Union,
  Unknown,
} from 'typebox'

/** An object with exactly these members; others are refused. */
export const object = <P extends TProperties>(members: P): TObject<P> => ObjectOf(members, { additionalProperties: false })

/** Text of at most `most` characters (default 2000), at least `least` (default 0). */
export const text = (options: { most?: number; least?: number; pattern?: string; description?: string } = {}) => {
  const { most = 2000, least, ...rest } = options
  return StringOf({ maxLength: most, ...(least === undefined ? {} : { minLength: least }), ...rest })
}

/** A whole number that JSON carries exactly. */
export const whole = (options: { least?: number; most?: number; description?: string } = {}) => {
  const { least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER, ...rest } = options
  return Integer({ minimum: least, maximum: most, ...rest })
}

/** Money in fen. JSON carries it as a whole number: 2^53 fen are ninety thousand billion yuan. */
export const fen = () => whole({ description: '分 fen' })

/** A calendar day, 'YYYY-MM-DD'. */
export const day = () => StringOf({ pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', description: 'YYYY-MM-DD' })

/** A moment as RFC 3339 writes it. */
export const moment = () => StringOf({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}', maxLength: 40, description: 'RFC 3339' })

/** The identity of a record: letters, digits and dashes. */
export const identity = () => StringOf({ pattern: '^[0-9A-Za-z_-]{1,64}$' })

export const yes = () => BooleanOf()
export const list = <S extends TSchema>(of: S, options: { most?: number; least?: number } = {}) => {
  const { most = 10_000, least } = options
  return ArrayOf(of, { maxItems: most, ...(least === undefined ? {} : { minItems: least }) })
}
export const optional = <S extends TSchema>(of: S) => Optional(of)
/** A value or null: null is "unknown", never "no". */
export const nullable = <S extends TSchema>(of: S): TUnion<[S, ReturnType<typeof Null>]> => Union([of, Null()])
/** One of a few words. */
export const oneOf = <const W extends readonly string[]>(...words: W) =>
  Union(words.map((word) => Literal(word))) as unknown as TUnion<{ -readonly [I in keyof W]: TLiteral<W[I]> }>
/** Named members of one kind. */
export const mapOf = <S extends TSchema>(of: S) => RecordOf(StringOf(), of)
/** Any JSON value: for what a ledger clause describes and the contract cannot. */
export const anything = () => Unknown()
/** A word in both languages. */
export const label = () => object({ zh: text(), en: text() })

/** The code of a district, town or village: 6 to 12 digits. */
export const regionCode = () => StringOf({ pattern: '^\\d{6,12}$', maxLength: 12 })
/** A district, town or village as it is shown. */
export const place = object({ code: text(), name: text() })
/** What a rule answers (kernel/step.ts). */
export const answer = oneOf('met', 'not-met', 'cannot-tell')

/** The query of a list that is read page by page. */
export const paged = { after: optional(text({ most: 500 })), limit: optional(whole({ least: 1, most: 500 })) }
/** One page of a list: `next` is the cursor of the page after it; `total` is null where counting was not asked for. */
export const pageOf = <S extends TSchema>(of: S) =>
  object({ rows: list(of), next: nullable(text({ most: 500 })), total: nullable(whole()) })
