/** Why something is not done about versions of the policy. */
export type ProposalProblemCode =
  | 'unknown-policy'
  | 'unknown-proposal'
  | 'proposal-over'
  | 'proposed-yourself'
  | 'policy-moved-on'
  | 'notice-too-short'
  | 'version-not-new'
  | 'from-too-early';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const PROPOSAL_PROBLEMS: Readonly<Record<ProposalProblemCode, Words>> = {
  'unknown-policy': {
    title: 'There is no such version',
    detail: 'No version {policy} was ever activated here',
    meaning: 'A version is named by the name and the version that its file says, kingston-express@1.',
    cure: 'Take the id from GET /v1/policies.',
  },
  'unknown-proposal': {
    title: 'There is no such proposal',
    detail: 'Nobody proposed anything under {proposal}',
    meaning: 'Proposals are kept for ever; this id is of none.',
    cure: 'Take the id from GET /v1/policies.',
  },
  'proposal-over': {
    title: 'The proposal is over',
    detail: 'It was {status} by {person} at {at}. Nothing more was changed',
    meaning: 'What was activated or withdrawn stays so.',
    cure: 'Load it again. To change the rules once more, propose another version.',
  },
  'proposed-yourself': {
    title: 'It takes somebody else',
    detail: 'You proposed this version; another person activates it',
    meaning: 'The rules for every seller are changed by two people. Nothing was changed.',
    cure: 'Ask a colleague who may activate policies.',
  },
  'policy-moved-on': {
    title: 'Another version came meanwhile',
    detail: 'The latest version is {latest} by now: look at what this one changes of it, then decide. {came}',
    meaning: 'What a version changes is told against the one that it follows, and that is another one now.',
    cure: 'Load the proposal again. If its version number is taken by now, propose the file again with a higher one.',
  },
  'notice-too-short': {
    title: 'Too early for a stricter version',
    detail: 'It may hold more against sellers than {latest}, so it judges from {earliest} on at the earliest',
    meaning: 'A stricter version is announced ahead, for as long as the policy promises. Nothing was changed.',
    cure: 'Give a later time in `from`, or leave it out: then it is the earliest.',
  },
  'version-not-new': {
    title: 'The version is not a new one',
    detail: 'The file says {policy}; the latest is {latest}. Give it a higher version',
    meaning: 'Decisions name the version that they were made by, so a version never changes and never comes again.',
    cure: 'Raise `version` in the file.',
  },
  'from-too-early': {
    title: 'A policy never judges what happened before it',
    detail: 'It can take effect after {after} at the earliest',
    meaning: 'The clock of the installation, or the version that it follows, is later than that.',
    cure: 'Give a later time in `from`, or leave it out.',
  },
};

/** A place in a file that cannot be used: `line 12: metrics.late_dispatch.target is not a share. Write 4 %`. */
export function describePolicyProblem(problem: {
  readonly line: number;
  readonly field: string;
  readonly detail: string;
  readonly cure: string;
}): string {
  const { line, field, detail, cure } = problem;
  return `line ${line}: ${field === '' ? '' : `${field} `}${detail}; ${cure}`;
}

/** What came meanwhile, with who brought it. */
export const MEANWHILE = {
  people: 'People activated {policy}.',
  service: 'The service put {rule} in shadow with {policy}.',
};
