import { fill } from '../../../words/fill.ts';
import { MAIL_TEXT } from '../../../words/notices-en.ts';
import { PERSONAL_MAIL_TEXT as TEXT } from '../../../words/recovery-mails-en.ts';
import { plainly, type Said } from '../../../words/said.ts';
import { html } from '../../http/reference/html.ts';
import { mailPage } from './mail-page.ts';
import { dateIn } from './render.ts';
import type { MailParts } from './send-mails.ts';
import type { Sent } from './transport.ts';

/** A mail to one person about themself, not about a shop: their sign-in. `id` is the same when it is sent again. */
export type PersonalMail = {
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly title: Said;
  readonly said: readonly Said[];
  readonly links: readonly { readonly label: string; readonly address: string }[];
};

/** Sends such mails, in text and in HTML, in the form of notices. They are not for switching off. */
export function sendPersonalMail(
  parts: Pick<MailParts, 'transport' | 'domain' | 'marketplace' | 'zone'>,
): (mail: PersonalMail) => Promise<Sent> {
  const { transport, domain, marketplace } = parts;
  return async (mail) => {
    const zone = await parts.zone();
    const dated = dateIn(zone);
    const subject = plainly(mail.title, dated);
    const told = {
      ...{ subject, links: mail.links, greeting: fill(MAIL_TEXT.greeting, { name: mail.to.name }) },
      sentences: mail.said.map((each) => plainly(each, dated)),
      footer: [fill(TEXT.footer, { marketplace }), MAIL_TEXT.noReply, fill(MAIL_TEXT.times, { zone })],
    };
    return transport.send({
      ...{ to: mail.to, subject, text: asText(told), html: asHtml(told) },
      messageId: `<sign-in.${mail.id}@${domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
  };
}

type Told = {
  readonly subject: string;
  readonly greeting: string;
  readonly sentences: readonly string[];
  readonly links: PersonalMail['links'];
  readonly footer: readonly string[];
};

function asText({ subject, greeting, sentences, links, footer }: Told): string {
  const addresses = links.map(({ label, address }) => `${label}:\n${address}`);
  return [greeting, subject, ...sentences, ...addresses, ['-- ', ...footer].join('\n')].join('\n\n');
}

function asHtml({ subject, greeting, sentences, links, footer }: Told): string {
  return mailPage({
    ...{ title: subject, greeting },
    parts: [
      ...sentences.map((sentence) => html`<p>${sentence}</p>`),
      ...links.map(({ label, address }) => html`<p class="open"><a href="${address}">${label}</a></p>`),
    ],
    footer: footer.map((line) => html`<p>${line}</p>`),
  });
}
