/** Rules whose table of examples is still to be written; the test of the tables holds this list to the truth. */
export const withoutExamples: readonly string[] = []
