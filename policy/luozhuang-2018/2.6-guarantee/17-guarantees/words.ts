/** Who draws what already: allowance, extremely-poor support, orphan stipend, and who is certified disabled (Article 17). */
import { age } from '#kernel/operators/age'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { choose } from '#kernel/operators/choose'
import { is, oneOf } from '#kernel/operators/one-of'
import { some } from '#kernel/operators/some'
import { disabilityGrade } from '#policy/vocabulary/ability-codes'
import { benefitState, certificateState, childKind, selfCare } from '#policy/vocabulary/help-codes'
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

export const isSeverelyDisabled = value({
  ...word,
  key: 'is-severely-disabled',
  numbers: ['L12'],
  label: { zh: '持有效一、二级残疾人证', en: 'Holds a valid certificate of grade 1 or 2' },
  is: (p) => some(p.disabilities, (d) => all(oneOf(d.grade, disabilityGrade, '1', '2'), is(d.state, certificateState, 'valid'))),
})

// Unable to care for oneself is assessed, not read off a disability certificate. The list of extremely poor people says it of those on it.
export const isUnable = value({
  ...word,
  key: 'is-unable-to-care-for-oneself',
  numbers: ['D12'],
  label: { zh: '失能', en: 'Unable to care for oneself' },
  is: (p) =>
    choose(
      some(p.extremelyPoorRecords, (r) => is(r.state, benefitState, 'current')),
      some(p.extremelyPoorRecords, (r) => all(is(r.state, benefitState, 'current'), is(r.selfCare, selfCare, 'unable'))),
      some(p.careNeeds, (n) => is(n.selfCare, selfCare, 'unable')),
    ),
})

export const guaranteeWords = [onAllowance, isExtremelyPoor, drawsOrphanStipend, isCertifiedDisabled, isSeverelyDisabled, isUnable]
