import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SENSE_KINDS } from './model.ts';
import { senseOf } from './sense.ts';

describe('given a message as the normaliser leaves it', () => {
  test.each([
    ['off_platform_payment', 'pay me by bank transfer instead, it is cheaper without the fee'],
    ['threat', 'i know where you live and i will hurt you'],
    ['off_platform_contact', 'let us talk somewhere else, message me on whatsapp'],
    ['harassment', 'you are a stupid idiot'],
    ['marketing', 'sign up to my newsletter and get 10% off at my own shop'],
    ['off_platform_payment', 'transfiere el dinero a mi cuenta y te lo envio hoy'],
    ['threat', 'mi a go kill yuh when mi see yuh'],
  ])('then a sentence of the kind %s is found', (kind, text) => {
    expect(senseOf(text).map((finding) => finding.kind)).toContain(kind);
  });

  test.each([
    'did the transfer go through?',
    'my bank has not shown the refund yet',
    'this is terrible, i want my money back',
    'i will leave a bad review',
    'the lamp was dead on arrival',
    'message me here when it ships',
    'where is my order?',
    'donde esta mi pedido?',
    'weh mi order deh?',
  ])('then talk as it should be is left alone: %s', (text) => {
    expect(senseOf(text)).toEqual([]);
  });

  test('then a finding is the sentence, and not the message', () => {
    const text = 'hello, the lamp is nice. i will kill you. thanks for the lamp';

    const threats = senseOf(text).filter((finding) => finding.kind === 'threat');

    expect(threats.map(({ start, end }) => text.slice(start, end))).toEqual(['i will kill you']);
  });
});

/** UTF-16 units in any order: half surrogates too. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

/** Words that are findings together, in any order. */
const anyWords = fc
  .array(fc.constantFrom('pay', 'me', 'outside', 'i', 'will', 'kill', 'you', '. ', 'idiot', '\ud83d', 'whatsapp'), {
    maxLength: 60,
  })
  .map((words) => words.join(' '));

test('whatever the text, findings lie in it and are sure from 0 to 1', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), anyUnits, anyWords), (text) =>
      senseOf(text).every(
        ({ kind, start, end, confidence, rule }) =>
          SENSE_KINDS.includes(kind) &&
          rule === `sense.${kind}` &&
          start >= 0 &&
          start < end &&
          end <= text.length &&
          confidence >= 0 &&
          confidence <= 1,
      ),
    ),
  );
});
