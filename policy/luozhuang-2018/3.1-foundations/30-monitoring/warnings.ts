/** Warnings: what calls for a look before it becomes poverty, each decided by the file that tells it (Article 30, M01–M09, M12–M14). */
import { homeWarnings } from './warnings-home.ts'
import { moneyWarnings } from './warnings-money.ts'
import { peopleWarnings } from './warnings-people.ts'

export const warnings = [...moneyWarnings, ...peopleWarnings, ...homeWarnings]
