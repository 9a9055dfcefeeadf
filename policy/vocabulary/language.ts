/** The policy language over this vocabulary: what article files import to write their rules. */
import { language } from '#kernel/clauses'
import { vocabulary } from '#kernel/vocabulary'
import { relations } from './relations.ts'
import { ledgers } from './vocabulary.ts'

export const world = vocabulary(ledgers, relations)

export const { value, standard, entitlement, check, warning, prohibition, exemption } = language(world)
