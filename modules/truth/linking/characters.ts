/** Characters that are the same, sound the same or are easily taken for each other in names. */
import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'

const simplify = Converter({ from: 't', to: 'cn' })

/** Forms of one character that the conversion to simplified script leaves apart. */
const forms: ReadonlyMap<string, string> = new Map(
  [
    '龑䶮',
    '吕呂',
    '闫阎',
    '肖萧',
    '付傅',
    '昇升',
    '喆哲',
    '堃坤',
    '犇奔',
    '峯峰',
    '竝并',
    '甯宁',
    '濬浚',
    '喬乔',
    '戶户',
    '於于',
    '邱丘',
    '仝同',
  ].flatMap((group) => [...group].map((character): [string, string] => [character, group.charAt(0)])),
)

/** Groups whose members are confused in handwriting, by five-stroke keys or by scanning. */
const groups =
  '已己巳 未末 士土 天夫无 刘对 田由甲申 日曰目 王玉主壬 千干于 午牛 大太犬 人入八 戊戌戍成 候侯 李季 杨扬 陈陣阵 洋祥详样 清青晴情倩 请 宇字 丽美 兰三 芳方 平乎 永水 明朋 军车 霞暇 敏梅 海每 玲铃伶冷 英莫 荣荧 芬苓 红江 云去 志忠 建健 杰然 伟炜苇 强张 民氏 华毕 贵责 春舂 秀季 莲连 凤风 桂佳 花化 艳绝 辉晖挥 鹏朋 波坡 涛淘 勇男 斌武 超起 磊石 刚则 峰锋蜂 林木 森 淼 雪雷 雲 娟捐 娜那 静净 洁吉 婷停 欣欢 鑫金 龙尤 虎 庆厌 国围 福富 祥洋 瑞端 俊骏峻 彬杉 宁于 东车 全金 会云 先光 光尖 仁仕 义又 礼札 孔孙 何向 周同 吴吕 赵越 钱铁 冯马 卫工 韩朝 朱未 徐涂 郑邓 谢射 宋宗 唐庸 许计 傅博 沈沉 曹曾 彭膨 潘番 董重 袁哀 苏办 叶汁 阎闫 余佘 杜社 戴载 夏复 钟种 汪注 任仕 姜美 范苑 石右 廖寥 邹皱 熊能 陆陇 崔催 康庚 毛手 邱丘 秦泰 江汪 史央 顾项 邵召 孟盂 段殷 雷雪 汤场 尹伊 黎犁 常堂 贺贸 赖懒 龚聋'
const look = new Map<string, Set<string>>()
for (const group of groups.split(' ')) {
  for (const one of group) {
    const others = look.get(one) ?? new Set<string>()
    for (const other of group) if (other !== one) others.add(other)
    look.set(one, others)
  }
}

const plainForms = new Map<string, string>()
const syllables = new Map<string, string>()

/** One form for all forms of a character: simplified, and one of a pair that names use side by side. */
export function plainForm(character: string): string {
  let form = plainForms.get(character)
  if (form === undefined) {
    const simple: string = forms.get(character) ?? simplify(character) ?? character
    form = forms.get(simple) ?? simple
    plainForms.set(character, form)
  }
  return form
}

/** The syllable of a character, without tone; sounds that dialects and keyboards mix (zh/z, ch/c, sh/s, -ng/-n, l/n, f/h) are one. */
export function syllable(character: string): string {
  let sound = syllables.get(character)
  if (sound === undefined) {
    sound = foldSound(pinyin(character, { toneType: 'none', v: true }) ?? '')
    syllables.set(character, sound)
  }
  return sound
}

/** Brings a written syllable to the form in which mixed sounds are one. */
export function foldSound(sound: string): string {
  return sound
    .toLowerCase()
    .replace('ü', 'v')
    .replace(/^([zcs])h/, '$1')
    .replace(/^l(?=[aeiouv])/, 'n')
    .replace(/ng$/, 'n')
}

/** Whether two characters are easily taken for each other by their look. */
export const looksLike = (one: string, other: string) => look.get(one)?.has(other) === true
