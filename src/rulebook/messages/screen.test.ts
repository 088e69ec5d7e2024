import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICY } from '../../../test/policy-fixture.ts';
import { FINDINGS, type FindingKind } from '../policy/screening.ts';
import { MASK, screenMessage } from './screen.ts';
import type { EarlierMessage, Screened } from './screening.ts';

function screen(text: string, earlier: readonly EarlierMessage[] = [], known: readonly string[] = []): Screened {
  return screenMessage(POLICY, { text, sender: 'seller', earlier, known });
}

/** `phone 876-555-0142` */
function said(text: string, { findings }: Screened): readonly string[] {
  return findings.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

/** A message, and what must be found in it: the kind, and the words that it stands in. */
const FOUND: readonly (readonly [FindingKind, string, string])[] = [
  ['phone', 'call me at 876-555-0142', '876-555-0142'],
  [
    'phone',
    'my number is eight seven six five five five zero one four two ok',
    'eight seven six five five five zero one four two',
  ],
  ['phone', 'text 8️⃣7️⃣6️⃣5️⃣5️⃣5️⃣0️⃣1️⃣4️⃣2️⃣', '8️⃣7️⃣6️⃣5️⃣5️⃣5️⃣0️⃣1️⃣4️⃣2️⃣'],
  ['phone', 'ring 876 48OO6OI', '876 48OO6OI'],
  [
    'phone',
    'double eight, seven six triple five oh one two is my cell',
    'double eight, seven six triple five oh one two',
  ],
  [
    'phone',
    'mi número es ochocientos? no: ocho siete seis cinco cinco cinco cero uno cuatro dos',
    'ocho siete seis cinco cinco cinco cero uno cuatro dos',
  ],
  [
    'phone',
    'mon numéro : zéro six douze trente-quatre cinquante-six soixante-dix-huit',
    'zéro six douze trente-quatre cinquante-six soixante-dix-huit',
  ],
  ['phone', 'appelle-moi au 06 12 34 56 78', '06 12 34 56 78'],
  ['phone', 'call backwards 2410555678', '2410555678'],
  ['email', 'write to ada.love@example.com today', 'ada.love@example.com'],
  ['email', 'ada (at) mail (dot) com', 'ada (at) mail (dot) com'],
  ['email', 'ada arroba hotmail punto com', 'ada arroba hotmail punto com'],
  ['email', 'j o h n @ g m a i l . c o m', 'j o h n @ g m a i l . c o m'],
  ['email', 'moc.liamg@evolada', 'moc.liamg@evolada'],
  ['url', 'see shop.example.com/deal', 'shop.example.com/deal'],
  ['url', 'hxxps://example[.]com/x', 'hxxps://example[.]com/x'],
  ['url', 'adastore dot com has it', 'adastore dot com'],
  ['handle', 'my insta is shop_jm', 'insta is shop_jm'],
  ['handle', 'follow queen.b99 on IG', 'queen.b99 on IG'],
  ['off_platform_contact', 'add me on wh4tsapp', 'add me on wh4tsapp'],
  ['off_platform_contact', 'w h a t s a p p me', 'w h a t s a p p me'],
  ['off_platform_contact', 'hablemos fuera de la aplicación', 'hablemos fuera de la aplicación'],
  ['off_platform_payment', 'pay me through zelle', 'pay me through zelle'],
  ['payment_handle', 'my cashapp is $adalove', '$adalove'],
  [
    'payment_handle',
    'send to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
  ],
  ['payment_handle', 'paypal.me/adalove876', 'paypal.me/adalove876'],
  ['bank_account', 'IBAN DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 00'],
  ['bank_account', 'card 4111 1111 1111 1111', '4111 1111 1111 1111'],
  ['bank_account', 'ncb account number 354 120 887', '354 120 887'],
  ['postal_address', 'bring it to 17 Hope Road, Kingston 6', '17 Hope Road, Kingston 6'],
  ['postal_address', 'vivo en Calle Mayor 12, Madrid', 'Calle Mayor 12, Madrid'],
  ['postal_address', 'P.O. Box 12, Kingston', 'P.O. Box 12, Kingston'],
  ['threat', 'I know where you live and I am coming for you', 'I know where you live and I am coming for you'],
];

describe('what leads off the platform is found, and where it stands', () => {
  test.each(FOUND)('%s: %s', (kind, text, words) => {
    expect(said(text, screen(text))).toContain(`${kind} ${words}`);
  });
});

/** What looks like it and is not. */
const CLEAN = [
  'my order number is 8765550142',
  'Please check 207-9548000-5731403 for me',
  'tracking 1Z999AA10123456784',
  'size 10, 12 or 14?',
  'It costs $1,299.00 for 2 pcs',
  'Delivered 2026-11-30 at 14:05',
  'ISBN 978-3-16-148410-0',
  'telegram paper 90 gsm',
  'signal strength is low',
  'thanks.it came',
  'Obrigado. Com certeza chega amanhã',
  'I will pay when it arrives',
  'the transfer went through',
  'see kingston.express/orders/12',
  'IMEI 356938035643809',
  '2 days on the road',
  'I bought sizes 38, 39, 40, 41, 42',
  'The refund came back to my card, thank you',
  'dimensions 120 x 60 x 75 cm',
  'Do you sell WhatsApp stickers?',
  'one of two to four',
  'What is your order number?',
  'El pedido 4820193 llega el 12/05/2026',
];

test.each(CLEAN)('nothing is found in: %s', (text) => {
  expect(screen(text)).toEqual({ verdict: 'deliver', findings: [], delivered: text });
});

test('what the marketplace knows by number is nobody’s telephone', () => {
  const text = 'it is 876-555-0142';

  expect(screen(text).verdict).toBe('mask');
  expect(screen(text, [], ['8765550142']).verdict).toBe('deliver');
});

describe('what becomes of a message', () => {
  test('the worst of its findings decides; what is masked is covered, what is held does not go out', () => {
    expect(screen('mail ada@example.com or call 876-555-0142').delivered).toBe(`mail ${MASK} or call ${MASK}`);
    expect(screen('call 876-555-0142 and pay me through zelle')).toMatchObject({
      verdict: 'hold',
      delivered: undefined,
    });
  });

  test('a policy that lets a kind through says so, and still names it', () => {
    const verdicts = { ...POLICY.screening.verdicts, email: 'deliver' } as const;
    const text = 'mail ada@example.com';

    const screened = screenMessage(
      { ...POLICY, screening: { ...POLICY.screening, verdicts } },
      { text, sender: undefined, earlier: [], known: [] },
    );

    expect(screened).toMatchObject({ verdict: 'deliver', delivered: text, findings: [{ kind: 'email' }] });
  });

  test('more than anybody reads does not go out', () => {
    expect(screen('a'.repeat(1_000_001))).toEqual({ verdict: 'block', findings: [], delivered: undefined });
  });
});

const ANY_TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  // Broken surrogates too, and pieces of what is looked for.
  fc
    .array(
      fc.constantFrom(
        '\ud83d',
        '\udc00',
        '876',
        ' five ',
        '@',
        '.com',
        'whatsapp ',
        '​',
        'é',
        '８',
        'и',
        '\n',
        '17 hope road ',
        '$a',
        'pay me ',
      ),
      {
        maxLength: 40,
      },
    )
    .map((pieces) => pieces.join('')),
);

