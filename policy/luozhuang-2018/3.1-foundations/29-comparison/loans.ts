/** Comparison: registered people with a large loan for business (Article 29, class "out"). */
import { all } from '#kernel/operators/all'
import { is } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { check } from '#policy/vocabulary/language'
import { loanKind } from '#policy/vocabulary/loans'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { businessLoan } from '../../figures/comparison.ts'
import { isMember } from '../28-dynamic-management/words.ts'
import { villageDays } from './days.ts'

// Micro-loans for poverty work are meant to be taken.
const registeredPersonLargeBusinessLoan = check({
  article: 29,
  class: 'out',
  days: villageDays,
  trial: true,
  key: 'registered-person-large-business-loan',
  anchor: '银行',
  numbers: ['C12'],
  label: { zh: '建档立卡人口有大额经营性贷款或担保', en: 'Registered person with a large business loan, or who stands for one' },
  of: ledgers.person,
  when: (p) =>
    all(
      isMember(p),
      some(p.loans, (l) => all(is(l.kind, loanKind, 'business'), reaches(l.principal, businessLoan))),
    ),
  look: {
    zh: '核实贷款用途和实际借款人：治病、上学、借名贷款的附证明。',
    en: 'Find out what the loan was for and who really took it; papers for illness, school, or a name lent.',
  },
  recheck: { zh: '银行、金融办', en: 'Banks and finance office' },
})

export const loanChecks = [registeredPersonLargeBusinessLoan]
