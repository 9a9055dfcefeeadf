/** Examples of the checks that ask whether somebody should be registered (Article 29). */

import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'
import { file, noFile, registered, withFile } from './example-words.ts'

const state = (ledger: string, state: string | null) => file(ledger, { state })

const household = (...balances: readonly (number | null)[]): SmallWorld =>
  file('bankBalance', ...balances.map((each) => ({ balance: each === null ? null : yuan(each) })))

export const examples: ExampleTable = {
  'registered-person-dead': [
    met('户籍状态为死亡注销', 'the household register says dead', state('policeRecord', 'dead')),
    notMet('户籍状态正常', 'the household register says normal', state('policeRecord', 'normal')),
    cannotTell('有户籍记录但状态空缺', 'the row is there, its state is empty', state('policeRecord', null)),
    cannotTell('没有收到户籍数据，不能当作“没有死亡”', 'no household register was delivered; that is not "alive"', registered()),
  ],
  'registered-person-in-death-records': [
    met('判定日当天死亡', 'died on the deciding day', file('deathRecord', { deathDate: '2019-12-31' })),
    met('只有火化日期也算', 'the day of cremation alone will do', file('deathRecord', { deathDate: null, cremationDate: '2019-05-02' })),
    notMet(
      '判定日之后才死亡',
      'died after the deciding day',
      file('deathRecord', { deathDate: '2020-01-01', cremationDate: '2020-01-02' }),
    ),
    notMet('死亡文件里没有此人', 'the file of deaths does not name the person', file('deathRecord')),
    cannotTell('有记录但没有日期', 'a row without a day', file('deathRecord', { deathDate: null, cremationDate: null })),
    noFile(),
  ],
  'registered-person-moved-out': [
    met('户籍已迁出', 'moved out by the household register', state('policeRecord', 'moved-out')),
    met('正在服刑', 'serving a sentence', state('policeRecord', 'imprisoned')),
    notMet('死亡由另一条规则提出', 'death is another check’s business', state('policeRecord', 'dead')),
    notMet(
      '已按分户减少',
      'gone from the registry already',
      withFile(registered({ memberState: 'split' }), 'policeRecord', { state: 'moved-out' }),
    ),
    cannotTell('户籍状态空缺', 'the state is empty', state('policeRecord', null)),
    noFile(),
  ],
  'registered-household-owns-car': [
    met('小型轿车、状态正常', 'a car, state normal', file('vehicle', { kind: 'car', state: 'normal' })),
    met(
      '面包车逾期未检验，仍在名下',
      'a small passenger vehicle whose inspection is overdue is still owned',
      file('vehicle', { kind: 'small-bus', state: 'overdue' }),
    ),
    notMet('三轮车是工具', 'a tricycle is a tool', file('vehicle', { kind: 'tricycle', state: 'normal' })),
    notMet('车已报废', 'the car is scrapped', file('vehicle', { kind: 'car', state: 'scrapped' })),
    cannotTell('车辆类型没有识别出来', 'the kind of vehicle is not known', file('vehicle', { kind: null, state: 'normal' })),
    noFile(),
  ],
  'registered-household-owns-company': [
    met('名下公司存续', 'an active company', file('company', { kind: 'company', state: 'active' })),
    notMet(
      '合作社成员正是帮扶对象',
      'members of co-operatives are meant to be helped',
      file('company', { kind: 'cooperative', state: 'active' }),
    ),
    notMet('公司已注销', 'the company is cancelled', file('company', { kind: 'company', state: 'cancelled' })),
    cannotTell('登记状态空缺', 'the state is empty', file('company', { kind: 'company', state: null })),
    noFile(),
  ],
  'registered-household-owns-commercial-housing': [
    met('商品住宅', 'commercial housing', file('realEstate', { use: 'commercial' })),
    met('车位也算', 'a parking space counts too', file('realEstate', { use: 'parking' })),
    notMet('宅基地房是自家住房', 'a house on the homestead is their own', file('realEstate', { use: 'homestead' })),
    cannotTell('用途不明', 'the use is not known', file('realEstate', { use: null })),
    noFile(),
  ],
  'registered-household-on-public-payroll': [
    met('事业单位人员', 'in a public institution', file('payroll', { kind: 'institution' })),
    met('离退休人员', 'retired from the public payroll', file('payroll', { kind: 'retired' })),
    notMet('公益岗不是财政供养', 'a welfare post is no public salary', file('payroll', { kind: 'welfare-post' })),
    notMet('企业职工', 'employed by an enterprise', file('payroll', { kind: 'enterprise' })),
    cannotTell('人员类别不明', 'the kind is not known', file('payroll', { kind: null })),
    noFile(),
  ],
  'registered-household-large-deposit': [
    met('两笔合计正好五万元', 'two accounts make just 50,000 yuan', household(30_000, 20_000)),
    met('超过五万元', 'above 50,000 yuan', household(50_001)),
    notMet('差一元', 'one yuan short', household(49_999)),
    notMet('一般农户', 'an ordinary household', { ...household(80_000), household: { status: 'ordinary' } }),
    cannotTell('一笔余额空缺，合计算不出', 'one balance is empty, so the sum cannot be told', household(10_000, null)),
    noFile(),
  ],
}
