/** Code lists of the files that comparison asks beyond D01–D17: taxes, machines, payments, kin, schools abroad, residence (D18). */
import { codeList } from '#kernel/ledger'

export const taxKind = codeList(
  'taxKind',
  { zh: '征收项目', en: 'Kind of tax' },
  {
    wages: { zh: '个人所得税（工资薪金）', en: 'Income tax on wages', also: ['工资薪金所得', '综合所得', '工资薪金', '个人所得税'] },
    business: {
      zh: '个人所得税（经营所得）',
      en: 'Income tax on business',
      also: ['经营所得', '生产经营所得', '增值税', '个体工商户生产经营所得', '企业所得税'],
    },
    vehicle: { zh: '车船税', en: 'Vehicle tax', also: ['车辆购置税'] },
    other: { zh: '其他税种', en: 'Other tax', also: ['契税', '印花税', '房产税', '其他'] },
  },
)

export const machineKind = codeList(
  'machineKind',
  { zh: '机具类型', en: 'Kind of machine' },
  {
    harvester: { zh: '联合收割机', en: 'Combine harvester', also: ['收割机', '谷物联合收割机', '玉米收获机'] },
    'large-tractor': { zh: '大中型拖拉机', en: 'Large tractor', also: ['大型拖拉机', '中型拖拉机', '大型轮式拖拉机', '履带拖拉机'] },
    excavator: { zh: '挖掘机', en: 'Excavator', also: ['装载机', '推土机', '铲车', '工程机械', '起重机'] },
    'operating-lorry': { zh: '营运货车', en: 'Operating lorry', also: ['营运车辆', '道路运输车辆', '营运客车', '大型货车'] },
    boat: { zh: '船舶', en: 'Boat', also: ['渔船', '运输船', '机动船'] },
    small: { zh: '小型农机具', en: 'Small farm machine', also: ['手扶拖拉机', '微耕机', '三轮车', '脱粒机', '小型拖拉机', '播种机'] },
  },
)

export const machineState = codeList(
  'machineState',
  { zh: '机具状态', en: 'State of the machine' },
  {
    'in-use': { zh: '在用', en: 'In use', also: ['正常', '有效'] },
    scrapped: { zh: '报废', en: 'Scrapped', also: ['已报废', '注销', '灭失'] },
    sold: { zh: '转让', en: 'Sold', also: ['过户', '已转让', '转出'] },
  },
)

export const machineFunds = codeList(
  'machineFunds',
  { zh: '购置资金来源', en: 'Who paid for the machine' },
  {
    own: { zh: '自筹', en: 'Own money', also: ['自有资金', '个人'] },
    'micro-loan': { zh: '扶贫小额信贷', en: 'Micro-loan', also: ['富民农户贷', '扶贫小贷', '小额信贷'] },
    cooperative: { zh: '合作社', en: 'Co-operative', also: ['合作社出资', '合作社所有', '村集体'] },
  },
)

export const paymentItem = codeList(
  'paymentItem',
  { zh: '补贴项目', en: 'What the payment is for' },
  {
    allowance: { zh: '农村低保金', en: 'Subsistence allowance', also: ['低保金', '低保', '农村低保', '最低生活保障金'] },
    'extremely-poor': { zh: '特困供养金', en: 'Extremely-poor support', also: ['五保金', '特困供养', '特困基本生活费', '五保供养'] },
    pension: { zh: '城乡居民养老金', en: 'Residents’ pension', also: ['养老金', '居民养老金', '养老保险金', '基础养老金'] },
    disability: { zh: '残疾人两项补贴', en: 'Disability subsidies', also: ['残疾人补贴', '重度残疾人护理补贴', '困难残疾人生活补贴'] },
    'family-planning': { zh: '计划生育奖励扶助', en: 'Family-planning money', also: ['计生奖扶', '计划生育金', '奖励扶助金'] },
    ecology: { zh: '生态补偿金', en: 'Ecological compensation', also: ['退耕还林补助', '生态公益林补偿', '生态补偿'] },
    farming: { zh: '地力保护补贴', en: 'Farming subsidy', also: ['种粮补贴', '耕地地力保护补贴', '粮食直补', '农机购置补贴'] },
    relief: { zh: '临时救助金', en: 'Relief', also: ['临时救助', '救灾款', '救助金', '医疗救助金'] },
    other: { zh: '其他补贴', en: 'Other payment', also: ['其他', '其它'] },
  },
)

