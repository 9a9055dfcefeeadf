/** Code lists about a person: sex, document, relation, marriage, politics, education and school (L04–L08). */
import { codeList } from '#kernel/ledger'

export const sex = codeList(
  'sex',
  { zh: '性别', en: 'Sex', number: 'F33' },
  {
    male: { zh: '男', en: 'Male', code: '1', also: ['男性', 'M', '男士'] },
    female: { zh: '女', en: 'Female', code: '2', also: ['女性', 'F', '女士'] },
  },
)

export const documentKind = codeList(
  'documentKind',
  { zh: '证件类型', en: 'Kind of document', number: 'F34' },
  {
    'id-card': { zh: '居民身份证', en: 'Resident ID card', code: '01', also: ['身份证', '二代身份证'] },
    military: { zh: '军官证', en: 'Military ID', code: '02' },
    passport: { zh: '护照', en: 'Passport', code: '03' },
    'hong-kong-macao-taiwan': { zh: '港澳台证件', en: 'Hong Kong, Macao or Taiwan document', code: '04' },
    'household-book': { zh: '户口簿', en: 'Household book', also: ['户口本'] },
    disability: { zh: '残疾人证', en: 'Disability certificate', code: '09', also: ['残疾证', '第二代残疾人证'] },
  },
)

/** L04; the generation and sex that a relation implies are told by the checks of Article 28. */
export const relation = codeList(
  'relation',
  { zh: '与户主关系', en: 'Relation to the head', number: 'L04' },
  {
    head: { zh: '户主', en: 'Head', code: '01', also: ['本人', '户主本人', '本人或户主'] },
    spouse: { zh: '配偶', en: 'Spouse', code: '02', also: ['妻', '妻子', '夫', '丈夫', '之妻', '之夫', '老婆', '爱人'] },
    son: {
      zh: '之子',
      en: 'Son',
      code: '03',
      also: ['子', '儿子', '长子', '次子', '三子', '四子', '五子', '独生子', '养子', '继子', '养子或继子'],
    },
    daughter: {
      zh: '之女',
      en: 'Daughter',
      code: '04',
      also: ['女', '女儿', '长女', '次女', '三女', '二女', '四女', '五女', '独生女', '养女', '继女', '养女或继女'],
    },
    'daughter-in-law': { zh: '之儿媳', en: 'Daughter-in-law', code: '05', also: ['儿媳', '儿媳妇', '媳妇'] },
    'son-in-law': { zh: '之女婿', en: 'Son-in-law', code: '06', also: ['女婿'] },
    'sons-son': { zh: '之孙子', en: "Son's son", code: '07', also: ['孙子', '长孙', '孙'] },
    'sons-daughter': { zh: '之孙女', en: "Son's daughter", code: '08', also: ['孙女'] },
    'daughters-son': { zh: '之外孙子', en: "Daughter's son", code: '09', also: ['外孙子', '外孙', '之外孙'] },
    'daughters-daughter': { zh: '之外孙女', en: "Daughter's daughter", code: '10', also: ['外孙女'] },
    father: { zh: '之父', en: 'Father', code: '11', also: ['父', '父亲', '之父亲'] },
    mother: { zh: '之母', en: 'Mother', code: '12', also: ['母', '母亲', '之母亲'] },
    'wifes-father': { zh: '之岳父', en: "Wife's father", code: '13', also: ['岳父'] },
    'wifes-mother': { zh: '之岳母', en: "Wife's mother", code: '14', also: ['岳母'] },
    'husbands-father': { zh: '之公公', en: "Husband's father", code: '15', also: ['公公', '公爹'] },
    'husbands-mother': { zh: '之婆婆', en: "Husband's mother", code: '16', also: ['婆婆', '婆母'] },
    'fathers-father': { zh: '之祖父', en: "Father's father", code: '17', also: ['祖父', '爷爷'] },
    'fathers-mother': { zh: '之祖母', en: "Father's mother", code: '18', also: ['祖母', '奶奶'] },
    'mothers-father': { zh: '之外祖父', en: "Mother's father", code: '19', also: ['外祖父', '姥爷', '外公'] },
    'mothers-mother': { zh: '之外祖母', en: "Mother's mother", code: '20', also: ['外祖母', '姥姥', '外婆'] },
    sibling: {
      zh: '之兄弟姐妹',
      en: 'Sibling',
      code: '21',
      also: ['兄弟姐妹', '兄弟', '之兄弟', '兄', '弟', '姐', '妹', '哥哥', '弟弟', '姐姐', '妹妹', '之兄', '之弟', '之姐', '之妹'],
    },
    'brothers-wife': { zh: '之兄弟媳妇', en: "Brother's wife", code: '22', also: ['兄弟媳妇', '嫂', '弟媳', '嫂子'] },
    uncle: { zh: '之叔伯', en: 'Uncle', code: '23', also: ['叔伯', '叔', '伯', '叔父', '伯父'] },
    nephew: { zh: '之侄儿', en: 'Nephew', code: '24', also: ['侄儿', '侄子', '之侄子', '侄'] },
    niece: { zh: '之侄女', en: 'Niece', code: '25', also: ['侄女'] },
    'great-grandson': { zh: '之曾孙子', en: 'Great-grandson', code: '26', also: ['曾孙子', '曾孙', '重孙', '重孙子'] },
    'great-granddaughter': { zh: '之曾孙女', en: 'Great-granddaughter', code: '27', also: ['曾孙女', '重孙女'] },
    other: { zh: '其他', en: 'Other', code: '99', also: ['其它', '其他亲属', '非亲属', '其他关系'] },
  },
)

