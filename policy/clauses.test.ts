/** Arrows of clauses build a tree and run once: JavaScript's own operators and branches in them are always a mistake. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { expect, test } from 'vitest'

interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly operator?: string
  readonly callee?: SyntaxNode & { readonly name?: string }
}

const words = new Set(['value', 'standard', 'entitlement', 'check', 'warning', 'prohibition', 'exemption'])
const mistaken = new Set([
  'LogicalExpression',
  'ConditionalExpression',
  'IfStatement',
  'ForStatement',
  'ForOfStatement',
  'WhileStatement',
  'SwitchStatement',
])

/** What is wrong in the arrows of the clauses of a source text, with line numbers. */
function mistakes(name: string, source: string): string[] {
  const found: string[] = []
  const visit = (node: unknown, clause: boolean, arrow: boolean): void => {
    if (Array.isArray(node)) for (const one of node) visit(one, clause, arrow)
    else if (node && typeof node === 'object' && 'type' in node) {
      const of = node as SyntaxNode
      const inClause = clause || (of.type === 'CallExpression' && words.has(of.callee?.name ?? ''))
      const inArrow = arrow || (inClause && of.type === 'ArrowFunctionExpression')
      const wrong = mistaken.has(of.type) || of.type === 'BinaryExpression' || (of.type === 'UnaryExpression' && of.operator === '!')
      if (inArrow && wrong) found.push(`${name}:${source.slice(0, of.start).split('\n').length} ${of.operator ?? of.type}`)
      for (const [key, child] of Object.entries(of)) if (key !== 'parent') visit(child, inClause, inArrow)
    }
  }
  visit(parseSync(name, source).program, false, false)
  return found
}

const files = readdirSync('policy', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

test('no clause uses &&, ||, !, ?:, comparisons, if or loops', () => {
  expect(files.flatMap((file) => mistakes(file, readFileSync(join('policy', file), 'utf8')))).toEqual([])
})

test('such a clause would be found', () => {
  const clause = (body: string) => `standard({ key: 'k', is: (h) => ${body} })`
  for (const body of [
    'h.a || h.b',
    'h.a && h.b',
    'h.a ? h.b : h.c',
    '!h.a',
    'h.a > h.b',
    'h.a === 1',
    '{ if (h.a) return h.b; return h.c }',
  ])
    expect(mistakes('x.ts', clause(body))).toHaveLength(1)
  expect(mistakes('x.ts', clause('all(h.a, not(h.b))'))).toEqual([])
  expect(mistakes('x.ts', 'const plain = (a, b) => a && b')).toEqual([])
})
