import { createHmac } from 'node:crypto';

/** How somebody is reached. */
export const CONTACT_KINDS = ['mail', 'phone'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Numbers and addresses as they are kept and looked up: by a keyed digest that nobody can aim at. */
export type ContactDigests = {
  readonly contact: (kind: ContactKind, contact: string) => Buffer;
  readonly sender: (kind: ContactKind, sender: string) => Buffer;
  /** Of what names a call or a message. */
  readonly seen: (kind: ContactKind, contact: string, id: string) => Buffer;
};

export function createDigests(key: Buffer): ContactDigests {
  const digest = (...words: readonly string[]) => createHmac('sha256', key).update(JSON.stringify(words)).digest();
  return {
    contact: (kind, contact) => digest('contact', kind, plain(kind, contact)),
    sender: (kind, sender) => digest('sender', kind, plain(kind, sender)),
    seen: (kind, contact, id) => digest('seen', kind, plain(kind, contact), id),
  };
}

/** Mail servers keep no capitals apart, and numbers are written with and without spaces. */
function plain(kind: ContactKind, contact: string): string {
  return kind === 'mail' ? contact.trim().toLowerCase() : contact.replace(/\D/g, '');
}
