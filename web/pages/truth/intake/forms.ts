/** The kinds of file and their fields, for correcting what was recognised. */
import { queryOptions } from '@tanstack/react-query'
import { intakeContract } from '#modules/truth/intake/contract'
import { asking } from '../../../asking.ts'

const intake = asking(intakeContract)

export const forms = queryOptions({
  queryKey: ['forms'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => (await intake.forms({}, { signal })).forms,
})
