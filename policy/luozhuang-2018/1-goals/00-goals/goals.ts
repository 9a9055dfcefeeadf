/** Demands on everything: precise help, no exit on paper, new households helped in time, policies kept to the end (general demands). */
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { whole } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { every } from '#kernel/operators/every'
import { where } from '#kernel/operators/groups'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { sum } from '#kernel/operators/sum'
import { onOrBefore } from '#kernel/operators/within'
import { yearOf } from '#kernel/operators/year-of'
import { labour } from '#policy/vocabulary/ability-codes'
import { policeState } from '#policy/vocabulary/department-codes'
import { status } from '#policy/vocabulary/household-codes'
import { check, standard } from '#policy/vocabulary/language'
import { noticeOf } from '#policy/vocabulary/projects'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { householdLinked } from '../../2.1-industry/02-benefit-linkage/links.ts'
import { isExtremelyPoor, onAllowance } from '../../2.6-guarantee/17-guarantees/words.ts'
import { incomeAboveLine, twoAssurancesThreeGuarantees } from '../../3.1-foundations/28-dynamic-management/exit-standards.ts'
import { enjoysPolicy, isMember } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { campaignEnds } from '../../figures/villages.ts'

const ofHousehold = { article: 0, of: ledgers.household } as const

const preciseObjects = standard({
  ...ofHousehold,
  key: 'precise-objects',
  anchor: '扶持对象精准',
  label: { zh: '扶持对象精准：在册的人都在', en: 'Precise objects: everybody registered is there' },
  is: (h) =>
    every(
      where(h.members, (m) => isMember(m)),
      (m) => none(m.policeRecords, (r) => oneOf(r.state, policeState, 'dead', 'moved-out', 'cancelled')),
    ),
})

const preciseProjects = standard({
  article: 0,
  of: ledgers.industryProject,
  key: 'precise-projects',
  anchor: '项目安排精准',
  label: { zh: '项目安排精准：项目带动贫困户', en: 'Precise projects: the project carries poor households' },
  is: (p) => reaches(p.poorHouseholds, whole(1)),
})

const preciseMoney = standard({
  article: 0,
  of: ledgers.fundAllocation,
  key: 'precise-money',
  anchor: '资金使用精准',
  label: { zh: '资金使用精准：有公示、不超支', en: 'Precise money: shown to everybody and not overspent' },
  is: (a) =>
    all(
      some(a.notices, (n) => is(n.shows, noticeOf, 'allocation')),
      not(
        above(
          sum(a.payments, (p) => p.amount),
          a.amount,
        ),
      ),
    ),
})

// Those able to work are linked with a business or have a post; for those who are not, the allowance holds them.
const preciseMeasures = standard({
  ...ofHousehold,
  key: 'precise-measures',
  anchor: '措施到户精准',
  label: { zh: '措施到户精准：能劳动的有产业或岗位，不能的有保障', en: 'Precise measures: work for the able, an allowance for the others' },
  is: (h) =>
    any(
      all(
        some(h.members, (m) => all(isMember(m), oneOf(m.labour, labour, 'ordinary', 'skilled'))),
        any(
          householdLinked(h),
          some(h.members, (m) => some(m.postsHeld, (r) => r.current)),
        ),
      ),
      all(
        none(h.members, (m) => all(isMember(m), oneOf(m.labour, labour, 'ordinary', 'skilled'))),
        some(h.members, (m) => any(onAllowance(m), isExtremelyPoor(m))),
      ),
    ),
})

const preciseEffects = standard({
  ...ofHousehold,
  key: 'precise-effects',
  anchor: '脱贫成效精准',
  label: { zh: '脱贫成效精准：两不愁三保障且收入达标', en: 'Precise effects: the guarantees hold and the income is there' },
  is: (h) => all(twoAssurancesThreeGuarantees(h), incomeAboveLine(h)),
})

const outOnPaper = check({
  ...ofHousehold,
  key: 'out-of-poverty-on-paper',
  anchor: '虚假脱贫',
  label: { zh: '已脱贫但两不愁三保障或收入未达标', en: 'Out of poverty on paper: a guarantee or the income is missing' },
  class: 'quality',
  trial: true,
  when: (h) => all(oneOf(h.status, status, 'out-with-policy', 'out-without-policy'), not(preciseEffects(h))),
  look: {
    zh: '入户逐项核实，确有短板的按返贫或即时帮扶办理。',
    en: 'See each point at home; treat it as fallen back or as instant help where something is missing.',
  },
})

const newlyIdentifiedWithoutHelp = check({
  ...ofHousehold,
  key: 'newly-identified-without-help',
  anchor: '及时帮扶',
  label: { zh: '当年新识别户还没有任何帮扶', en: 'Household identified this year without any help' },
  class: 'ent',
  trial: true,
  when: (h) =>
    all(
      enjoysPolicy(h),
      equals(h.identifiedYear, yearOf(decidingDate())),
      not(householdLinked(h)),
      none(h.members, (m) => any(onAllowance(m), isExtremelyPoor(m))),
      none(h.members, (m) => some(m.postsHeld, (r) => r.current)),
    ),
  look: { zh: '入户了解急需，落实帮扶人和措施。', en: 'Ask at home what is most needed; name a helper and a measure.' },
})

const policiesStillRun = standard({
  ...ofHousehold,
  key: 'policies-still-run',
  anchor: '延续到2020年',
  label: { zh: '享受政策户的各项政策仍在执行', en: 'The policies still run for a household that enjoys them' },
  is: (h) => all(enjoysPolicy(h), onOrBefore(decidingDate(), campaignEnds)),
})

export const goalRules = [
  preciseObjects,
  preciseProjects,
  preciseMoney,
  preciseMeasures,
  preciseEffects,
  outOnPaper,
  newlyIdentifiedWithoutHelp,
  policiesStillRun,
]
