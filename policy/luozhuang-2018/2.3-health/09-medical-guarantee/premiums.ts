/** Insurance that is bought for everybody who enjoys the policy (Article 9). */
import { minus } from '#kernel/operators/minus'
import { entitlement } from '#policy/vocabulary/language'
import { ledgers } from '#policy/vocabulary/vocabulary'
import { memberEnjoysPolicy } from '../../3.1-foundations/28-dynamic-management/words.ts'
import { registeredPremium, residentPremium, specialInsurancePremium } from '../../figures/insurance.ts'

const yearly = { article: 9, of: ledgers.person, period: { zh: '每年', en: 'each year' } } as const

const specialInsuranceBought = entitlement({
  ...yearly,
  key: 'special-insurance-bought',
  anchor: '扶贫特惠保险',
  numbers: ['P35'],
  label: { zh: '政府购买扶贫特惠保险', en: 'Special insurance bought by the government' },
  when: (p) => memberEnjoysPolicy(p),
  atLeast: () => specialInsurancePremium,
})

const medicalPremiumPaid = entitlement({
  ...yearly,
  key: 'medical-premium-paid',
  anchor: '五重保障',
  numbers: ['P30'],
  label: { zh: '居民医保个人缴费由政府承担', en: 'Resident medical premium paid by the government' },
  when: (p) => memberEnjoysPolicy(p),
  amount: () => minus(residentPremium, registeredPremium),
})

export const premiumEntitlements = [specialInsuranceBought, medicalPremiumPaid]
