/** Code lists of measures, risks, losses and hardship (L15 and the risk codes of monitoring, Articles 28 and 30). */
import { codeList } from '#kernel/ledger'

/** L15: what a household is helped by; the first four let it earn. */
export const measureKind = codeList(
  'measureKind',
  { zh: '帮扶措施类别', en: 'Kind of measure', number: 'L15' },
  {
    industry: { zh: '产业帮扶', en: 'Industry', also: ['产业', '产业扶贫', '发展产业'] },
    employment: { zh: '就业帮扶', en: 'Employment', also: ['就业', '就业扶贫', '务工就业'] },
    'welfare-post': { zh: '公益岗位帮扶', en: 'Welfare post', also: ['公益岗位', '公益岗', '公益性岗位'] },
    finance: { zh: '金融帮扶', en: 'Finance', also: ['金融', '金融扶贫', '小额信贷'] },
    health: { zh: '健康帮扶', en: 'Health', also: ['健康', '健康扶贫'] },
    'compulsory-education': { zh: '义务教育保障', en: 'Compulsory education', also: ['义务教育'] },
    'other-education': { zh: '其他教育帮扶', en: 'Other education', also: ['教育', '教育帮扶', '教育扶贫', '雨露计划'] },
    housing: { zh: '住房安全保障', en: 'Safe housing', also: ['住房安全', '危房改造'] },
    water: { zh: '饮水安全保障', en: 'Safe water', also: ['饮水安全'] },
    guarantee: { zh: '综合保障', en: 'Social guarantee', also: ['低保', '特困供养', '残疾人补贴', '养老保障', '兜底保障', '社会保障'] },
    social: { zh: '社会帮扶', en: 'Social help', also: ['捐助', '慰问', '社会捐赠'] },
    'asset-income': { zh: '资产收益帮扶', en: 'Asset income', also: ['资产收益', '资产收益扶贫'] },
    'living-conditions': { zh: '生产生活条件改善', en: 'Living and production conditions', also: ['生产生活条件'] },
    infrastructure: { zh: '基础设施建设', en: 'Infrastructure', also: ['基础设施'] },
  },
)

/** The offices whose relief Article 30 joins, and others. */
export const reliefOffice = codeList(
  'reliefOffice',
  { zh: '落实部门', en: 'Office that helps' },
  {
    'civil-affairs': { zh: '民政', en: 'Civil affairs', also: ['民政局', '区民政局'] },
    education: { zh: '教育', en: 'Education', also: ['教体', '教体局', '区教体局'] },
    labour: { zh: '人社', en: 'Human resources', also: ['人力资源社会保障', '人社局', '区人社局'] },
    health: { zh: '卫计', en: 'Health', also: ['卫生健康', '卫健', '卫计局', '区卫计局', '卫健局'] },
    disabled: { zh: '残联', en: 'Disabled persons’ federation', also: ['区残联'] },
    other: { zh: '其他部门', en: 'Other', also: ['其他', '扶贫办', '住建', '水务', '农业'] },
  },
)

/** The risk for which a household is monitored. */
export const risk = codeList(
  'risk',
  { zh: '返贫致贫风险', en: 'Risk of poverty' },
  {
    illness: { zh: '因病风险', en: 'Illness', also: ['因病', '疾病'] },
    disability: { zh: '因残风险', en: 'Disability', also: ['因残', '残疾'] },
    schooling: { zh: '因学风险', en: 'Cost of schooling', also: ['因学'] },
    disaster: { zh: '因自然灾害', en: 'Natural disaster', also: ['因灾', '自然灾害'] },
    accident: { zh: '因意外事故', en: 'Accident', also: ['意外事故', '因事故'] },
    industry: { zh: '因产业项目失败', en: 'Failed project', also: ['产业失败', '产业项目失败'] },
    work: { zh: '因务工就业不稳', en: 'Unsteady work', also: ['就业不稳', '因务工就业不稳定', '务工就业不稳'] },
    'no-labour': { zh: '缺劳动力风险', en: 'Lack of labour', also: ['缺劳动力', '缺劳力'] },
    housing: { zh: '住房安全风险', en: 'Unsafe house', also: ['住房安全', '住房不安全', '住房'] },
    water: { zh: '饮水安全风险', en: 'Unsafe water', also: ['饮水安全', '饮水不安全', '饮水'] },
    dropout: { zh: '失学辍学', en: 'Out of school', also: ['辍学', '失学'] },
    other: { zh: '其他风险', en: 'Other', also: ['其他'] },
  },
)

