/** Comparison: cars by value and age, other vehicles, large machines and operating lorries, and when they are tools (Article 29: C04, C05). */
import { age } from '#kernel/operators/age'
import { all } from '#kernel/operators/all'
import { any } from '#kernel/operators/any'
import { whole } from '#kernel/operators/constant'
import { count } from '#kernel/operators/count'
import { equals } from '#kernel/operators/equals'
import { where } from '#kernel/operators/groups'
import { none } from '#kernel/operators/none'
import { not } from '#kernel/operators/not'
import { is, oneOf } from '#kernel/operators/one-of'
import { reaches } from '#kernel/operators/reaches'
import { some } from '#kernel/operators/some'
import { within } from '#kernel/operators/within'
import type { RecordOf } from '#kernel/vocabulary'
import { machineFunds, machineKind, machineState } from '#policy/vocabulary/comparison-codes'
import { vehicleKind, vehicleUse } from '#policy/vocabulary/department-codes'
import { check, exemption, type world } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { carValue, carYears } from '../../../figures/comparison.ts'
import { isMember } from '../../28-dynamic-management/words.ts'
import { villageDays } from '../days.ts'
import { registeredHouseholdOwnsCar } from '../out.ts'
import { isInUse } from '../words.ts'

type Vehicle = RecordOf<typeof world, 'vehicle'>
type Machine = RecordOf<typeof world, 'machine'>

const out = { article: 29, class: 'out', days: villageDays, trial: true, of: ledgers.person } as const
const exempt = { article: 29, code: 'X3', of: ledgers.person } as const

const isDearOrNew = (v: Vehicle) =>
  all(oneOf(v.kind, vehicleKind, 'car', 'small-bus', 'pick-up'), any(reaches(v.value, carValue), within(age(v.firstRegistered), carYears)))

const dearOrNewCar = check({
  ...out,
  key: 'registered-person-owns-dear-or-new-car',
  numbers: ['C04'],
  label: { zh: '建档立卡人口名下有价高或较新的小汽车、皮卡', en: 'Registered person owns a dear or new car or pick-up' },
  when: (p) =>
    all(
      isMember(p),
      some(p.vehicles, (v) => all(isInUse(v), isDearOrNew(v))),
    ),
  look: {
    zh: '看车在不在、谁在用、购车款来源；借名、已卖未过户、事故全损的附证明。',
    en: 'See where the car is, who uses it, who paid; papers where the name was lent, the car sold or a total loss.',
  },
  recheck: { zh: '公安', en: 'Police' },
})

// The weak variant: any other vehicle; the kinds that are tools show their exemption beside it.
const otherVehicle = check({
  ...out,
  key: 'registered-person-owns-other-vehicle',
  numbers: ['C04'],
  label: { zh: '建档立卡人口名下有其他机动车', en: 'Registered person owns another vehicle' },
  when: (p) =>
    all(
      isMember(p),
      some(p.vehicles, (v) => all(isInUse(v), not(isDearOrNew(v)))),
    ),
  look: {
    zh: '看车况和用途：农用、代步还是经营；残疾人代步车、谋生工具附说明。',
    en: 'See the vehicle and its use: farm, getting about, business; a word for a vehicle of a disabled person or a tool of livelihood.',
  },
  recheck: { zh: '公安', en: 'Police' },
})

const isLarge = (g: Machine) =>
  all(oneOf(g.kind, machineKind, 'harvester', 'large-tractor', 'excavator', 'operating-lorry', 'boat'), is(g.state, machineState, 'in-use'))

const largeMachine = check({
  ...out,
  key: 'registered-person-owns-large-machine',
  numbers: ['C05'],
  label: { zh: '建档立卡人口名下有大型农机、工程机械或船舶', en: 'Registered person owns a large machine or a boat' },
  when: (p) =>
    all(
      isMember(p),
      some(p.machines, (g) => isLarge(g)),
    ),
  look: {
    zh: '看机具在谁手里、购置款来源、年经营收入；合作社所有或扶贫贷款购置的附证明。',
    en: 'See who has the machine, who paid for it, what it earns; papers where a co-operative owns it or a micro-loan paid.',
  },
  recheck: { zh: '农机、交通', en: 'Farm machinery and transport' },
})

const operatingVehicle = check({
  ...out,
  key: 'registered-person-owns-operating-vehicle',
  numbers: ['C05'],
  label: { zh: '建档立卡人口名下有营运货车或客车', en: 'Registered person owns a lorry or bus in commercial use' },
  when: (p) =>
    all(
      isMember(p),
      some(p.vehicles, (v) =>
        all(oneOf(v.kind, vehicleKind, 'lorry', 'small-lorry', 'bus'), is(v.use, vehicleUse, 'commercial'), isInUse(v)),
      ),
    ),
  look: {
    zh: '看营运证、挂靠公司和年经营收入；挂名、已转卖的附证明。',
    en: 'See the licence, the firm it runs under and what it earns; papers where only the name was given or it was sold.',
  },
  recheck: { zh: '农机、交通', en: 'Farm machinery and transport' },
})

const isToolByKind = (v: Vehicle) => oneOf(v.kind, vehicleKind, 'tricycle', 'tractor', 'motorcycle', 'electric', 'wheelchair')

const vehicleOfExemptKind = exemption({
  ...exempt,
  key: 'vehicle-of-exempt-kind',
  numbers: ['C04'],
  exempts: [otherVehicle],
  label: {
    zh: '只有三轮车、拖拉机、摩托车、电动车或残疾人轮椅车',
    en: 'Nothing but tricycles, tractors, motorcycles, electric vehicles or a motor wheelchair',
  },
  when: (p) =>
    all(
      some(p.vehicles, (v) => all(isInUse(v), isToolByKind(v))),
      none(p.vehicles, (v) => all(isInUse(v), not(isToolByKind(v)))),
    ),
})

// Sole: one vehicle in use; a tool: in commercial use, or of a kind that carries goods.
const soleOldTool = exemption({
  ...exempt,
  key: 'sole-old-vehicle-of-livelihood',
  numbers: ['C04'],
  exempts: [registeredHouseholdOwnsCar, dearOrNewCar, otherVehicle],
  label: { zh: '唯一的谋生车辆且车龄达到年限', en: 'The only vehicle, a tool of livelihood, old enough' },
  when: (p) =>
    all(
      equals(count(where(p.vehicles, (v) => isInUse(v))), whole(1)),
      some(p.vehicles, (v) =>
        all(
          isInUse(v),
          any(is(v.use, vehicleUse, 'commercial'), oneOf(v.kind, vehicleKind, 'small-bus', 'pick-up', 'small-lorry')),
          reaches(age(v.firstRegistered), carYears),
        ),
      ),
    ),
})

const machineOfCooperative = exemption({
  ...exempt,
  key: 'machine-of-cooperative-or-micro-loan',
  numbers: ['C05'],
  exempts: [largeMachine],
  label: { zh: '机具由合作社所有或扶贫小额信贷购置', en: 'The machine is a co-operative’s or a micro-loan paid for it' },
  when: (p) =>
    all(
      some(p.machines, (g) => all(isLarge(g), oneOf(g.funds, machineFunds, 'micro-loan', 'cooperative'))),
      none(p.machines, (g) => all(isLarge(g), is(g.funds, machineFunds, 'own'))),
    ),
})

export const vehicleDoubts = [
  dearOrNewCar,
  otherVehicle,
  largeMachine,
  operatingVehicle,
  vehicleOfExemptKind,
  soleOldTool,
  machineOfCooperative,
]
