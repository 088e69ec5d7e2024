/** A header of a mail, its name in small letters. */
export type MailHeader = { readonly key: string; readonly value: string };

/** Of a mail what tells whether a person wrote it. */
export type SeenMail = {
  readonly headers: readonly MailHeader[];
  /** Its media types, that of the whole and those of its parts, in small letters. */
  readonly types: readonly string[];
  /** The envelope names nobody whom it comes from (RFC 5321 §4.5.5). */
  readonly nobody: boolean;
  /** Where our own mail says that it comes from. */
  readonly ownDomain: string;
};

/**
 * Mail that no person wrote to a person: what came back, what answers by itself, a sign that something was read, a list, an
 * invitation, our own mail come round, and what goes in a circle.
 */
export const ROBOTS = ['bounce', 'auto-reply', 'receipt', 'list', 'invitation', 'own', 'loop'] as const;
export type Robot = (typeof ROBOTS)[number];

/** A mail that passed through so many servers goes in a circle (RFC 5321 §6.3: at least 100 are to be let through; none of ours is far). */
const MOST_HOPS = 50;

/** Which kind of mail that no person wrote; undefined: a person may have written it. */
export function robotOf(mail: SeenMail): Robot | undefined {
  const { headers, types, nobody, ownDomain } = mail;
  const all = (key: string) =>
    headers.filter((each) => each.key === key).map(({ value }) => value.trim().toLowerCase());
  const has = (key: string) => headers.some((each) => each.key === key);
  if (all('received').length > MOST_HOPS) return 'loop';
  if (all('message-id').some((id) => id.replace(/>$/, '').endsWith(`@${ownDomain.toLowerCase()}`))) return 'own';
  if (types.includes('message/disposition-notification')) return 'receipt';
  if (all('content-type').some((type) => type.includes('disposition-notification'))) return 'receipt';
  if (nobody || types.includes('message/delivery-status') || types.includes('multipart/report')) return 'bounce';
  if (all('return-path').includes('<>') || has('x-failed-recipients')) return 'bounce';
  if (all('auto-submitted').some((said) => !/^no\b/.test(said))) return 'auto-reply';
  if (AUTOMATIC.some(has)) return 'auto-reply';
  if (all('precedence').some((said) => /^(?:auto_reply|bulk|junk)\b/.test(said))) return 'auto-reply';
  if (all('precedence').includes('list') || LISTS.some(has)) return 'list';
  if (types.includes('text/calendar') || types.includes('application/ics')) return 'invitation';
  return undefined;
}

/** What absence notes and the like bear, each its own (RFC 3834 §5 has the one that is standard). */
const AUTOMATIC = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-reply', 'x-loop'] as const;

/** RFC 2369 and RFC 2919. `list-unsubscribe`: advertising bears it. */
const LISTS = ['list-id', 'list-unsubscribe', 'list-post', 'list-help', 'mailing-list'] as const;

/** Whether it is passed over in silence, or whoever sends it is told. Who invites is a person; who answers an absence note is none. */
export function isPassedOver(robot: Robot): boolean {
  return robot !== 'list' && robot !== 'invitation' && robot !== 'loop';
}
