/** Every way a ledger says no to a change. */
import type { Label } from '#kernel/values'
import { type FieldRefusal, type Refusal, refusal } from '#platform/http/refusal'
import { refusedByGround } from '#platform/store/ground'
import type { LedgerTable } from '#platform/store/ledger-table'
import { camel } from '#platform/store/naming'

const nameOf = ({ ledger }: LedgerTable): Label => ledger.label

export const refuse = {
  noReason: () => refusal('unsuitable', 'reason-missing', '请写明修改理由，理由会记入历史。', 'Say why: the reason goes into the history.'),
  nothingToChange: () => refusal('invalid', 'nothing-to-change', '没有要修改的内容。', 'There is nothing to change.'),
  notFound: (table: LedgerTable) =>
    refusal(
      'not-found',
      'no-such-record',
      `没有这条${nameOf(table).zh}记录，或它不在您的辖区内。`,
      `No such record of ${nameOf(table).en}, or it lies outside your area.`,
    ),
  notAllowed: (table: LedgerTable) =>
    refusal(
      'not-allowed',
      'not-yours-to-write',
      `您不能这样修改${nameOf(table).zh}：超出了您的角色或辖区。`,
      `This change of ${nameOf(table).en} is beyond your role or area.`,
    ),
  stale: (table: LedgerTable, version: bigint) =>
    refusal(
      'stale',
      'changed-meanwhile',
      `这条${nameOf(table).zh}记录刚被别人改过，请刷新后再改。`,
      'Somebody changed this record meanwhile; reload it first.',
      { facts: { version } },
    ),
  wrongValues: (fields: readonly FieldRefusal[]) =>
    refusal(
      'invalid',
      'wrong-values',
      `有 ${fields.length} 项填写不对，见各项旁的说明。`,
      `${fields.length} fields are wrong; see beside each.`,
      { fields },
    ),
  alreadyThere: (table: LedgerTable, path: string) =>
    refusal(
      'conflict',
      'already-there',
      `已有相同的${nameOf(table).zh}记录（${labelOf(table, path).zh}重复）。`,
      `The same record is there already (${labelOf(table, path).en}).`,
      {
        fields: [{ path, sentence: { zh: '已被使用。', en: 'In use already.' } }],
      },
    ),
  stillReferred: (table: LedgerTable) =>
    refusal(
      'conflict',
      'still-referred-to',
      `还有别的记录指向这条${nameOf(table).zh}记录，或它指向的记录不存在。`,
      'Other records refer to it, or what it refers to is not there.',
    ),
  codeLeftList: () =>
    refusal('invalid', 'code-not-listed', '有一项的代码已不在代码表中，请重新选择。', 'A code is no longer in its list; choose again.'),
} as const

function labelOf({ ledger }: LedgerTable, field: string): Label {
  return ledger.fields[field]?.label ?? { zh: field, en: field }
}

/** What the database refused, in words; undefined for everything that is a fault of ours. */
export function refusalOfDatabase(error: unknown, table: LedgerTable): Refusal | undefined {
  const { code, detail } = error as { code?: string; detail?: string }
  if (code === '42501') return refuse.notAllowed(table)
  if (code === '23505') return refuse.alreadyThere(table, camel(/\(([a-z0-9_]+)/.exec(detail ?? '')?.[1] ?? ''))
  if (code === '23503') return refuse.stillReferred(table)
  if (code === '23514') return refuse.codeLeftList()
  if (code === refusedByGround.noReason) return refuse.noReason()
  return undefined
}
