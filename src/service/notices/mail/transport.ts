import { createTransport } from 'nodemailer';

/** A mail as it is handed to a mail server. */
export type OutgoingMail = {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly replyTo?: string;
  readonly headers: Readonly<Record<string, string>>;
};

/**
 * What became of it. `refused`: the server will never take it for this person. `later`: nobody answered, the server asks to come again, or
 * will not have us at all, which is for whoever runs this to mend. Codes are numbers: texts of mail servers name addresses.
 */
export type Sent =
  | { readonly outcome: 'sent'; readonly code: string }
  | { readonly outcome: 'refused'; readonly code: string }
  | { readonly outcome: 'later'; readonly code: string | null };

/** Hands mails to a mail server. Never throws for what the server does. */
export type MailTransport = { readonly send: (mail: OutgoingMail) => Promise<Sent>; readonly close: () => void };

/** How long each step of a conversation may take, in milliseconds. */
export const SMTP_PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as const;

/** The server of `smtp://user:password@host:587` or `smtps://…`; what its address says stands above our patience. */
export function openTransport(
  url: string,
  from: string,
  patience: Readonly<Record<keyof typeof SMTP_PATIENCE, number>> = SMTP_PATIENCE,
): MailTransport {
  const address = new URL(url);
  for (const [name, milliseconds] of Object.entries(patience))
    if (!address.searchParams.has(name)) address.searchParams.set(name, String(milliseconds));
  // Mail servers write down how we call ourselves: not as this machine is called inside.
  if (!address.searchParams.has('name')) address.searchParams.set('name', domainOf(from));
  const transport = createTransport(address.href);
  return {
    async send({ to, subject, text, html, messageId, replyTo, headers }) {
      const answers = replyTo === undefined ? {} : { replyTo };
      const mail = { from, to, subject, text, html, messageId, ...answers, headers: { ...headers } };
      try {
        const { response } = await transport.sendMail({ ...mail, disableFileAccess: true, disableUrlAccess: true });
        return { outcome: 'sent', code: codeIn(response) ?? '250' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** The domain of whom mail comes from. */
export function domainOf(from: string): string {
  return /@([^>]+)>?$/.exec(from)?.[1] ?? 'localhost';
}

/** What nodemailer tells of a failure; everything else in it may name somebody. */
type SmtpError = { readonly responseCode?: number; readonly response?: string; readonly command?: string };

/** Only a word about this mail or whom it is for is final: the recipient, or what it says. */
const ABOUT_THE_MAIL = ['RCPT TO', 'DATA'];

function outcomeOf(error: unknown): Sent {
  const { responseCode, response, command = '' } = error as SmtpError;
  const code = codeIn(response) ?? (responseCode === undefined ? null : String(responseCode));
  const isFinal = responseCode !== undefined && responseCode >= 500 && responseCode < 600;
  if (isFinal && ABOUT_THE_MAIL.includes(command)) return { outcome: 'refused', code: code ?? '' };
  return { outcome: 'later', code };
}

/** `550 5.1.1` at the beginning of what a server answered. */
function codeIn(response: string | undefined): string | undefined {
  return /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response ?? '')?.[0].replace('-', ' ');
}
