/** The kinds of background work of this room. */
export const recogniseKey = 'intake.recognise'
export const takeInKey = 'intake.take-in'

export interface DeliveryJob {
  readonly delivery: string
}
