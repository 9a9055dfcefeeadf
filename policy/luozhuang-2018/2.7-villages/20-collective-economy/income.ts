/** The collective income of villages: shells, doubling, the public good, and whether money goes to poor villages first (Article 20). */
import { above } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { below } from '#kernel/operators/below'
import { inYuan, whole } from '#kernel/operators/constant'
import { equals } from '#kernel/operators/equals'
import { firstBy } from '#kernel/operators/first-by'
import { previous, where } from '#kernel/operators/groups'
import { not } from '#kernel/operators/not'
import { oneOf } from '#kernel/operators/one-of'
import { plus } from '#kernel/operators/plus'
import { ratio } from '#kernel/operators/ratio'
import { reaches } from '#kernel/operators/reaches'
import { sum } from '#kernel/operators/sum'
import { times } from '#kernel/operators/times'
import { within } from '#kernel/operators/within'
import { check, standard, value } from '#policy/vocabulary/language'
import { villageKind } from '#policy/vocabulary/region'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { doubleIncomeBaseYear, doubleIncomeUpTo, shellVillageIncome } from '../../figures/villages.ts'

const ofYear = { article: 20, of: ledgers.villageYear } as const

// What other budgets give a village is not its own.
const villageOwnIncome = value({
  ...ofYear,
  key: 'village-own-income',
  anchor: '村集体收入',
  numbers: ['V17'],
  label: { zh: '村集体自有收入', en: 'Own collective income' },
  is: (y) => plus(y.business, y.lease, y.investment, y.other),
})

export const villageTotalIncome = value({
  ...ofYear,
  key: 'village-total-income',
  anchor: '村集体收入',
  numbers: ['V09', 'V17'],
  label: { zh: '村集体收入', en: 'Collective income' },
  is: (y) => plus(villageOwnIncome(y), y.subsidy),
})

const isShellVillage = standard({
  ...ofYear,
  key: 'is-shell-village',
  anchor: '空壳村',
  numbers: ['P55'],
  label: { zh: '集体经济空壳村', en: 'Shell village' },
  is: (y) => below(villageOwnIncome(y), shellVillageIncome),
})

const keyVillageIsShell = check({
  ...ofYear,
  key: 'key-village-is-shell',
  anchor: '空壳村',
  label: { zh: '重点村集体经济空壳', en: 'A key village is a shell' },
  class: 'ent',
  trial: true,
  when: (y) => all(y.inVillage.keyVillage, isShellVillage(y)),
  look: { zh: '摸清资产资源，提出增收项目。', en: 'See what the village owns; propose a project that earns.' },
})

const incomeInBaseYear = value({
  key: 'income-in-base-year',
  article: 20,
  anchor: '收入翻番',
  label: { zh: '基期年村集体收入', en: 'Collective income of the base year' },
  of: ledgers.village,
  is: (v) =>
    firstBy(
      where(v.years, (y) => equals(y.year, doubleIncomeBaseYear)),
      (y) => y.year,
      (y) => villageTotalIncome(y),
    ),
})

const villageIncomeDoubled = standard({
  ...ofYear,
  key: 'village-income-doubled',
  anchor: '收入翻番',
  label: { zh: '村集体收入比基期翻番', en: 'Collective income is double that of the base year' },
  is: (y) => reaches(villageTotalIncome(y), times(incomeInBaseYear(y.inVillage), whole(2))),
})

const villageIncomeNotDoubled = check({
  ...ofYear,
  key: 'village-income-not-doubled',
  anchor: '3万元以下',
  label: { zh: '基期三万元以下的村收入未翻番', en: 'Income of at most 30,000 in the base year has not doubled' },
  class: 'chg',
  trial: true,
  when: (y) =>
    all(above(y.year, doubleIncomeBaseYear), within(incomeInBaseYear(y.inVillage), doubleIncomeUpTo), not(villageIncomeDoubled(y))),
  look: { zh: '核对两年账目，了解增收项目进展。', en: 'Compare the books of both years; ask how the projects go.' },
})

export const villageIncomeRises = standard({
  ...ofYear,
  key: 'village-income-rises',
  anchor: '村集体收入',
  label: { zh: '村集体收入高于上年', en: 'Collective income above that of the year before' },
  is: (y) =>
    above(
      villageTotalIncome(y),
      firstBy(
        previous(y.inVillage.years, y, (o) => o.year),
        (o) => o.year,
        (o) => villageTotalIncome(o),
      ),
    ),
})

// The document names no share: only where nothing at all was given can be told.
const nothingForPublicGood = check({
  ...ofYear,
  key: 'no-poverty-income-for-public-good',
  anchor: '一定比例',
  label: { zh: '扶贫收益没有用于村公益', en: 'None of the poverty income went to the public good' },
  class: 'ent',
  trial: true,
  when: (y) => all(above(y.povertyIncome, inYuan(0)), not(above(y.publicGood, inYuan(0)))),
  look: { zh: '查收益分配方案和村级支出。', en: 'See how the income was to be used and what the village spent.' },
})

// Shown, not judged: the document gives no share.
const shareToPoorVillages = value({
  key: 'share-to-poor-villages',
  article: 20,
  anchor: '优先向贫困村倾斜',
  label: { zh: '支付到贫困村的比例', en: 'Share of the money paid that went to poor villages' },
  of: ledgers.fundSource,
  is: (f) =>
    ratio(
      sum(
        where(f.payments, (p) => oneOf(p.inVillage.kind, villageKind, 'poor', 'deeply-poor')),
        (p) => p.amount,
      ),
      sum(f.payments, (p) => p.amount),
    ),
})

export const villageIncomeRules = [
  villageOwnIncome,
  villageTotalIncome,
  isShellVillage,
  keyVillageIsShell,
  incomeInBaseYear,
  villageIncomeDoubled,
  villageIncomeNotDoubled,
  villageIncomeRises,
  nothingForPublicGood,
  shareToPoorVillages,
]