/** Article 30 names three kinds of hardship. */
export const hardshipKind = codeList(
  'hardshipKind',
  { zh: '即时帮扶类型', en: 'Kind of hardship' },
  {
    temporary: { zh: '临时性', en: 'Temporary', also: ['临时性困难'] },
    sudden: { zh: '突发性', en: 'Sudden', also: ['突发性困难'] },
    expenditure: { zh: '支出型', en: 'By expenditure', also: ['支出型困难', '支出型贫困'] },
  },
)

export const monitoredState = codeList(
  'monitoredState',
  { zh: '监测状态', en: 'State of the monitoring' },
  {
    current: { zh: '监测中', en: 'Monitored', also: ['未消除', '风险未消除', '在监测'] },
    lifted: { zh: '已解除监测', en: 'Lifted', also: ['已消除', '风险已消除', '已解除', '解除监测'] },
  },
)

export const liftKind = codeList(
  'liftKind',
  { zh: '风险消除方式', en: 'How the risk went' },
  {
    help: { zh: '帮扶消除', en: 'By help', also: ['因帮扶消除'] },
    natural: { zh: '自然消除', en: 'By itself', also: ['因死亡消除', '整户死亡', '整户迁出'] },
  },
)

export const lossKind = codeList(
  'lossKind',
  { zh: '灾害事故类型', en: 'Kind of loss' },
  {
    flood: { zh: '洪涝', en: 'Flood', also: ['水灾', '暴雨', '内涝'] },
    storm: { zh: '风雹', en: 'Storm or hail', also: ['冰雹', '台风', '大风', '雪灾'] },
    drought: { zh: '旱灾', en: 'Drought', also: ['干旱'] },
    fire: { zh: '火灾', en: 'Fire' },
    traffic: { zh: '交通事故', en: 'Traffic accident', also: ['车祸'] },
    accident: { zh: '意外伤害', en: 'Other accident', also: ['工伤', '溺水', '坠落'] },
    other: { zh: '其他灾害', en: 'Other', also: ['其他', '地震', '疫病'] },
  },
)

export const reportSource = codeList(
  'reportSource',
  { zh: '线索来源', en: 'Where it was heard' },
  {
    self: { zh: '农户自主申报', en: 'The household itself', also: ['自主申报', '本人申请', '农户申报'] },
    hotline: { zh: '12317热线', en: '12317', also: ['12317', '热线电话', '信访', '电话反映'] },
    cadre: { zh: '干部走访发现', en: 'A cadre’s visit', also: ['干部走访', '走访发现', '村级排查'] },
  },
)

/** R3: which lines count as income is for the office to say; each has a figure of its own. */
export const incomeLineKind = codeList(
  'incomeLineKind',
  { zh: '转移收入项目', en: 'Kind of transfer', number: 'R3' },
  {
    subsidy: { zh: '经常性政策补贴', en: 'Regular public transfer', also: ['残疾补贴', '高龄补贴', '地力补贴', '种粮补贴', '优抚金'] },
    maintenance: { zh: '赡养费和寄带回收入', en: 'Maintenance and remittances', also: ['赡养费', '抚养费', '寄回带回'] },
    relief: { zh: '救济救灾款', en: 'Relief and disaster money', also: ['救济款', '救灾款', '临时救助'] },
    gift: { zh: '经常性捐赠和赔偿', en: 'Regular gifts and compensation', also: ['经常性捐赠', '经常性赔偿'] },
    reimbursement: { zh: '医疗费报销', en: 'Medical reimbursement', also: ['报销医疗费', '医保报销款'] },
    loan: { zh: '借贷款', en: 'Loan', also: ['贷款', '借款'] },
    'housing-aid': { zh: '一次性建房补助', en: 'One-off housing aid', also: ['危房改造补助'] },
    'lump-sum': { zh: '征地和伤亡一次性补偿', en: 'Lump sum for land or injury', also: ['征地补偿', '工伤赔偿', '一次性赔偿'] },
    sale: { zh: '出售财物所得', en: 'Sale of assets', also: ['变卖财产', '出售财产'] },
  },
)

export const farmKind = codeList(
  'farmKind',
  { zh: '种养类别', en: 'Planting or rearing' },
  {
    planting: { zh: '种植', en: 'Planting', also: ['种植业'] },
    rearing: { zh: '养殖', en: 'Rearing', also: ['养殖业'] },
  },
)
