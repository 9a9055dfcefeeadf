/** What the pages of accounts ask of the server. */
import { auditContract, peopleContract } from '#platform/accounts/contract'
import { asking } from '../../asking.ts'

export const people = asking(peopleContract)
export const audit = asking(auditContract)
