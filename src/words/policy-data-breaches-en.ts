/** What is said about inquiries into data breaches, see rulebook/policy/explain/data-breaches.ts. */
export const POLICY_DATA_BREACHES_STATEMENTS: Readonly<Record<string, string>> = {
  'breach-told':
    'If we stop something of yours while we look into a problem with customers’ data, we tell you at once. Being told is no accusation, and weighs nothing.',
  'breach-secrecy':
    'One of us may put that off for a reason, for {alone} at most; for longer, and never beyond {longest}, it takes two. When that time ends you are told by itself.',
  'breach-reply': 'You then have {within} to tell your side. Before that nothing but a stop is decided.',
  'breach-clock-wall-suspicion-regulator':
    'Authority, by “{name}”: told within {within} of the first suspicion, weekends and nights included.',
  'breach-clock-wall-suspicion-partner':
    'Partners, by “{name}”: told within {within} of the first suspicion, weekends and nights included.',
  'breach-clock-wall-confirmation-regulator':
    'Authority, by “{name}”: told within {within} of a breach being confirmed, weekends and nights included.',
  'breach-clock-wall-confirmation-partner':
    'Partners, by “{name}”: told within {within} of a breach being confirmed, weekends and nights included.',
  'breach-clock-working-suspicion-regulator':
    'Authority, by “{name}”: told within {within} of working days from the first suspicion.',
  'breach-clock-working-suspicion-partner':
    'Partners, by “{name}”: told within {within} of working days from the first suspicion.',
  'breach-clock-working-confirmation-regulator':
    'Authority, by “{name}”: told within {within} of working days from a breach being confirmed.',
  'breach-clock-working-confirmation-partner':
    'Partners, by “{name}”: told within {within} of working days from a breach being confirmed.',
  'breach-customers':
    'Customers who are at a high risk are each told within {within} of the first suspicion. We write to them; you need not, and may not.',
};