export const marital = codeList(
  'marital',
  { zh: '婚姻状况', en: 'Marriage', number: 'F40' },
  {
    single: { zh: '未婚', en: 'Single', code: '10' },
    married: { zh: '已婚', en: 'Married', code: '20', also: ['初婚', '再婚', '复婚', '有配偶'] },
    widowed: { zh: '丧偶', en: 'Widowed', code: '30' },
    divorced: { zh: '离婚', en: 'Divorced', code: '40', also: ['离异'] },
    unstated: { zh: '未说明', en: 'Not stated', code: '90', also: ['未说明的婚姻状况'] },
  },
)

/** L08 (GB/T 4762). */
export const politics = codeList(
  'politics',
  { zh: '政治面貌', en: 'Politics', number: 'L08' },
  {
    party: { zh: '中共党员', en: 'Party member', code: '01', also: ['党员', '中国共产党党员'] },
    'party-probation': { zh: '预备党员', en: 'Probationary party member', code: '02', also: ['中共预备党员', '中国共产党预备党员'] },
    league: { zh: '共青团员', en: 'Youth league member', code: '03', also: ['团员', '中国共产主义青年团团员'] },
    democratic: {
      zh: '民主党派',
      en: 'Democratic party',
      also: ['民革党员', '民盟盟员', '民建会员', '民进会员', '农工党党员', '致公党党员', '九三学社社员', '台盟盟员'],
    },
    none: { zh: '无党派', en: 'No party', code: '12', also: ['无党派人士', '无党派民主人士'] },
    masses: { zh: '群众', en: 'None', code: '13', also: ['普通群众', '普通公民'] },
  },
)

/** L05. Coarse labels of files stand beside those of the form; 06 meant "below school age" in 2016 files, so numbers are never trusted. */
export const education = codeList(
  'education',
  { zh: '文化程度', en: 'Education', number: 'L05' },
  {
    illiterate: {
      zh: '文盲或半文盲',
      en: 'Illiterate',
      code: '01',
      also: ['文盲', '半文盲', '文盲半文盲', '未上学', '未上过学', '不识字'],
    },
    primary: { zh: '小学', en: 'Primary school', code: '02', also: ['小学毕业', '小学文化'] },
    junior: { zh: '初中', en: 'Junior middle school', code: '03', also: ['初级中学', '初中毕业', '初中文化'] },
    senior: {
      zh: '高中',
      en: 'Senior middle school',
      code: '04',
      also: [
        '高中（含中专）',
        '高中中专',
        '普通高中',
        '中专',
        '中职',
        '职高',
        '技校',
        '高中或中专',
        '高中毕业',
        '高级中学',
        '中等专业',
        '中等职业',
      ],
    },
    college: { zh: '大专', en: 'College', code: '05', also: ['大专及以上', '专科', '高职', '大学专科', '高职高专'] },
    university: {
      zh: '本科及以上',
      en: 'University',
      code: '06',
      also: ['本科', '大学本科', '大学', '研究生', '硕士', '博士', '硕士研究生', '大学及以上'],
    },
    'below-school-age': { zh: '学龄前儿童', en: 'Below school age', also: ['学龄前'] },
  },
)

