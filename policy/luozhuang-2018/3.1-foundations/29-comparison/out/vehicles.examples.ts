/** Examples of the checks on trial about vehicles and machines (Article 29: C04, C05). */

import { type Value, yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../../example.ts'
import { file, noFile } from '../example-words.ts'

const car = (value: number | null, firstRegistered: string | null, more: Readonly<Record<string, Value>> = {}) =>
  file('vehicle', { kind: 'car', state: 'normal', value: value === null ? null : yuan(value), firstRegistered, use: 'private', ...more })
const machine = (kind: string | null, state: string | null = 'in-use', funds: string | null = 'own') => ({ kind, state, funds })
const lorry = (use: string | null, kind = 'lorry') => file('vehicle', { kind, use, state: 'normal' })

export const examples: ExampleTable = {
  'registered-person-owns-dear-or-new-car': [
    met('车价正好三万元', 'the price is just 30,000 yuan', car(30_000, '2005-01-01')),
    met('车价不到，但车龄八年以内', 'cheaper, but not more than eight years old', car(29_999, '2011-01-01')),
    met('没有车价，新车已能判定', 'no price, but a new car decides', car(null, '2018-06-01')),
    notMet('便宜且满九年', 'cheap and nine years old', car(29_999, '2010-12-31')),
    notMet('三轮车不算', 'a tricycle does not count', car(80_000, '2018-06-01', { kind: 'tricycle' })),
    cannotTell('老车，车价空缺', 'an old car whose price is empty', car(null, '2005-01-01')),
    noFile(),
  ],
  'registered-person-owns-other-vehicle': [
    met('便宜的老车', 'a cheap old car', car(8000, '2005-01-01')),
    met(
      '三轮车也列出，旁边写明排除情形',
      'a tricycle is listed too, with its exemption beside it',
      car(5000, '2018-01-01', { kind: 'tricycle' }),
    ),
    notMet('由强疑点提出', 'the strong check raises it', car(90_000, '2018-01-01')),
    notMet('已报废', 'scrapped', car(8000, '2005-01-01', { state: 'scrapped' })),
    cannotTell('车价空缺，不知强弱', 'without the price it cannot be told which check it is', car(null, '2005-01-01')),
    noFile(),
  ],
  'registered-person-owns-large-machine': [
    met('联合收割机', 'a combine harvester', file('machine', machine('harvester'))),
    met('运输船', 'a boat', file('machine', machine('boat'))),
    notMet('手扶拖拉机、微耕机不算', 'a small farm machine does not count', file('machine', machine('small'))),
    notMet('已转让', 'sold', file('machine', machine('excavator', 'sold'))),
    cannotTell('机具类型不明', 'the kind is not known', file('machine', machine(null))),
    noFile(),
  ],
  'registered-person-owns-operating-vehicle': [
    met('营运货车', 'a lorry in commercial use', lorry('commercial')),
    met('营运客车', 'a bus in commercial use', lorry('commercial', 'bus')),
    notMet('自用小货车', 'a light lorry for private use', lorry('private', 'small-lorry')),
    notMet('出租轿车由小汽车规则提出', 'a taxi is the car checks’ business', lorry('commercial', 'car')),
    cannotTell('文件没有使用性质', 'the file has no use', lorry(null)),
    noFile(),
  ],
  'vehicle-of-exempt-kind': [
    met('只有一辆三轮车', 'one tricycle and nothing else', file('vehicle', { kind: 'tricycle', state: 'normal' })),
    met(
      '残疾人轮椅车和摩托车',
      'a motor wheelchair and a motorcycle',
      file('vehicle', { kind: 'wheelchair', state: 'normal' }, { kind: 'motorcycle', state: 'normal' }),
    ),
    notMet('另有一辆轿车', 'and a car besides', file('vehicle', { kind: 'tricycle', state: 'normal' }, { kind: 'car', state: 'normal' })),
    notMet('名下没有车辆，也就没有排除情形', 'without a vehicle there is nothing to exempt', file('vehicle')),
    cannotTell(
      '另一辆类型不明',
      'the kind of another is not known',
      file('vehicle', { kind: 'tricycle', state: 'normal' }, { kind: null, state: 'normal' }),
    ),
    noFile(),
  ],
  'sole-old-vehicle-of-livelihood': [
    met('唯一的面包车，正好八年', 'the only vehicle, a small bus, just eight years old', car(8000, '2011-12-31', { kind: 'small-bus' })),
    met('唯一的营运轿车', 'the only car, in commercial use', car(8000, '2009-01-01', { use: 'commercial' })),
    notMet('差一天满八年', 'a day short of eight years', car(8000, '2012-01-01', { kind: 'small-bus' })),
    notMet('自用轿车不是谋生工具', 'a private car is no tool', car(8000, '2009-01-01')),
    notMet(
      '有两辆车',
      'there are two vehicles',
      file(
        'vehicle',
        { kind: 'small-bus', state: 'normal', use: 'private', firstRegistered: '2009-01-01' },
        { kind: 'car', state: 'normal', use: 'private', firstRegistered: '2009-01-01' },
      ),
    ),
    cannotTell('登记日期空缺', 'the day of registration is empty', car(8000, null, { kind: 'small-bus' })),
    noFile(),
  ],
  'machine-of-cooperative-or-micro-loan': [
    met('扶贫小额信贷购置', 'a micro-loan paid for it', file('machine', machine('harvester', 'in-use', 'micro-loan'))),
    notMet('自筹购置', 'paid with own money', file('machine', machine('harvester', 'in-use', 'own'))),
    notMet(
      '合作社的收割机之外还有自购挖掘机',
      'a co-operative’s harvester, and an excavator of their own',
      file('machine', machine('harvester', 'in-use', 'cooperative'), machine('excavator', 'in-use', 'own')),
    ),
    cannotTell('资金来源空缺', 'who paid is not filled in', file('machine', machine('harvester', 'in-use', null))),
    noFile(),
  ],
}
