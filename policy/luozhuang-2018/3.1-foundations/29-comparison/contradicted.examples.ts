/** Examples of the checks on trial that hold the registry against card payments and certificates (Article 29: C40, C41). */

import { type Value, yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'
import { file, noFile, registered, withFile } from './example-words.ts'

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
    met('申报少222元，超过5%和200元', '222 yuan less than paid: more than 5 % and 200 yuan', allowance(4200, payment('allowance', 4422))),
    met('申报多了300元，也算不符', '300 yuan more than paid is a difference too', allowance(5000, payment('allowance', 4700))),
    notMet('正好差200元', 'just 200 yuan', allowance(4500, payment('allowance', 4700))),
    notMet('差300元，但只有3%', '300 yuan, but only 3 %', allowance(9700, payment('allowance', 10_000))),
    notMet('种粮补贴不在这几项里', 'the farming subsidy is none of these items', allowance(0, payment('farming', 900))),
    notMet(
      '十月一日起属于下一周期',
      'from the first of October it belongs to the next cycle',
      allowance(4700, payment('allowance', 4700), payment('allowance', 400, '2019-10-01')),
    ),
    cannotTell('分项收入没有采集', 'the item was not collected', declared({ allowancePay: null }, payment('allowance', 4421))),
    cannotTell('没有收到一卡通发放文件', 'no file of card payments was delivered', { ...registered(), year: { year: 2019n, ...items } }),
  ],
  'transfers-below-card-payments': [
    met('少登221元', '221 yuan were left out', transfers(3779, payment('farming', 2000), payment('pension', 2000))),
    notMet('少200元，在允许范围内', '200 yuan is allowed', transfers(3800, payment('farming', 2000), payment('pension', 2000))),
    notMet('申报更多，可能有赡养费', 'more was declared: there may be maintenance', transfers(9000, payment('pension', 2000))),
    notMet('一次性救助不算', 'relief is paid once and not counted', transfers(0, payment('relief', 5000))),
    cannotTell('转移性收入空缺', 'the transfers are empty', transfers(null, payment('pension', 2000))),
    cannotTell('没有收到一卡通发放文件', 'no file of card payments was delivered', {
      ...registered(),
      year: { year: 2019n, transfer: 0n },
    }),
  ],
  'card-payments-cross-the-cycle': [
    met(
      '把十一月的一笔算进来就相符',
      'with the payment of November it agrees',
      allowance(5000, payment('allowance', 4500), payment('allowance', 500, '2019-11-01')),
    ),
    notMet('按自然年度也不符', 'by the calendar year it differs too', allowance(5000, payment('allowance', 4500))),
    cannotTell('分项收入没有采集', 'the item was not collected', declared({ allowancePay: null }, payment('allowance', 4500))),
  ],
  'card-total-crosses-the-cycle': [
    met(
      '去掉上年十一月的一笔就相符',
      'without the payment of last November it agrees',
      transfers(2000, payment('pension', 2000), payment('pension', 500, '2018-11-01')),
    ),
    notMet('按自然年度也不符', 'by the calendar year it differs too', transfers(2000, payment('pension', 3000))),
    cannotTell('转移性收入空缺', 'the transfers are empty', transfers(null, payment('pension', 3000))),
  ],
  'healthy-in-registry-ill-in-files': [
    met('登记健康而持残疾人证', 'healthy, and holds a certificate', healthOf('healthy', [{ state: 'valid' }])),
    met(
      '登记健康而当年报销门诊慢性病',
      'healthy, and treated for a chronic illness this year',
      healthOf('healthy', [], [{ kind: 'outpatient-chronic', settled: '2019-04-01' }]),
    ),
    notMet('已登记有病', 'ill by the registry too', healthOf('chronic', [{ state: 'valid' }])),
    notMet(
      '住院一次不等于慢性病',
      'one stay in hospital is no chronic illness',
      healthOf('healthy', [], [{ kind: 'inpatient', settled: '2019-04-01' }]),
    ),
    cannotTell('证件状态空缺', 'the state of the certificate is empty', healthOf('healthy', [{ state: null }])),
    noFile(registered({ health: 'healthy' })),
  ],
  'disabled-in-registry-without-certificate': [
    met('登记残疾，残联文件没有', 'disabled, and not in the file', healthOf('disabled')),
    met('证件已过期', 'the certificate expired', healthOf('chronic-disabled', [{ state: 'expired' }])),
    notMet('持有效证', 'holds a valid certificate', healthOf('disabled', [{ state: 'valid' }])),
    notMet('登记健康', 'healthy by the registry', healthOf('healthy')),
    cannotTell('证件状态空缺', 'the state of the certificate is empty', healthOf('disabled', [{ state: null }])),
    noFile(registered({ health: 'disabled' })),
  ],
  'disability-certificate-expired': [
    met('证件已过期', 'the certificate expired', file('disability', { state: 'expired' })),
    notMet('已换新证', 'a new one was issued', file('disability', { state: 'expired' }, { state: 'valid' })),
    cannotTell('证件状态空缺', 'the state is empty', file('disability', { state: null })),
    noFile(),
  ],
}
