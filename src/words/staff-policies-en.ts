import { amount } from './staff-en.ts';

/** The versions of the policy, for those who change it. */
export const POLICY_WORDS = {
  title: 'Policy',
  lead: 'The rules and numbers that sellers are judged by. One person proposes a version, another one activates it; it judges nothing that happened before.',
  propose: 'Propose a version',
  versions: 'Versions',
  guide: 'What each version says, in the guide',
  columns: { version: 'Version', state: 'State', from: 'Judges from', by: 'Brought by', why: 'Why' },
  states: { past: 'Past', now: 'In force', ahead: 'Announced' },
  beginning: 'the beginning',
  until: 'until',
  byService: 'The service',
  byOperator: 'An operator, by the command line',
  byPeople: (proposer: string, activator: string) => `Proposed by ${proposer}, activated by ${activator}`,
  shadowed: (rule: string, overturned: number, decided: number) =>
    `The rule about ${rule} was overturned in ${overturned} of ${decided} appeals: it is in shadow.`,
  inShadow: (rules: string) => `In shadow: ${rules}.`,
  proposals: 'Proposed',
  proposalsNone: 'Nothing is proposed.',
  proposalColumns: { version: 'Version', by: 'By', at: 'When' },
  ended: 'Withdrawn',
  notFoundTitle: 'No such proposal',
  notFound: 'Nobody proposed anything under this address.',
  somebody: 'somebody who has left',
} as const;

/** The page on which a version is written. */
export const PROPOSE_WORDS = {
  title: 'Propose a version',
  lead: 'Change the file, see what is wrong with it and what it changes, then propose it. Nothing happens to sellers until another person activates it.',
  begin: 'Begin with the latest version',
  file: 'Choose a file',
  document: 'The file, in YAML',
  documentHint: 'Give it a higher version. It is kept in this tab until it is proposed.',
  reason: 'Why',
  reasonHint: 'At least ten characters. It stays with the version for ever.',
  check: 'Check it',
  wrong: (count: number) => `${amount(count, 'problem', 'problems')} in the file`,
  line: (line: number) => `Line ${line}`,
  changed: 'The file was changed since it was checked. Check it again.',
  send: (version: string) => `Propose ${version}`,
  sent: 'It is proposed',
} as const;

/** What a version changes of the one that it follows. */
export const CHANGES_WORDS = {
  title: (base: string) => `What it changes of ${base}`,
  none: 'Nothing that judges anybody.',
  stricter: 'It may hold more against sellers',
  stricterWhy: (values: string) => `Because of ${values}. It is announced ahead.`,
  milder: 'It can only be milder',
  milderWhy: 'It may take effect at once.',
  earliest: 'If activated now, it judges from',
  values: 'Values',
  columns: { path: 'Value', before: 'Now', after: 'After' },
  nothing: '–',
  before: 'Now',
  after: 'After',
} as const;

/** The page of a proposal. */
export const PROPOSAL_WORDS = {
  title: (version: string) => `Proposal: ${version}`,
  facts: { by: 'Proposed by', at: 'When', why: 'Why', status: 'State', ended: 'By', from: 'Judges from' },
  statuses: { proposed: 'Waits for another person', activated: 'Activated', withdrawn: 'Withdrawn' },
  file: 'The file',
  decide: 'Decide',
  own: 'You proposed this version, so somebody else activates it. You can withdraw it.',
  from: 'Judges from',
  fromHint: (zone: string) => `Left empty: as early as it may. In the time of ${zone}.`,
  badTime: 'That is no day and time in this zone.',
  reason: 'Why',
  reasonHint: 'At least ten characters. It stays with the version for ever.',
  activate: 'Activate',
  withdraw: 'Withdraw the proposal',
  confirmTitle: (version: string) => `Activate ${version}?`,
  confirm: 'Activate it',
  will: 'Every seller is judged by it for what happens from then on. It cannot be taken back; another version can follow it.',
  activated: 'It is activated',
  withdrawn: 'It is withdrawn',
  nothing: 'Nothing was changed.',
  reload: 'Show what changed',
} as const;
