/** One sentence for whatever ended a program; never a stack trace. */
import { StoreError } from '#platform/store/store-error'
import { Stop } from './settings.ts'

/** The sentence of an error, in both languages where it has them. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Stop || error instanceof StoreError) return `${error.label.zh}\n${error.label.en}`
  const words = (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 300)
  return `出错了：${words}。请重试；仍不行请把这句话告诉维护人员。\nSomething went wrong: ${words}. Try again; if it stays, tell the maintainers this sentence.`
}
