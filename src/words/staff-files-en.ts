/** Pictures of a seller on the page of a case. */
export const CASE_FILES_TEXT = {
  title: 'Pictures the seller sent',
  plan: 'They were sent along with the plan for the action.',
  untouched:
    'Nobody has looked for customers in them, and nothing is masked. Look only as far as deciding takes it; each look stands in the history of this case.',
  claim: 'Whoever holds the case can look at them.',
  nameless: 'Picture {number}',
  facts: '{kind}, {width} × {height}, {size}',
  look: 'Look at it',
  lookAt: 'Look at it: {name}',
  close: 'Put it away',
  alt: 'What the seller sent: {name}',
  destroyed: 'Destroyed when it was no longer needed',
} as const;

export const FILE_KIND_NAMES = { jpeg: 'JPEG', png: 'PNG' } as const;
