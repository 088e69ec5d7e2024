/** What is wrong in a policy, and what to do about it. Neither ends in a full stop; `{…}` are parameters. */
export type FaultSentence = { readonly detail: string; readonly cure: string };

/** Faults found while a policy file is read (service/policy). */
export const POLICY_FILE_FAULTS = {
  unreadable: { detail: 'cannot be read: {reason}', cure: 'Check the path and who may read it' },
  'no-such-file': { detail: 'cannot be read: no such file', cure: 'Check the path' },
  'is-directory': { detail: 'cannot be read: it is a directory', cure: 'Name the file in it' },
  'too-large': {
    detail: 'is larger than {most} kB',
    cure: 'A policy is a short document; check that this is the right file',
  },
  'too-deep': { detail: 'is nested too deeply to be a policy', cure: 'Compare it with the shipped policy' },
  empty: { detail: 'the file is empty', cure: 'Start from a copy of the shipped policy' },
  'not-yaml': { detail: 'is not valid YAML: {message}', cure: 'Compare the lines around here with the shipped policy' },
  'tab-indent': { detail: 'a tab is used to indent', cure: 'Indent with two spaces' },
  'bad-indent': {
    detail: 'the indentation does not fit the lines around it',
    cure: 'Line it up with its neighbours, two spaces a level',
  },
  unclosed: {
    detail: 'something opened here or before is never closed: {message}',
    cure: 'Add the missing quote or bracket',
  },
  'many-documents': { detail: 'a second document begins here', cure: 'Put each policy in a file of its own' },
  'duplicate-key': { detail: 'is given twice', cure: 'Keep one of the two; nothing says which should hold' },
  'no-alias': {
    detail: 'refers to another place in the file',
    cure: 'Write the value out, so that each line can be read by itself',
  },
  'no-tag': { detail: 'has the tag {tag}', cure: 'Remove the tag; the policy needs none' },
  'key-not-text': {
    detail: 'a key here is not a plain word',
    cure: 'Use a word of letters and underscores as the key',
  },
  missing: { detail: 'is missing', cure: 'Add it; the shipped policy shows how it is written' },
  'unknown-key': { detail: 'is not known here', cure: 'Known here: {known}' },
  'unknown-key-near': { detail: 'is not known here', cure: 'Did you mean {nearest}?' },
  'unknown-word': { detail: 'is {written}, which is not known', cure: 'Write one of {known}' },
  'unknown-word-near': { detail: 'is {written}, which is not known', cure: 'Did you mean {nearest}?' },
  'unknown-zone': {
    detail: 'is {written}, which is no time zone known to this machine',
    cure: 'Write a name of the IANA list, such as America/Jamaica',
  },
  'unknown-zone-near': {
    detail: 'is {written}, which is no time zone known to this machine',
    cure: 'Did you mean {nearest}?',
  },
  'not-a-map': { detail: 'is {written}', cure: 'Write keys with their values below it, indented by two more spaces' },
  'not-a-list': { detail: 'is {written}', cure: 'Write a list, such as [a, b]' },
  'empty-list': { detail: 'is an empty list', cure: 'Name at least one' },
  'repeated-item': { detail: 'is {written}, which the list already has', cure: 'Remove one of the two' },
  'not-a-duration': { detail: 'is {written}', cure: 'Write a length of time like 14 d, 72 h or 30 min' },
  'not-whole-days': { detail: 'is {written}', cure: 'Write whole days, like 30 d' },
  'not-a-share': { detail: 'is {written}', cure: 'Write a share like 4 % or 1.5 %' },
  'not-a-count': { detail: 'is {written}', cure: 'Write a whole number, 0 or more' },
  'not-a-figure': { detail: 'is {written}', cure: 'Write a number, 0 or more' },
  'not-yes-or-no': { detail: 'is {written}', cure: 'Write true or false' },
  'not-a-name': {
    detail: 'is {written}',
    cure: 'Write a name in small letters, digits and hyphens, like kingston-express',
  },
  'not-a-country': { detail: 'is {written}', cure: 'Write the two capitals of ISO 3166, like JM' },
  'not-a-host': {
    detail: 'is {written}',
    cure: 'Write a host in small letters, without https:// or a path: kingston.express',
  },
  'not-a-holiday': {
    detail: 'is {written}',
    cure: 'Write a date like 12-25 (or 12-25, from sunday to the next working day), easter - 2 d, or third monday of 10',
  },
  'not-digits': { detail: 'is {written}', cure: "Write the digits in quotes, like '876'" },
} as const satisfies Readonly<Record<string, FaultSentence>>;
export type PolicyFileFault = keyof typeof POLICY_FILE_FAULTS;

