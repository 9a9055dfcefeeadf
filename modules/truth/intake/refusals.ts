/** Every way intake says no to a file, a sheet or a row: a code and one sentence in both languages, with what to do. */
import type { Label } from '#kernel/values'
import type { Problem } from './clean/cleaned.ts'

/** Why a file or sheet was not taken in. `ours` is false for files that are simply none of ours. */
export interface Refusal {
  readonly code: string
  readonly reason: Label
  /** The forms that fit equally, where that is why. */
  readonly candidates?: readonly string[]
}

const say = (code: string, zh: string, en: string): Refusal => ({ code, reason: { zh, en } })
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`

export const refuse = {
  notATable: (ending: string) =>
    say(
      'not-a-table',
      `不是表格文件（${ending || '无扩展名'}），请提供 .xlsx、.xls 或 .csv。`,
      `Not a table (${ending || 'no ending'}): give .xlsx, .xls or .csv.`,
    ),
  empty: () => say('empty', '文件是空的，没有可以读取的内容，请确认后重新导出。', 'The file is empty: please export it again.'),
  tooLarge: (bytes: number, limit: number) =>
    say(
      'too-large',
      `文件 ${megabytes(bytes)}，超过上限 ${megabytes(limit)}，请拆分后再交。`,
      `The file has ${megabytes(bytes)}, more than ${megabytes(limit)}: please split it.`,
    ),
  macros: () =>
    say(
      'macros',
      '文件里带有宏，不予打开，请另存为不带宏的 .xlsx 或 .csv。',
      'The file contains macros and is not opened: save it as .xlsx without macros or as .csv.',
    ),
  bomb: () =>
    say(
      'expands-too-far',
      '压缩包展开后异常庞大，疑似恶意文件，不予打开，请重新导出。',
      'The file expands far beyond its size and is not opened: please export it again.',
    ),
  encrypted: () => say('encrypted', '文件设有密码，请去掉密码后再交。', 'The file has a password: please remove it.'),
  damaged: (kind: string) =>
    say(
      'damaged',
      `文件损坏，无法按 ${kind} 读取，请重新导出。`,
      `The file is damaged and cannot be read as ${kind}: please export it again.`,
    ),
  otherFormat: (kind: string) =>
    say('other-format', `暂不读取 ${kind} 格式，请另存为 .xlsx 或 .csv。`, `${kind} is not read: save it as .xlsx or .csv.`),
  tooWide: (columns: number, limit: number) =>
    say(
      'too-wide',
      `表格有 ${columns} 列，超过上限 ${limit} 列，请只导出需要的列。`,
      `The table has ${columns} columns, more than ${limit}: export only those needed.`,
    ),
  notRecognised: (headings: readonly string[]) =>
    say(
      'not-recognised',
      headings.length > 0
        ? `未能识别是哪一类数据（表头：${headings.slice(0, 8).join('、')}），可在导入页指定类别和各列含义。`
        : '没有找到表头，未能识别是哪一类数据。',
      headings.length > 0
        ? `The kind of data was not recognised (headings: ${headings.slice(0, 8).join(', ')}); name it on the import page.`
        : 'No headings were found, so the kind of data was not recognised.',
    ),
  severalForms: (candidates: readonly { readonly form: string; readonly label: Label }[]): Refusal => ({
    ...say(
      'several-forms',
      `这张表与${candidates.map(({ label }) => `“${label.zh}”`).join('、')}同样相符，无法判断是哪一类：请在导入页指定类别，或在文件名、表名中写明。`,
      `The sheet fits ${candidates.map(({ label }) => `“${label.en}”`).join(', ')} equally: name its kind on the import page, or in the file’s or sheet’s name.`,
    ),
    candidates: candidates.map(({ form }) => form),
  }),
  hiddenSheet: () =>
    say(
      'hidden-sheet',
      '这张表被隐藏，没有导入。如需导入，请在 Excel 中取消隐藏后重新上交；如是代码表等辅助内容，可不理会。',
      'The sheet is hidden and was not taken in. Unhide it in Excel and hand the file over again; lists of codes and the like may stay.',
    ),
  /** Said beside a sheet that is taken in. */
  peopleBeside: (columns: readonly string[]) =>
    say(
      'people-beside',
      `第 ${columns.join('、')} 列也写着人的证件号码，和已读的列并排，没有读入。请改成一人一行；并排的表请分成上下两张或两个工作表，再上交。`,
      `Columns ${columns.join(', ')} hold numbers of further people beside those that were read; they were not. Write one person a row, and put tables that stand side by side into sheets of their own.`,
    ),
  /** Said of a table that stands below another in its sheet. */
  below: (refusal: Refusal, row: number): Refusal => ({
    ...refusal,
    reason: {
      zh: `第 ${row} 行起另有一张表，没有当作上面那张表的数据：${refusal.reason.zh}`,
      en: `From row ${row} on there is another table, which was not read as rows of the one above: ${refusal.reason.en}`,
    },
  }),
  noRows: () => say('no-rows', '表头下面没有数据行。', 'There are no rows under the headings.'),
  sameAs: (file: string) =>
    say('same-file', `与 ${file} 内容完全相同，只取一次。`, `The content is the same as ${file}; it is taken once.`),
  unsafeName: () =>
    say('unsafe-name', '文件名含有路径或控制字符，请改名后再交。', 'The file name holds a path or control characters: please rename it.'),
}

/** Why a row is no record. */
export const rowRefusals = {
  nobody: {
    zh: '没有姓名，也没有证件号码，无法知道说的是谁。请补上其中一项。',
    en: 'Neither a name nor a number: nobody can be told. Please fill in one of them.',
  },
  noHousehold: {
    zh: '没有户编号，无法与成员表对应。请补上户编号。',
    en: 'No household number, so its members cannot be found. Please fill it in.',
  },
  cutHousehold: {
    zh: '户编号被 Excel 截断，只剩前十五位，无法知道是哪一户。请在原系统重新导出，或把这一列设为文本格式后重填。',
    en: 'Excel kept fifteen places of the household number, so the household cannot be told. Please export again with this column as text.',
  },
} satisfies Record<string, Label>

/** What to do about a cell that could not be read, or not be believed. */
export const problemSentences: Readonly<Record<Problem, Label>> = {
  'unreadable-date': { zh: '日期读不懂，按未填处理，请更正。', en: 'The date cannot be read and counts as empty: please correct it.' },
  'unreadable-number': { zh: '数字读不懂，按未填处理，请更正。', en: 'The number cannot be read and counts as empty: please correct it.' },
  'unreadable-yes-no': {
    zh: '看不出是或否，按未填处理，请更正。',
    en: 'Neither yes nor no can be read; it counts as empty: please correct it.',
  },
  'unknown-label': {
    zh: '名称不在代码表中，按未填处理，请更正或补充代码表。',
    en: 'The label is in no list and counts as empty: please correct it.',
  },
  'bare-code': {
    zh: '只有代码没有名称，按未填处理，请改写名称。',
    en: 'A code without its label counts as empty: please write the label.',
  },
  'excel-error': { zh: 'Excel 错误值，按未填处理，请更正公式后重新导出。', en: 'An Excel error counts as empty: please mend the formula.' },
  'rounded-by-excel': {
    zh: '号码被 Excel 截断，只剩前面几位，不作为编号使用。请在原系统重新导出，或把这一列设为文本格式后重填。',
    en: 'Excel kept the first places of the number only, so it names nothing. Please export again with this column as text.',
  },
  'unknown-village': { zh: '村名不在本区名单中，请核对。', en: 'The village is not on the district’s list: please check it.' },
  'village-not-in-town': { zh: '村不属于所填的街镇，请核对。', en: 'The village is not in the town named: please check them.' },
  'in-the-future': { zh: '晚于今天，按原样保留，请核对。', en: 'It lies after today and stays as written: please check it.' },
  'number-of-several-places': {
    zh: '这个户编号在几个村（或几段编号）里都有，户主不同，已分开，不合并。请核对，最好改用全区统一的户编号。',
    en: 'Heads in several places have this household number, so they were told apart. Please check, or give the district’s numbers.',
  },
}
