/** Examples of the checks of the kind of household against its money (Article 29, Q57). */

import { yuan } from '#kernel/values'
import { cannotTell, type ExampleTable, met, notMet } from '../../../example.ts'
import { type Facts, home, lacking, year } from './trying.ts'

const money = yuan(3000)
const of = (householdKind: string | null, facts: Facts, more: Facts = {}) => year(facts, { householdKind, ...more })
const who = (householdKind: string | null, facts: Facts) => home({ householdKind }, { p: facts })

export const examples: ExampleTable = {
  'allowance-kind-nobody-on-it': [
    met('低保贫困户，成员都不享受低保', 'a household on allowance, nobody draws it', who('allowance-poor', { allowance: false })),
    notMet('有人享受低保', 'somebody draws it', who('allowance-poor', { allowance: true })),
    notMet('一般贫困户', 'a general household', who('general-poor', { allowance: false })),
    cannotTell('是否低保空缺', 'whether on allowance is empty', who('allowance-poor', { allowance: null })),
  ],
  'allowance-kind-without-money': [
    met('低保户，低保金为零', 'on allowance, no money', of('allowance', { allowancePay: 0n })),
    met('低保金一格空着', 'the money is left empty', of('allowance', { allowancePay: null })),
    notMet('有低保金', 'the money is there', of('allowance', { allowancePay: money })),
    cannotTell('文件没有低保金一列', 'the file has no such column', of('allowance', { allowancePay: null, ...lacking('allowancePay') })),
  ],
  'extremely-poor-kind-nobody-on-it': [
    met('五保户，成员都不享受特困供养', 'extremely poor, nobody is supported', who('extremely-poor', { extremelyPoor: false })),
    notMet('有人享受', 'somebody is supported', who('extremely-poor', { extremelyPoor: true })),
    cannotTell('是否特困供养空缺', 'whether supported is empty', who('extremely-poor', { extremelyPoor: null })),
  ],
  'extremely-poor-kind-without-money': [
    met('五保户，供养金为零', 'extremely poor, no money', of('extremely-poor-out', { extremelyPoorPay: 0n })),
    notMet('有供养金', 'the money is there', of('extremely-poor-out', { extremelyPoorPay: money })),
    cannotTell(
      '文件没有供养金一列',
      'the file has no such column',
      of('extremely-poor', { extremelyPoorPay: null, ...lacking('extremelyPoorPay') }),
    ),
  ],
  'both-allowance-and-support-money': [
    met('两种钱都有', 'both kinds of money', of(null, { allowancePay: money, extremelyPoorPay: money })),
    notMet('只有低保金', 'allowance money only', of(null, { allowancePay: money, extremelyPoorPay: 0n })),
    notMet('供养金一格空着', 'the support is left empty', of(null, { allowancePay: money, extremelyPoorPay: null })),
    cannotTell(
      '文件没有供养金一列',
      'the file has no such column',
      of(null, { allowancePay: money, extremelyPoorPay: null, ...lacking('extremelyPoorPay') }),
    ),
  ],
  'general-kind-somebody-on-allowance': [
    met(
      '一般农户，有人享受低保',
      'a general household, somebody draws allowance',
      who('general', { allowance: true, extremelyPoor: false }),
    ),
    notMet('没有人享受', 'nobody draws it', who('general', { allowance: false, extremelyPoor: false })),
    notMet('本来就是低保户', 'it is a household on allowance', who('allowance', { allowance: true, extremelyPoor: false })),
    cannotTell('户属性空缺', 'the kind is empty', who(null, { allowance: true, extremelyPoor: false })),
  ],
  'general-kind-with-money': [
    met(
      '一般贫困户有低保金',
      'a general household with allowance money',
      of('general-poor', { allowancePay: money, extremelyPoorPay: 0n }),
    ),
    notMet('两种钱都没有', 'neither money', of('general-poor', { allowancePay: 0n, extremelyPoorPay: 0n })),
    cannotTell(
      '文件没有低保金一列',
      'the file has no such column',
      of('general-poor', { allowancePay: null, extremelyPoorPay: 0n, ...lacking('allowancePay') }),
    ),
  ],
  'ecology-money-without-returned-land': [
    met('有生态补偿金，退耕为零', 'compensation, no returned land', of(null, { ecologyPay: money }, { forestReturned: 0n })),
    notMet('退耕一亩半', 'one and a half mu returned', of(null, { ecologyPay: money }, { forestReturned: 150n })),
    notMet('没有补偿金', 'no compensation', of(null, { ecologyPay: 0n }, { forestReturned: 0n })),
    cannotTell(
      '文件没有退耕面积一列',
      'the file has no such column',
      of(null, { ecologyPay: money }, { forestReturned: null, ...lacking('forestReturned') }),
    ),
  ],
}
