/** Region and village: the area tree and the village form (贫困村信息采集表, V01–V18). */
import { boolean, code, codeList, integer, ledger, money, text } from '#kernel/ledger'

const regionLevel = codeList(
  'regionLevel',
  { zh: '级别', en: 'Level' },
  {
    district: { zh: '区县', en: 'District', also: ['县', '区'] },
    town: { zh: '街镇', en: 'Town', also: ['镇', '街道', '乡'] },
    village: { zh: '村', en: 'Village', also: ['社区', '行政村'] },
  },
)

export const region = ledger({
  key: 'region',
  label: { zh: '行政区划', en: 'Region' },
  article: 0,
  fields: {
    regionCode: text('区划代码', 'Region code', { expected: true }),
    regionName: text('区划名称', 'Region name', { expected: true }),
    level: code(regionLevel, '级别', 'Level'),
    parent: text('上级代码', 'Code of the parent'),
  },
})

/** V01: four different flags of a village; the 20 "key villages" are `key`. */
export const villageKind = codeList(
  'villageKind',
  { zh: '村属性', en: 'Kind of village', number: 'V01' },
  {
    poor: { zh: '贫困村', en: 'Poor village' },
    'deeply-poor': { zh: '深度贫困村', en: 'Deeply poor village' },
    ordinary: { zh: '非贫困村', en: 'Ordinary village', also: ['一般村'] },
  },
)

const villageDirection = codeList(
  'villageDirection',
  { zh: '发展方向', en: 'Direction', number: 'V02' },
  {
    crops: { zh: '种植', en: 'Crops' },
    livestock: { zh: '养殖', en: 'Livestock' },
    processing: { zh: '加工', en: 'Processing' },
    tourism: { zh: '旅游', en: 'Tourism' },
    trade: { zh: '商贸', en: 'Trade' },
    other: { zh: '其他', en: 'Other' },
  },
)

const mu = { zh: '亩', en: 'mu' }
const areas = { unit: mu, scale: 2 } as const

export const village = ledger({
  key: 'village',
  label: { zh: '村信息', en: 'Village' },
  article: 20,
  number: 'V',
  hints: ['贫困村信息', '村情', '村基本情况'],
  fields: {
    village: text('行政村', 'Village', {
      role: 'village',
      number: 'F02',
      headings: ['村', '村名', '行政村名称', '村（社区）', '村居'],
      expected: true,
    }),
    town: text('镇（街道）', 'Town', { role: 'town', number: 'F02', headings: ['街镇', '乡镇', '镇街', '乡（镇）'] }),
    kind: code(villageKind, '村属性', 'Kind', { number: 'V01', tells: true }),
    keyVillage: boolean('省扶贫工作重点村', 'Key village of the province', { number: 'V01', tells: true }),
    cityKeyVillage: boolean('扶贫工作重点村', 'Key village', { number: 'V01' }),
    weakEconomy: boolean('经济薄弱村', 'Village with a weak economy', { number: 'V01' }),
    delistedYear: integer('摘帽年度', 'Year of delisting', { number: 'V01', unit: { zh: '年', en: 'year' }, range: [2014, 2030] }),
    direction: code(villageDirection, '发展方向', 'Direction', { number: 'V02' }),
    head: text('村负责人', 'Head of the village', { number: 'V03' }),
    headPhone: text('村负责人电话', 'Phone of the head', { number: 'V03', role: 'phone', sensitivity: 'personal' }),
    households: integer('总户数', 'Households', { number: 'V04', range: [1, 5000], tells: true }),
    groups: integer('村民小组数', 'Groups', { number: 'V04', range: [1, 60], tells: true }),
    population: integer('总人口', 'Population', { number: 'V04', headings: ['总人口数'], range: [1, 20000] }),
    poorHouseholds: integer('贫困户户数', 'Poor households', { number: 'V05', headings: ['贫困户数'] }),
    poorPeople: integer('贫困人口数', 'Poor people', { number: 'V05', headings: ['贫困人口'] }),
    allowanceHouseholds: integer('低保户数', 'Households on allowance', { number: 'V05' }),
    allowancePeople: integer('低保人口数', 'People on allowance', { number: 'V05' }),
    extremelyPoorHouseholds: integer('五保户数', 'Extremely poor households', { number: 'V05' }),
    minority: integer('少数民族人口数', 'People of minorities', { number: 'V06' }),
    women: integer('妇女人口数', 'Women', { number: 'V06' }),
    disabled: integer('残疾人口数', 'Disabled people', { number: 'V06' }),
    workers: integer('劳动力人数', 'People able to work', { number: 'V06' }),
    workingAway: integer('外出务工人数', 'People working away', { number: 'V06' }),
    partyMembers: integer('中共党员数', 'Party members', { number: 'V07' }),
    graduateCadres: integer('大学生村官数', 'Graduate village cadres', { number: 'V07' }),
    arable: integer('耕地面积', 'Arable land', { number: 'V08', ...areas }),
    irrigated: integer('有效灌溉面积', 'Irrigated land', { number: 'V08', ...areas }),
    forest: integer('林地面积', 'Forest', { number: 'V08', ...areas }),
    orchard: integer('林果面积', 'Orchards', { number: 'V08', ...areas }),
    pasture: integer('牧草地面积', 'Pasture', { number: 'V08', ...areas }),
    water: integer('水面面积', 'Water', { number: 'V08', ...areas }),
    incomePerHead: money('农民人均纯收入', 'Net income per head', { number: 'V09' }),
    collectiveIncome: money('村集体经济收入', 'Collective income', { number: 'V09', headings: ['村集体收入', '集体收入'], tells: true }),
    medicalInsured: integer('居民医保人数', 'Insured for medical care', { number: 'V10' }),
    residentPensions: integer('居民养老人数', 'In the residents’ pension', { number: 'V10' }),
    employeePensions: integer('职工养老人数', 'In the employees’ pension', { number: 'V10' }),
    pavedRoad: boolean('到乡镇通沥青（水泥）路', 'Paved road to the town', { number: 'V11' }),
    busService: boolean('通客运班车', 'Bus service', { number: 'V11' }),
    hamletsWithPower: integer('已通生产用电自然村数', 'Hamlets with power for production', { number: 'V11' }),
    withoutSafeWater: integer('未实现饮水安全户数', 'Households without safe water', { number: 'V12' }),
    shortOfWater: integer('饮水困难户数', 'Households short of water', { number: 'V12' }),
    unsafeHouses: integer('危房户数', 'Households in unsafe houses', { number: 'V12' }),
    cooperatives: integer('合作社数', 'Co-operatives', { number: 'V13' }),
    tourismHouseholds: integer('乡村旅游户数', 'Households in tourism', { number: 'V13' }),
    clinics: integer('卫生室数', 'Clinics', { number: 'V14' }),
    doctors: integer('执业（助理）医师', 'Licensed doctors', { number: 'V14' }),
    publicToilets: integer('公共厕所', 'Public toilets', { number: 'V14' }),
    wastePoints: integer('垃圾集中点', 'Waste points', { number: 'V14' }),
    readingRooms: integer('文化（图书）室', 'Reading rooms', { number: 'V14' }),
    broadband: integer('通宽带户数', 'Households with broadband', { number: 'V15' }),
  },
})
