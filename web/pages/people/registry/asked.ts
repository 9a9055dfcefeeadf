/** What the registry pages ask of the server. */
import { registryContract } from '#modules/people/registry/contract'
import { asking } from '../../../asking.ts'

export const registry = asking(registryContract)
