/** Whom the document names as leading or supporting, with English names; article files write the Chinese ones. */
import type { Label } from '#kernel/values'

const named = (zh: string, en: string): [string, Label] => [zh, { zh, en }]

/** The bodies that stand by name in the document's lists. */
export const departments: ReadonlyMap<string, Label> = new Map([
  named('区扶贫办', 'Poverty alleviation office'),
  named('区农业局', 'Agriculture bureau'),
  named('区商务局', 'Commerce bureau'),
  named('区旅游局', 'Tourism bureau'),
  named('区林业局', 'Forestry bureau'),
  named('区供销社', 'Supply and marketing co-operative'),
  named('邮政集团公司临沂市营业部', 'Postal company, Linyi branch'),
  named('区财政局', 'Finance bureau'),
  named('区人社局', 'Human resources and social security bureau'),
  named('区金融办', 'Financial affairs office'),
  named('区妇联', "Women's federation"),
  named('区卫计局', 'Health and family planning bureau'),
  named('区民政局', 'Civil affairs bureau'),
  named('区发改局', 'Development and reform bureau'),
  named('区教体局', 'Education and sports bureau'),
  named('区住建局', 'Housing and construction bureau'),
  named('区残联', "Disabled persons' federation"),
  named('区委宣传部', 'Publicity department of the party committee'),
  named('区老龄办', 'Office on ageing'),
  named('区司法局', 'Justice bureau'),
  named('区委组织部', 'Organisation department of the party committee'),
  named('罗庄国土分局', 'Land and resources, Luozhuang branch'),
  named('区委农工办', 'Rural work office of the party committee'),
  named('区经信局', 'Economy and informatisation bureau'),
  named('罗庄交通分局', 'Transport, Luozhuang branch'),
  named('区水务局', 'Water bureau'),
  named('区文广新局', 'Culture, broadcasting and press bureau'),
  named('罗庄供电部', 'Power supply, Luozhuang'),
  named('区委政法委', 'Political and legal committee of the party committee'),
  named('区总工会', 'Federation of trade unions'),
  named('团区委', 'Youth league committee'),
  named('区工商联', 'Federation of industry and commerce'),
  named('区科技局', 'Science and technology bureau'),
  named('区委办公室', 'Office of the party committee'),
  named('区政府办公室', 'Office of the district government'),
  named('区统计局', 'Statistics bureau'),
  named('区纪委监委机关', 'Discipline inspection and supervision'),
  named('区审计局', 'Audit bureau'),
  named('区编办', 'Office of posts'),
])

/** Groups that stand in the lists without naming their members. */
export const groupsOfBodies: ReadonlyMap<string, Label> = new Map([
  named('有关部门单位', 'Departments concerned'),
  named('区扶贫开发领导小组其他成员单位', 'Other member units of the leading group'),
  named('区扶贫开发领导小组各成员单位', 'All member units of the leading group'),
])
