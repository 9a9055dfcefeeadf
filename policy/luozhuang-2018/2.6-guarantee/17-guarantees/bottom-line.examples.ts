/** Examples of bottom lines and of places in care homes (Article 17). */

import { share, yuan } from '#kernel/values'
import { cannotTell, comesTo, type ExampleTable, met, notMet } from '../../example.ts'
import type { SmallWorld } from '../../small-world.ts'

type Facts = Record<string, string | bigint | boolean | null>

const home = (member: Facts = {}, year: Facts = {}): SmallWorld => ({
  household: { status: 'poor', statedMemberCount: 1n },
  year: { year: 2019n, wage: 0n, business: 0n, property: 0n, transfer: yuan(4_799.99), businessExpense: 0n, dividend: 0n, ...year },
  people: { p: { labour: 'none', allowance: false, extremelyPoor: false, ...member } },
  covered: ['allowance', 'extremelyPoor'],
})
const granted = (start: string | null, state = 'current'): SmallWorld => ({
  ...home(),
  rows: [['allowance', 'p', { state, start }]],
})

const homes: readonly string[] = ['extremelyPoor', 'allowance', 'disability', 'careNeed', 'careStay']
const someone = (facts: Facts = {}, ...rows: [string, Facts][]): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: { idBirth: '1980-01-01', extremelyPoor: false, allowance: false, ...facts } },
  rows: rows.map(([ledger, of]) => [ledger, 'p', of] as const),
  covered: homes,
})
const supported = (selfCare: string | null, care: string | null = 'scattered'): [string, Facts] => [
  'extremelyPoor',
  { state: 'current', selfCare, care },
]
const lives = (fee: bigint | null, extremelyPoor: boolean | null): SmallWorld => ({
  ...someone({ extremelyPoor }, ['careStay', { state: 'living', careHome: '甲院', fee }]),
})
const waiting = (waits: Facts): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: { extremelyPoor: false }, q: { extremelyPoor: true } },
  rows: [
    ['careStay', 'p', { state: 'living', careHome: '甲院' }],
    ['careStay', 'q', { careHome: '甲院', ...waits }],
  ],
  covered: homes,
})
/** Unable people of one town, so many of them in homes. */
const town = (central: number, scattered: number, first: Facts = {}): SmallWorld => ({
  household: { status: 'poor' },
  people: { p: {} },
  rows: Array.from(
    { length: central + scattered },
    (_, at) =>
      [
        'extremelyPoor',
        'p',
        {
          town: '371399001000',
          state: 'current',
          selfCare: 'unable',
          care: at < central ? 'centralised' : 'scattered',
          ...(at === 0 ? first : {}),
        },
      ] as const,
  ),
  covered: homes,
})

