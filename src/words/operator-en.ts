/** What the commands of operators say: `kingston invite`, `kingston key …`, `kingston policy activate`. */

/** Why such a command does nothing. */
export type OperatorSentenceCode =
  | 'no-installation'
  | 'older-tables'
  | 'no-such-scope'
  | 'carrier-and-leg'
  | 'no-such-key'
  | 'bad-time'
  | 'unreadable-policy'
  | 'bad-policy';

export const OPERATOR_SENTENCES: Readonly<Record<OperatorSentenceCode, string>> = {
  'no-installation': '{database} holds no installation yet; start it once with kingston start',
  'older-tables':
    'the tables of {database} are those of an older version ({at} of {known} migrations); start it once with kingston start, which brings them up to date',
  'no-such-scope': "--scope: there is no scope '{scope}'; choose of {scopes}",
  'carrier-and-leg': '--carrier and --leg belong together; give both, or neither',
  'no-such-key': 'there is no key {id}, or it has ended already; kingston key list shows them',
  'bad-time': "--{option} is '{given}'; write an RFC 3339 time like 2027-03-01T05:00:00Z",
  'unreadable-policy': 'cannot read {file}: {reason}',
  'bad-policy': 'nothing was activated: mend what is said above and try again',
};

/** Why a policy is not activated. */
export type ActivationSentenceCode =
  | 'version-taken'
  | 'active-already'
  | 'older-version'
  | 'not-after-clock'
  | 'not-after-latest';

export const ACTIVATION_SENTENCES: Readonly<Record<ActivationSentenceCode, string>> = {
  'version-taken':
    '{policy} is there already and says something else: decisions name it, so it never changes; give the file a new version',
  'active-already':
    '{policy} was activated already, from {from}; a version takes effect once. For another instant give the file a new version',
  'older-version': '{policy} is older than {latest}, which was activated already; give the file a higher version',
  'not-after-clock':
    '--from: the clock of this installation is at {clock}, and a policy never judges what happened before it; give a later time',
  'not-after-latest': '--from: {latest} takes effect at {from}; give a later time than that',
};

export const OPERATOR_WORDS = {
  /** Who did it, where a person is named otherwise. */
  by: 'the command line',
  fromTheBeginning: 'the beginning',
  inviteDetails: [
    'This is how the first administrator gets in; administrators invite the others in the console. The link is good once',
    'and for a week: hand it to that person alone. It begins with KINGSTON_BASE_URL, so set that as for kingston start.',
    'Works while kingston serves the same data directory or database, and while it does not.',
  ],
  invited: [
    '{email} is invited as {role}. This link is good once, until {expires}:',
    '',
    '  {link}',
    '',
    'Hand it to that person alone. It is not to be had again; a new invitation is.',
  ],
  guessedAddress:
    'KINGSTON_BASE_URL is not set, so the link begins with {baseUrl}; set it to what people type to reach the service',
  keyDetails: [
    'Programs send it as Authorization: Bearer …, and may do what its scopes say, for all sellers. Only a hash of it is kept.',
    'Works while kingston serves the same data directory or database, and while it does not.',
  ],
  keyCreated: ['{key}', '', 'Keep it now: it is not shown again. To end it: kingston key revoke {id}'],
  keyColumns: ['id', 'name', 'key', 'scopes', 'last used', 'state'],
  keyValid: 'valid',
  keyValidUntil: 'valid until {at}',
  keyEndedAt: 'ended {at}',
  keyRevokedSince: 'revoked {at}',
  noKeys: 'There are no keys yet; kingston key create makes one.',
  keyRevoked: 'The key {id} has ended. Servers that run notice within three seconds.',
  revokeDetails: 'Programs that send it are refused from then on: servers that run notice within three seconds.',
  activateDetails: [
    'Checks the file as kingston policy check does: a policy with a problem is never activated. It takes effect at --from',
    'for all that happens then and later, and judges nothing that happened before. Servers that run notice by themselves.',
    'This is for operators in need: one person is enough here, and nothing is announced. In the console one person proposes',
    'a version and another one activates it, 15 days ahead when it is stricter.',
  ],
  activated: [
    '{policy} takes effect at {from}. Until then {before} judges, and what happened before stays judged by it.',
    'Servers that run have noticed when they judge the next event.',
  ],
  activatedBefore: '{policy} was activated before, from {from}; nothing was changed.',
} as const;
