/** Examples of the checks of who belongs to the household (Article 29, Q11–Q23). */
import type { ExampleTable } from '../../../example.ts'
import type { SmallWorld } from '../../../small-world.ts'
import { aged, type Facts, home, lacking, met, notMet, person, untold } from './trying.ts'

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
    {
      given: home({}, { h: { ...head, ...aged(50) }, p: { ...son, ...aged(20) } }),
      expected: { value: 50n },
      why: { zh: '户主年末五十岁', en: 'the head is fifty at the year’s end' },
    },
    { given: home({}, { h: head }), expected: { value: null }, why: { zh: '户主出生日期不明', en: 'the head’s birth date is not known' } },
  ],
  'spouse-age': [
    {
      given: home({}, { s: { ...spouse, ...aged(48) } }),
      expected: { value: 48n },
      why: { zh: '配偶年末四十八岁', en: 'the spouse is forty-eight' },
    },
    {
      given: home({}, { h: { ...head, ...aged(50) } }),
      expected: { value: null },
      why: { zh: '没有配偶，谈不上年龄', en: 'there is no spouse' },
    },
  ],
  'no-head': [
    met(home({}, { p: spouse, q: son }), '只有配偶和儿子', 'a spouse and a son only'),
    met(home({}, { p: { ...head, memberState: 'dead' }, q: spouse }), '户主已去世，没有改选', 'the head died and nobody took the place'),
    notMet(home({}, { p: head, q: spouse }), '有户主', 'there is a head'),
    notMet(home({}, {}), '没有成员的户另有规则', 'a household without members is another rule’s'),
    untold(home({}, { p: { relation: null } }), '关系空缺，可能就是户主', 'the relation is empty; it may be the head'),
  ],
  'two-spouses': [
    met(home({}, { h: head, s: spouse, t: spouse }), '两个人都填配偶', 'two people are the spouse'),
    notMet(home({}, { h: head, s: spouse }), '一个配偶', 'one spouse'),
    notMet(home({}, { h: head, s: spouse, t: { ...spouse, memberState: 'dead' } }), '前一个配偶已去世', 'the former spouse is dead'),
    untold(home({}, { h: head, s: spouse, t: { relation: null } }), '还有一人关系空缺', 'one more has no relation'),
  ],
  'head-and-spouse-of-one-sex': [
    met(home({}, { h: { ...head, sex: 'male' }, s: { ...spouse, sex: 'male' } }), '户主和配偶都填男', 'both are male'),
    met(home({}, { h: { ...head, sex: 'female' }, s: { ...spouse, sex: 'female' } }), '户主和配偶都填女', 'both are female'),
    notMet(home({}, { h: { ...head, sex: 'female' }, s: { ...spouse, sex: 'male' } }), '一男一女', 'one of each'),
    notMet(home({}, { h: { ...head, sex: 'female' } }), '没有配偶', 'no spouse'),
    untold(home({}, { h: { ...head, sex: 'female' }, s: spouse }), '配偶性别空缺', 'the spouse’s sex is empty'),
  ],
  'relation-contradicts-sex': [
    met(person({ relation: 'daughter', sex: 'male' }), '之女而填男', 'a daughter who is male'),
    met(person({ relation: 'wifes-father', sex: 'female' }), '之岳父而填女', 'a father-in-law who is female'),
    notMet(person({ relation: 'son', sex: 'male' }), '之子填男', 'a son who is male'),
    notMet(person({ relation: 'sibling', sex: 'female' }), '兄弟姐妹不分男女', 'a sibling may be either'),
    untold(person({ relation: 'son', sex: null }), '性别空缺', 'the sex is empty'),
  ],
  'child-too-near-in-age': [
    met(family(30, 44), '父子差14岁', 'fourteen years apart'),
    notMet(family(30, 45), '父子差15岁，恰在界上', 'fifteen years apart, just on the bound'),
    met(family(30, 55, 40), '与父亲差25岁，与母亲只差10岁', 'twenty-five years from the father, ten from the mother'),
    notMet(person({ relation: 'spouse', ...aged(50) }), '不是子女', 'no child'),
    untold(home({}, { p: son, h: { ...head, ...aged(50) } }), '儿子出生日期不明', 'the son’s birth date is not known'),
  ],
  'child-too-far-in-age': [
    met(family(10, 66), '父子差56岁', 'fifty-six years apart'),
    notMet(family(10, 65), '父子差55岁，恰在界上', 'fifty-five years apart, just on the bound'),
    untold(home({}, { p: son, h: { ...head, ...aged(50) } }), '儿子出生日期不明', 'the son’s birth date is not known'),
  ],
  'household-of-many-members': [
    met(home({}, members(7)), '七口人', 'seven members'),
    notMet(home({}, members(6)), '六口人', 'six members'),
    untold(home({}, { ...members(6), x: { memberState: null } }), '第七人是否在册不明', 'whether the seventh is there is not known'),
  ],
  'household-without-members': [
    met(home({}, {}), '只有户没有人', 'a household and nobody in it'),
    met(home({}, { p: { memberState: 'moved-out' } }), '唯一的成员已迁出', 'the only member has moved out'),
    notMet(home({}), '有一个成员', 'there is a member'),
    untold(home({}, { p: { memberState: null } }), '成员状态不明', 'the member’s state is not known'),
  ],
  'minor-head-beside-adult': [
    met(home({}, { h: { ...head, ...aged(17) }, p: aged(18) }), '户主17岁，家里有人满18岁', 'the head is 17, somebody is 18'),
    notMet(home({}, { h: { ...head, ...aged(18) }, p: aged(60) }), '户主刚满18岁', 'the head is just 18'),
    notMet(home({}, { h: { ...head, ...aged(15) }, p: aged(12) }), '家里都是未成年人', 'all of them are minors'),
    untold(home({}, { h: head, p: aged(40) }), '户主出生日期不明', 'the head’s birth date is not known'),
  ],
  'member-count-differs': [
    met(home({ statedMemberCount: 3n }, members(2)), '填三人，只有两行', 'three stated, two rows'),
    notMet(home({ statedMemberCount: 2n }, members(2)), '填两人，有两行', 'two stated, two rows'),
    notMet(home({ statedMemberCount: 1n }, { p: {}, q: { memberState: 'dead' } }), '去世的不算', 'the dead do not count'),
    untold(home({ statedMemberCount: null }), '人数未填', 'no number was stated'),
  ],
  'phone-shared': [
    met(sharedWith('phone', 3), '四户共用一个电话', 'four households share a phone'),
    notMet(sharedWith('phone', 2), '三户共用，恰在界上', 'three households, just on the bound'),
    untold(home({ phone: null }), '电话空缺', 'no phone'),
  ],
  'card-shared': [
    met(sharedWith('card', 3), '四户共用一个卡号', 'four households share a card'),
    notMet(sharedWith('card', 2), '三户共用，恰在界上', 'three households, just on the bound'),
    untold(home({ card: null }), '卡号空缺', 'no card'),
  ],
  'phone-form-wrong': [
    met(home({ phoneRight: false }), '电话少一位', 'a digit of the phone is lost'),
    notMet(home({ phoneRight: true }), '11位手机号', 'eleven places of a mobile phone'),
    untold(home({ phoneRight: null }), '电话空缺', 'no phone'),
  ],
  'card-form-wrong': [
    met(home({ cardRight: false }), '卡号校验不过', 'the card’s check digit is wrong'),
    notMet(home({ cardRight: true }), '卡号校验通过', 'the card’s check digit is right'),
    untold(home({ cardRight: null }), '卡号空缺', 'no card'),
  ],
  'single-with-spouse': [
    met(home({}, { p: { ...head, marital: 'single' }, s: spouse }), '户主填未婚，家里有配偶', 'a single head with a spouse'),
    met(home({}, { p: { ...spouse, marital: 'single' } }), '配偶填未婚', 'a single spouse'),
    notMet(home({}, { p: { ...son, marital: 'single' }, h: head, s: spouse }), '未婚的是儿子', 'the single one is a son'),
    notMet(home({}, { p: { ...head, marital: 'single' } }), '户主未婚，没有配偶', 'a single head without a spouse'),
    untold(home({}, { p: { ...head, marital: null }, s: spouse }), '婚姻状况空缺', 'the marriage is empty'),
  ],
  'present-with-reason-for-leaving': [
    met(person({ leavingReason: 'dead' }), '状态正常，减少原因写死亡', 'present, and the reason for leaving is death'),
    notMet(person({ leavingReason: null }), '减少原因一格为空', 'the reason is empty'),
    notMet(person({ leavingReason: 'dead', memberState: 'dead' }), '已按死亡减少', 'taken out as dead'),
    untold(person({ leavingReason: null, ...lacking('leavingReason') }), '文件没有减少原因一列', 'the file has no such column'),
  ],
}
