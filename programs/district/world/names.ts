/** Invented names as they fall in a northern Chinese village: clans share a surname, brothers a generation character, fashions change with the years. */
import { byWeight, drawing, type Lot, lotWithin, oneOf } from './draw.ts'
import type { Sex } from './person.ts'

const surnames = [
  ...'王张李刘陈杨赵孙周徐马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤聂温',
]
const surnameAt = byWeight(surnames.map((_, rank) => 1 / (rank + 5)))

const characters: Record<Sex, readonly [string, string, string]> = {
  male: [
    '德玉福树春生永林海清宝金成荣庆祥忠义国明文学志洪兴贵',
    '建国军志强伟明华平勇杰峰波涛刚辉斌永东海洪',
    '浩宇轩俊鹏磊超凯博文子晨阳睿泽航铭宸佳旭',
  ],
  female: ['秀英兰芳玉桂香珍凤梅云荣花贞淑琴莲素月翠', '丽红霞艳玲敏娟燕萍静芬华晓春青慧琴兰', '婷雪娜欣怡佳琪思雨涵梦萱子诗语彤悦可一诺'],
}
const characterAt = byWeight(Array.from({ length: 18 }, (_, rank) => 1 / (rank + 3)))

const generations = [...'传继广兆守维培宗启绍怀敬凡庆令德垂佑钦昭宪繁祥瑞']

const surnameDraw = drawing('surname')
const clanDraw = drawing('in the clan')
const lengthDraw = drawing('length of name')
const generationDraw = drawing('generation character')
const firstDraw = drawing('first character')
const secondDraw = drawing('second character')

/** A village's leading family: its surname and the share of the village that bears it. */
export interface Clan {
  readonly surname: string
  readonly share: number
  readonly lot: Lot
}

/** A surname from the whole country. */
export function anySurname(lot: Lot): string {
  return surnames[surnameAt(surnameDraw(lot))]!
}

/** A surname in a village: the clan's as often as its share says. */
export function surnameIn(clan: Clan, lot: Lot): string {
  return clanDraw(lot) < clan.share ? clan.surname : anySurname(lot)
}

/** One or two characters that fit sex and year of birth; men of a clan often bear its generation character. */
export function givenName(lot: Lot, sex: Sex, birthYear: number, clan: Clan | undefined): string {
  const fashion = birthYear < 1958 ? 0 : birthYear < 1988 ? 1 : 2
  const list = characters[sex][fashion]
  const second = list[characterAt(secondDraw(lot))]!
  if (lengthDraw(lot) < 0.22) return second
  if (clan && sex === 'male' && generationDraw(lot) < 0.5) {
    return generations[Math.floor(lotWithin(clan.lot, Math.floor(birthYear / 24)) % generations.length)]! + second
  }
  const first = list[characterAt(firstDraw(lot))]!
  return first === second && fashion !== 2 ? second : first + second
}

/** Names that systems mistreat: rare characters, and a minority name with its dot. */
export function rareName(surname: string, sex: Sex, draw: number): string {
  const male = [`${surname}䶮`, `${surname}㙓`, `${surname}𬱖`, '买买提·艾力', `${surname}喆䲟`]
  const female = [`${surname}㛃`, `${surname}䶮娅`, `${surname}𫍯`, '阿依古丽·买买提', `${surname}㭎`]
  return oneOf(sex === 'male' ? male : female, draw)
}

/** The same name in a character's other form, or null when none of its characters has one here. */
export function variantName(name: string): string | null {
  const forms: Record<string, string> = {
    吕: '呂',
    国: '國',
    华: '華',
    强: '強',
    庆: '慶',
    宝: '寶',
    荣: '榮',
    凤: '鳳',
    云: '雲',
    丽: '麗',
    红: '紅',
    东: '東',
    贵: '貴',
    杰: '傑',
    兰: '蘭',
    兴: '興',
    义: '義',
    莲: '蓮',
  }
  const at = [...name].findIndex((character) => forms[character] !== undefined)
  if (at < 0) return null
  const written = [...name]
  written[at] = forms[written[at]!]!
  return written.join('')
}

/** Another given character in place of one, the surname kept: someone else's name, or a wrong entry. */
export function otherName(name: string, lot: Lot): string {
  const written = [...name]
  const options = [...'建胜兰腾会克伦泰'].filter((character) => !name.includes(character))
  written[1] = oneOf(options, firstDraw(lot))
  return written.join('')
}
