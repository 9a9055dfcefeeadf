/** Code lists of departmental files: police, vehicles, companies, houses, payroll, insurance (D01–D09). */
import { codeList } from '#kernel/ledger'

export const policeState = codeList(
  'policeState',
  { zh: '人员状态', en: 'State in the household register' },
  {
    normal: { zh: '正常', en: 'Normal', also: ['在册', '常住', '有效', '正常户籍', '在籍'] },
    dead: { zh: '死亡', en: 'Dead', also: ['死亡注销', '已死亡', '亡故', '死亡销户', '注销（死亡）', '去世', '已去世', '去世注销'] },
    'moved-out': { zh: '迁出', en: 'Moved out', also: ['户籍迁出', '户口迁出', '迁出注销', '已迁出', '注销（迁出）'] },
    missing: { zh: '失踪', en: 'Missing', also: ['宣告失踪'] },
    imprisoned: { zh: '服刑', en: 'Imprisoned', also: ['服刑人员', '在押'] },
    abroad: { zh: '出国', en: 'Abroad', also: ['出国定居', '出国（境）', '出国定居注销', '出境'] },
    cancelled: { zh: '注销', en: 'Cancelled', also: ['户口注销', '已注销', '其他注销', '重户注销'] },
  },
)

export const vehicleKind = codeList(
  'vehicleKind',
  { zh: '车辆类型', en: 'Kind of vehicle' },
  {
    car: { zh: '小型轿车', en: 'Car', also: ['轿车', '小轿车', '微型轿车', '小型汽车', '中型轿车', '大型轿车', '小汽车', '家用轿车'] },
    'small-bus': {
      zh: '小型普通客车',
      en: 'Small passenger vehicle',
      also: [
        '小型客车',
        '小型面包车',
        '面包车',
        '小型越野客车',
        '越野车',
        '微型普通客车',
        '微型客车',
        '微型面包车',
        '小型专用客车',
        '商务车',
        'SUV',
      ],
    },
    bus: { zh: '大型普通客车', en: 'Bus', also: ['大型客车', '中型普通客车', '中型客车', '大型汽车'] },
    'small-lorry': {
      zh: '轻型普通货车',
      en: 'Light lorry',
      also: ['轻型货车', '微型货车', '轻型厢式货车', '轻型仓栅式货车', '微型普通货车', '轻型自卸货车', '小型货车'],
    },
    lorry: {
      zh: '重型普通货车',
      en: 'Heavy lorry',
      also: ['重型货车', '中型货车', '中型普通货车', '重型半挂牵引车', '重型自卸货车', '重型仓栅式货车', '重型厢式货车', '挂车'],
    },
    motorcycle: {
      zh: '普通二轮摩托车',
      en: 'Motorcycle',
      also: ['摩托车', '二轮摩托车', '轻便摩托车', '普通摩托车', '轻便二轮摩托车', '两轮摩托车'],
    },
    tricycle: {
      zh: '正三轮摩托车',
      en: 'Motor tricycle',
      also: ['三轮摩托车', '三轮汽车', '三轮车', '正三轮载货摩托车', '低速货车', '农用三轮车'],
    },
    electric: { zh: '电动车', en: 'Electric bicycle', also: ['电动自行车', '电动三轮车', '老年代步车'] },
    tractor: { zh: '拖拉机', en: 'Tractor', also: ['农用车', '手扶拖拉机', '轮式拖拉机', '农机', '联合收割机'] },
  },
)

export const vehicleUse = codeList(
  'vehicleUse',
  { zh: '使用性质', en: 'Use of the vehicle' },
  {
    private: { zh: '非营运', en: 'Private', also: ['家庭自用', '自用', '非运营'] },
    commercial: {
      zh: '营运',
      en: 'Commercial',
      also: ['货运', '公路客运', '出租客运', '运营', '租赁', '旅游客运', '预约出租客运', '营转非'],
    },
  },
)

export const vehicleState = codeList(
  'vehicleState',
  { zh: '机动车状态', en: 'State of the vehicle' },
  {
    normal: { zh: '正常', en: 'Normal', also: ['在用', '有效', '正常使用'] },
    cancelled: { zh: '注销', en: 'Cancelled', also: ['已注销', '强制注销'] },
    scrapped: { zh: '报废', en: 'Scrapped', also: ['已报废', '强制报废'] },
    'due-for-scrap': { zh: '达到报废标准', en: 'Due for scrap', also: ['达到强制报废标准', '逾期未报废'] },
    overdue: { zh: '逾期未检验', en: 'Inspection overdue', also: ['逾期未年检'] },
    transferred: { zh: '转移', en: 'Transferred', also: ['转出', '过户', '已过户'] },
  },
)

