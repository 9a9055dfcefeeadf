/** Checks a part of a request against its shape and says in both languages what is wrong where. */
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Value } from 'typebox/value'
import type { Label } from '#kernel/values'
import type { FieldRefusal } from './refusal.ts'

export type Check = (given: unknown) => { readonly value: unknown } | { readonly wrong: readonly FieldRefusal[] }

/** A checker of one shape. `texts`: all values come as text (parameters and queries), so numbers and yes/no are read from it. */
export function checker(shape: TSchema | undefined, texts: boolean): Check {
  if (!shape) return () => ({ value: undefined })
  const compiled = Compile(shape)
  return (given) => {
    const value = texts ? Value.Convert(shape, structuredClone({ ...(given as object) })) : given
    if (compiled.Check(value)) return { value }
    const errors = compiled.Errors(value) as readonly { keyword: string; instancePath: string; params: Record<string, unknown> }[]
    // Alternatives complain once each; what is said of the whole is enough.
    const told = new Map(errors.map((error) => [pathOf(error), error]))
    return { wrong: [...told.values()].slice(0, 20).map((error) => ({ path: pathOf(error), sentence: sentenceOf(error) })) }
  }
}

interface ShapeError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Record<string, unknown>
}

function pathOf({ keyword, instancePath, params }: ShapeError): string {
  const path = instancePath.replace(/^\//, '').replaceAll('/', '.')
  const named =
    keyword === 'required' ? params.requiredProperties : keyword === 'additionalProperties' ? params.additionalProperties : undefined
  const [member] = Array.isArray(named) ? named : []
  return [path, member].filter(Boolean).join('.')
}

function sentenceOf({ keyword, params }: ShapeError): Label {
  const limit = String(params.limit ?? '')
  switch (keyword) {
    case 'required':
      return { zh: '必须填写。', en: 'Must be given.' }
    case 'additionalProperties':
      return { zh: '没有这一项。', en: 'There is no such member.' }
    case 'type':
      return { zh: `类型不对，应为 ${String(params.type)}。`, en: `Wrong type: ${String(params.type)} expected.` }
    case 'maxLength':
      return { zh: `太长，最多 ${limit} 字。`, en: `Too long: at most ${limit} characters.` }
    case 'minLength':
      return { zh: `太短，至少 ${limit} 字。`, en: `Too short: at least ${limit} characters.` }
    case 'minimum':
      return { zh: `太小，不能小于 ${limit}。`, en: `Too small: at least ${limit}.` }
    case 'maximum':
      return { zh: `太大，不能大于 ${limit}。`, en: `Too large: at most ${limit}.` }
    case 'maxItems':
      return { zh: `太多，最多 ${limit} 项。`, en: `Too many: at most ${limit}.` }
    case 'minItems':
      return { zh: `太少，至少 ${limit} 项。`, en: `Too few: at least ${limit}.` }
    case 'pattern':
      return { zh: '格式不对。', en: 'Wrong format.' }
    default:
      return { zh: '不是允许的值。', en: 'Not one of the values allowed.' }
  }
}