/** L06. `pre-school` to `postgraduate` are coarse stages that files use; the years of the form stand under them. */
export const schoolStage = codeList(
  'schoolStage',
  { zh: '在校生状况', en: 'School stage', number: 'L06' },
  {
    none: { zh: '非在校生', en: 'Not a student', code: '01', also: ['不在校', '非在校', '无', '否', '未在校'] },
    'below-school-age': { zh: '学龄前儿童', en: 'Below school age', also: ['学龄前'] },
    'pre-school': { zh: '学前教育', en: 'Pre-school', code: '02', also: ['幼儿园', '学前', '幼儿', '学前班', '小班', '中班', '大班'] },
    primary: {
      zh: '小学',
      en: 'Primary school',
      code: '03',
      also: [
        '小学生',
        '一年级',
        '二年级',
        '三年级',
        '四年级',
        '五年级',
        '六年级',
        '小学一年级',
        '小学二年级',
        '小学三年级',
        '小学四年级',
        '小学五年级',
        '小学六年级',
        '小学在校',
      ],
    },
    junior: {
      zh: '初中',
      en: 'Junior middle school',
      also: [
        '初中生',
        '初级中学',
        '七年级',
        '八年级',
        '九年级',
        '初一',
        '初二',
        '初三',
        '初中一年级',
        '初中二年级',
        '初中三年级',
        '初中在校',
      ],
    },
    senior: {
      zh: '普通高中',
      en: 'Senior middle school',
      also: [
        '高中',
        '高中生',
        '高一',
        '高二',
        '高三',
        '高中一年级',
        '高中二年级',
        '高中三年级',
        '普通高中一年级',
        '普通高中二年级',
        '普通高中三年级',
        '高级中学',
      ],
    },
    vocational: {
      zh: '中职',
      en: 'Secondary vocational school',
      also: [
        '中专',
        '中等职业',
        '中等职业教育',
        '职高',
        '中职一年级',
        '中职二年级',
        '中职三年级',
        '职业高中',
        '中等职业学校',
        '中等专业学校',
        '职业中专',
      ],
    },
    technician: {
      zh: '技师学院',
      en: 'Technician college',
      also: ['技工', '技校', '技工院校', '技工学校', '技师学院一年级', '技师学院二年级', '技师学院三年级', '技师学院四年级'],
    },
    college: {
      zh: '高职高专',
      en: 'Higher vocational college',
      also: ['高职', '大专', '专科', '高职一年级', '高职二年级', '高职三年级', '高职高专一年级', '高职高专二年级', '高职高专三年级'],
    },
    university: {
      zh: '大学',
      en: 'University',
      code: '16',
      also: [
        '本科',
        '大学生',
        '大学本科',
        '大专及以上',
        '本科一年级',
        '本科二年级',
        '本科三年级',
        '本科四年级',
        '本科五年级',
        '高等教育',
        '高校',
        '普通高校',
        '本专科',
      ],
    },
    postgraduate: { zh: '硕士研究生及以上', en: 'Postgraduate', also: ['研究生', '硕士', '博士', '硕士研究生', '博士研究生'] },
  },
)

/** L07. */
export const outOfSchoolReason = codeList(
  'outOfSchoolReason',
  { zh: '失学或辍学原因', en: 'Reason for being out of school', number: 'L07' },
  {
    illness: { zh: '因病', en: 'Illness' },
    disability: { zh: '因残', en: 'Disability' },
    'weary-of-school': { zh: '因厌学', en: 'Weary of school', also: ['厌学'] },
    poverty: { zh: '因贫', en: 'Poverty' },
    marriage: { zh: '因婚', en: 'Marriage', also: ['早婚'] },
    work: { zh: '因务工', en: 'Work', also: ['务工'] },
    suspended: { zh: '休学', en: 'Suspended' },
    'taught-at-home': { zh: '送教上门', en: 'Taught at home (not a dropout)' },
    other: { zh: '其他', en: 'Other', also: ['其它'] },
  },
)