export const companyRole = codeList(
  'companyRole',
  { zh: '任职身份', en: 'Role in the company' },
  {
    legal: { zh: '法定代表人', en: 'Legal representative', also: ['法人', '法人代表', '负责人', '经营者', '执行事务合伙人', '投资人'] },
    shareholder: { zh: '股东', en: 'Shareholder', also: ['自然人股东', '出资人', '合伙人', '投资者'] },
    officer: { zh: '高管', en: 'Officer', also: ['董事', '监事', '经理', '执行董事', '总经理', '董事长'] },
    member: { zh: '成员', en: 'Co-operative member', also: ['社员', '合作社成员'] },
  },
)

export const companyKind = codeList(
  'companyKind',
  { zh: '企业类型', en: 'Kind of company' },
  {
    company: {
      zh: '公司',
      en: 'Company',
      also: [
        '有限责任公司',
        '股份有限公司',
        '有限公司',
        '有限责任公司（自然人独资）',
        '有限责任公司（自然人投资或控股）',
        '私营企业',
        '一人有限责任公司',
        '企业',
        '股份公司',
      ],
    },
    sole: { zh: '个人独资', en: 'Sole proprietorship', also: ['个人独资企业'] },
    partnership: { zh: '合伙', en: 'Partnership', also: ['合伙企业', '普通合伙企业', '有限合伙企业', '有限合伙', '普通合伙'] },
    cooperative: { zh: '合作社', en: 'Co-operative', also: ['农民专业合作社', '专业合作社', '农民合作社'] },
    'self-employed': { zh: '个体工商户', en: 'Self-employed', also: ['个体', '个体户', '个体经营'] },
  },
)

export const companyState = codeList(
  'companyState',
  { zh: '登记状态', en: 'State of the registration' },
  {
    active: {
      zh: '存续',
      en: 'Active',
      also: ['在业', '开业', '在营', '存续（在营、开业、在册）', '正常', '在营（开业）', '登记成立', '在营在册', '存续在业'],
    },
    revoked: { zh: '吊销', en: 'Revoked', also: ['吊销未注销', '吊销，未注销', '吊销（未注销）'] },
    cancelled: { zh: '注销', en: 'Cancelled', also: ['已注销', '注销企业'] },
    'moved-out': { zh: '迁出', en: 'Moved out', also: ['已迁出'] },
  },
)

export const estateUse = codeList(
  'estateUse',
  { zh: '用途', en: 'Use of the real estate' },
  {
    commercial: {
      zh: '商品住宅',
      en: 'Commercial housing',
      also: ['商品房', '住宅', '成套住宅', '商品住房', '城镇住宅', '普通住宅', '城镇住宅用地/住宅', '市场化商品房', '住房'],
    },
    shop: { zh: '商铺', en: 'Shop', also: ['商业', '商业服务', '商服', '门面', '商业用房', '营业房', '沿街商铺'] },
    parking: { zh: '车位', en: 'Parking space', also: ['车库', '停车位', '地下车位'] },
    storage: { zh: '储藏室', en: 'Storage room', also: ['储藏间', '仓储'] },
    homestead: {
      zh: '宅基地房',
      en: 'House on a homestead',
      also: ['宅基地', '农村宅基地', '农村住宅', '自建房', '农房', '农村宅基地上房屋', '农村房屋', '宅基地房屋'],
    },
    resettlement: { zh: '安置房', en: 'Resettlement housing', also: ['回迁房', '拆迁安置房', '搬迁安置房', '还建房'] },
    other: { zh: '其他', en: 'Other', also: ['其它', '办公', '工业', '厂房'] },
  },
)

/** D07 and D17 share a heading (人员类别): `public` is a hit for C08, `enterprise` is not. */
export const payrollKind = codeList(
  'payrollKind',
  { zh: '人员类别', en: 'Kind of employment' },
  {
    'public-payroll': {
      zh: '财政供养',
      en: 'On the public payroll',
      also: ['财政供养人员', '财政全额', '在编', '在编人员', '行政事业', '全额事业', '财政拨款', '机关事业单位在编', '财政统发', '编制内'],
    },
    civil: { zh: '公务员', en: 'Civil servant', also: ['行政', '机关', '行政编制', '参公', '参公人员', '机关工作人员', '国家公务员'] },
    institution: {
      zh: '事业',
      en: 'Public institution',
      also: ['事业单位', '事业编制', '事业编', '教师', '事业人员', '事业单位人员', '医务人员', '事业单位工作人员'],
    },
    'state-company': { zh: '国企', en: 'State company', also: ['国有企业', '国有企业职工'] },
    retired: { zh: '离退休', en: 'Retired from the public payroll', also: ['退休', '离休', '离退休人员', '退休人员', '机关退休'] },
    survivor: { zh: '遗属', en: 'Survivor', also: ['遗属补助', '遗属人员'] },
    temporary: { zh: '临时', en: 'Temporary', also: ['临时工', '临时人员', '劳务派遣', '编外', '合同工', '聘用'] },
    'village-cadre': { zh: '村干部', en: 'Village cadre', also: ['村两委', '村干部补贴', '村居干部'] },
    'welfare-post': { zh: '公益岗', en: 'Welfare post', also: ['公益性岗位', '公益岗位', '扶贫专岗', '扶贫公益岗'] },
    enterprise: { zh: '企业', en: 'Enterprise', also: ['企业职工', '企业人员', '民营企业', '私企', '私营企业', '企业员工', '企业在职'] },
    flexible: { zh: '灵活就业', en: 'Flexible work', also: ['灵活就业人员', '零工', '个体', '个体工商户', '务农', '自由职业', '自主创业'] },
  },
)

