/** Every way in which the room of villages says no. */
import { type Refusal, refusal } from '#platform/http/refusal'

export const refuse = {
  noVillage: (): Refusal =>
    refusal('not-found', 'no-village', '没有这个村，或不在您的辖区。', 'There is no such village, or it lies outside your area.'),
  fixedByList: (field: string): Refusal =>
    refusal(
      'unsuitable',
      'fixed-by-list',
      '村名和所属街镇以区划名单为准，不能在这里修改。',
      'Name and town follow the list of regions and cannot be changed here.',
      {
        fields: [{ path: `facts.${field}`, sentence: { zh: '以区划名单为准。', en: 'Follows the list of regions.' } }],
      },
    ),
}
