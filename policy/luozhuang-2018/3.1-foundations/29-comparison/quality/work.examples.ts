/** Examples of the checks of months and place of work (Article 29, Q45–Q48); months are in tenths. */
import type { ExampleTable } from '../../../example.ts'
import { type Facts, lacking, met, notMet, person, untold } from './trying.ts'

const idle: Facts = { workArea: null, workMonths: null, workPlace: null, employer: null, welfarePost: null }

export const examples: ExampleTable = {
  'work-months-impossible': [
    met(person({ workMonths: 125n }), '12个半月', 'twelve and a half months'),
    met(person({ workMonths: -5n }), '负数', 'less than none'),
    notMet(person({ workMonths: 120n }), '12个月，恰在界上', 'twelve months, just on the bound'),
    notMet(person({ workMonths: 0n }), '0个月', 'none'),
    notMet(person({ workMonths: null }), '没有务工，空着', 'no work, left empty'),
    untold(person({ workMonths: null, ...lacking('workMonths') }), '文件没有务工月数一列', 'the file has no such column'),
  ],
  'work-place-without-months': [
    met(person({ ...idle, workArea: 'outside' }), '省外务工，月数空着', 'works outside the province, no months'),
    met(person({ ...idle, workArea: 'outside', workMonths: 0n }), '省外务工，填0个月', 'works outside the province for no month'),
    notMet(person({ ...idle, workArea: 'outside', workMonths: 5n }), '务工半个月', 'half a month'),
    notMet(person({ ...idle, workArea: 'none' }), '未务工', 'not working'),
    untold(person({ ...idle, workArea: 'outside', ...lacking('workMonths') }), '文件没有务工月数一列', 'the file has no such column'),
  ],
  'work-months-without-place': [
    met(person({ ...idle, workMonths: 60n }), '务工6个月，地点和企业都空着', 'six months, no place and no employer'),
    notMet(person({ ...idle, workMonths: 60n, employer: '某厂' }), '有企业名称', 'the employer is there'),
    notMet(person({ ...idle, workMonths: 0n }), '没有务工', 'no work'),
    untold(person({ ...idle, workMonths: 60n, ...lacking('employer') }), '文件没有企业名称一列', 'the file has no column of the employer'),
  ],
  'works-without-labour': [
    met(person({ ...idle, labour: 'lost', workMonths: 30n }), '丧失劳动力，务工3个月', 'labour lost, three months worked'),
    notMet(person({ ...idle, labour: 'weak', workMonths: 30n }), '弱劳动力可以务工', 'weak labour may work'),
    notMet(person({ ...idle, labour: 'none' }), '无劳动力，没有务工', 'no labour, no work'),
    untold(person({ ...idle, labour: null, workMonths: 30n }), '劳动技能空缺', 'the labour is empty'),
  ],
  'soldier-with-work-or-study': [
    met(
      person({ ...idle, activeSoldier: true, schoolStage: null, workArea: 'outside' }),
      '现役军人填省外务工',
      'on service and working elsewhere',
    ),
    met(person({ ...idle, activeSoldier: true, schoolStage: 'university' }), '现役军人填在校', 'on service and at university'),
    notMet(person({ ...idle, activeSoldier: true, schoolStage: 'none' }), '现役军人，没有务工和在校', 'on service only'),
    notMet(person({ ...idle, activeSoldier: false, workArea: 'outside' }), '不是现役军人', 'no soldier'),
    untold(person({ ...idle, activeSoldier: null, workArea: 'outside' }), '是否现役军人空缺', 'whether a soldier is empty'),
  ],
}
