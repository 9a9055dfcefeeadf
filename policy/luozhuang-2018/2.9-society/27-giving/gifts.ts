/** Gifts go to needs that are left, and nothing is given out twice (Article 27). */
import { above } from '#kernel/operators/above'
import { addDays } from '#kernel/operators/add-days'
import { all } from '#kernel/operators/all'
import { before } from '#kernel/operators/below'
import { inYuan } from '#kernel/operators/constant'
import { decidingDate } from '#kernel/operators/deciding-date'
import { minus } from '#kernel/operators/minus'
import { sum } from '#kernel/operators/sum'
import { prohibition, value, warning } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { needDays } from '../../figures/factors.ts'

const giftAllocatedTwice = prohibition({
  key: 'gift-allocated-twice',
  article: 27,
  anchor: '统一调配',
  label: { zh: '同一捐赠不得重复分配', en: 'A gift is not allocated twice' },
  of: ledgers.giftAllocation,
  when: (a) =>
    above(
      sum(a.gift.allocations, (o) => o.worth),
      a.gift.worth,
    ),
})

const needServedTwice = prohibition({
  key: 'need-served-twice',
  article: 27,
  anchor: '统一调配',
  label: { zh: '同一需求不得超额重复满足', en: 'A need is not served beyond what was asked' },
  of: ledgers.giftAllocation,
  when: (a) =>
    above(
      sum(a.need.allocations, (o) => o.worth),
      a.need.worth,
    ),
})

const needLeft = value({
  key: 'need-left',
  article: 27,
  anchor: '对接高效化',
  label: { zh: '需求未满足的部分', en: 'What is left of the need' },
  of: ledgers.need,
  is: (n) =>
    minus(
      n.worth,
      sum(n.allocations, (o) => o.worth),
    ),
})

const needUnmet = warning({
  key: 'need-unmet',
  article: 27,
  anchor: '对接高效化',
  label: { zh: '核实的需求久未满足', en: 'A checked need has waited for long' },
  of: ledgers.need,
  when: (n) => all(n.checked, above(needLeft(n), inYuan(0)), before(addDays(n.postedOn, needDays), decidingDate())),
  look: { zh: '在库存和新到捐赠中优先匹配。', en: 'Match it first from stock and new gifts.' },
})

export const giftRules = [giftAllocatedTwice, needServedTwice, needLeft, needUnmet]
