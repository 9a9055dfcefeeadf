/** What pages of villages, projects and money ask of the server. */
import { standingContract } from '#modules/truth/comparison/standing/contract'
import { asking } from '../../../asking.ts'

export const standing = asking(standingContract)
