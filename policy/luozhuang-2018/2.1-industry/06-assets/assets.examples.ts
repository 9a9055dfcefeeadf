/** Examples of assets, their income and the money behind them (Article 6). */
import type { Value } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Readonly<Record<string, Value>>

const project = (facts: Facts, assets: readonly Facts[], covered: readonly string[] = ['asset']): SmallWorld => ({
  records: [
    ['industryProject', 'p', { projectNo: 'X1', stage: 'accepted', spent: 1000000n, notAssets: 50000n, asOf: '2019-12-31', ...facts }],
    ...assets.map((asset, at) => ['asset', `a${at}`, { projectNo: 'X1', ...asset }] as const),
  ],
  covered,
})
const asset = (facts: Facts): SmallWorld => ({
  records: [
    [
      'asset',
      'a',
      {
        assetNo: 'Z1',
        condition: 'in-use',
        confirmed: true,
        onPlatform: true,
        leased: true,
        leaseUntil: '2019-12-31',
        asOf: '2019-12-31',
        ...facts,
      },
    ],
  ],
})
const rights = { owner: '村集体', operator: '合作社', beneficiary: '贫困户', supervisor: '街镇' }
const income = (facts: Facts, cost: Value = 1000000n): SmallWorld => ({
  records: [
    [
      'assetIncome',
      'i',
      {
        assetNo: 'Z1',
        year: 2018n,
        income: 80000n,
        receivedOn: '2019-01-01',
        distributed: 80000n,
        toPoor: 40000n,
        asOf: '2019-12-31',
        ...facts,
      },
    ],
    ['asset', 'a', { assetNo: 'Z1', cost }],
  ],
})

export const examples: ExampleTable = {
  'built-project-without-confirmed-asset': [
    met('已验收，没有资产', 'accepted, and no asset', project({}, [])),
    met('资产未确权', 'its asset is not confirmed', project({}, [{ confirmed: false }])),
    notMet('已确权', 'confirmed', project({}, [{ confirmed: true }])),
    notMet('还在建', 'still being built', project({ stage: 'building' }, [])),
    cannotTell('没有收到资产台账', 'no ledger of assets was delivered', project({}, [], [])),
  ],
  'asset-on-platform': [
    met('已确权并入平台', 'confirmed and on the platform', asset({})),
    notMet('未入平台', 'not on the platform', asset({ onPlatform: false })),
    cannotTell('是否入平台未填', 'whether it is on the platform is empty', asset({ onPlatform: null })),
  ],
  'asset-not-on-platform': [
    met('未入平台', 'not on the platform', asset({ onPlatform: false })),
    notMet('已入平台', 'on the platform', asset({})),
    notMet('已处置的不再要求', 'nothing is asked of one disposed of', asset({ condition: 'disposed', onPlatform: false })),
    cannotTell('是否确权未填', 'whether it is confirmed is empty', asset({ confirmed: null })),
  ],
  'asset-rights-incomplete': [
    met('监管权人空缺', 'no supervisor', asset({ ...rights, supervisor: null })),
    notMet('四权都有人', 'all four rights belong to somebody', asset(rights)),
    cannotTell(
      '有空缺，但资产状况不明',
      'one is missing, and whether the asset still stands is not known',
      asset({ ...rights, owner: null, condition: null }),
    ),
  ],
  'asset-idle': [
    met('闲置', 'idle', asset({ condition: 'idle' })),
    met('损坏', 'damaged', asset({ condition: 'damaged' })),
    notMet('在用', 'in use', asset({})),
    cannotTell('状况未填', 'the condition is empty', asset({ condition: null })),
  ],
  'asset-lost': [
    met('流失', 'lost', asset({ condition: 'lost' })),
    notMet('闲置不是流失', 'idle is not lost', asset({ condition: 'idle' })),
    cannotTell('状况未填', 'the condition is empty', asset({ condition: null })),
  ],
  'asset-lease-expired': [
    met('到期次日', 'the day after', asset({ leaseUntil: '2019-12-30' })),
    notMet('到期当天', 'the day itself', asset({})),
    notMet('没有出租', 'not leased', asset({ leased: false, leaseUntil: '2018-01-01' })),
    cannotTell('到期日未填', 'the day is empty', asset({ leaseUntil: null })),
  ],
  'asset-income-not-distributed': [
    met('到账第91天还差一分', 'a fen is left on the 91st day', income({ distributed: 79999n, asOf: '2019-04-02' })),
    notMet('第90天', 'the 90th day', income({ distributed: 0n, asOf: '2019-04-01' })),
    notMet('已分完', 'all distributed', income({})),
    cannotTell('到账日期未填', 'the day it came is empty', income({ distributed: 0n, receivedOn: null })),
  ],
  'asset-income-too-little-to-poor': [
    met('比一半少一分', 'a fen less than half', income({ toPoor: 39999n })),
    notMet('正好一半', 'just half', income({})),
    cannotTell('分给贫困户多少未填', 'what went to the poor is empty', income({ toPoor: null })),
  ],
  'asset-returns-too-little': [
    met('比8%少一分', 'a fen less than 8 %', income({ income: 79999n })),
    notMet('正好8%', 'just 8 %', income({})),
    cannotTell('资产原值不明', 'what the asset cost is not known', income({}, null)),
  ],
  'project-money-does-not-reconcile': [
    met('差一分', 'a fen is missing', project({}, [{ cost: 600000n }, { cost: 349999n }])),
    notMet(
      '两项资产加费用正好等于支出',
      'two assets and other spending are what was spent',
      project({}, [{ cost: 600000n }, { cost: 350000n }]),
    ),
    notMet('还在建', 'still being built', project({ stage: 'building' }, [])),
    cannotTell('一项资产没有原值', 'one asset has no cost', project({}, [{ cost: 600000n }, { cost: null }])),
    cannotTell('没有收到资产台账', 'no ledger of assets was delivered', project({}, [], [])),
  ],
}
