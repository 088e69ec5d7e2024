import type { MailKey } from './mail-store.ts';

const FORM = /<?notice\.([A-Za-z0-9_-]{8,400})@[A-Za-z0-9.-]{1,253}>?/;

/**
 * The Message-ID of a mail: made of its key and of nothing else, so that the same mail sent again after a crash is recognisable, and a
 * bounce says which one came back.
 */
export function messageIdOf({ seller_id, notice, person_id }: MailKey, domain: string): string {
  const key = Buffer.from(JSON.stringify([seller_id, notice, person_id])).toString('base64url');
  return `<notice.${key}@${domain}>`;
}

/** The first Message-ID of ours in a text. */
export function messageIdIn(text: string): string | undefined {
  // Long header lines are folded: what follows a line break and a space belongs to the line before.
  return FORM.exec(text.replaceAll(/\r?\n[ \t]+/g, ''))?.[0];
}

/** The mail of a Message-ID; undefined where it is none of ours. */
export function mailOf(messageId: string): MailKey | undefined {
  const key = FORM.exec(messageId)?.[1];
  return key === undefined ? undefined : parse(Buffer.from(key, 'base64url').toString('utf8'));
}

function parse(text: string): MailKey | undefined {
  // Nothing that a database does not take in a text.
  if (text.includes('\\u0000')) return undefined;
  try {
    const [seller_id, notice, person_id, ...rest]: unknown[] = JSON.parse(text);
    if (typeof seller_id !== 'string' || typeof notice !== 'string' || typeof person_id !== 'string') return undefined;
    return rest.length === 0 ? { seller_id, notice, person_id } : undefined;
  } catch {
    return undefined;
  }
}
