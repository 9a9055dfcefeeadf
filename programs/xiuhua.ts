/** The command line: each command in its own file, loaded when it is called; stdout is for machines, everything else goes to stderr. */
import { Command, CommanderError } from 'commander'
import { keepCompiled } from './compiled.ts'

keepCompiled()

// Whoever reads only the beginning (`| head`) has had enough: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

/** A command's file exports `run` with its positional arguments and options. */
type Run = (args: readonly string[], options: Readonly<Record<string, string | boolean | string[] | undefined>>) => Promise<void>

const program = new Command('xiuhua')
  .description('绣花：罗庄区精准扶贫系统的命令行 / the command line of Xiuhua')
  .exitOverride()
  .configureOutput({ writeOut: (text) => process.stderr.write(text) })

function add(usage: string, description: string, load: () => Promise<{ run: Run }>, options: readonly [string, string][] = []): void {
  const command = program.command(usage).description(description)
  for (const [flags, told] of options) command.option(flags, told)
  command.action(async (...given: unknown[]) => {
    const args = given.slice(0, -2).flatMap((one) => (one === undefined ? [] : Array.isArray(one) ? one.map(String) : [String(one)]))
    await (await load()).run(args, given.at(-2) as Record<string, string>)
  })
}

add('compare <dir>', '比对一个文件夹里的登记表和部门数据 / compare a folder of files', () => import('./commands/compare.ts'), [
  ['--as-of <date>', '截至日 / as of this day, YYYY-MM-DD'],
  ['--adopt <key...>', '启用试行的检查，all 为全部 / let checks on trial raise doubts; all: every one'],
  ['--json', '输出 JSON / print JSON'],
])
add('explain <household>', '说明一户的每一条规则 / explain the rules for one household', () => import('./commands/explain.ts'), [
  ['--data <dir>', '文件夹 / the folder of files'],
  ['--rule <key>', '只说明这一条 / only this rule'],
  ['--lang <language>', 'zh 或 en / zh or en'],
  ['--as-of <date>', '截至日 / as of this day'],
  ['--json', '输出 JSON / print JSON'],
])

add('rules', '列出全部规则 / list every rule', () => import('./commands/rules.ts'), [['--json', '输出 JSON / print JSON']])
add('evaluate <dir>', '对每一个对象计算一条规则 / one rule for every subject', () => import('./commands/evaluate.ts'), [
  ['--rule <key>', '规则 / the rule'],
  ['--as-of <date>', '截至日 / as of this day'],
  ['--json', '每行一个 JSON / one JSON object a line'],
])

add('what-if <dir>', '改动标准数试算 / what changes when figures change', () => import('./commands/what-if.ts'), [
  ['--set <change...>', '标准数=值：分、n/d 或日期 / KEY=VALUE: fen, n/d or a day'],
  ['--budget <fen>', '每年资金上限（分）/ a cap on the money of a year, in fen'],
  ['--as-of <date>', '截至日 / as of this day'],
  ['--json', '输出 JSON / print JSON'],
])

add('district <dir>', '虚构一个区的全套文件 / an invented district’s files', () => import('./commands/district.ts'), [
  ['--people <n>', '建档立卡人数 / registered people'],
  ['--seed <s>', '种子 / the seed'],
  ['--style <style>', '写法 / the manner of the files'],
  ['--rows <n>', '每个文件的行数（与 --bench 同用）/ rows of each file, with --bench'],
  ['--bench', '供测速的大文件 / large files for measuring'],
  ['--no-key', '不写答案 / without the key'],
])
add('import <paths...>', '导入文件夹或文件 / take files or a folder in', () => import('./commands/import.ts'), [
  ['--source <name>', '来源部门 / who they come from'],
  ['--note <text>', '备注 / a note'],
  ['--as-of <date>', '截至日 / up to when they speak'],
  ['--take-out <people>', '允许随之移出名册的人数 / so many people may go out of the register with it'],
])
add('export <ledger> <file>', '导出台账为 .xlsx 或 .csv / a ledger as .xlsx or .csv', () => import('./commands/export.ts'), [
  ['--reveal', '不脱敏（记入审计）/ names and numbers in full; logged'],
])
add('user <action> [username]', '账号：add、list、reset、disable / accounts', () => import('./commands/user.ts'), [
  ['--name <name>', '姓名 / the person’s name'],
  ['--role <role...>', '角色 / roles: office, department, town, village, supervisor, auditor, system-admin, security-admin, audit-admin'],
  ['--area <code...>', '辖区代码 / area codes: 6 digits district, 9 town, 12 village'],
  ['--department <name>', '部门 / department'],
  ['--json', '输出 JSON / print JSON'],
])
add('backup <file>', '备份全部数据 / back everything up', () => import('./commands/backup.ts'))
add('restore <file>', '把备份恢复到空的数据目录 / restore a backup into an empty data folder', () => import('./commands/restore.ts'))

/** An error meant for the person at the keyboard: its sentence is all that is shown. */
function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

try {
  await program.parseAsync(process.argv)
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) process.exit(0)
  if (!(error instanceof CommanderError)) process.stderr.write(`${sentenceOf(error)}\n`)
  process.exitCode = 1
}
