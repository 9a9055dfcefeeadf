/** Code lists about health, disability, labour and membership (L09–L12, L16) and the welfare posts of F50. */
import { codeList } from '#kernel/ledger'

/** L09. Chronic, serious and disabled may combine since 2018: each combination is a value of its own, so that a cell is one code. */
export const health = codeList(
  'health',
  { zh: '健康状况', en: 'Health', number: 'L09' },
  {
    healthy: { zh: '健康', en: 'Healthy', code: '01', also: ['良好', '一般', '健康或良好', '健康状况良好'] },
    chronic: {
      zh: '长期慢性病',
      en: 'Chronic illness',
      code: '02',
      also: ['慢性病', '患有慢性病', '患长期慢性病', '有慢性病', '患有长期慢性病'],
    },
    serious: { zh: '患有大病', en: 'Serious illness', code: '03', also: ['大病', '患大病', '重大疾病', '重病'] },
    disabled: { zh: '残疾', en: 'Disabled', code: '04', also: ['残疾人', '有残疾'] },
    'chronic-serious': { zh: '长期慢性病,患有大病', en: 'Chronic and serious illness' },
    'chronic-disabled': { zh: '长期慢性病,残疾', en: 'Chronic illness and disabled' },
    'serious-disabled': { zh: '患有大病,残疾', en: 'Serious illness and disabled' },
    'chronic-serious-disabled': { zh: '长期慢性病,患有大病,残疾', en: 'Chronic and serious illness and disabled' },
  },
)

/** L10: `ordinary` and `skilled` are able, `weak` partly. */
export const labour = codeList(
  'labour',
  { zh: '劳动技能', en: 'Labour ability', number: 'L10' },
  {
    ordinary: { zh: '普通劳动力', en: 'Ordinary labour', code: '01', also: ['普通劳力', '普通', '有劳动能力', '有劳动力'] },
    skilled: { zh: '技能劳动力', en: 'Skilled labour', code: '02', also: ['技能劳力', '技术劳动力'] },
    lost: { zh: '丧失劳动力', en: 'Labour ability lost', code: '03', also: ['丧失劳动能力', '丧失劳力'] },
    none: { zh: '无劳动力', en: 'No labour ability', code: '04', also: ['无劳动能力', '无劳力', '无'] },
    weak: {
      zh: '弱劳动力或半劳动力',
      en: 'Weak or half labour',
      code: '05',
      also: ['弱劳动力', '半劳动力', '弱劳力', '半劳力', '弱半劳动力', '弱（半）劳动力', '部分丧失劳动能力'],
    },
  },
)

/** L11; files also say 县内务工, which is wider than the form's first two. */
export const workArea = codeList(
  'workArea',
  { zh: '务工区域', en: 'Where working', number: 'L11' },
  {
    town: {
      zh: '乡（镇）内',
      en: 'In the town',
      code: '01',
      also: ['乡镇内', '乡（镇）内务工', '乡镇内务工', '镇内务工', '镇内', '街道内'],
    },
    county: {
      zh: '乡（镇）外县内',
      en: 'In the county',
      code: '02',
      also: ['县内务工', '县内', '乡镇外县内', '区内务工', '区内', '乡（镇）外县内务工', '县域内', '乡镇外县内务工'],
    },
    province: { zh: '县外省内', en: 'In the province', code: '03', also: ['省内务工', '省内', '县外省内务工', '市内务工', '市内'] },
    outside: { zh: '省外', en: 'Outside the province', code: '04', also: ['省外务工'] },
    abroad: { zh: '境外', en: 'Abroad', also: ['国外', '境外务工'] },
    none: { zh: '未务工', en: 'Not working', also: ['无', '不务工', '否'] },
    other: { zh: '其他', en: 'Other', code: '99', also: ['其它'] },
  },
)

