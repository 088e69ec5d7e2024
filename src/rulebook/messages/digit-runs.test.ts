import { expect, test } from 'vitest';
import { POLICY } from '../../../test/policy-fixture.ts';
import { plain } from './normalise.ts';
import { Reading } from './reading.ts';
import { screenMessage } from './screen.ts';

/** Numbers as they are said in French, of France, Belgium and Switzerland, and in Haitian Creole; and their digits. */
const SAID: readonly (readonly [said: string, digits: string])[] = [
  ['quatre-vingts quatre-vingts quatre-vingts quatre-vingts', '80808080'],
  ['quatre-vingt-quatre douze quatre-vingt-un quatre-vingt quatre-vingt', '8412818080'],
  ['zero six quatre-vingts quatre-vingt-un quatre-vingt-dix quatre-vingt-dix-neuf', '0680819099'],
  ['zero six quatrevingts quatrevingt onze quatrevingtdix douze', '0680919012'],
  ['zero sept septante-deux huitante-trois nonante-quatre octante', '0772839480'],
  ['soixante soixante-dix soixante et onze soixante-dix-sept', '60707177'],
  ['katreven katreven onz swasanndis katrevendis swasant douz', '8091709072'],
];

test.each(SAID)('%s is %s, and no way out counts fewer digits', (said, digits) => {
  const reading = new Reading(plain(said));
  expect(reading.runs.map((run) => run.map((unit) => unit.digits).join(''))).toEqual([digits]);
  expect(reading.mostDigits).toBeGreaterThanOrEqual(digits.length);
});

test.each(SAID)('who is asked to call %s is led away', (said) => {
  const message = { text: `mon numéro : ${said}`, sender: 'seller', earlier: [], known: [] } as const;
  expect(screenMessage(POLICY, message).findings.map(({ kind }) => kind)).toContain('phone');
});

test('twenties of something are no digits', () => {
  expect(new Reading(plain('quatre vingtaines')).runs.flat().map(({ digits }) => digits)).toEqual(['4']);
});
