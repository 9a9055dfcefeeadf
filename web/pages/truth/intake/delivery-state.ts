/** How the states of deliveries and sheets are marked. */
import type { DeliveryLine, SheetView } from '#modules/truth/intake/contract'
import type { Tone } from '../../../parts/mark.tsx'

export const stateTones: Readonly<Record<DeliveryLine['state'], Tone>> = {
  recognising: 'busy',
  proposed: 'open',
  'taking-in': 'busy',
  'taken-in': 'good',
  withdrawn: 'plain',
}

export const sheetTones: Readonly<Record<SheetView['state'], Tone>> = {
  unrecognised: 'open',
  proposed: 'busy',
  'left-out': 'plain',
  'taken-in': 'good',
  refused: 'bad',
}
