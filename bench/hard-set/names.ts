/** Names for the hard set: surnames as common as they are, given names by a long-tailed list, clans with generation characters, names of several parts. */

import { commonSurnames } from '#modules/truth/linking/surnames'
import type { Dice } from '#programs/district/world/draw'

export type Sex = 'male' | 'female'

const male = [
  ...'伟强磊军洋勇杰涛明超平刚建国志文华林海峰波斌鹏飞宇浩龙辉亮俊德福贵祥兴永庆春生荣光义忠学成天金玉宝山树根柱喜顺来有长东南北大小新全胜利民立本善良仁孝廉正方圆江河湖泉洪水火炎锋利铁铜银钢石岩岭岗松柏杨柳桐槐榆桂森木枫彬彪虎豹麒麟凤鹤雁鸿鹏鲲宏伯仲叔季孟元亨昌盛隆丰泰安康宁和睦温恭敬让俭智信诚恒毅坚韧克己复礼耀祖宗培育人才俊秀逸群超凡朝阳晓晨旭昊昱晖曦星辰宸宵云雷震霆雨霖露霜雪冰',
]
const female = [
  ...'芳娜敏静秀英丽艳娟霞燕玲桂兰凤梅红云莲珍香翠淑琴萍雪洁婷慧颖琳欣怡佳雨梦瑶琪花菊荷萱蓉芝芸芬菲蕾薇莉茜茹荣华春夏秋冬月星彩虹银金玉珠宝璐珊瑚环佩钗钿巧妙娇媚妍姣婉娴姝娥姗妮娅婵嫣素贞节孝惠爱怜思念忆晓晨曦晴岚霭露冰清雅秋韵诗书画琴棋绣锦绮纨绢丝纯真善美乐喜欢悦笑颜容貌青蓝紫白黛碧岑',
]
const generations = [...'传继广兆守维培宗启绍怀敬凡庆令德垂佑钦昭宪繁祥瑞道兴发福承衍裕泽显延士文永光世成正明']
const parts = [
  '阿依',
  '古丽',
  '买买提',
  '艾力',
  '帕提',
  '热合曼',
  '吐尔逊',
  '库尔班',
  '努尔',
  '玛依拉',
  '迪丽',
  '热巴',
  '依布拉',
  '尼加提',
  '阿不都',
  '萨迪克',
  '巴合提',
  '叶尔兰',
  '加娜',
  '赛力克',
  '卓玛',
  '扎西',
  '才让',
  '达瓦',
]

/** Zipf with an offset: the first is the most common, the tail is long. */
function longTailed<T>(list: readonly T[], dice: Dice): T {
  const skewed = Math.exp(dice.next() * Math.log(list.length + 6)) - 1
  return list[Math.min(list.length - 1, Math.max(0, Math.floor(skewed - 5 * dice.next())))]!
}

const shares: number[] = []
let total = 0
for (const [, share] of commonSurnames) {
  total += share
  shares.push(total)
}

export function surname(dice: Dice): string {
  const at = dice.next() * total
  return commonSurnames[shares.findIndex((reached) => reached >= at)]?.[0] ?? '王'
}

/** A given name; `generation` is the clan's character for these years, borne by half of its men. */
export function givenName(dice: Dice, sex: Sex, year: number, generation: string | null): string {
  const list = sex === 'male' ? male : female
  const single = year < 1955 ? 0.12 : year < 1995 ? 0.25 : 0.1
  if (generation !== null && sex === 'male' && dice.happens(0.5)) return generation + longTailed(list, dice)
  return dice.happens(single) ? longTailed(list, dice) : longTailed(list, dice) + longTailed(list, dice)
}

/** The generation character of a village's clan for people born about this year. */
export function generationOf(village: number, year: number): string {
  return generations[(village * 7 + Math.floor(year / 22)) % generations.length]!
}

/** A name of two parts with a middle dot. */
export function nameOfParts(dice: Dice): string {
  const part = () => (dice.happens(0.5) ? dice.oneOf(parts) + dice.oneOf(parts) : dice.oneOf(parts))
  return `${part()}·${part()}`
}

/** All characters that given names are made of, for damage. */
export const givenCharacters: readonly string[] = [...new Set([...male, ...female])]
