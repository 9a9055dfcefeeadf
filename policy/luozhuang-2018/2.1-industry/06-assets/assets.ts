/** Title, use, lease and income of what projects built, and whether the money adds up (Article 6). */
import { addDays } from '#kernel/operators/add-days'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { before, below } from '#kernel/operators/below'
import { decidingDate } from '#kernel/operators/deciding-date'
import { equals } from '#kernel/operators/equals'
import { known } from '#kernel/operators/known'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { plus } from '#kernel/operators/plus'
import { portion } from '#kernel/operators/portion'
import { sum } from '#kernel/operators/sum'
import { assetCondition } from '#policy/vocabulary/assets'
import { check, standard, warning } from '#policy/vocabulary/language'
import { projectStage } from '#policy/vocabulary/projects'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { assetIncomeDays } from '../../figures/factors.ts'
import { assetReturn, assetReturnToPoor } from '../../figures/work.ts'

const kept = { article: 6, class: 'ent', trial: true } as const

const builtWithoutConfirmedAsset = check({
  ...kept,
  key: 'built-project-without-confirmed-asset',
  anchor: '产权确认',
  label: { zh: '建成项目没有确权资产', en: 'Built project without a confirmed asset' },
  of: ledgers.industryProject,
  when: (p) =>
    all(
      oneOf(p.stage, projectStage, 'accepted', 'handed-over'),
      none(p.assets, (a) => a.confirmed),
    ),
  look: { zh: '清点项目形成的资产，办理确权，落实管护人。', en: 'List what was built, confirm its title, name its keeper.' },
})

export const assetOnPlatform = standard({
  key: 'asset-on-platform',
  article: 6,
  anchor: '三资',
  label: { zh: '资产已确权并纳入三资平台', en: 'The asset is confirmed and on the platform' },
  of: ledgers.asset,
  is: (a) => all(a.confirmed, a.onPlatform),
})

const assetNotOnPlatform = check({
  ...kept,
  key: 'asset-not-on-platform',
  anchor: '三资',
  label: { zh: '资产未确权或未纳入三资平台', en: 'Asset not confirmed or not on the platform' },
  of: ledgers.asset,
  when: (a) => all(not(is(a.condition, assetCondition, 'disposed')), not(assetOnPlatform(a))),
  look: { zh: '由街镇经管站核对账实，补录平台。', en: 'The town’s economic office compares books and things and enters what is missing.' },
})

const assetRightsIncomplete = check({
  key: 'asset-rights-incomplete',
  article: 6,
  anchor: '四权分置',
  label: { zh: '资产四权有空缺', en: 'A right of the asset belongs to nobody named' },
  of: ledgers.asset,
  class: 'quality',
  trial: true,
  when: (a) =>
    all(
      not(is(a.condition, assetCondition, 'disposed')),
      any(not(known(a.owner)), not(known(a.operator)), not(known(a.beneficiary)), not(known(a.supervisor))),
    ),
  look: {
    zh: '对照确权材料补填所有、经营、收益、监管四方。',
    en: 'Fill in owner, operator, beneficiary and supervisor from the papers of the title.',
  },
})

const assetIdle = warning({
  key: 'asset-idle',
  article: 6,
  anchor: '管护责任',
  label: { zh: '资产闲置或损坏', en: 'Asset idle or damaged' },
  of: ledgers.asset,
  when: (a) => oneOf(a.condition, assetCondition, 'idle', 'damaged'),
  look: { zh: '到现场看，拿出修复、出租或调剂的办法和期限。', en: 'See it on site; say how and by when it is repaired, let or moved.' },
})

const assetLost = warning({
  key: 'asset-lost',
  article: 6,
  anchor: '管护责任',
  label: { zh: '资产流失', en: 'Asset lost' },
  of: ledgers.asset,
  when: (a) => is(a.condition, assetCondition, 'lost'),
  look: { zh: '查清去向和责任人，追回或赔偿。', en: 'Find out where it went and who answers for it; have it returned or paid for.' },
})

const assetLeaseExpired = warning({
  key: 'asset-lease-expired',
  article: 6,
  anchor: '放活经营权',
  label: { zh: '资产租赁已到期', en: 'The lease of the asset has run out' },
  of: ledgers.asset,
  when: (a) => all(a.leased, before(a.leaseUntil, decidingDate())),
  look: { zh: '核对是否续签、租金是否结清。', en: 'See whether it was renewed and the rent paid.' },
})

const assetIncomeNotDistributed = warning({
  key: 'asset-income-not-distributed',
  article: 6,
  anchor: '保障收益权',
  label: { zh: '资产收益到账后未按期分配', en: 'Income of an asset not distributed in time' },
  of: ledgers.assetIncome,
  when: (i) => all(before(addDays(i.receivedOn, assetIncomeDays), decidingDate()), below(i.distributed, i.income)),
  look: { zh: '查分配方案、公示和发放凭证。', en: 'See the plan, the notice and the receipts.' },
})

const assetIncomeTooLittleToPoor = check({
  ...kept,
  key: 'asset-income-too-little-to-poor',
  anchor: '保障收益权',
  numbers: ['P49'],
  label: { zh: '资产收益分给贫困户偏少', en: 'Too little of the income goes to poor households' },
  of: ledgers.assetIncome,
  when: (i) => below(i.toPoor, portion(i.income, assetReturnToPoor)),
  look: { zh: '对照分配方案和合同约定，了解其余收益用在哪里。', en: 'Hold it against plan and contract; ask where the rest went.' },
})

const assetReturnsTooLittle = check({
  ...kept,
  key: 'asset-returns-too-little',
  anchor: '保障收益权',
  numbers: ['P49'],
  label: { zh: '资产年收益低于约定收益率', en: 'The asset returns less than it should in a year' },
  of: ledgers.assetIncome,
  when: (i) => below(i.income, portion(i.asset.cost, assetReturn)),
  look: { zh: '核对合同约定的收益率和实际到账。', en: 'Compare the return agreed with what came in.' },
})

const projectMoneyDoesNotReconcile = check({
  ...kept,
  key: 'project-money-does-not-reconcile',
  anchor: '资金资产',
  label: { zh: '项目支出与形成资产对不上', en: 'Money spent is not assets formed and other spending' },
  of: ledgers.industryProject,
  when: (p) =>
    all(
      oneOf(p.stage, projectStage, 'accepted', 'handed-over'),
      not(
        equals(
          p.spent,
          plus(
            sum(p.assets, (a) => a.cost),
            p.notAssets,
          ),
        ),
      ),
    ),
  look: { zh: '逐笔核对支付凭证、资产卡片和费用性支出。', en: 'Go through payments, asset cards and other spending one by one.' },
})

export const assetRules = [
  builtWithoutConfirmedAsset,
  assetOnPlatform,
  assetNotOnPlatform,
  assetRightsIncomplete,
  assetIdle,
  assetLost,
  assetLeaseExpired,
  assetIncomeNotDistributed,
  assetIncomeTooLittleToPoor,
  assetReturnsTooLittle,
  projectMoneyDoesNotReconcile,
]
