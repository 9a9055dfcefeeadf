/** Examples of the checks on trial about vehicles and machines (Article 29: C04, C05). */
import { type Value, yuan } from '#kernel/values'
import type { ExampleTable } from '../../../example.ts'
import { file, noFile, says } from '../example-words.ts'

const car = (value: number | null, firstRegistered: string | null, more: Readonly<Record<string, Value>> = {}) =>
  file('vehicle', { kind: 'car', state: 'normal', value: value === null ? null : yuan(value), firstRegistered, use: 'private', ...more })
const machine = (kind: string | null, state: string | null = 'in-use', funds: string | null = 'own') => ({ kind, state, funds })
const lorry = (use: string | null, kind = 'lorry') => file('vehicle', { kind, use, state: 'normal' })

export const examples: ExampleTable = {
  'registered-person-owns-dear-or-new-car': [
    says('met', car(30_000, '2005-01-01'), '车价正好三万元', 'the price is just 30,000 yuan'),
    says('met', car(29_999, '2011-01-01'), '车价不到，但车龄八年以内', 'cheaper, but not more than eight years old'),
    says('met', car(null, '2018-06-01'), '没有车价，新车已能判定', 'no price, but a new car decides'),
    says('not-met', car(29_999, '2010-12-31'), '便宜且满九年', 'cheap and nine years old'),
    says('not-met', car(80_000, '2018-06-01', { kind: 'tricycle' }), '三轮车不算', 'a tricycle does not count'),
    says('cannot-tell', car(null, '2005-01-01'), '老车，车价空缺', 'an old car whose price is empty'),
    noFile(),
  ],
  'registered-person-owns-other-vehicle': [
    says('met', car(8000, '2005-01-01'), '便宜的老车', 'a cheap old car'),
    says(
      'met',
      car(5000, '2018-01-01', { kind: 'tricycle' }),
      '三轮车也列出，旁边写明排除情形',
      'a tricycle is listed too, with its exemption beside it',
    ),
    says('not-met', car(90_000, '2018-01-01'), '由强疑点提出', 'the strong check raises it'),
    says('not-met', car(8000, '2005-01-01', { state: 'scrapped' }), '已报废', 'scrapped'),
    says('cannot-tell', car(null, '2005-01-01'), '车价空缺，不知强弱', 'without the price it cannot be told which check it is'),
    noFile(),
  ],
  'registered-person-owns-large-machine': [
    says('met', file('machine', machine('harvester')), '联合收割机', 'a combine harvester'),
    says('met', file('machine', machine('boat')), '运输船', 'a boat'),
    says('not-met', file('machine', machine('small')), '手扶拖拉机、微耕机不算', 'a small farm machine does not count'),
    says('not-met', file('machine', machine('excavator', 'sold')), '已转让', 'sold'),
    says('cannot-tell', file('machine', machine(null)), '机具类型不明', 'the kind is not known'),
    noFile(),
  ],
  'registered-person-owns-operating-vehicle': [
    says('met', lorry('commercial'), '营运货车', 'a lorry in commercial use'),
    says('met', lorry('commercial', 'bus'), '营运客车', 'a bus in commercial use'),
    says('not-met', lorry('private', 'small-lorry'), '自用小货车', 'a light lorry for private use'),
    says('not-met', lorry('commercial', 'car'), '出租轿车由小汽车规则提出', 'a taxi is the car checks’ business'),
    says('cannot-tell', lorry(null), '文件没有使用性质', 'the file has no use'),
    noFile(),
  ],
  'vehicle-of-exempt-kind': [
    says('met', file('vehicle', { kind: 'tricycle', state: 'normal' }), '只有一辆三轮车', 'one tricycle and nothing else'),
    says(
      'met',
      file('vehicle', { kind: 'wheelchair', state: 'normal' }, { kind: 'motorcycle', state: 'normal' }),
      '残疾人轮椅车和摩托车',
      'a motor wheelchair and a motorcycle',
    ),
    says(
      'not-met',
      file('vehicle', { kind: 'tricycle', state: 'normal' }, { kind: 'car', state: 'normal' }),
      '另有一辆轿车',
      'and a car besides',
    ),
    says('not-met', file('vehicle'), '名下没有车辆，也就没有排除情形', 'without a vehicle there is nothing to exempt'),
    says(
      'cannot-tell',
      file('vehicle', { kind: 'tricycle', state: 'normal' }, { kind: null, state: 'normal' }),
      '另一辆类型不明',
      'the kind of another is not known',
    ),
    noFile(),
  ],
  'sole-old-vehicle-of-livelihood': [
    says(
      'met',
      car(8000, '2011-12-31', { kind: 'small-bus' }),
      '唯一的面包车，正好八年',
      'the only vehicle, a small bus, just eight years old',
    ),
    says('met', car(8000, '2009-01-01', { use: 'commercial' }), '唯一的营运轿车', 'the only car, in commercial use'),
    says('not-met', car(8000, '2012-01-01', { kind: 'small-bus' }), '差一天满八年', 'a day short of eight years'),
    says('not-met', car(8000, '2009-01-01'), '自用轿车不是谋生工具', 'a private car is no tool'),
    says(
      'not-met',
      file(
        'vehicle',
        { kind: 'small-bus', state: 'normal', use: 'private', firstRegistered: '2009-01-01' },
        { kind: 'car', state: 'normal', use: 'private', firstRegistered: '2009-01-01' },
      ),
      '有两辆车',
      'there are two vehicles',
    ),
    says('cannot-tell', car(8000, null, { kind: 'small-bus' }), '登记日期空缺', 'the day of registration is empty'),
    noFile(),
  ],
  'machine-of-cooperative-or-micro-loan': [
    says('met', file('machine', machine('harvester', 'in-use', 'micro-loan')), '扶贫小额信贷购置', 'a micro-loan paid for it'),
    says('not-met', file('machine', machine('harvester', 'in-use', 'own')), '自筹购置', 'paid with own money'),
    says(
      'not-met',
      file('machine', machine('harvester', 'in-use', 'cooperative'), machine('excavator', 'in-use', 'own')),
      '合作社的收割机之外还有自购挖掘机',
      'a co-operative’s harvester, and an excavator of their own',
    ),
    says('cannot-tell', file('machine', machine('harvester', 'in-use', null)), '资金来源空缺', 'who paid is not filled in'),
    noFile(),
  ],
}
