/** Code lists of the household form: status, kind, cause, standard, housing and the rest (L01–L03, L14, F77–F82). */
import { codeList } from '#kernel/ledger'

/** L01. "Enjoying the policy" is poor, out-with-policy, fallen-back, newly-identified or instantly-helped. */
export const status = codeList(
  'status',
  { zh: '脱贫属性', en: 'Status', number: 'L01' },
  {
    poor: { zh: '未脱贫', en: 'Poor', code: '0', also: ['未脱贫户', '贫困户', '建档立卡贫困户', '未脱贫享受政策'] },
    'out-with-policy': {
      zh: '脱贫享受政策',
      en: 'Out of poverty, with policy',
      code: '1',
      also: [
        '已脱贫享受政策',
        '脱贫（享受政策）',
        '已脱贫（享受政策）',
        '享受政策脱贫户',
        '脱贫享受政策户',
        '脱贫（享受）',
        '已脱贫（享受）',
        '享受',
        '脱贫继续享受政策',
      ],
    },
    'about-to-exit': { zh: '预脱贫', en: 'About to exit', code: '2', also: ['预脱贫户', '拟脱贫'] },
    'fallen-back': { zh: '返贫', en: 'Fallen back', code: '3', also: ['返贫户'] },
    'out-without-policy': {
      zh: '脱贫不再享受政策',
      en: 'Out of poverty, without policy',
      code: '4',
      also: [
        '已脱贫不享受政策',
        '已脱贫（不享受政策）',
        '脱贫不享受政策',
        '脱贫（不享受政策）',
        '不再享受政策',
        '不享受政策',
        '不享受',
        '稳定脱贫',
        '稳定脱贫户',
        '脱贫（不再享受政策）',
        '已脱贫不再享受政策',
        '脱贫不再享受政策户',
      ],
    },
    'instantly-helped': { zh: '即时帮扶', en: 'Instantly helped', code: '5', also: ['即时帮扶户', '即时帮扶人口'] },
    'newly-identified': { zh: '新识别', en: 'Newly identified', also: ['新识别户', '新识别贫困户', '新增贫困户'] },
    ordinary: { zh: '一般农户', en: 'Ordinary household', code: '9', also: ['非贫困户', '一般户', '普通农户'] },
  },
)

/** L02: kind of household while poor and once out. */
export const householdKind = codeList(
  'householdKind',
  { zh: '贫困户属性', en: 'Kind of household', number: 'L02' },
  {
    'general-poor': { zh: '一般贫困户', en: 'General poor household', code: '01', also: ['一般贫困'] },
    'allowance-poor': { zh: '低保贫困户', en: 'Poor household on subsistence allowance', code: '04', also: ['低保贫困'] },
    'extremely-poor': { zh: '五保贫困户', en: 'Extremely poor household', code: '06', also: ['特困供养贫困户', '五保贫困', '特困贫困户'] },
    general: { zh: '一般农户', en: 'General household', code: '05', also: ['一般脱贫户', '一般户'] },
    allowance: { zh: '低保户', en: 'Household on subsistence allowance', code: '02', also: ['低保脱贫户', '低保'] },
    'extremely-poor-out': {
      zh: '五保户',
      en: 'Extremely poor household, out of poverty',
      code: '03',
      also: ['特困供养脱贫户', '特困供养户', '特困户', '特困供养'],
    },
  },
)

/** L03: main and other causes of poverty. */
export const cause = codeList(
  'cause',
  { zh: '致贫原因', en: 'Cause of poverty', number: 'L03' },
  {
    illness: { zh: '因病', en: 'Illness', code: '01', also: ['因病致贫', '疾病'] },
    disability: { zh: '因残', en: 'Disability', code: '02', also: ['因残致贫', '残疾'] },
    schooling: { zh: '因学', en: 'Cost of schooling', code: '03', also: ['因学致贫'] },
    disaster: { zh: '因灾', en: 'Disaster', code: '04', also: ['因灾致贫', '自然灾害'] },
    'no-land': { zh: '缺土地', en: 'Lack of land', code: '05', also: ['缺地'] },
    'no-water': { zh: '缺水', en: 'Lack of water', code: '06' },
    'no-skill': { zh: '缺技术', en: 'Lack of skill', code: '07', also: ['缺技能'] },
    'no-labour': { zh: '缺劳力', en: 'Lack of labour', code: '08', also: ['缺劳动力', '缺少劳动力'] },
    'no-money': { zh: '缺资金', en: 'Lack of money', code: '09', also: ['缺少资金'] },
    'poor-roads': { zh: '交通条件落后', en: 'Poor roads', code: '10', also: ['交通落后'] },
    'no-drive': { zh: '自身发展动力不足', en: 'Lack of drive', code: '11', also: ['自身发展力不足', '内生动力不足', '发展动力不足'] },
    marriage: { zh: '因婚', en: 'Marriage', code: '12', also: ['因婚致贫'] },
    bereavement: { zh: '因丧', en: 'Bereavement', code: '13', also: ['因丧致贫'] },
    other: { zh: '其他', en: 'Other', code: '99', also: ['其它'] },
  },
)

