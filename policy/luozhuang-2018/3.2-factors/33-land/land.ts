/** Land within the plans and first for those it is meant for, homesteads back under the plough, proceeds to poverty work (Article 33). */
import { above, after } from '#kernel/operators/above'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { below } from '#kernel/operators/below'
import { whole } from '#kernel/operators/constant'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { plus } from '#kernel/operators/plus'
import { ratio } from '#kernel/operators/ratio'
import { some } from '#kernel/operators/some'
import { times } from '#kernel/operators/times'
import { landState, landUse } from '#policy/vocabulary/land'
import { check, prohibition } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { quotaProceedsMain } from '../../figures/factors.ts'
import { recultivatedParcelBelow } from '../../figures/villages.ts'

const land = { article: 33, class: 'ent', trial: true } as const

const parcelOutsidePlans = prohibition({
  key: 'parcel-outside-plans',
  article: 33,
  anchor: '土地整治规划',
  label: { zh: '用地和复耕须符合规划', en: 'Land is used within the plans' },
  of: ledgers.landParcel,
  when: (p) => any(not(p.inLandPlan), not(p.inConsolidationPlan)),
})

// Areas are filed in hundredths of a mu. Thirty mu itself is too large: the document says less than.
const homesteadParcelTooLarge = check({
  ...land,
  key: 'homestead-parcel-outside-pilot',
  anchor: '小于30亩',
  label: { zh: '复耕地块面积或位置不合试点条件', en: 'A re-cultivated parcel is too large or not beside fields' },
  of: ledgers.landParcel,
  when: (p) =>
    all(is(p.use, landUse, 'recultivation'), any(not(below(p.area, times(recultivatedParcelBelow, whole(100)))), not(p.besideFields))),
  look: { zh: '对照地块图核实面积和四至。', en: 'See the map: area and what lies around it.' },
})

const landPriorityPassedOver = check({
  ...land,
  key: 'land-priority-passed-over',
  anchor: '优先支持',
  label: { zh: '生活生产公共服务用地未优先', en: 'Living, production or service land was passed over' },
  of: ledgers.landParcel,
  when: (p) =>
    all(
      is(p.state, landState, 'waiting'),
      oneOf(p.use, landUse, 'living', 'production', 'services'),
      some(p.ofTown, (o) => all(is(o.state, landState, 'granted'), is(o.use, landUse, 'other'), after(o.appliedOn, p.appliedOn))),
    ),
  look: { zh: '请国土说明后申请的其他用地为何先批。', en: 'Ask the land office why a later request for other use came first.' },
})

const quotaProceedsElsewhere = check({
  ...land,
  key: 'quota-proceeds-elsewhere',
  anchor: '节余指标',
  label: { zh: '节余指标收益未主要用于脱贫和振兴', en: 'Proceeds of quota did not mainly go to poverty work and revitalisation' },
  of: ledgers.quotaSale,
  when: (s) => not(above(ratio(plus(s.toPoverty, s.toRevitalisation), s.proceeds), quotaProceedsMain)),
  look: { zh: '查收益入库和支出去向。', en: 'See where the proceeds were booked and spent.' },
})

export const landRules = [parcelOutsidePlans, homesteadParcelTooLarge, landPriorityPassedOver, quotaProceedsElsewhere]
