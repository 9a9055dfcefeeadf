/** What the system itself wrote into histories and the log, said in the language of the page; what people wrote stays as they wrote it. */
import type { Label } from '#kernel/values'

const patterns: readonly (readonly [RegExp, string, string])[] = [
  [/^comparison (\d+)$/, '第 $1 次比对', 'Comparison $1'],
  [/^第 (\d+) 次比对不再发现.*$/, '第 $1 次比对不再发现', 'No longer found by comparison $1'],
  [/^交付已撤回：(.*)$/, '交付已撤回：$1', 'The delivery was withdrawn: $1'],
  [/^导入交付（(.*)）$/, '导入交付（$1）', 'Delivery taken in ($1)'],
  [/^导入交付$/, '导入交付', 'Delivery taken in'],
  [/^交付文件（(.*)）$/, '交付文件（$1）', 'Files handed over ($1)'],
  [/^交付文件$/, '交付文件', 'Files handed over'],
  [/^撤回交付：?(.*)$/, '撤回交付：$1', 'Delivery withdrawn: $1'],
  [/^更正识别结果$/, '更正识别结果', 'Recognition corrected'],
  [/^识别交付的文件$/, '识别交付的文件', 'Files recognised'],
  [/^撤销未完成的导入$/, '撤销未完成的导入', 'Unfinished intake taken back'],
  [/^按区划名单建立村台账$/, '按区划名单建立村台账', 'Villages made from the list of regions'],
  [/^认定待核对的行$/, '认定待核对的行', 'A row for review decided'],
  [/^上传核查照片$/, '上传核查照片', 'Photographs handed over'],
  [/^比对（截至 (.*)）$/, '比对（截至 $1）', 'Comparison (as of $1)'],
  [/^录入标准数 (.*)$/, '录入标准数 $1', 'Figure entered: $1'],
  [/^确认标准数 (.*)$/, '确认标准数 $1', 'Figure confirmed: $1'],
  [/^退回标准数 (.*)$/, '退回标准数 $1', 'Figure refused: $1'],
  [/^撤销标准数确认 (.*)$/, '撤销标准数确认 $1', 'Confirmation of a figure withdrawn: $1'],
  [/^启用试行检查：(.*)$/, '启用试行检查：$1', 'Check on trial adopted: $1'],
  [/^停用试行检查：(.*)$/, '停用试行检查：$1', 'Check on trial let go of: $1'],
  [/^households? revealed$/, '查看完整的户信息', 'Household in full'],
  [/^household history revealed$/, '查看完整的户变更历史', 'History of a household in full'],
  [/^household rules revealed$/, '查看一户政策的完整姓名号码', 'Policies of a household in full'],
  [/^household records revealed$/, '查看一户部门数据的完整姓名号码', 'Records of a household in full'],
  [/^people revealed$/, '查看完整的人口名单', 'People in full'],
  [/^search revealed$/, '查找时查看完整信息', 'Search in full'],
  [/^doubts? revealed$/, '查看疑点的完整姓名号码', 'Doubts in full'],
  [/^doubts exported revealed$/, '导出疑点的完整姓名号码', 'Doubts exported in full'],
  [/^reviews revealed$/, '查看待核对行的完整姓名号码', 'Rows for review in full'],
  [/^entitlements( exported)? revealed$/, '查看政策享受的完整姓名号码', 'Entitlements in full'],
  [/^what-if people revealed$/, '查看试算名单的完整姓名号码', 'People of a scenario in full'],
  [/^ledger (.*)$/, '台账 $1', 'Ledger $1'],
  [/^sign-in$/, '登录', 'Sign in'],
  [/^sign-out$/, '退出', 'Sign out'],
  [/^change-password$/, '修改密码', 'Password changed'],
  [/^reset-password$/, '重置密码', 'Password reset'],
  [/^add$/, '新建', 'Added'],
  [/^grant$/, '授权', 'Rights granted'],
  [/^release$/, '启用、解锁', 'Released'],
  [/^disable$/, '停用', 'Disabled'],
  [/^enable$/, '恢复', 'Enabled'],
]

/** The words in both languages. */
export function writtenWords(text: string): Label {
  const found = patterns.find(([pattern]) => pattern.test(text))
  return found ? { zh: text.replace(found[0], found[1]), en: text.replace(found[0], found[2]) } : { zh: text, en: text }
}
