/** Who of a store asked for what of customers. */
export const ACCESSES_TEXT = {
  inquiries: 'Data inquiries',
  title: 'Who saw what of customers',
  lead: 'Everything that your team asked to see, the latest first, and what was answered. Nobody can change it, and the data protection officer reads it as well.',
  label: 'What was asked for, the latest first',
  link: 'Who saw what of customers',
  back: 'Orders',
  at: 'When',
  who: 'Who',
  order: 'Order',
  purpose: 'What for',
  answered: 'Answered',
  noneTitle: 'Nobody has asked for anything',
  none: 'When somebody of your team asks to see something of a customer, it stands here.',
  more: 'Show earlier ones',
} as const;

/** What was answered to a question for something of a customer. */
export const VERDICT_NAMES: Readonly<Record<'show' | 'mask' | 'refuse', string>> = {
  show: 'shown',
  mask: 'stayed hidden',
  refuse: 'refused',
};

/** What somebody is in the team of a store. */
export const TEAM_ROLES: Readonly<Record<'seller-owner' | 'seller-member', string>> = {
  'seller-owner': 'owner',
  'seller-member': 'member',
};
