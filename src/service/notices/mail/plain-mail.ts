import { MAIL_TEXT } from '../../../words/notices-en.ts';
import { html } from '../../http/reference/html.ts';
import { mailPage } from './mail-page.ts';
import type { MailParts } from './send-mails.ts';
import type { Sent } from './transport.ts';

/** What a law has us tell a customer. `id` is the same when it is sent again. */
export type PlainMail = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly greeting: string;
  readonly said: readonly string[];
  readonly links: readonly { readonly label: string; readonly address: string }[];
  readonly footer: string;
};

/** Sends such mails, in text and in HTML, in the form of notices. They are not for switching off. */
export function sendPlainMail({
  transport,
  domain,
}: Pick<MailParts, 'transport' | 'domain'>): (mail: PlainMail) => Promise<Sent> {
  return ({ id, to, subject, greeting, said, links, footer }) =>
    transport.send({
      ...{ to: { name: '', address: to }, subject },
      text: [
        ...[greeting, ...said, ...links.map(({ label, address }) => `${label}:\n${address}`)],
        ['-- ', footer, MAIL_TEXT.noReply].join('\n'),
      ].join('\n\n'),
      html: mailPage({
        ...{ title: subject, greeting },
        parts: [
          ...said.map((sentence) => html`<p>${sentence}</p>`),
          ...links.map(({ label, address }) => html`<p class="open"><a href="${address}">${label}</a></p>`),
        ],
        footer: [footer, MAIL_TEXT.noReply].map((line) => html`<p>${line}</p>`),
      }),
      messageId: `<notice.${id}@${domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
}
