import { fill, type Parameters } from './fill.ts';

/** Why a request about the tamper-evident log is refused. */
export type AuditProblemCode = 'unknown-leaf' | 'no-such-tree';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const AUDIT_PROBLEMS: Readonly<Record<AuditProblemCode, Words>> = {
  'unknown-leaf': {
    title: 'There is no such entry in the log',
    detail: 'The log holds no entry with this id',
    meaning: 'Each entry has an id that cannot be guessed; it stands in the receipt.',
    cure: 'Take the id from the receipt as it is. If it is right, keep the receipt: the log has lost what it proves.',
  },
  'no-such-tree': {
    title: 'The log has no two states of these sizes',
    detail: 'from must not be more than to, and to not more than {size}, the size of the log now',
    meaning: 'A proof of consistency shows that a later state of the log goes on from an earlier one.',
    cure: 'Take both sizes from checkpoints of this log, the smaller one as from.',
  },
};

/** What can be wrong with a log; the first thing that is. */
export type AuditFindingCode =
  | 'entry-changed'
  | 'entry-missing'
  | 'entry-unsigned'
  | 'entries-rewritten'
  | 'hashes-changed'
  | 'checkpoint-forged'
  | 'checkpoint-missing'
  | 'checkpoint-ahead'
  | 'split'
  | 'cut'
  | 'decision-changed'
  | 'act-changed'
  | 'decision-unrecorded';

const FINDINGS: Readonly<Record<AuditFindingCode, string>> = {
  'entry-changed':
    'entry {position} is not the one that was signed: it was changed, or another one stands in its place',
  'entry-missing': 'entry {position} is missing',
  'entry-unsigned': 'entry {position} stands behind the end of what was signed',
  'entries-rewritten':
    'among the entries {from} to {to} at least one was changed, and the hashes made anew with it: they are not what was signed',
  'hashes-changed':
    'the entries are as they were signed, but row {number} of level {level} in audit_tiles, from which proofs are made, is not',
  'checkpoint-forged': 'the checkpoint of {size} entries is signed by no known key, or was changed',
  'checkpoint-missing': 'the checkpoint of all {size} entries is missing',
  'checkpoint-ahead': 'a checkpoint of {size} entries was signed, and the log has fewer',
  split: 'the checkpoint of {size} entries that was kept elsewhere is about another log: somebody was shown two',
  cut: 'a checkpoint of {size} entries was kept elsewhere, and the log has {left}: it was cut, or comes from an older backup',
  'decision-changed':
    'decision {number} of seller {seller} is not what entry {position} says that it was, or is missing',
  'act-changed': 'event {number} of seller {seller} is not what entry {position} says that it was, or is missing',
  'decision-unrecorded': 'seller {seller} has {decided} decisions in the ledger, and {recorded} of them in the log',
};

/** What is wrong with a log, in a sentence. */
export function describeFinding(code: AuditFindingCode, parameters: Parameters): string {
  return fill(FINDINGS[code], parameters);
}

/** Why a receipt proves nothing, or cannot be read. */
export type ReceiptRefusalCode =
  | 'not-a-receipt'
  | 'not-proven-yet'
  | 'unknown-key'
  | 'not-signed'
  | 'not-included'
  | 'statement-changed';

const RECEIPTS: Readonly<Record<ReceiptRefusalCode, string>> = {
  'not-a-receipt': '{file} is no receipt: it should be the JSON file that was downloaded, unchanged',
  'not-proven-yet':
    '{file} is a receipt for an entry that had no place in the log yet; download it again, a few seconds later',
  'unknown-key': '{key} is no key of a log; give one like kingston-trust/…+0123abcd+A…, as GET /v1/audit/keys tells it',
  'not-signed': 'the checkpoint in {file} is not signed by {key}, or was changed',
  'not-included':
    'the entry in {file} is not in the log that its checkpoint is about: the entry or the proof was changed',
  'statement-changed':
    'the statement in {file} is missing, or is not the one that the log holds: it was changed after the erasure',
};

/** What is wrong with a receipt, in a sentence. */
export function describeReceipt(code: ReceiptRefusalCode, parameters: Parameters): string {
  return fill(RECEIPTS[code], parameters);
}

export const AUDIT_WORDS = {
  details: [
    'Without a file: goes through the whole log of an installation. Each entry is held against what was signed, each signature',
    'checked, each checkpoint against the one before, and each decision of the ledger against its entry. The first thing that is',
    'wrong is named. With a file: checks a receipt, without a database.',
    'The keys are those that the log names unless --key is given: whoever trusts nobody here keeps the key and checkpoints elsewhere.',
  ],
  whole: 'The log is whole: {entries} entries, {checkpoints} checkpoints, signed by {keys}.',
  receipt: 'The receipt is good: entry {index} of {size} in the log {origin}.',
  statement: 'What was erased and what is kept, word for word as the log holds it:',
  trusting: 'The key was taken from the receipt itself; compare {key} with what the marketplace publishes.',
  progress: '{entries} entries',
} as const;