/** F05: whose line the household was identified by. */
export const standard = codeList(
  'standard',
  { zh: '识别标准', en: 'Standard', number: 'F05' },
  {
    national: { zh: '国家标准', en: 'National', code: '01', also: ['国标', '国定标准', '国家'] },
    provincial: { zh: '省定标准', en: 'Provincial', code: '02', also: ['省标', '省标准', '省定'] },
    city: { zh: '市定标准', en: 'City', code: '03', also: ['市标', '市标准', '市定'] },
  },
)

/** L14: why a household has not left poverty. */
export const notYetOutReason = codeList(
  'notYetOutReason',
  { zh: '不脱贫原因', en: 'Reason for not yet leaving poverty', number: 'L14' },
  {
    'guarantee-not-met': { zh: '三保障未达标', en: 'A guarantee is not met', code: '01', also: ['两不愁三保障未达标'] },
    'weak-effect': { zh: '帮扶效果不明显', en: 'Weak effect of help', code: '02' },
    'new-at-look-back': { zh: '回头看新识别', en: 'New at look-back', code: '03' },
    'disabled-no-income': { zh: '残疾无收入', en: 'Disabled, no income', code: '04' },
    'under-treatment': { zh: '大病治疗中', en: 'Under treatment', code: '05' },
    'cost-above-income': { zh: '因病因学支出超收入', en: 'Illness or school cost above income', code: '06' },
    'income-not-stable': { zh: '收入不稳定', en: 'Income not stable', code: '07' },
    'extremely-poor': { zh: '五保户', en: 'Extremely poor', code: '08' },
    'no-labour-allowance': { zh: '无劳动力低保户', en: 'On allowance without labour', code: '09' },
    'no-new-house': { zh: '未入住新房', en: 'Not yet in the new house', code: '10' },
  },
)

/** F77: the road to the house. */
export const road = codeList(
  'road',
  { zh: '入户路类型', en: 'Road to the house', number: 'F77' },
  {
    dirt: { zh: '泥土路', en: 'Dirt', code: '01', also: ['土路'] },
    gravel: { zh: '砂石路', en: 'Gravel', code: '02', also: ['沙石路'] },
    concrete: { zh: '水泥路', en: 'Concrete', code: '03', also: ['硬化路', '混凝土路'] },
    asphalt: { zh: '沥青路', en: 'Asphalt', code: '04', also: ['柏油路'] },
  },
)

/** F79: safety grade of a house; C and D are unsafe. */
export const houseGrade = codeList(
  'houseGrade',
  { zh: '危房级别', en: 'Safety grade of the house', number: 'F79' },
  {
    A: { zh: 'A级', en: 'A', also: ['A'] },
    B: { zh: 'B级', en: 'B', also: ['B'] },
    C: { zh: 'C级', en: 'C', also: ['C'] },
    D: { zh: 'D级', en: 'D', also: ['D'] },
  },
)

/** F79: how the household lives. */
export const housing = codeList(
  'housing',
  { zh: '居住方式', en: 'Way of living' },
  {
    own: { zh: '自有', en: 'Own house', also: ['自有住房', '自住'] },
    'with-child': { zh: '随子女', en: 'With a child', also: ['随子女居住', '与子女同住'] },
    rented: { zh: '租借', en: 'Rented or lent', also: ['租房', '借住', '租住'] },
    centralised: { zh: '集中供养', en: 'In a care home', also: ['敬老院'] },
  },
)

/** F80: the main fuel. */
export const fuel = codeList(
  'fuel',
  { zh: '主要燃料类型', en: 'Main fuel', number: 'F80' },
  {
    firewood: { zh: '柴草', en: 'Firewood', code: '01', also: ['柴'] },
    dung: { zh: '干畜粪', en: 'Dung', code: '02' },
    coal: { zh: '煤炭', en: 'Coal', code: '03', also: ['煤'] },
    clean: { zh: '清洁能源', en: 'Clean energy', code: '04', also: ['电', '天然气', '液化气', '沼气'] },
    other: { zh: '其他', en: 'Other', code: '99', also: ['其它'] },
  },
)

/** F82: relocation, imported and kept. */
export const relocation = codeList(
  'relocation',
  { zh: '易地扶贫搬迁', en: 'Relocation', number: 'F82' },
  {
    village: { zh: '行政村整体', en: 'Whole village', code: '01' },
    hamlet: { zh: '自然村整体', en: 'Whole hamlet', code: '02' },
    single: { zh: '个别', en: 'Single household', code: '03', also: ['个别搬迁', '分散'] },
    none: { zh: '否', en: 'None', also: ['无', '未搬迁'] },
  },
)
