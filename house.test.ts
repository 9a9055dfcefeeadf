/** The imports of every file hold to the plan of the house. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { mayImport, roomOf, rooms } from './house.ts'

const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], { encoding: 'utf8' })
const files = listed.split('\n').filter((file) => file && existsSync(file))
const importing =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** The file a specifier names, or undefined for a package. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier))
  const inside = /^#(kernel|policy|modules|platform|programs)\/(.+)$/.exec(specifier)
  if (inside) return `${inside[1]}/${inside[2]}.ts`
  return specifier === '#house' ? 'house.ts' : undefined
}

const imports = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(importing)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3]!
    return { file, specifier, target: targetOf(file, specifier) }
  }),
)
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.includes('/agreement/')

test('every import goes down the house', () => {
  const wrong = imports
    .filter(({ file, target }) => target && !isTest(file) && !mayImport(file, target))
    .map(({ file, specifier }) => `${file} → ${specifier}`)
  expect(wrong).toEqual([])
})

test('the kernel and the policy import no package', () => {
  const wrong = imports
    .filter(({ file, target }) => !target && !isTest(file) && roomOf(file)?.packages === false)
    .map(({ file, specifier }) => `${file} → ${specifier}`)
  expect(wrong).toEqual([])
})

test('every source file stands in a room', () => {
  const homeless = files.filter((file) => file.includes('/') && !roomOf(file))
  expect(homeless).toEqual([])
  expect(rooms.length).toBeGreaterThan(6)
})

test('a forbidden import would be seen', () => {
  expect(mayImport('kernel/values.ts', 'policy/x.ts')).toBe(false)
  expect(mayImport('modules/truth/intake/x.ts', 'modules/truth/comparison/y.ts')).toBe(false)
  expect(mayImport('modules/truth/comparison/x.ts', 'modules/truth/intake/y.ts')).toBe(true)
  expect(mayImport('web/pages/x.tsx', 'modules/truth/comparison/contract.ts')).toBe(true)
  expect(mayImport('web/pages/x.tsx', 'modules/truth/comparison/find-doubts.ts')).toBe(false)
})

test('every file begins with a sentence that says what it is for', () => {
  const silent = files.filter(
    (file) => /^(kernel|policy|platform|modules|programs|web)\//.test(file) && !/^(\/\*\*|\/\/|\/\*)/.test(readFileSync(file, 'utf8')),
  )
  expect(silent).toEqual([])
})
