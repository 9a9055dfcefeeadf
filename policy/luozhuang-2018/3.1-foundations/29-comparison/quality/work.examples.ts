/** Examples of the checks of months and place of work (Article 29, Q45–Q48); months are in tenths. */
import { cannotTell, type ExampleTable, met, notMet } from '../../../example.ts'
import { type Facts, lacking, person } from './trying.ts'

const idle: Facts = { workArea: null, workMonths: null, workPlace: null, employer: null, welfarePost: null }

export const examples: ExampleTable = {
  'work-months-impossible': [
    met('12个半月', 'twelve and a half months', person({ workMonths: 125n })),
    met('负数', 'less than none', person({ workMonths: -5n })),
    notMet('12个月，恰在界上', 'twelve months, just on the bound', person({ workMonths: 120n })),
    notMet('0个月', 'none', person({ workMonths: 0n })),
    notMet('没有务工，空着', 'no work, left empty', person({ workMonths: null })),
    cannotTell('文件没有务工月数一列', 'the file has no such column', person({ workMonths: null, ...lacking('workMonths') })),
  ],
  'work-place-without-months': [
    met('省外务工，月数空着', 'works outside the province, no months', person({ ...idle, workArea: 'outside' })),
    met('省外务工，填0个月', 'works outside the province for no month', person({ ...idle, workArea: 'outside', workMonths: 0n })),
    notMet('务工半个月', 'half a month', person({ ...idle, workArea: 'outside', workMonths: 5n })),
    notMet('未务工', 'not working', person({ ...idle, workArea: 'none' })),
    cannotTell('文件没有务工月数一列', 'the file has no such column', person({ ...idle, workArea: 'outside', ...lacking('workMonths') })),
  ],
  'work-months-without-place': [
    met('务工6个月，地点和企业都空着', 'six months, no place and no employer', person({ ...idle, workMonths: 60n })),
    notMet('有企业名称', 'the employer is there', person({ ...idle, workMonths: 60n, employer: '某厂' })),
    notMet('没有务工', 'no work', person({ ...idle, workMonths: 0n })),
    cannotTell(
      '文件没有企业名称一列',
      'the file has no column of the employer',
      person({ ...idle, workMonths: 60n, ...lacking('employer') }),
    ),
  ],
  'works-without-labour': [
    met('丧失劳动力，务工3个月', 'labour lost, three months worked', person({ ...idle, labour: 'lost', workMonths: 30n })),
    notMet('弱劳动力可以务工', 'weak labour may work', person({ ...idle, labour: 'weak', workMonths: 30n })),
    notMet('无劳动力，没有务工', 'no labour, no work', person({ ...idle, labour: 'none' })),
    cannotTell('劳动技能空缺', 'the labour is empty', person({ ...idle, labour: null, workMonths: 30n })),
  ],
  'soldier-with-work-or-study': [
    met(
      '现役军人填省外务工',
      'on service and working elsewhere',
      person({ ...idle, activeSoldier: true, schoolStage: null, workArea: 'outside' }),
    ),
    met('现役军人填在校', 'on service and at university', person({ ...idle, activeSoldier: true, schoolStage: 'university' })),
    notMet('现役军人，没有务工和在校', 'on service only', person({ ...idle, activeSoldier: true, schoolStage: 'none' })),
    notMet('不是现役军人', 'no soldier', person({ ...idle, activeSoldier: false, workArea: 'outside' })),
    cannotTell('是否现役军人空缺', 'whether a soldier is empty', person({ ...idle, activeSoldier: null, workArea: 'outside' })),
  ],
}