export const cadreKinship = codeList(
  'cadreKinship',
  { zh: '与村干部关系', en: 'Relation to the village cadre' },
  {
    self: { zh: '本人', en: 'The cadre', also: ['村干部本人'] },
    spouse: { zh: '配偶', en: 'Spouse', also: ['妻子', '丈夫', '夫妻'] },
    parent: { zh: '父母', en: 'Parent', also: ['父亲', '母亲', '父子', '母子'] },
    child: { zh: '子女', en: 'Child', also: ['儿子', '女儿', '长子', '长女'] },
    other: { zh: '其他亲属', en: 'Other relative', also: ['兄弟姐妹', '儿媳', '女婿', '其他'] },
  },
)

export const helpRole = codeList(
  'helpRole',
  { zh: '帮扶或领款身份', en: 'Role in helping' },
  {
    helper: { zh: '帮扶责任人', en: 'Paired cadre', also: ['帮扶干部', '帮扶人', '包户干部'] },
    payee: { zh: '领款人', en: 'Payee', also: ['收款人', '代领人'] },
  },
)

export const marriageKind = codeList(
  'marriageKind',
  { zh: '婚姻登记类型', en: 'Kind of marriage registration' },
  {
    married: { zh: '结婚登记', en: 'Marriage', also: ['结婚', '补领结婚证'] },
    divorced: { zh: '离婚登记', en: 'Divorce', also: ['离婚'] },
  },
)

export const costlyStudyKind = codeList(
  'costlyStudyKind',
  { zh: '自费就读类型', en: 'Kind of costly study' },
  {
    abroad: { zh: '自费出国留学', en: 'Study abroad', also: ['自费留学', '出国留学', '留学'] },
    'private-school': { zh: '民办高收费学校', en: 'Fee-charging private school', also: ['民办学校', '私立学校', '国际学校', '民办'] },
  },
)

export const studyFunding = codeList(
  'studyFunding',
  { zh: '学费来源', en: 'Who pays the fees' },
  {
    own: { zh: '家庭自费', en: 'The family', also: ['自费', '家庭承担'] },
    scholarship: { zh: '奖学金', en: 'Scholarship', also: ['全额奖学金', '公费', '学校减免', '减免'] },
    donor: { zh: '社会资助', en: 'A donor', also: ['资助人', '亲友资助', '企业资助', '捐助'] },
  },
)

export const otherRegistrationState = codeList(
  'otherRegistrationState',
  { zh: '外地建档状态', en: 'State of the other registration' },
  {
    current: { zh: '在册', en: 'Registered there', also: ['在库', '正常', '享受政策'] },
    'to-be-removed': { zh: '拟删除', en: 'To be removed there', also: ['待删除', '保留我区', '拟核销'] },
    removed: { zh: '已删除', en: 'Removed there', also: ['已核销', '已退出', '自然减少'] },
  },
)

export const whereabouts = codeList(
  'whereabouts',
  { zh: '人员去向', en: 'Where the person lives' },
  {
    'at-home': { zh: '在家居住', en: 'At home', also: ['在家', '常住'] },
    'with-child': { zh: '随子女居住', en: 'With a child', also: ['随子女', '投靠子女', '与子女同住'] },
    hospital: { zh: '住院治疗', en: 'In hospital', also: ['住院', '就医'] },
    'care-home': { zh: '养老机构', en: 'In a care home', also: ['敬老院', '养老院', '托养机构', '集中供养'] },
    'working-away': { zh: '外出务工', en: 'Working away', also: ['务工', '外出打工'] },
    unknown: { zh: '去向不明', en: 'Nobody knows', also: ['不明', '查无此人', '失联'] },
    elsewhere: { zh: '另有住处', en: 'Has another house', also: ['城区居住', '购房外住', '长期在外居住'] },
  },
)
