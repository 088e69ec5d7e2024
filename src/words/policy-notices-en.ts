/** What the notice of a new version of the rules says. */
export const POLICY_NOTICE = {
  what: 'Version {policy} of the rules takes effect on {from}, in place of {before}.',
  before: 'It judges nothing that happened before.',
  stricter: 'It may hold more against sellers than the one before: that is why you hear of it ahead.',
  milder: 'Nothing in it holds more against sellers than the one before.',
  changed: 'Before: {before} From then on: {after}',
  added: 'New: {after}',
  dropped: 'No longer: {before}',
  unchanged: 'No rule reads differently.',
  more: 'And {count} more.',
  todo: 'Read what changes. The guide has the rules as a whole and puts both versions side by side.',
} as const;
