import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { MailHeader } from '../../rulebook/relay/robots.ts';
import { textOfHtml } from './html-text.ts';
import { replyOf } from './reply-text.ts';

/** A mail that came in, read. */
export type ReadMail = {
  readonly headers: readonly MailHeader[];
  readonly types: readonly string[];
  /** The one address in From; undefined: there is none, or there are several. */
  readonly from: string | undefined;
  readonly messageId: string | undefined;
  /** What its writer wrote. */
  readonly text: string;
  /** How many pictures and other files came with it. */
  readonly files: number;
};

/** Parts within parts, and headers, of what people write are few. */
const LIMITS = {
  maxNestingDepth: 40,
  maxHeadersSize: 256 * 1024,
  maxRfc822NestingDepth: 0,
  forceRfc822Attachments: true,
};

/** The form of a Message-ID as far as we need it: printable, and of a length that a header has. */
const MESSAGE_ID = /^[\x21-\x7e]{3,998}$/;

/** Reads a mail. Undefined: it cannot be read. `own`: our addresses. */
export async function readMail(raw: Buffer, own: readonly string[]): Promise<ReadMail | undefined> {
  const mail = await parse(raw);
  if (mail === undefined) return undefined;
  const { headers, attachments, messageId } = mail;
  const id = messageId?.trim();
  return {
    headers: headers.map(({ key, value }) => ({ key, value })),
    types: typesOf(mail),
    from: oneWriter(mail),
    messageId: id !== undefined && MESSAGE_ID.test(id) ? id : undefined,
    text: replyOf(wordsOf(mail), own).toWellFormed().replaceAll('\0', ''),
    files: attachments.filter(isFile).length,
  };
}

async function parse(raw: Buffer): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(raw, LIMITS);
  } catch {
    return undefined;
  }
}

/** Text is preferred; of HTML what can be read of it. */
function wordsOf({ text, html }: Email): string {
  if (text !== undefined && text.trim() !== '') return text;
  return html === undefined ? '' : textOfHtml(html);
}

function typesOf({ headers, attachments }: Email): readonly string[] {
  const whole = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const [type = ''] = whole.split(';');
  return [type.trim().toLowerCase(), ...attachments.map(({ mimeType }) => mimeType.toLowerCase())];
}

/** Several in From, or several lines of it, are nobody: which of them was checked would be a guess. */
function oneWriter({ from, headers }: Email): string | undefined {
  const isOne = headers.filter(({ key }) => key === 'from').length === 1;
  const lines = headers.find(({ key }) => key === 'from')?.value ?? '';
  const address = from?.address;
  if (!isOne || address === undefined || address === '' || from?.group !== undefined) return undefined;
  return lines.split('@').length === 2 || !lines.includes(',') ? address : undefined;
}

/** What shows in the text, and signs of the program that wrote it, are no files. */
function isFile({ mimeType }: Attachment): boolean {
  return !/^application\/(?:pgp-signature|pkcs7-signature|x-pkcs7-signature)$/i.test(mimeType);
}