export const pensionScheme = codeList(
  'pensionScheme',
  { zh: '险种', en: 'Pension scheme' },
  {
    resident: {
      zh: '居民',
      en: 'Residents',
      also: ['城乡居民', '城乡居民基本养老保险', '居民养老', '城乡居民养老保险', '居民养老保险', '城乡居保', '新农保', '居保'],
    },
    employee: {
      zh: '职工',
      en: 'Employees',
      also: [
        '城镇职工',
        '职工基本养老保险',
        '企业职工基本养老保险',
        '企业养老',
        '职工养老',
        '企业职工',
        '城镇职工基本养老保险',
        '企业职工养老保险',
      ],
    },
    public: { zh: '机关事业', en: 'Public bodies', also: ['机关事业养老', '机关事业单位养老保险', '机关养老', '机关事业单位基本养老保险'] },
  },
)

export const pensionState = codeList(
  'pensionState',
  { zh: '参保状态', en: 'Pension state' },
  {
    paying: {
      zh: '正常缴费',
      en: 'Paying',
      also: ['缴费', '参保缴费', '正常参保', '参保', '在缴', '已参保', '缴费中', '在职缴费', '正常', '参保正常', '续保缴费'],
    },
    paused: { zh: '暂停', en: 'Paused', also: ['暂停缴费', '中断缴费', '停保', '中断', '暂停参保', '欠费'] },
    drawing: {
      zh: '领取待遇',
      en: 'Drawing',
      also: ['待遇领取', '领取', '享受待遇', '已领取', '正常领取', '领取养老金', '退休', '待遇享受', '到龄领取', '在领', '正常发放'],
    },
    ended: { zh: '终止', en: 'Ended', also: ['终止参保', '注销', '死亡终止', '已终止', '关系终止'] },
    'not-insured': { zh: '未参保', en: 'Not insured', also: ['未缴费', '无'] },
  },
)

export const medicalState = codeList(
  'medicalState',
  { zh: '参保状态', en: 'Medical insurance state' },
  {
    insured: {
      zh: '正常参保',
      en: 'Insured',
      also: [
        '参保',
        '已参保',
        '正常',
        '正常缴费',
        '在保',
        '参保缴费',
        '有效',
        '已缴费',
        '参保正常',
        '续保',
        '新参保',
        '正常享受',
        '正常享受待遇',
      ],
    },
    paused: { zh: '暂停参保', en: 'Paused', also: ['暂停', '中断', '停保', '暂停缴费', '中断参保', '欠费'] },
    ended: { zh: '终止参保', en: 'Ended', also: ['终止', '注销', '退保', '已终止'] },
    'not-insured': { zh: '未参保', en: 'Not insured', also: ['未缴费', '断保', '无'] },
  },
)

export const medicalIdentity = codeList(
  'medicalIdentity',
  { zh: '特殊人群标识', en: 'Special identity in the medical insurance' },
  {
    registered: { zh: '建档立卡', en: 'Registered poor', also: ['建档立卡贫困人口', '建档立卡贫困户', '贫困人口', '扶贫人员'] },
    allowance: { zh: '低保', en: 'Subsistence allowance', also: ['低保对象', '城乡低保', '低保人员'] },
    'extremely-poor': { zh: '特困', en: 'Extremely poor', also: ['特困人员', '五保', '特困供养', '特困供养人员'] },
    'severely-disabled': { zh: '重残', en: 'Severely disabled', also: ['重度残疾', '重度残疾人', '重残人员'] },
    none: {
      zh: '普通居民',
      en: 'None',
      also: ['普通', '无', '居民', '一般居民', '普通人员', '成年居民', '学生儿童', '未成年人', '普通参保人'],
    },
  },
)
