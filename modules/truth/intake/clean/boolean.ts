/** Yes and no as people tick them; an empty cell is unknown, never no. */
import { type Cleaned, isEmptySign, isExcelError, nothing, plain } from './cleaned.ts'

const yes = new Set([
  '是',
  '有',
  '1',
  '√',
  '✓',
  '✔',
  '☑',
  'y',
  'yes',
  'true',
  't',
  '对',
  '真',
  '参加',
  '已参加',
  '参保',
  '已参保',
  '正常参保',
  '享受',
  '已享受',
  '在保',
  '通',
  '已通',
  '安全',
  '符合',
  '寄宿',
  '住校',
  '已',
  '是的',
  '寄宿生',
])
const no = new Set([
  '否',
  '无',
  '0',
  '×',
  '✗',
  '✘',
  'x',
  'n',
  'no',
  'false',
  'f',
  '错',
  '假',
  '没有',
  '不是',
  '未',
  '未参加',
  '不参加',
  '未参保',
  '不享受',
  '未享受',
  '不通',
  '未通',
  '不安全',
  '非',
  '不',
  '走读',
  '不寄宿',
  '没参加',
  '走读生',
  '非寄宿生',
])

/** The answer a word gives; undefined where it gives none. */
export function booleanOf(text: string): boolean | undefined {
  const word = plain(text)
    .toLowerCase()
    .replace(/^[0-9]{1,2}[.\-、:]/, '')
  return yes.has(word) ? true : no.has(word) ? false : undefined
}

/** Cleans a yes-or-no. */
export function cleanBoolean(text: string): Cleaned {
  const word = plain(text)
  if (word === '' || isEmptySign(word)) return nothing
  if (isExcelError(word)) return { value: null, problem: 'excel-error' }
  const answer = booleanOf(word)
  if (answer === undefined) return { value: null, problem: 'unreadable-yes-no' }
  return { value: String(answer), ...(text === '是' || text === '否' ? {} : { repair: 'yes-no' as const }) }
}