test('whatever is written, findings stand in the text, and nothing that is masked goes out', () => {
  fc.assert(
    fc.property(ANY_TEXT, (text) => {
      const { verdict, findings, delivered } = screen(text);

      for (const { kind, start, end, confidence } of findings) {
        expect(FINDINGS).toContain(kind);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(confidence).toBeGreaterThanOrEqual(POLICY.screening.from);
        expect(confidence).toBeLessThanOrEqual(1);
      }
      expect(verdict === 'deliver').toBe(findings.length === 0);
      if (verdict === 'deliver') expect(delivered).toBe(text);
      if (verdict === 'mask') expect(screen((delivered as string).replaceAll(MASK, ' ')).verdict).not.toBe(undefined);
      if (verdict === 'hold' || verdict === 'block') expect(delivered).toBeUndefined();
    }),
  );
});

/** Ways to write the same so that people still read it. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'in capitals': (text) => text.toUpperCase(),
  'in full width': (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'with what cannot be seen': (text) => [...text].join('​'),
  'with Cyrillic letters': (text) =>
    text.replace(/[aeopcx]/g, (letter) => ({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' })[letter] as string),
  'with accents on top': (text) => text.replace(/[a-z]/g, (letter) => `${letter}́`),
  'in mathematical digits': (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  'behind another sentence': (text) => `Thank you, it came today. ${text}`,
  'before another sentence': (text) => `${text}\nHave a good evening!`,
};

describe('what is caught stays caught (metamorphic)', () => {
  test.each(Object.entries(DISGUISES))('%s', (_, disguise) => {
    const missed = FOUND.filter(([kind, text]) => {
      // Capitals are part of a wallet, and of nothing else.
      const hidden = text.includes('bc1q') ? text : disguise(text);
      return !screen(hidden).findings.some((finding) => finding.kind === kind);
    });

    expect(missed.map(([, text]) => disguise(text))).toEqual([]);
  });
});

test('the time it takes grows with the length and no faster, whatever is written', { timeout: 60_000 }, () => {
  const hostile = [
    '1 ',
    'a ',
    'w h a t s ',
    '876-',
    '@a',
    '.com ',
    'de 89 ',
    '17 hope ',
    'double ',
    '\ud800',
    'your number ',
    'a_',
    '+1',
    'é',
  ];
  const fastest = (text: string) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const started = performance.now();
        screen(text);
        return performance.now() - started;
      }),
    );
  // Not the first time: by then it is compiled.
  for (const unit of hostile) screen(unit.repeat(1_000));
  for (const unit of hostile) {
    const [short, long] = [4_000, 64_000].map((length) => fastest(unit.repeat(length / unit.length)));
    // Sixteen times as long: quadratic would be 256 times, and seconds; a busy machine is neither.
    expect(long as number, unit).toBeLessThan(Math.max(1_500, (short as number) * 100));
  }
});
