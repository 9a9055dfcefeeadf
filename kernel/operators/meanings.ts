/** Every word with its meanings: a word without one does not type-check. */
import type { GroupOperator, PlainOperator } from '../expression.ts'
import type { GroupMeaning, PlainMeaning } from '../meaning.ts'
import { meaning as above } from './above.ts'
import { meaning as addDays } from './add-days.ts'
import { meaning as addMonths } from './add-months.ts'
import { meaning as age } from './age.ts'
import { meaning as all } from './all.ts'
import { meaning as any } from './any.ts'
import { meaning as bands } from './bands.ts'
import { meaning as below } from './below.ts'
import { meaning as choose } from './choose.ts'
import { meaning as count } from './count.ts'
import { meaning as daysBetween } from './days-between.ts'
import { meaning as decidingDate } from './deciding-date.ts'
import { meaning as divided } from './divided.ts'
import { meaning as endOfYear } from './end-of-year.ts'
import { meaning as equals } from './equals.ts'
import { meaning as every } from './every.ts'
import { meaning as firstBy } from './first-by.ts'
import { meaning as greatest } from './greatest.ts'
import { meaning as known } from './known.ts'
import { meaning as largest } from './largest.ts'
import { meaning as least } from './least.ts'
import { meaning as minus } from './minus.ts'
import { meaning as none } from './none.ts'
import { meaning as not } from './not.ts'
import { meaning as oneOf } from './one-of.ts'
import { meaning as plus } from './plus.ts'
import { meaning as portion } from './portion.ts'
import { meaning as ratio } from './ratio.ts'
import { meaning as reaches } from './reaches.ts'
import { meaning as smallest } from './smallest.ts'
import { meaning as some } from './some.ts'
import { meaning as startOfYear } from './start-of-year.ts'
import { meaning as sum } from './sum.ts'
import { meaning as times } from './times.ts'
import { meaning as version } from './version.ts'
import { meaning as within } from './within.ts'
import { meaning as yearOf } from './year-of.ts'

export const plainMeanings: Readonly<Record<PlainOperator, PlainMeaning>> = {
  all,
  any,
  not,
  equals,
  above,
  reaches,
  below,
  within,
  oneOf,
  plus,
  minus,
  times,
  portion,
  ratio,
  greatest,
  least,
  divided,
  choose,
  bands,
  known,
  age,
  yearOf,
  daysBetween,
  addDays,
  addMonths,
  startOfYear,
  endOfYear,
  decidingDate,
  version,
}

export const groupMeanings: Readonly<Record<GroupOperator, GroupMeaning>> = {
  some,
  every,
  none,
  count,
  sum,
  smallest,
  largest,
  firstBy,
}
