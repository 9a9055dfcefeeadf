/** Examples of the checks of who belongs to the household (Article 29, Q11–Q23). */
import { cannotTell, comesTo, type ExampleTable, met, notMet } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { aged, type Facts, home, lacking, person } from './trying.ts'

const head: Facts = { relation: 'head' }
const spouse: Facts = { relation: 'spouse' }
const son: Facts = { relation: 'son' }
const members = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${at}`, {}]))

/** A son with parents of these ages; the son comes first. */
const family = (child: number, father: number, mother?: number): SmallWorld =>
  home(
    {},
    {
      p: { ...son, ...aged(child) },
      h: { ...head, ...aged(father) },
      ...(mother === undefined ? {} : { s: { ...spouse, ...aged(mother) } }),
    },
  )

/** Households beside `h` that have the same value. */
const sharedWith = (field: string, others: number): SmallWorld => ({
  ...home({ [field]: '13900000000' }),
  records: Array.from({ length: others }, (_, at) => ['household', `h${at}`, { status: 'poor', [field]: '13900000000' }] as const),
})

export const examples: ExampleTable = {
  'head-age': [
    comesTo(50n)(
      '户主年末五十岁',
      'the head is fifty at the year’s end',
      home({}, { h: { ...head, ...aged(50) }, p: { ...son, ...aged(20) } }),
    ),
    comesTo(null)('户主出生日期不明', 'the head’s birth date is not known', home({}, { h: head })),
  ],
  'spouse-age': [
    comesTo(48n)('配偶年末四十八岁', 'the spouse is forty-eight', home({}, { s: { ...spouse, ...aged(48) } })),
    comesTo(null)('没有配偶，谈不上年龄', 'there is no spouse', home({}, { h: { ...head, ...aged(50) } })),
  ],
  'no-head': [
    met('只有配偶和儿子', 'a spouse and a son only', home({}, { p: spouse, q: son })),
    met('户主已去世，没有改选', 'the head died and nobody took the place', home({}, { p: { ...head, memberState: 'dead' }, q: spouse })),
    notMet('有户主', 'there is a head', home({}, { p: head, q: spouse })),
    notMet('没有成员的户另有规则', 'a household without members is another rule’s', home({}, {})),
    cannotTell('关系空缺，可能就是户主', 'the relation is empty; it may be the head', home({}, { p: { relation: null } })),
  ],
  'two-spouses': [
    met('两个人都填配偶', 'two people are the spouse', home({}, { h: head, s: spouse, t: spouse })),
    notMet('一个配偶', 'one spouse', home({}, { h: head, s: spouse })),
    notMet('前一个配偶已去世', 'the former spouse is dead', home({}, { h: head, s: spouse, t: { ...spouse, memberState: 'dead' } })),
    cannotTell('还有一人关系空缺', 'one more has no relation', home({}, { h: head, s: spouse, t: { relation: null } })),
  ],
  'head-and-spouse-of-one-sex': [
    met('户主和配偶都填男', 'both are male', home({}, { h: { ...head, sex: 'male' }, s: { ...spouse, sex: 'male' } })),
    met('户主和配偶都填女', 'both are female', home({}, { h: { ...head, sex: 'female' }, s: { ...spouse, sex: 'female' } })),
    notMet('一男一女', 'one of each', home({}, { h: { ...head, sex: 'female' }, s: { ...spouse, sex: 'male' } })),
    notMet('没有配偶', 'no spouse', home({}, { h: { ...head, sex: 'female' } })),
    cannotTell('配偶性别空缺', 'the spouse’s sex is empty', home({}, { h: { ...head, sex: 'female' }, s: spouse })),
  ],
  'relation-contradicts-sex': [
    met('之女而填男', 'a daughter who is male', person({ relation: 'daughter', sex: 'male' })),
    met('之岳父而填女', 'a father-in-law who is female', person({ relation: 'wifes-father', sex: 'female' })),
    notMet('之子填男', 'a son who is male', person({ relation: 'son', sex: 'male' })),
    notMet('兄弟姐妹不分男女', 'a sibling may be either', person({ relation: 'sibling', sex: 'female' })),
    cannotTell('性别空缺', 'the sex is empty', person({ relation: 'son', sex: null })),
  ],
  'child-too-near-in-age': [
    met('父子差14岁', 'fourteen years apart', family(30, 44)),
    notMet('父子差15岁，恰在界上', 'fifteen years apart, just on the bound', family(30, 45)),
    met('与父亲差25岁，与母亲只差10岁', 'twenty-five years from the father, ten from the mother', family(30, 55, 40)),
    notMet('不是子女', 'no child', person({ relation: 'spouse', ...aged(50) })),
    cannotTell('儿子出生日期不明', 'the son’s birth date is not known', home({}, { p: son, h: { ...head, ...aged(50) } })),
  ],
  'child-too-far-in-age': [
    met('父子差56岁', 'fifty-six years apart', family(10, 66)),
    notMet('父子差55岁，恰在界上', 'fifty-five years apart, just on the bound', family(10, 65)),
    cannotTell('儿子出生日期不明', 'the son’s birth date is not known', home({}, { p: son, h: { ...head, ...aged(50) } })),
  ],
  'household-of-many-members': [
    met('七口人', 'seven members', home({}, members(7))),
    notMet('六口人', 'six members', home({}, members(6))),
    cannotTell('第七人是否在册不明', 'whether the seventh is there is not known', home({}, { ...members(6), x: { memberState: null } })),
  ],
  'household-without-members': [
    met('只有户没有人', 'a household and nobody in it', home({}, {})),
    met('唯一的成员已迁出', 'the only member has moved out', home({}, { p: { memberState: 'moved-out' } })),
    notMet('有一个成员', 'there is a member', home({})),
    cannotTell('成员状态不明', 'the member’s state is not known', home({}, { p: { memberState: null } })),
  ],
  'minor-head-beside-adult': [
    met('户主17岁，家里有人满18岁', 'the head is 17, somebody is 18', home({}, { h: { ...head, ...aged(17) }, p: aged(18) })),
    notMet('户主刚满18岁', 'the head is just 18', home({}, { h: { ...head, ...aged(18) }, p: aged(60) })),
    notMet('家里都是未成年人', 'all of them are minors', home({}, { h: { ...head, ...aged(15) }, p: aged(12) })),
    cannotTell('户主出生日期不明', 'the head’s birth date is not known', home({}, { h: head, p: aged(40) })),
  ],
  'member-count-differs': [
    met('填三人，只有两行', 'three stated, two rows', home({ statedMemberCount: 3n }, members(2))),
    notMet('填两人，有两行', 'two stated, two rows', home({ statedMemberCount: 2n }, members(2))),
    notMet('去世的不算', 'the dead do not count', home({ statedMemberCount: 1n }, { p: {}, q: { memberState: 'dead' } })),
    cannotTell('人数未填', 'no number was stated', home({ statedMemberCount: null })),
  ],
  'phone-shared': [
    met('四户共用一个电话', 'four households share a phone', sharedWith('phone', 3)),
    notMet('三户共用，恰在界上', 'three households, just on the bound', sharedWith('phone', 2)),
    cannotTell('电话空缺', 'no phone', home({ phone: null })),
  ],
  'card-shared': [
    met('四户共用一个卡号', 'four households share a card', sharedWith('card', 3)),
    notMet('三户共用，恰在界上', 'three households, just on the bound', sharedWith('card', 2)),
    cannotTell('卡号空缺', 'no card', home({ card: null })),
  ],
  'phone-form-wrong': [
    met('电话少一位', 'a digit of the phone is lost', home({ phoneRight: false })),
    notMet('11位手机号', 'eleven places of a mobile phone', home({ phoneRight: true })),
    cannotTell('电话空缺', 'no phone', home({ phoneRight: null })),
  ],
  'card-form-wrong': [
    met('卡号校验不过', 'the card’s check digit is wrong', home({ cardRight: false })),
    notMet('卡号校验通过', 'the card’s check digit is right', home({ cardRight: true })),
    cannotTell('卡号空缺', 'no card', home({ cardRight: null })),
  ],
  'single-with-spouse': [
    met('户主填未婚，家里有配偶', 'a single head with a spouse', home({}, { p: { ...head, marital: 'single' }, s: spouse })),
    met('配偶填未婚', 'a single spouse', home({}, { p: { ...spouse, marital: 'single' } })),
    notMet('未婚的是儿子', 'the single one is a son', home({}, { p: { ...son, marital: 'single' }, h: head, s: spouse })),
    notMet('户主未婚，没有配偶', 'a single head without a spouse', home({}, { p: { ...head, marital: 'single' } })),
    cannotTell('婚姻状况空缺', 'the marriage is empty', home({}, { p: { ...head, marital: null }, s: spouse })),
  ],
  'present-with-reason-for-leaving': [
    met('状态正常，减少原因写死亡', 'present, and the reason for leaving is death', person({ leavingReason: 'dead' })),
    notMet('减少原因一格为空', 'the reason is empty', person({ leavingReason: null })),
    notMet('已按死亡减少', 'taken out as dead', person({ leavingReason: 'dead', memberState: 'dead' })),
    cannotTell('文件没有减少原因一列', 'the file has no such column', person({ leavingReason: null, ...lacking('leavingReason') })),
  ],
}
