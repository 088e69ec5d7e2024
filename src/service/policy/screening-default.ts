import type { ScreeningRules } from '../../rulebook/policy/screening.ts';

/** What a version means that was written before the policy had a section on screening: what the shipped one says. */
export const SCREENING_DEFAULT: ScreeningRules = {
  ownHosts: ['kingston.express', 'kingstonexpress.com'],
  from: 0.5,
  verdicts: {
    email: 'mask',
    phone: 'mask',
    url: 'mask',
    handle: 'mask',
    postal_address: 'mask',
    off_platform_contact: 'hold',
    marketing: 'hold',
    payment_handle: 'hold',
    bank_account: 'hold',
    off_platform_payment: 'hold',
    harassment: 'hold',
    threat: 'hold',
  },
  coached: ['email', 'phone', 'url', 'handle', 'marketing', 'off_platform_contact'],
  cases: ['payment_handle', 'bank_account', 'off_platform_payment', 'harassment', 'threat'],
};
