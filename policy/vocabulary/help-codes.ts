/** Code lists of hospital, civil affairs, disability, school, housing and employment files (D10–D17). */
import { codeList } from '#kernel/ledger'

export const stayKind = codeList(
  'stayKind',
  { zh: '医疗类别', en: 'Kind of treatment' },
  {
    inpatient: { zh: '普通住院', en: 'Inpatient', also: ['住院', '住院治疗', '转外住院', '异地住院', '生育住院'] },
    'outpatient-chronic': {
      zh: '门诊慢性病',
      en: 'Outpatient, chronic illness',
      also: ['门诊慢病', '门慢', '慢性病门诊', '门诊慢特病', '门诊特殊病'],
    },
    outpatient: { zh: '门诊', en: 'Outpatient', also: ['普通门诊', '门诊统筹'] },
    'targeted-drug': { zh: '靶向药', en: 'Targeted drug', also: ['特药'] },
  },
)

export const hospitalLevel = codeList(
  'hospitalLevel',
  { zh: '医院级别', en: 'Level of the hospital' },
  {
    one: { zh: '一级', en: 'Level 1', also: ['一级医院', '乡镇卫生院', '1级', '一级甲等'] },
    two: { zh: '二级', en: 'Level 2', also: ['二级医院', '2级', '二级甲等', '县级'] },
    three: { zh: '三级', en: 'Level 3', also: ['三级医院', '3级', '三级甲等', '市级及以上'] },
  },
)

export const allowanceClass = codeList(
  'allowanceClass',
  { zh: '保障类别', en: 'Class of allowance' },
  {
    A: { zh: 'A类', en: 'Class A', also: ['A', '一类', '重点保障'] },
    B: { zh: 'B类', en: 'Class B', also: ['B', '二类', '基本保障'] },
    C: { zh: 'C类', en: 'Class C', also: ['C', '三类', '一般保障'] },
  },
)

export const benefitState = codeList(
  'benefitState',
  { zh: '保障状态', en: 'State of the benefit' },
  {
    current: { zh: '在保', en: 'Current', also: ['正常', '享受', '在享', '发放中', '正在享受', '有效', '正常享受', '正常发放', '保障中'] },
    stopped: { zh: '停保', en: 'Stopped', also: ['停发', '已停保', '注销', '退出', '取消', '停止', '暂停', '已退出'] },
  },
)

export const allowanceArea = codeList(
  'allowanceArea',
  { zh: '城乡类别', en: 'Town or country' },
  {
    urban: { zh: '城市', en: 'Urban', also: ['城市低保', '城镇'] },
    rural: { zh: '农村', en: 'Rural', also: ['农村低保'] },
  },
)

export const care = codeList(
  'care',
  { zh: '供养方式', en: 'Way of support' },
  {
    centralised: { zh: '集中', en: 'Centralised', also: ['集中供养', '机构供养', '集中特困', '机构养育', '机构'] },
    scattered: { zh: '分散', en: 'Scattered', also: ['分散供养', '散居', '居家', '分散特困', '社会散居', '家庭养育'] },
  },
)

export const selfCare = codeList(
  'selfCare',
  { zh: '自理能力', en: 'Ability to care for oneself' },
  {
    full: { zh: '全自理', en: 'Able', also: ['完全自理', '自理', '具备生活自理能力', '有自理能力', '能自理'] },
    partly: { zh: '半自理', en: 'Partly able', also: ['半护理', '部分自理', '部分丧失生活自理能力', '半失能'] },
    unable: { zh: '不能自理', en: 'Unable', also: ['全护理', '完全不能自理', '完全丧失生活自理能力', '失能', '无自理能力', '全失能'] },
  },
)

export const childKind = codeList(
  'childKind',
  { zh: '儿童类别', en: 'Kind of child' },
  {
    orphan: { zh: '孤儿', en: 'Orphan', also: ['社会散居孤儿', '机构养育孤儿', '散居孤儿', '机构孤儿'] },
    'in-fact-unsupported': { zh: '事实无人抚养儿童', en: 'Child in fact unsupported', also: ['事实无人抚养', '事实孤儿'] },
    'left-behind': { zh: '留守儿童', en: 'Left-behind child', also: ['留守', '农村留守儿童'] },
    'in-hardship': { zh: '困境儿童', en: 'Child in hardship', also: ['重点困境儿童'] },
  },
)

export const certificateState = codeList(
  'certificateState',
  { zh: '证件状态', en: 'State of the certificate' },
  {
    valid: { zh: '有效', en: 'Valid', also: ['正常', '有效期内', '在用', '持证'] },
    expired: { zh: '过期', en: 'Expired', also: ['失效', '已过期', '到期'] },
    cancelled: { zh: '注销', en: 'Cancelled', also: ['已注销', '死亡注销', '冻结'] },
    'moved-out': { zh: '迁出', en: 'Moved out', also: ['已迁出'] },
  },
)

export const studentState = codeList(
  'studentState',
  { zh: '学籍状态', en: 'State of the student' },
  {
    enrolled: { zh: '在读', en: 'Enrolled', also: ['在校', '在籍', '正常', '在籍在校', '在学', '就读'] },
    suspended: { zh: '休学', en: 'Suspended' },
    'taught-at-home': { zh: '送教上门', en: 'Taught at home', also: ['送教'] },
    transferred: { zh: '转学', en: 'Transferred', also: ['转出', '已转出'] },
    graduated: { zh: '毕业', en: 'Graduated', also: ['结业', '已毕业'] },
    'dropped-out': { zh: '辍学', en: 'Dropped out', also: ['失学', '退学', '疑似辍学', '流失'] },
  },
)

export const unsafeHouseMode = codeList(
  'unsafeHouseMode',
  { zh: '改造方式', en: 'Way of rebuilding' },
  {
    rebuild: { zh: '新建', en: 'Rebuilt', also: ['重建', '拆除重建', '翻建', '原址翻建', '拆旧建新', '异地新建'] },
    repair: { zh: '修缮', en: 'Repaired', also: ['维修', '加固', '修缮加固', '加固维修'] },
    other: { zh: '其他', en: 'Other', also: ['其它', '置换', '租赁', '公共租赁'] },
  },
)
