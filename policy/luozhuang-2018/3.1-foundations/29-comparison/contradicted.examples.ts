/** Examples of the checks on trial that hold the registry against card payments and certificates (Article 29: C40, C41). */
import { type Value, yuan } from '#kernel/values'
import type { ExampleTable } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'
import { file, noFile, registered, says, withFile } from './example-words.ts'

type Facts = Readonly<Record<string, Value>>
const items = { allowancePay: 0n, extremelyPoorPay: 0n, pensionPay: 0n, ecologyPay: 0n, familyPlanningPay: 0n }
const payment = (item: string, amount: number, paidOn: string | null = '2019-03-15') => ({ item, amount: yuan(amount), paidOn })

/** A year that declares so many yuan of an item, and what the card paid. */
const declared = (facts: Facts, ...payments: readonly Facts[]): SmallWorld => ({
  ...file('payment', ...payments),
  year: { year: 2019n, transfer: 0n, ...items, ...facts },
})
const allowance = (of: number, ...payments: readonly Facts[]) => declared({ allowancePay: yuan(of) }, ...payments)
const transfers = (of: number | null, ...payments: readonly Facts[]) => declared({ transfer: of === null ? null : yuan(of) }, ...payments)
const healthOf = (health: string | null, disabilities: readonly Facts[] = [], stays: readonly Facts[] = []) =>
  withFile(withFile(registered({ health }), 'disability', ...disabilities), 'stay', ...stays)

export const examples: ExampleTable = {
  'transfer-item-differs-from-card-payments': [
    says(
      'met',
      allowance(4200, payment('allowance', 4422)),
      '申报少222元，超过5%和200元',
      '222 yuan less than paid: more than 5 % and 200 yuan',
    ),
    says('met', allowance(5000, payment('allowance', 4700)), '申报多了300元，也算不符', '300 yuan more than paid is a difference too'),
    says('not-met', allowance(4500, payment('allowance', 4700)), '正好差200元', 'just 200 yuan'),
    says('not-met', allowance(9700, payment('allowance', 10_000)), '差300元，但只有3%', '300 yuan, but only 3 %'),
    says('not-met', allowance(0, payment('farming', 900)), '种粮补贴不在这几项里', 'the farming subsidy is none of these items'),
    says(
      'not-met',
      allowance(4700, payment('allowance', 4700), payment('allowance', 400, '2019-10-01')),
      '十月一日起属于下一周期',
      'from the first of October it belongs to the next cycle',
    ),
    says('cannot-tell', declared({ allowancePay: null }, payment('allowance', 4421)), '分项收入没有采集', 'the item was not collected'),
    says(
      'cannot-tell',
      { ...registered(), year: { year: 2019n, ...items } },
      '没有收到一卡通发放文件',
      'no file of card payments was delivered',
    ),
  ],
  'transfers-below-card-payments': [
    says('met', transfers(3779, payment('farming', 2000), payment('pension', 2000)), '少登221元', '221 yuan were left out'),
    says('not-met', transfers(3800, payment('farming', 2000), payment('pension', 2000)), '少200元，在允许范围内', '200 yuan is allowed'),
    says('not-met', transfers(9000, payment('pension', 2000)), '申报更多，可能有赡养费', 'more was declared: there may be maintenance'),
    says('not-met', transfers(0, payment('relief', 5000)), '一次性救助不算', 'relief is paid once and not counted'),
    says('cannot-tell', transfers(null, payment('pension', 2000)), '转移性收入空缺', 'the transfers are empty'),
    says(
      'cannot-tell',
      { ...registered(), year: { year: 2019n, transfer: 0n } },
      '没有收到一卡通发放文件',
      'no file of card payments was delivered',
    ),
  ],
  'card-payments-cross-the-cycle': [
    says(
      'met',
      allowance(5000, payment('allowance', 4500), payment('allowance', 500, '2019-11-01')),
      '把十一月的一笔算进来就相符',
      'with the payment of November it agrees',
    ),
    says('not-met', allowance(5000, payment('allowance', 4500)), '按自然年度也不符', 'by the calendar year it differs too'),
    says('cannot-tell', declared({ allowancePay: null }, payment('allowance', 4500)), '分项收入没有采集', 'the item was not collected'),
  ],
  'card-total-crosses-the-cycle': [
    says(
      'met',
      transfers(2000, payment('pension', 2000), payment('pension', 500, '2018-11-01')),
      '去掉上年十一月的一笔就相符',
      'without the payment of last November it agrees',
    ),
    says('not-met', transfers(2000, payment('pension', 3000)), '按自然年度也不符', 'by the calendar year it differs too'),
    says('cannot-tell', transfers(null, payment('pension', 3000)), '转移性收入空缺', 'the transfers are empty'),
  ],
  'healthy-in-registry-ill-in-files': [
    says('met', healthOf('healthy', [{ state: 'valid' }]), '登记健康而持残疾人证', 'healthy, and holds a certificate'),
    says(
      'met',
      healthOf('healthy', [], [{ kind: 'outpatient-chronic', settled: '2019-04-01' }]),
      '登记健康而当年报销门诊慢性病',
      'healthy, and treated for a chronic illness this year',
    ),
    says('not-met', healthOf('chronic', [{ state: 'valid' }]), '已登记有病', 'ill by the registry too'),
    says(
      'not-met',
      healthOf('healthy', [], [{ kind: 'inpatient', settled: '2019-04-01' }]),
      '住院一次不等于慢性病',
      'one stay in hospital is no chronic illness',
    ),
    says('cannot-tell', healthOf('healthy', [{ state: null }]), '证件状态空缺', 'the state of the certificate is empty'),
    noFile(registered({ health: 'healthy' })),
  ],
  'disabled-in-registry-without-certificate': [
    says('met', healthOf('disabled'), '登记残疾，残联文件没有', 'disabled, and not in the file'),
    says('met', healthOf('chronic-disabled', [{ state: 'expired' }]), '证件已过期', 'the certificate expired'),
    says('not-met', healthOf('disabled', [{ state: 'valid' }]), '持有效证', 'holds a valid certificate'),
    says('not-met', healthOf('healthy'), '登记健康', 'healthy by the registry'),
    says('cannot-tell', healthOf('disabled', [{ state: null }]), '证件状态空缺', 'the state of the certificate is empty'),
    noFile(registered({ health: 'disabled' })),
  ],
  'disability-certificate-expired': [
    says('met', file('disability', { state: 'expired' }), '证件已过期', 'the certificate expired'),
    says('not-met', file('disability', { state: 'expired' }, { state: 'valid' }), '已换新证', 'a new one was issued'),
    says('cannot-tell', file('disability', { state: null }), '证件状态空缺', 'the state is empty'),
    noFile(),
  ],
}