export const welfarePost = codeList(
  'welfarePost',
  { zh: '公益性岗位类型', en: 'Public-welfare post', number: 'F50' },
  {
    forest: { zh: '护林员', en: 'Forest keeper', also: ['生态护林员'] },
    road: { zh: '护路员', en: 'Road keeper' },
    water: { zh: '护水员', en: 'Water keeper' },
    cleaning: { zh: '保洁员', en: 'Cleaner', also: ['保洁'] },
    care: { zh: '护理', en: 'Care (mutual help for elders)', also: ['互助养老', '护理员', '互助护理'] },
    other: { zh: '其他', en: 'Other', also: ['其它'] },
    none: { zh: '无', en: 'None', also: ['否', '未从事', '没有'] },
  },
)

/** L12, first digit after the ID number in a certificate. */
export const disabilityCategory = codeList(
  'disabilityCategory',
  { zh: '残疾类别', en: 'Category of disability', number: 'L12' },
  {
    sight: { zh: '视力', en: 'Sight', code: '1', also: ['视力残疾', '盲', '视力残'] },
    hearing: { zh: '听力', en: 'Hearing', code: '2', also: ['听力残疾', '聋', '听力残'] },
    speech: { zh: '言语', en: 'Speech', code: '3', also: ['言语残疾', '语言', '哑', '言语残'] },
    limbs: { zh: '肢体', en: 'Limbs', code: '4', also: ['肢体残疾', '肢残', '肢体残'] },
    intellect: { zh: '智力', en: 'Intellect', code: '5', also: ['智力残疾', '智残', '智力残'] },
    mind: { zh: '精神', en: 'Mind', code: '6', also: ['精神残疾', '精神残'] },
    several: { zh: '多重', en: 'Several', code: '7', also: ['多重残疾', '综合', '多重残'] },
  },
)

/** L12, second digit: grade 1 is the heaviest. Here the bare figure is the grade's own name, so it may be trusted. */
export const disabilityGrade = codeList(
  'disabilityGrade',
  { zh: '残疾等级', en: 'Grade of disability', number: 'L12' },
  {
    '1': { zh: '一级', en: 'Grade 1', code: '1', also: ['1', '壹', '壹级', '1级', '一', 'I', 'Ⅰ级', '残疾一级'] },
    '2': { zh: '二级', en: 'Grade 2', code: '2', also: ['2', '贰', '贰级', '2级', '二', 'II', 'Ⅱ级', '残疾二级'] },
    '3': { zh: '三级', en: 'Grade 3', code: '3', also: ['3', '叁', '叁级', '3级', '三', 'III', 'Ⅲ级', '残疾三级'] },
    '4': { zh: '四级', en: 'Grade 4', code: '4', also: ['4', '肆', '肆级', '4级', '四', 'IV', 'Ⅳ级', '残疾四级'] },
  },
)

/** F60 and L16: present, or why a member came or went. */
export const memberState = codeList(
  'memberState',
  { zh: '人员状态', en: 'State of the member', number: 'F60' },
  {
    present: { zh: '正常', en: 'Present', code: '1', also: ['在册', '在世', '有效'] },
    dead: { zh: '死亡', en: 'Dead', also: ['已死亡', '去世', '死亡注销', '亡故', '已故'] },
    'married-out': { zh: '嫁出', en: 'Married out' },
    'settled-abroad': { zh: '出国定居', en: 'Settled abroad' },
    imprisoned: { zh: '判刑收监', en: 'Imprisoned', also: ['服刑'] },
    split: { zh: '分户', en: 'Household split' },
    'moved-out': { zh: '户籍迁出', en: 'Moved out', also: ['迁出', '户口迁出'] },
    missing: { zh: '失踪', en: 'Missing', also: ['失联'] },
    'lives-apart': { zh: '不再共同生活', en: 'Lives apart' },
    'other-out': { zh: '其他转出', en: 'Left for another reason', also: ['自然减少'] },
    'married-in': { zh: '嫁入', en: 'Married in' },
    born: { zh: '新生儿', en: 'Born', also: ['出生', '新出生', '自然增加'] },
    'other-in': { zh: '其他转入', en: 'Came for another reason', also: ['户籍迁入', '收养', '刑满释放', '共同生活', '错误删除补录'] },
  },
)
