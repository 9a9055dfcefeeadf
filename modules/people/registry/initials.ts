/** Pinyin initials of a name, by which people look somebody up. */
import { pinyin } from 'pinyin-pro'

/** 张三 → zs, 单雄信 → sxx; letters and digits only, in lower case. */
export function initialsOf(name: string): string {
  return pinyin(name, { pattern: 'first', toneType: 'none', surname: 'head', type: 'array' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