/** Faults of a policy whose values are all well formed (rulebook/policy/check.ts). */
export const POLICY_GRAPH_FAULTS = {
  'rung-unreachable': {
    detail: 'no row leads to the rung {rung}',
    cure: 'Add a row that leads there from the rung below',
  },
  'rung-skipped': {
    detail: 'on {trigger} a seller who is {rung} gets {to}, and a rung is skipped',
    cure: 'Lead to the next rung, or, where the breach is critical or customers are harmed now, say so with exception',
  },
  'exception-misplaced': {
    detail: '{exception} does not excuse skipping a rung on {trigger}',
    cure: 'critical goes with the triggers critical and fraud, customer_harm with acute; remove it elsewhere',
  },
  'harm-too-far': {
    detail: 'the acute pattern leads to {to}',
    cure: 'Lead it to restriction at most: harm to customers allows one rung to be skipped, not two',
  },
  'suspension-automatic': {
    detail: '{trigger} would suspend without a person deciding',
    cure: 'Write suspension.proposed; only the trigger critical, with exception: critical, suspends by itself',
  },
  'removal-too-early': {
    detail: 'a seller who is {rung} would be proposed for removal',
    cure: 'Propose removal from suspended only',
  },
  'move-down': {
    detail: 'on {trigger} a seller who is {rung} would get {to}, which is a lower rung',
    cure: 'Lead to the same rung or the next one; the way down is time, not another violation',
  },
  'row-repeated': {
    detail: '{rung} with {trigger} is already answered by row {row}',
    cure: 'Remove one of the two',
  },
  'row-contradicts': {
    detail: '{rung} with {trigger} leads to {to} here and to {other} in row {row}',
    cure: 'Keep the row that should hold',
  },
  'row-never-occurs': {
    detail: '{trigger} cannot arise while a seller is {rung}, so the row would never be used',
    cure: 'Remove {rung} from the row',
  },
  'trigger-unanswered': {
    detail: 'no row says what {trigger} leads to for a seller who is {rung}',
    cure: 'Add a row for it',
  },
  'nothing-to-restrict': {
    detail: 'a seller can be restricted in {category}, and nothing is named to restrict',
    cure: 'Name at least one feature',
  },
  'data-unprotected': {
    detail: '{category} holds misuse of customer data, and a restriction would leave customer data or messages open',
    cure: 'Name both customer_data and messaging',
  },
  'harm-unmeasured': {
    detail: '{category} is marked as harmful to customers, and no metric belongs to it',
    cure: 'Give it a metric, or remove customerHarm',
  },
  'nothing-grave': {
    detail: 'grave misuse can lead to removal, and no kind of conduct is marked grave',
    cure: 'Mark the kinds with grave: true, or remove the row for grave_misuse',
  },
  'excuse-kind-missing': {
    detail: '{kind} is missing, so sellers would answer for it',
    cure: 'Add it; what is beyond a seller is never held against one',
  },
  'excuse-missing': {
    detail: 'is missing, so a context would never excuse {metric}',
    cure: 'Add it with [handover], [delivery] or both',
  },
  'excuse-impossible': {
    detail: '{metric} has no date of hand-over or delivery that a context could cover',
    cure: 'Remove it',
  },
  'target-not-below-bad': {
    detail: 'is {value}, and the bad level is {bad}',
    cure: 'Set the target below the bad level; between the two lies the room for bad luck',
  },
  'above-ceiling': { detail: 'is {value}, above the ceiling of {ceiling}', cure: 'Lower it, or raise {name}' },
  'ceilings-crossed': {
    detail: 'is {value}, and p1Ceiling is {other}',
    cure: 'Keep p0Ceiling below p1Ceiling, or a lapse would no longer fill the meter',
  },
  'repeat-stricter': {
    detail: 'is {value}, {relation} the {other} of a first violation',
    cure: 'Be no slower with a seller who has been warned than with one who has not',
  },
  'single-lapse': {
    detail: 'is {value}, so a single lapse could lead to an action',
    cure: 'Write {least} or more: patterns move a seller, one mistake never does',
  },
  'more-subjects-than-lapses': {
    detail: 'is {value}, and the lapses asked for are {lapses}',
    cure: 'Ask for at most {lapses}; a lapse has one customer or listing',
  },
  'single-person': {
    detail: 'is {value}, so one person alone could remove an account',
    cure: 'Write {least} or more',
  },
  'single-signal': {
    detail: 'is {value}, so one resemblance could cost an account',
    cure: 'Write {least} or more',
  },
  'too-few': { detail: 'is {value}', cure: 'Write {least} or more' },
  'no-end': {
    detail: 'is 0, so there would be no time between one step and the next',
    cure: 'Write a length of time above 0; every step has an end or a date on which somebody looks',
  },
  'not-positive': { detail: 'is {value}', cure: 'Write a value above 0' },
  'above-whole': { detail: 'is {value}', cure: 'Write at most {most}' },
  'whole-or-more': { detail: 'is {value}', cure: 'Write a share below 100 %' },
  'longer-than': { detail: 'is {value}, longer than {other}', cure: 'Write at most {most}, or lengthen {other}' },
  'not-before-expiry': {
    detail: 'is {value}, and the warning expires after {expiry}',
    cure: 'Set it below {expiry}, or a warning could never be found ignored',
  },
  'grant-never-applies': {
    detail: 'is {written}, and {to} never comes with that',
    cure: 'Remove it: carriers come to fulfil while the parcel waits or is on its way, staff to support while a case is open',
  },
  'dispatched-exposed': {
    detail: '{field} of a dispatched order would be shown to its seller',
    cure: 'Remove it: the hub ships, so a seller needs a first name to talk to and nothing else',
  },
  'coached-in-vain': {
    detail: '{kind} has the verdict {verdict}, so nobody who writes it would be told first',
    cure: 'Remove it, or let {kind} be masked or held',
  },
  'coached-case': {
    detail: '{kind} is a case as well, and whoever writes a case is not asked first',
    cure: 'Name it under coached or under cases, not under both',
  },
  'case-not-held': {
    detail: '{kind} has the verdict {verdict}, so it would never come before staff',
    cure: 'Let {kind} be held, or remove it',
  },
  'clocks-count': {
    detail: 'names {value} clocks',
    cure: 'Name at least one and at most {most}, such as gdpr: { within: 72 h, counted: wall, from: suspicion, tells: regulator, duty: data-protection-officer }',
  },
  'clock-name': {
    detail: 'is no name of a clock',
    cure: 'Write small letters, digits and hyphens, beginning with a letter; the clock of customers is customersWithin',
  },
  'warning-not-later': {
    detail: 'is {value}, which is not later than the one before it',
    cure: 'Write the shares in rising order, such as [50 %, 75 %, 90 %]',
  },
} as const satisfies Readonly<Record<string, FaultSentence>>;
