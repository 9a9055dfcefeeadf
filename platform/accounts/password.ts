/** Passwords: argon2id hashes, and which passwords are too weak. */
import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import type { Label } from '#kernel/values'

/** Memory in KiB, passes and lanes of argon2id; the algorithm is the library's default. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The stored form of a password. */
export const hashed = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost)

/** A hash that no password has: compared with when the account is unknown, so that both take as long. */
const nobody = hashed(randomBytes(24).toString('base64url'))

/** Whether a password is the one that was stored; a missing hash takes as long and is never right. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const right = await verify(stored ?? (await nobody), password.normalize('NFKC')).catch(() => false)
  return stored !== null && right
}

const common = ['password', 'qwerty', 'letmein', 'welcome', 'admin', '12345', '11111', '88888', '66666', 'abcde']

/** What is wrong with a new password; nothing when it will do. */
export function weakness(password: string, username: string): Label | undefined {
  const plain = password.toLowerCase()
  if ([...password].length < 10) return { zh: '密码至少 10 位。', en: 'A password has at least 10 characters.' }
  if (password.length > 200) return { zh: '密码最多 200 位。', en: 'A password has at most 200 characters.' }
  if (!/\p{L}/u.test(password) || !/[\p{N}\p{P}\p{S}]/u.test(password))
    return { zh: '密码须同时含字母和数字或符号。', en: 'A password needs letters and digits or signs.' }
  if (username && plain.includes(username.toLowerCase()))
    return { zh: '密码不能包含账号。', en: 'A password may not contain the account name.' }
  if (common.some((word) => plain.includes(word)) || new Set(plain).size < 5)
    return { zh: '这个密码太常见，请换一个。', en: 'This password is too common; choose another.' }
  return undefined
}

/** A password for one use, easy to read aloud: no letters that look like digits. */
export function temporaryPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const drawn = [...randomBytes(64)].filter((byte) => byte < 248).map((byte) => letters[byte % letters.length])
  return [0, 4, 8, 12].map((from) => drawn.slice(from, from + 4).join('')).join('-')
}