export const examples: ExampleTable = {
  'cannot-leave-by-work': [
    met('全家无劳动力', 'nobody able to work', home()),
    met('弱劳动力也不算能劳动', 'weak labour is not able', home({ labour: 'weak' })),
    notMet('有普通劳动力', 'somebody able', home({ labour: 'ordinary' })),
    cannotTell('劳动能力空缺', 'labour not said', home({ labour: null })),
  ],
  'has-bottom-line': [
    met('享受低保', 'on allowance', home({ allowance: true })),
    met('没有低保但有资产收益分红', 'no allowance, but a dividend', home({}, { dividend: yuan(0.01) })),
    notMet('都没有', 'neither', home()),
    cannotTell('分红没有填', 'the dividend is not said', home({}, { dividend: null })),
  ],
  'allowance-perhaps-due': [
    met('人均4799.99元，低于标准4800元', 'income of 4,799.99, standard 4,800', home()),
    notMet('人均正好4800元', 'income of exactly 4,800', home({}, { transfer: yuan(4_800) })),
    notMet('已有低保', 'on allowance', home({ allowance: true })),
    notMet('能劳动', 'able to work', home({ labour: 'skilled' })),
    cannotTell('转移性收入没有填', 'transfers not said', home({}, { transfer: null })),
  ],
  'weak-household-without-bottom-line': [
    met('无劳力，既无低保也无分红', 'nobody able, neither allowance nor dividend', home()),
    notMet('有分红兜底', 'a dividend', home({}, { dividend: yuan(500) })),
    notMet('能劳动', 'able to work', home({ labour: 'ordinary' })),
    cannotTell('分红没有填', 'the dividend is not said', home({}, { dividend: null })),
  ],
  'allowance-standard-above-poverty-line': [
    met('2019年纳入：4800元高于4066元', 'granted in 2019: 4,800 is above 4,066', granted('2019-03-01')),
    notMet('2016年纳入：3400元低于3402元', 'granted in 2016: 3,400 is below 3,402', granted('2016-03-01')),
    notMet('已停保不算', 'stopped does not count', granted('2019-03-01', 'stopped')),
    cannotTell('纳入日期空缺，不知是哪年的标准', 'no day of granting: which year’s standard is not known', granted(null)),
  ],
  'care-home-rank': [
    comesTo(1n)('不能自理的特困人员：第1位', 'extremely poor and unable: first', someone({}, supported('unable'))),
    comesTo(2n)('能自理的特困人员：第2位', 'extremely poor and able: second', someone({}, supported('full'))),
    comesTo(3n)('建档立卡家庭60岁老人：第3位', 'an elder of sixty of a registered household: third', someone({ idBirth: '1959-12-31' })),
    comesTo(4n)('其他人：第4位', 'everybody else: fourth', someone()),
    comesTo(null)('没有特困数据', 'no file of the extremely poor', { ...someone({ extremelyPoor: null }), covered: [] }),
  ],
  'care-home-place': [
    met('特困人员', 'extremely poor', someone({}, supported('full'))),
    met('建档立卡家庭残疾人', 'a disabled person of a registered household', someone({}, ['disability', { state: 'valid' }])),
    notMet('青壮年', 'young and able', someone()),
    cannotTell('没有残联数据', 'no file of the federation', { ...someone(), covered: ['extremelyPoor', 'careNeed'] }),
  ],
  'extremely-poor-pays-in-care-home': [
    met('特困人员交费', 'extremely poor and pays', lives(yuan(300), true)),
    notMet('免费', 'free', lives(0n, true)),
    notMet('其他人交费', 'somebody else pays', lives(yuan(300), false)),
    cannotTell('收费没有填', 'the fee is not said', lives(null, true)),
  ],
  'care-home-filled-out-of-order': [
    met('同院有特困人员轮候', 'an extremely poor person waits for the same home', waiting({ state: 'waiting' })),
    notMet('特困人员已入住', 'the extremely poor person lives there', waiting({ state: 'living' })),
    notMet('轮候的是别的机构', 'waits for another home', waiting({ state: 'waiting', careHome: '乙院' })),
    cannotTell('入住状态空缺', 'the state is empty', waiting({ state: null })),
  ],
  'unable-extremely-poor-without-place': [
    met('不能自理、分散供养、没有入住', 'unable, at home, in no care home', someone({}, supported('unable'))),
    notMet('集中供养', 'in central support', someone({}, supported('unable', 'centralised'))),
    notMet('能自理', 'able', someone({}, supported('full'))),
    cannotTell('自理能力空缺', 'self-care not said', someone({}, supported(null))),
  ],
  'town-central-support-share': [
    comesTo(share(1, 2))('4人中2人集中供养', 'two of four', town(2, 2)),
    comesTo(null)('有一人供养方式不知', 'of one it is not known', town(2, 2, { care: null })),
  ],
  'town-reaches-central-support': [
    met('正好50%', 'exactly half', town(1, 1)),
    notMet('5人中2人', 'two of five', town(2, 3)),
    cannotTell('供养方式不知', 'not known of one', town(1, 1, { care: null })),
  ],
  'town-reaches-provincial-central-support': [
    met('5人中2人，正好40%', 'two of five: exactly 40 %', town(2, 3)),
    notMet('3人中1人', 'one of three', town(1, 2)),
    cannotTell('供养方式不知', 'not known of one', town(1, 2, { care: null })),
  ],
}
