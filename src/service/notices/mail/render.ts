import { PRODUCT } from '../../../words/console-en.ts';
import { fill } from '../../../words/fill.ts';
import { MAIL_TEXT as TEXT } from '../../../words/notices-en.ts';
import { plainly, type Said } from '../../../words/said.ts';
import { html } from '../../http/reference/html.ts';
import type { LetterPart } from '../letter/letter.ts';
import { mailPage } from './mail-page.ts';

/** What a mail says: a notice, or something that is told in the same form. */
export type MailLetter = {
  readonly title: Said;
  readonly parts: readonly {
    readonly heading: string;
    readonly form: LetterPart['form'];
    readonly said: readonly (Said & { readonly title?: string | undefined })[];
  }[];
};
type MailPart = MailLetter['parts'][number];

/** What a mail is made of besides its notice. */
export type MailFrame = {
  readonly name: string;
  readonly seller: string;
  readonly marketplace: string;
  /** Of the marketplace; every date is in it. */
  readonly zone: string;
  /** The notice in the console. */
  readonly link: string;
  /** Where one says which notices come by mail. */
  readonly preferences: string;
  /** Where this kind is switched off; undefined: it always comes. */
  readonly unsubscribe?: string | undefined;
};

/** A mail in both forms. */
export type Rendered = { readonly subject: string; readonly text: string; readonly html: string };

/** A notice as mail: the same words, in text and in HTML without tables, pictures or anything that is fetched. */
export function renderMail(letter: MailLetter, frame: MailFrame): Rendered {
  const dated = dateIn(frame.zone);
  const subject = plainly(letter.title, dated);
  return { subject, text: asText(letter, subject, frame, dated), html: asHtml(letter, subject, frame, dated) };
}

type Dated = (at: string) => string;

/** Writes a date: `16 Mar 2026, 10:00 GMT-5`, with the zone, because a mail is read anywhere. */
export function dateIn(zone: string): Dated {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    ...{ timeZone: zone, timeZoneName: 'short' },
  });
  return (at) => format.format(new Date(at));
}

function asText(letter: MailLetter, subject: string, frame: MailFrame, dated: Dated): string {
  const parts = letter.parts.map(({ heading, form, said }) => {
    const lines = said.map((each, place) => `${markOf(form, place)}${sentenceOf(each, dated)}`);
    return `${heading}\n${'-'.repeat(heading.length)}\n${lines.join('\n')}`;
  });
  return [
    fill(TEXT.greeting, { name: frame.name }),
    subject,
    ...parts,
    `${fill(TEXT.open, { product: PRODUCT })}: ${frame.link}`,
    ['-- ', ...footerOf(frame), ...linksOf(frame).map(({ words, href }) => `${words}: ${href}`)].join('\n'),
  ].join('\n\n');
}

function markOf(form: MailPart['form'], place: number): string {
  if (form === 'text') return '';
  return form === 'steps' ? `${place + 1}. ` : '* ';
}

function sentenceOf(each: MailPart['said'][number], dated: Dated): string {
  const sentence = plainly(each, dated);
  return each.title === undefined ? sentence : `${each.title}. ${sentence}`;
}

function footerOf({ seller, marketplace, zone }: MailFrame): readonly string[] {
  return [fill(TEXT.footer, { seller, marketplace }), TEXT.noReply, fill(TEXT.times, { zone })];
}

function linksOf({ preferences, unsubscribe }: MailFrame) {
  const links = [{ words: TEXT.preferences, href: preferences }];
  return unsubscribe === undefined ? links : [...links, { words: TEXT.unsubscribe, href: unsubscribe }];
}

function asHtml(letter: MailLetter, subject: string, frame: MailFrame, dated: Dated): string {
  const parts = letter.parts.map(({ heading, form, said }) => html`<h2>${heading}</h2>${listOf(form, said, dated)}`);
  return mailPage({
    ...{ title: subject, greeting: fill(TEXT.greeting, { name: frame.name }) },
    parts: [...parts, html`<p class="open"><a href="${frame.link}">${fill(TEXT.open, { product: PRODUCT })}</a></p>`],
    footer: [
      ...footerOf(frame).map((line) => html`<p>${line}</p>`),
      ...linksOf(frame).map(({ words, href }) => html`<p><a href="${href}">${words}</a></p>`),
    ],
  });
}

function listOf(form: MailPart['form'], said: MailPart['said'], dated: Dated) {
  const told = said.map((each) =>
    each.title === undefined
      ? html`${plainly(each, dated)}`
      : html`<strong>${each.title}.</strong> ${plainly(each, dated)}`,
  );
  if (form === 'text') return html`${told.map((each) => html`<p>${each}</p>`)}`;
  const items = told.map((each) => html`<li>${each}</li>`);
  return form === 'steps' ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}
