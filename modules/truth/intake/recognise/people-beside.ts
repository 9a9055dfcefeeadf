/** Columns that hold numbers of further people beside the one a row speaks of: members side by side, or a second table to the right. */
import type { HeadingKey } from './heading-key.ts'
import type { ValueShape } from './value-shape.ts'

interface Column {
  readonly at: number
  readonly key: HeadingKey
  readonly shape: Pick<ValueShape, 'filled' | 'idNumber'>
}

/** Which of the columns that nothing was made of repeat the heading of one that is read, but for its count: 身份证号 again, 成员2身份证号 after 成员1身份证号. */
export function peopleBeside<C extends Column>(columns: readonly C[], isRead: (column: C) => boolean): C[] {
  const numbers = columns.filter(({ shape }) => shape.filled > 0 && shape.idNumber > 0.5)
  const read = new Set(numbers.filter(isRead).map(({ key }) => uncounted(key)))
  return numbers.filter((column) => !isRead(column) && read.has(uncounted(column.key)))
}

const uncounted = ({ full }: HeadingKey) => full.replace(/[\d一二三四五六七八九十]+/g, '').replace(/^(户主|家庭成员|成员)/, '')
