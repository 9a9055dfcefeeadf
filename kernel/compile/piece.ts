/** The walk of an expression into SQL over the columns of a frame. */
import { dated, readsDay } from '../dated.ts'
import type { Node } from '../expression.ts'
import type { PlainNode } from '../meaning.ts'
import { knownSql } from '../operators/known.ts'
import { plainMeanings } from '../operators/meanings.ts'
import { type Compilation, type Day, dayKey, dayPiece, fieldOf, pathOf, type Scopes } from './compilation.ts'
import { figurePiece, literal } from './constants.ts'
import { type Frame, isPlain, named, type Path, type Piece, wordOf } from './frame.ts'
import { groupPiece } from './group.ts'

/** An expression as a piece over the columns of a frame. */
export function pieceOf(c: Compilation, frame: Frame, node: Node, scopes: Scopes, day: Day): Piece {
  switch (node.op) {
    case 'constant':
      return { ...literal(node.kind, node.value, c.run.dialect), depth: 0 }
    case 'field':
      return fieldOf(c, frame, pathOf(node.of, scopes), node.field)
    case 'figure':
      return figurePiece(c, frame, c.pack.figures.get(node.figure)!, day)
    case 'call': {
      const path = pathOf(node.of, scopes)
      const word = c.pack.words.get(node.value)!
      const key = `${node.value}(${path})@${dated(c.pack, word.is) ? dayKey(day) : ''}`
      return wordOf(frame, key, () => ofSomebody(c, frame, path, withReasons(c, frame, word.is, new Map([[0, path]]), day).answer))
    }
    case 'at': {
      const fixed = node.date.op === 'constant' ? (node.date.value as string) : undefined
      return c.piece(frame, node.body, scopes, fixed ? { fixed } : { node: node.date, scopes, outer: day })
    }
    case 'plain': {
      const args = node.args.map((arg) => c.piece(frame, arg, scopes, day))
      const lacking = lackingOf(c, frame, node, scopes)
      if (lacking) return { text: knownSql(args[0]!.text, lacking.list.text, lacking.field), depth: args[0]!.depth }
      const at = readsDay(c.pack, node) ? named(frame, dayPiece(c, frame, day)) : { text: 'NULL', depth: 0 }
      return plainPiece(c, frame, node, args, at)
    }
    case 'group':
      return groupPiece(c, frame, node, scopes, day)
  }
}

/** Of `known` over a field: the column that lists what its source did not collect. */
function lackingOf(c: Compilation, frame: Frame, node: PlainNode, scopes: Scopes): { list: Piece; field: string } | undefined {
  const [of] = node.args
  if (node.word !== 'known' || of?.op !== 'field') return undefined
  const lacks = c.pack.vocabulary.ledgers[of.of.ledger]?.lacks
  return lacks === undefined ? undefined : { list: fieldOf(c, frame, pathOf(of.of, scopes), lacks), field: of.field }
}

/** A word over its arguments; one that it writes more than once is computed once, in a column of its own. */
function plainPiece(c: Compilation, frame: Frame, node: PlainNode, args: readonly Piece[], at: Piece): Piece {
  const { sql } = plainMeanings[node.word]
  const once = sql(args, node, c.run.dialect, at)
  const written = `${once.text} ${once.d ?? ''}`
  const repeated = args.map((arg) => !isPlain(arg) && [arg.text, arg.d].some((text) => text !== undefined && twice(written, text)))
  const given = args.map((arg, place) => (repeated[place] ? named(frame, arg) : arg))
  const made = repeated.includes(true) ? sql(given, node, c.run.dialect, at) : once
  return { ...made, depth: Math.max(at.depth, ...given.map(({ depth }) => depth), 0) }
}

const twice = (written: string, text: string) => {
  const first = written.indexOf(text)
  return written.includes(text, first + text.length)
}

/** A condition whose parts are stored beside it: the answer is read from their columns. */
export function withReasons(
  c: Compilation,
  frame: Frame,
  node: Node,
  scopes: Scopes,
  day: Day,
): { answer: Piece; reasons: readonly Piece[] } {
  if (!c.run.reasons || node.op !== 'plain' || (node.word !== 'all' && node.word !== 'any'))
    return { answer: c.piece(frame, node, scopes, day), reasons: [] }
  const reasons = node.args.map((arg) => named(frame, c.piece(frame, arg, scopes, day)))
  return { answer: plainPiece(c, frame, node, reasons, { text: 'NULL', depth: 0 }), reasons }
}

/** What a word says of a record that may not be there: nothing, even where the word asks nothing of it. */
function ofSomebody(c: Compilation, frame: Frame, path: Path, piece: Piece): Piece {
  if (!path.includes('>')) return piece
  const there = fieldOf(c, frame, path, 'id').text
  const told = (text: string) => `(CASE WHEN ${there} IS NOT NULL THEN ${text} END)`
  return { ...piece, text: told(piece.text), ...(piece.d === undefined ? {} : { d: told(piece.d) }) }
}
