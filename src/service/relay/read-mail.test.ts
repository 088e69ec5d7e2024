import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WRITE_ABOVE } from '../../words/relay-en.ts';
import { textOfHtml } from './html-text.ts';
import { readMail } from './read-mail.ts';
import { replyOf } from './reply-text.ts';

const ALIAS = 'abcdefghijklmnopqrstuvwxyz@';
const OWN = ['trust@kingston.example', ALIAS];

describe('what somebody wrote in answer', () => {
  test.each([
    ['plain', 'The blue one.', 'The blue one.'],
    ['two paragraphs', 'The blue one.\n\nOr the red one?', 'The blue one.\n\nOr the red one?'],
    [
      'Gmail',
      `The blue one.\n\nOn Mon, Mar 2, 2026 at 9:00 AM Kingston Express <trust@kingston.example>\nwrote:\n\n> ${WRITE_ABOVE}\n>\n> Hello,\n`,
      'The blue one.',
    ],
    [
      'Outlook',
      `The blue one.\r\n\r\n________________________________\r\nFrom: Kingston Express <trust@kingston.example>\r\nSent: Monday\r\nTo: Ada\r\nSubject: Order T-1\r\n\r\n${WRITE_ABOVE}\r\n\r\nHello,\r\n`,
      'The blue one.',
    ],
    [
      'Apple Mail',
      `The blue one.\n\nSent from my iPhone\n\n> On 2 Mar 2026, at 09:00, Kingston Express <trust@kingston.example> wrote:\n> \n> ${WRITE_ABOVE}\n> Hello,\n`,
      'The blue one.',
    ],
    [
      'in French',
      `La bleue.\n\nLe lun. 2 mars 2026 à 09:00, Kingston Express <trust@kingston.example> a écrit :\n> ${WRITE_ABOVE}\n> Hello,\n`,
      'La bleue.',
    ],
    ['a signature', 'The blue one.\n-- \nAda Lovelace\n+1 876 555 0142\n', 'The blue one.'],
    ['only our own words', `${WRITE_ABOVE}\n\nHello,\n`, ''],
    ['nothing', '', ''],
    ['a line of a program with our address', `The blue one.\n${ALIAS}reply.example\n`, 'The blue one.'],
  ])('%s', (_, mail, text) => {
    expect(replyOf(mail, OWN)).toBe(text);
  });

  test('a text made to keep patterns busy costs a moment and loses nothing above the quote', () => {
    const hostile = [
      `The blue one.\n\n${'Op schreef '.repeat(1_500)}`,
      `The blue one.\n\n${'On \n'.repeat(4_000)}`,
      `The blue one.\n\n${'Am x um x x schrieb x '.repeat(800)}`,
      `The blue one.\n\n${'> '.repeat(9_000)}`,
    ];
    for (const text of hostile) {
      const began = performance.now();
      expect(replyOf(text, OWN).startsWith('The blue one.')).toBe(true);
      expect(performance.now() - began).toBeLessThan(2_000);
    }
  });
});

describe('HTML', () => {
  test.each([
    ['<p>One &amp; two</p><p>three</p>', '\nOne & two\n\nthree\n'],
    ['a<br>b<div>c</div>', 'a\nb\nc\n'],
    ['<style>p { x }</style><script>alert(1)</script>Hello', 'Hello'],
    ['Hello<blockquote>quoted <blockquote>twice</blockquote> more</blockquote> you', 'Hello you'],
    ['&#72;&#x69; &unknown; &#1114112;', 'Hi &unknown;'],
    ['<!-- a > b -->shown', 'shown'],
    ['cut <b', 'cut'],
  ])('%s', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  test('of any HTML nothing that is quoted is left, and it costs linear time', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<blockquote>',
      '</blockquote>',
      'words ',
      '&lt;',
      '<',
      '>',
      '<!--',
      '<script>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (before) => {
        expect(typeof textOfHtml(before.join(''))).toBe('string');
        expect(textOfHtml(`Hello<blockquote>CANARY ${before.join('').replaceAll('</blockquote>', '')}`)).not.toContain(
          'CANARY',
        );
      }),
    );
    const began = performance.now();
    textOfHtml('<blockquote><'.repeat(200_000));
    textOfHtml('&#'.repeat(500_000));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

/** Parts of mails, whole and broken. */
const someBody: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constant('Words of a person\r\n'),
  fc.constant('=E2=82\r\n=\r\n=ZZ'),
  fc.base64String({ maxLength: 60 }),
);
const someType = fc.constantFrom(
  ...['text/plain', 'text/html', 'text/plain; charset=utf-16', 'text/plain; charset="x-unknown"', 'image/png'],
  ...['multipart/mixed; boundary=b', 'multipart/alternative; boundary="b"', 'multipart/mixed', 'message/rfc822'],
  ...['application/octet-stream; name="=?utf-8?B?4oKs?="', 'text/', 'multipart/related; boundary=b; boundary=c'],
);
const someEncoding = fc.constantFrom('7bit', 'base64', 'quoted-printable', 'x-unknown', '');
const someMail: fc.Arbitrary<string> = fc
  .array(fc.tuple(someType, someEncoding, someBody), { minLength: 1, maxLength: 6 })
  .map((parts) =>
    parts
      .map(
        ([type, encoding, body]) =>
          `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`,
      )
      .join('\r\n'),
  );

describe('any mail', () => {
  test('is read or refused, never breaks, and nothing of its headers is among its words', async () => {
    const someHeader = fc.constantFrom('To', 'Cc', 'Received', 'X-Secret', 'Reply-To', 'Subject', 'Return-Path');
    await fc.assert(
      fc.asyncProperty(someType, someEncoding, someMail, someHeader, async (type, encoding, body, header) => {
        const raw = `From: ada@example.com\r\n${header}: CANARY <canary@secret.example>\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
        const read = await readMail(Buffer.from(raw, 'latin1'), OWN);
        expect(read?.text ?? '').not.toContain('CANARY');
        expect(read?.text ?? '').not.toContain('canary@');
        expect((read?.text ?? '').isWellFormed()).toBe(true);
        if (read !== undefined) expect(read.from).toBe('ada@example.com');
      }),
      { numRuns: 300 },
    );
  });

  test('what is nested without end, or has headers without end, is refused', async () => {
    const nested = Array.from(
      { length: 80 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    );
    expect(await readMail(Buffer.from(`From: a@b.example\r\n${nested.join('')}`), OWN)).toBeUndefined();
    const headers = 'X-Long: word\r\n'.repeat(40_000);
    expect(await readMail(Buffer.from(`${headers}\r\nHello`), OWN)).toBeUndefined();
    const many = await readMail(
      Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(3_000)}--b--`),
      OWN,
    );
    expect(many?.text.length ?? 0).toBeLessThan(20_001);
  });

  test('files are counted, signatures are none, words of an attached mail are not the writer’s', async () => {
    const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`;
    const parts = [
      part('text/plain', 'Here they are'),
      part('image/jpeg; name=a.jpg', 'x'),
      part('application/pdf; name=b.pdf', 'x'),
      part('application/pgp-signature', 'x'),
      part('message/rfc822', 'Subject: forwarded\r\n\r\nCANARY'),
    ];
    const raw = `From: ada@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join('')}--b--\r\n`;
    expect(await readMail(Buffer.from(raw), OWN)).toMatchObject({ text: 'Here they are', files: 3 });
  });
});
