/** Every way in which entitlements say no. */
import { type Refusal, refusal } from '#platform/http/refusal'

export const refuse = {
  noHousehold: (): Refusal =>
    refusal('not-found', 'no-household', '没有这一户，或不在您的辖区。', 'There is no such household, or it lies outside your area.'),
  noRule: (rule: string): Refusal => refusal('not-found', 'no-rule', `没有“${rule}”这条规则。`, `There is no rule “${rule}”.`),
}
