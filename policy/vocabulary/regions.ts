/** The district's public list of regions with their statistical codes: 8 towns (subdistricts and towns) and 155 villages; which villages are key villages is invented. */

/** A region: codes have 12 digits, a town's village starts with the town's first nine. */
export interface Region {
  readonly code: string
  readonly name: string
  readonly level: 'district' | 'town' | 'village'
  /** The code of the region above; empty for the district. */
  readonly parent: string
}

const district: Region = { code: '371311000000', name: '罗庄区', level: 'district', parent: '' }

/** Each town's nine digits and name, then its villages: last three digits and name without its ending. */
const towns: readonly (readonly [string, string, string, string])[] = [
  [
    '371311001',
    '罗庄街道',
    '001龙潭 002湖南崖 005于泉庄 006闫泉庄 007沈泉庄 008罗庄 010朱陈 011朱陈东南 012朱陈东 028朱陈北 029鑫城 031鑫华 033临矿 034金地 035宝丽 036美华 037鑫潭 038金湖 039䅟茬窑',
    '232朱陈西 233朱张桥 234山南头 235焦沂庄 236后官战湖 237赵家坝 238小山后 239涑河 240鑫园',
  ],
  ['371311002', '傅庄街道', '009幸福小镇', '264通达 265傅庄 266凤凰居 267龙泉 268旦子 269店子 270汤庄 271窑岭 272丁庄 273三重'],
  [
    '371311003',
    '盛庄街道',
    '001尚屯 003后盛庄 004前盛庄 005电厂 009红土屯 010十里堡 011大埠东 016湖西崖北 017湖西崖西 018湖西崖东 019大白衣庄 020前崔庄 021后崔庄 022潘庄 023沙埠庄 033营子 034魏三岗 035林村 041杜三岗 042三岗店子 043齐庄 049白庄 050三岗 051八块石 052龙湾 053双月 054白鹭 055清河 056书苑 057怡景 058万通 059丰成 060明园 061湖畔 062馨苑 063锦绣 064韵铭 065盛世沂城 066育才 067金丽 068翡翠 069金源 070阳光 071丽景 072龙湖',
    '225花埠圈 227沂滨新',
  ],
  [
    '371311006',
    '册山街道',
    '',
    '207沙旦子 215埝头 216正旺 235同沂 236新隆岭 237凤凰岭 238尚阳 241新沙沟 243龙山 244沙沟 245五寺 246山前 247册山 248南头 249后',
  ],
  ['371311007', '高都街道', '', '201西高都 202沈牌子 210薛庄 218东高都 231红日 232常旺 233塘崖 237滨河 238金坦 239新和 240程庄 241车辋'],
  [
    '371311100',
    '沂堂镇',
    '',
    '203寨子 209贤孝庄 222麒麟山 223荆山 226大兴屯 233沂堂 234台井 235丰山 236泉里堡 237迷龙 238杏山湖 239向阳 240东大埠 241为儿桥 242柳庄 243龙兴',
  ],
  [
    '371311101',
    '褚墩镇',
    '',
    '201褚墩一 202褚墩二 203褚墩三 208东永安 210梁庄 230三岭 231桥头 232卜庄 233兰山 234廖屯 235三屯 236孙盛庄 237碑住 238西永安',
  ],
  ['371311102', '黄山镇', '', '218大安 223双合 225峰山 226菊花屯 227蒋史汪 228木柞 229凤凰 230官山 231凤凰屯 232黄山 233蔡 234官庄'],
]

function villagesOf(town: string, list: string, ending: string): Region[] {
  return list
    .split(' ')
    .filter(Boolean)
    .map((entry) => ({ code: town + entry.slice(0, 3), name: entry.slice(3) + ending, level: 'village', parent: `${town}000` }))
}

/** All regions: the district, its towns, then the villages town by town. */
export const regions: readonly Region[] = [
  district,
  ...towns.map(([code, name]): Region => ({ code: `${code}000`, name, level: 'town', parent: district.code })),
  ...towns.flatMap(([code, , communities, villages]) => [
    ...villagesOf(code, communities, '社区居民委员会'),
    ...villagesOf(code, villages, '村村民委员会'),
  ]),
]

/** The 20 villages marked as provincial key villages (省扶贫工作重点村). The marking is invented: the district enters its own. */
export const keyVillages: readonly string[] = [
  '371311001234', // 山南头村
  '371311002265', // 傅庄村
  '371311002268', // 旦子村
  '371311006237', // 凤凰岭村
  '371311006244', // 沙沟村
  '371311006248', // 南头村
  '371311007201', // 西高都村
  '371311007210', // 薛庄村
  '371311007233', // 塘崖村
  '371311100209', // 贤孝庄村
  '371311100222', // 麒麟山村
  '371311100241', // 为儿桥村
  '371311100242', // 柳庄村
  '371311101230', // 三岭村
  '371311101232', // 卜庄村
  '371311101234', // 廖屯村
  '371311101237', // 碑住村
  '371311102226', // 菊花屯村
  '371311102229', // 凤凰村
  '371311102233', // 蔡村
]
