/** Who draws what already: allowance, extremely-poor support, orphan stipend, and who is certified disabled (Article 17). */
import { age } from '#kernel/operators/age'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { is } from '#kernel/operators/one-of'
import { some } from '#kernel/operators/some'
import { benefitState, certificateState, childKind } from '#policy/vocabulary/help-codes'
import { value } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { childhoodEnds } from '../../figures/subsidies.ts'

const word = { article: 17, of: ledgers.person } as const

// The allowance file lists applicants only; the registry says it of every member.
export const onAllowance = value({
  ...word,
  key: 'on-allowance',
  anchor: '农村低保',
  numbers: ['F56', 'D11'],
  label: { zh: '享受低保', en: 'On subsistence allowance' },
  is: (p) =>
    any(
      p.allowance,
      some(p.allowances, (a) => is(a.state, benefitState, 'current')),
    ),
})

export const isExtremelyPoor = value({
  ...word,
  key: 'is-extremely-poor',
  anchor: '特困人员',
  numbers: ['F56', 'D12'],
  label: { zh: '特困供养人员', en: 'On extremely-poor support' },
  is: (p) =>
    any(
      p.extremelyPoor,
      some(p.extremelyPoorRecords, (r) => is(r.state, benefitState, 'current')),
    ),
})

export const drawsOrphanStipend = value({
  ...word,
  key: 'draws-orphan-stipend',
  numbers: ['D13', 'P12'],
  label: { zh: '领取孤儿基本生活费', en: 'Draws the orphan stipend' },
  is: (p) =>
    all(
      below(age(p.idBirth), childhoodEnds),
      some(p.childRecords, (c) => is(c.kind, childKind, 'orphan')),
    ),
})

export const isCertifiedDisabled = value({
  ...word,
  key: 'is-certified-disabled',
  numbers: ['D14', 'L12'],
  label: { zh: '持有效残疾人证', en: 'Holds a valid disability certificate' },
  is: (p) => some(p.disabilities, (d) => is(d.state, certificateState, 'valid')),
})

export const guaranteeWords = [onAllowance, isExtremelyPoor, drawsOrphanStipend, isCertifiedDisabled]
