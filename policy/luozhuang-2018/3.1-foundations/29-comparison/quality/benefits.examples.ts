/** Examples of the checks of the kind of household against its money (Article 29, Q57). */
import { yuan } from '#kernel/values'
import type { ExampleTable } from '../../../example.ts'
import { type Facts, home, lacking, met, notMet, untold, year } from './trying.ts'

const money = yuan(3000)
const of = (householdKind: string | null, facts: Facts, more: Facts = {}) => year(facts, { householdKind, ...more })
const who = (householdKind: string | null, facts: Facts) => home({ householdKind }, { p: facts })

export const examples: ExampleTable = {
  'allowance-kind-nobody-on-it': [
    met(who('allowance-poor', { allowance: false }), '低保贫困户，成员都不享受低保', 'a household on allowance, nobody draws it'),
    notMet(who('allowance-poor', { allowance: true }), '有人享受低保', 'somebody draws it'),
    notMet(who('general-poor', { allowance: false }), '一般贫困户', 'a general household'),
    untold(who('allowance-poor', { allowance: null }), '是否低保空缺', 'whether on allowance is empty'),
  ],
  'allowance-kind-without-money': [
    met(of('allowance', { allowancePay: 0n }), '低保户，低保金为零', 'on allowance, no money'),
    met(of('allowance', { allowancePay: null }), '低保金一格空着', 'the money is left empty'),
    notMet(of('allowance', { allowancePay: money }), '有低保金', 'the money is there'),
    untold(of('allowance', { allowancePay: null, ...lacking('allowancePay') }), '文件没有低保金一列', 'the file has no such column'),
  ],
  'extremely-poor-kind-nobody-on-it': [
    met(who('extremely-poor', { extremelyPoor: false }), '五保户，成员都不享受特困供养', 'extremely poor, nobody is supported'),
    notMet(who('extremely-poor', { extremelyPoor: true }), '有人享受', 'somebody is supported'),
    untold(who('extremely-poor', { extremelyPoor: null }), '是否特困供养空缺', 'whether supported is empty'),
  ],
  'extremely-poor-kind-without-money': [
    met(of('extremely-poor-out', { extremelyPoorPay: 0n }), '五保户，供养金为零', 'extremely poor, no money'),
    notMet(of('extremely-poor-out', { extremelyPoorPay: money }), '有供养金', 'the money is there'),
    untold(
      of('extremely-poor', { extremelyPoorPay: null, ...lacking('extremelyPoorPay') }),
      '文件没有供养金一列',
      'the file has no such column',
    ),
  ],
  'both-allowance-and-support-money': [
    met(of(null, { allowancePay: money, extremelyPoorPay: money }), '两种钱都有', 'both kinds of money'),
    notMet(of(null, { allowancePay: money, extremelyPoorPay: 0n }), '只有低保金', 'allowance money only'),
    notMet(of(null, { allowancePay: money, extremelyPoorPay: null }), '供养金一格空着', 'the support is left empty'),
    untold(
      of(null, { allowancePay: money, extremelyPoorPay: null, ...lacking('extremelyPoorPay') }),
      '文件没有供养金一列',
      'the file has no such column',
    ),
  ],
  'general-kind-somebody-on-allowance': [
    met(
      who('general', { allowance: true, extremelyPoor: false }),
      '一般农户，有人享受低保',
      'a general household, somebody draws allowance',
    ),
    notMet(who('general', { allowance: false, extremelyPoor: false }), '没有人享受', 'nobody draws it'),
    notMet(who('allowance', { allowance: true, extremelyPoor: false }), '本来就是低保户', 'it is a household on allowance'),
    untold(who(null, { allowance: true, extremelyPoor: false }), '户属性空缺', 'the kind is empty'),
  ],
  'general-kind-with-money': [
    met(
      of('general-poor', { allowancePay: money, extremelyPoorPay: 0n }),
      '一般贫困户有低保金',
      'a general household with allowance money',
    ),
    notMet(of('general-poor', { allowancePay: 0n, extremelyPoorPay: 0n }), '两种钱都没有', 'neither money'),
    untold(
      of('general-poor', { allowancePay: null, extremelyPoorPay: 0n, ...lacking('allowancePay') }),
      '文件没有低保金一列',
      'the file has no such column',
    ),
  ],
  'ecology-money-without-returned-land': [
    met(of(null, { ecologyPay: money }, { forestReturned: 0n }), '有生态补偿金，退耕为零', 'compensation, no returned land'),
    notMet(of(null, { ecologyPay: money }, { forestReturned: 150n }), '退耕一亩半', 'one and a half mu returned'),
    notMet(of(null, { ecologyPay: 0n }, { forestReturned: 0n }), '没有补偿金', 'no compensation'),
    untold(
      of(null, { ecologyPay: money }, { forestReturned: null, ...lacking('forestReturned') }),
      '文件没有退耕面积一列',
      'the file has no such column',
    ),
  ],
}
