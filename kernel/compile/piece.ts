/** The walk of an expression into SQL over the columns of a frame. */
import { dated, readsDay } from '../dated.ts'
import type { Node } from '../expression.ts'
import { plainMeanings } from '../operators/meanings.ts'
import { type Compilation, type Day, dayKey, dayPiece, fieldOf, pathOf, type Scopes } from './compilation.ts'
import { figurePiece, literal } from './constants.ts'
import { type Frame, type Path, type Piece, wordOf } from './frame.ts'
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
      return wordOf(frame, key, () => ofSomebody(c, frame, path, c.piece(frame, word.is, new Map([[0, path]]), day)))
    }
    case 'at': {
      const fixed = node.date.op === 'constant' ? (node.date.value as string) : undefined
      return c.piece(frame, node.body, scopes, fixed ? { fixed } : { node: node.date, scopes, outer: day })
    }
    case 'plain': {
      const args = node.args.map((arg) => c.piece(frame, arg, scopes, day))
      const at = readsDay(c.pack, node) ? dayPiece(c, frame, day) : { text: 'NULL', depth: 0 }
      const sql = plainMeanings[node.word].sql(args, node, c.run.dialect, at)
      return { ...sql, depth: Math.max(at.depth, ...args.map(({ depth }) => depth), 0) }
    }
    case 'group':
      return groupPiece(c, frame, node, scopes, day)
  }
}

/** What a word says of a record that may not be there: nothing, even where the word asks nothing of it. */
function ofSomebody(c: Compilation, frame: Frame, path: Path, piece: Piece): Piece {
  if (!path.includes('>')) return piece
  const there = fieldOf(c, frame, path, 'id').text
  const told = (text: string) => `(CASE WHEN ${there} IS NOT NULL THEN ${text} END)`
  return { ...piece, text: told(piece.text), ...(piece.d === undefined ? {} : { d: told(piece.d) }) }
}
