/** Days for the steps of a doubt's verification (Article 29); ours, to be confirmed. */

/** The village and the paired cadre verify at home. */
export const villageDays = 7
/** The town judges. */
export const townDays = 5
/** A department looks at its own file again. */
export const departmentDays = 5
