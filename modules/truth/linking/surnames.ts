/** Surnames: how common the most frequent are among the whole population, those of two characters, and readings that a dictionary gets wrong. */

/** Share of the population in hundredths of a percent, from the published counts of 2006 to 2020 (they differ a little; only the order of size matters here). */
const shares =
  '王720李715张680刘540陈450杨310赵229黄223周212吴205徐167孙154胡131朱126高121林118何117郭115马105罗86梁84宋81郑78谢72韩68唐65冯64于62董61程57曹57袁54邓54许54傅51沈50曾50彭49吕47苏47卢47蒋47蔡46贾42丁42魏40薛40叶40阎40余39潘39杜39戴37夏37钟37汪36田36任36姜35范34方34石33姚33谭32廖32邹31熊31金31陆31郝30孔30白29崔29康29毛28邱28秦28江28史27顾27侯26邵26孟26龙26万25段24雷24钱22汤22尹21黎20易20常20武19乔19贺19赖18龚17文17萧15肖44闫25樊16'

const table = new Map([...shares.matchAll(/(\D)(\d+)/g)].map(([, surname, share]) => [surname!, Number(share) / 10_000]))

/** Share of a surname among the whole population; one that is not in the list counts as one in ten thousand. */
export function surnameShare(surname: string): number {
  return table.get(surname) ?? 0.0001
}

/** The listed surnames with their shares, most common first. */
export const commonSurnames: readonly (readonly [string, number])[] = [...table].sort((a, b) => b[1] - a[1])

export const doubleSurnames: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 司徒 端木 宇文 长孙 轩辕 独孤 南宫 西门 东郭 百里 呼延 赫连 澹台 闻人 公羊 申屠 太史 淳于 单于 钟离 仲孙 完颜'.split(
    ' ',
  ),
)

/** Readings of characters where they are a surname. */
export const surnameReadings: ReadonlyMap<string, string> = new Map(
  '单shan 仇qiu 查zha 曾zeng 解xie 盖ge 区ou 任ren 朴piao 覃qin 翟zhai 乐yue 缪miao 纪ji 宁ning 华hua 员yun 洗xian 冼xian 逄pang 召shao 尹yin 种chong 秘bi 黑he 繁po 牟mu 晁chao 瞿qu 祭zhai 万wan 车che 折she 薄bo 尉yu 曲qu 葛ge 褚chu 冼xian 邵shao 那na 哈ha 重chong'
    .split(' ')
    .map((entry) => [entry[0]!, entry.slice(1)]),
)
