/** Examples of the checks that ask whether somebody should be registered (Article 29). */
import { yuan } from '#kernel/values'
import type { ExampleTable } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'
import { file, noFile, registered, says, withFile } from './example-words.ts'

const state = (ledger: string, state: string | null) => file(ledger, { state })

const household = (...balances: readonly (number | null)[]): SmallWorld =>
  file('bankBalance', ...balances.map((each) => ({ balance: each === null ? null : yuan(each) })))

export const examples: ExampleTable = {
  'registered-person-dead': [
    says('met', state('policeRecord', 'dead'), '户籍状态为死亡注销', 'the household register says dead'),
    says('not-met', state('policeRecord', 'normal'), '户籍状态正常', 'the household register says normal'),
    says('cannot-tell', state('policeRecord', null), '有户籍记录但状态空缺', 'the row is there, its state is empty'),
    says('cannot-tell', registered(), '没有收到户籍数据，不能当作“没有死亡”', 'no household register was delivered; that is not "alive"'),
  ],
  'registered-person-in-death-records': [
    says('met', file('deathRecord', { deathDate: '2019-12-31' }), '判定日当天死亡', 'died on the deciding day'),
    says(
      'met',
      file('deathRecord', { deathDate: null, cremationDate: '2019-05-02' }),
      '只有火化日期也算',
      'the day of cremation alone will do',
    ),
    says(
      'not-met',
      file('deathRecord', { deathDate: '2020-01-01', cremationDate: '2020-01-02' }),
      '判定日之后才死亡',
      'died after the deciding day',
    ),
    says('not-met', file('deathRecord'), '死亡文件里没有此人', 'the file of deaths does not name the person'),
    says('cannot-tell', file('deathRecord', { deathDate: null, cremationDate: null }), '有记录但没有日期', 'a row without a day'),
    noFile(),
  ],
  'registered-person-moved-out': [
    says('met', state('policeRecord', 'moved-out'), '户籍已迁出', 'moved out by the household register'),
    says('met', state('policeRecord', 'imprisoned'), '正在服刑', 'serving a sentence'),
    says('not-met', state('policeRecord', 'dead'), '死亡由另一条规则提出', 'death is another check’s business'),
    says(
      'not-met',
      withFile(registered({ memberState: 'split' }), 'policeRecord', { state: 'moved-out' }),
      '已按分户减少',
      'gone from the registry already',
    ),
    says('cannot-tell', state('policeRecord', null), '户籍状态空缺', 'the state is empty'),
    noFile(),
  ],
  'registered-household-owns-car': [
    says('met', file('vehicle', { kind: 'car', state: 'normal' }), '小型轿车、状态正常', 'a car, state normal'),
    says(
      'met',
      file('vehicle', { kind: 'small-bus', state: 'overdue' }),
      '面包车逾期未检验，仍在名下',
      'a small passenger vehicle whose inspection is overdue is still owned',
    ),
    says('not-met', file('vehicle', { kind: 'tricycle', state: 'normal' }), '三轮车是工具', 'a tricycle is a tool'),
    says('not-met', file('vehicle', { kind: 'car', state: 'scrapped' }), '车已报废', 'the car is scrapped'),
    says('cannot-tell', file('vehicle', { kind: null, state: 'normal' }), '车辆类型没有识别出来', 'the kind of vehicle is not known'),
    noFile(),
  ],
  'registered-household-owns-company': [
    says('met', file('company', { kind: 'company', state: 'active' }), '名下公司存续', 'an active company'),
    says(
      'not-met',
      file('company', { kind: 'cooperative', state: 'active' }),
      '合作社成员正是帮扶对象',
      'members of co-operatives are meant to be helped',
    ),
    says('not-met', file('company', { kind: 'company', state: 'cancelled' }), '公司已注销', 'the company is cancelled'),
    says('cannot-tell', file('company', { kind: 'company', state: null }), '登记状态空缺', 'the state is empty'),
    noFile(),
  ],
  'registered-household-owns-commercial-housing': [
    says('met', file('realEstate', { use: 'commercial' }), '商品住宅', 'commercial housing'),
    says('met', file('realEstate', { use: 'parking' }), '车位也算', 'a parking space counts too'),
    says('not-met', file('realEstate', { use: 'homestead' }), '宅基地房是自家住房', 'a house on the homestead is their own'),
    says('cannot-tell', file('realEstate', { use: null }), '用途不明', 'the use is not known'),
    noFile(),
  ],
  'registered-household-on-public-payroll': [
    says('met', file('payroll', { kind: 'institution' }), '事业单位人员', 'in a public institution'),
    says('met', file('payroll', { kind: 'retired' }), '离退休人员', 'retired from the public payroll'),
    says('not-met', file('payroll', { kind: 'welfare-post' }), '公益岗不是财政供养', 'a welfare post is no public salary'),
    says('not-met', file('payroll', { kind: 'enterprise' }), '企业职工', 'employed by an enterprise'),
    says('cannot-tell', file('payroll', { kind: null }), '人员类别不明', 'the kind is not known'),
    noFile(),
  ],
  'registered-household-large-deposit': [
    says('met', household(30_000, 20_000), '两笔合计正好五万元', 'two accounts make just 50,000 yuan'),
    says('met', household(50_001), '超过五万元', 'above 50,000 yuan'),
    says('not-met', household(49_999), '差一元', 'one yuan short'),
    says('not-met', { ...household(80_000), household: { status: 'ordinary' } }, '一般农户', 'an ordinary household'),
    says('cannot-tell', household(10_000, null), '一笔余额空缺，合计算不出', 'one balance is empty, so the sum cannot be told'),
    noFile(),
  ],
}
