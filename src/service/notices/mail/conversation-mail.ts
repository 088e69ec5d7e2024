import { html } from '../../http/reference/html.ts';
import { mailPage } from './mail-page.ts';
import type { MailParts } from './send-mails.ts';
import { unsubscribeHeaders } from './send-mails.ts';
import type { Sent } from './transport.ts';

/** A mail to a customer about one of their conversations. What is put in is text, and stands as text. */
export type ConversationMail = {
  readonly to: string;
  readonly subject: string;
  /** First of all: an answer is written above it. */
  readonly above: string | undefined;
  readonly said: readonly string[];
  /** Words of others, set apart, so that nobody takes them for ours. */
  readonly quoted: readonly string[];
  readonly after: readonly string[];
  readonly link: { readonly label: string; readonly address: string };
  readonly footer: readonly string[];
  readonly off: { readonly label: string; readonly address: string };
  readonly replyTo: string | undefined;
  readonly id: string;
  readonly together: string;
  readonly isAnswer: boolean;
};

/** Sends such mails, in text and in HTML, in the form of notices. */
export function sendConversationMail({
  transport,
  domain,
  marketplace,
}: Pick<MailParts, 'transport' | 'domain' | 'marketplace'>): (mail: ConversationMail) => Promise<Sent> {
  return (mail) =>
    transport.send({
      ...{ to: { name: '', address: mail.to }, subject: mail.subject, text: asText(mail), html: asHtml(mail) },
      messageId: `<conversation.${mail.id}@${domain}>`,
      ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
      headers: {
        ...unsubscribeHeaders(mail.off.address),
        References: `<conversations.${mail.together}@${domain}>`,
        'List-Id': `${marketplace.replaceAll(/[^\w .-]/g, '')} <conversations.${domain}>`,
        'Auto-Submitted': mail.isAnswer ? 'auto-replied' : 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
      },
    });
}

function asText({ above, said, quoted, after, link, footer, off }: ConversationMail): string {
  const apart = quoted.map((text) =>
    text
      .split(/\r?\n/)
      .map((line) => `    ${line}`)
      .join('\n'),
  );
  return [
    ...(above === undefined ? [] : [above]),
    ...said,
    ...apart,
    ...after,
    `${link.label}:\n${link.address}`,
    ['-- ', ...footer, `${off.label}: ${off.address}`].join('\n'),
  ].join('\n\n');
}

function asHtml({ subject, above, said, quoted, after, link, footer, off }: ConversationMail): string {
  const [greeting = '', ...rest] = said;
  return mailPage({
    ...{ title: subject, greeting, ...(above === undefined ? {} : { above }) },
    parts: [
      ...rest.map((sentence) => html`<p>${sentence}</p>`),
      ...quoted.map((text) => html`<blockquote class="said">${text}</blockquote>`),
      ...after.map((sentence) => html`<p>${sentence}</p>`),
      html`<p class="open"><a href="${link.address}">${link.label}</a></p>`,
    ],
    footer: [...footer.map((line) => html`<p>${line}</p>`), html`<p><a href="${off.address}">${off.label}</a></p>`],
  });
}
