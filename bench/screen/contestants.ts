import { loadPeer } from '../peers.ts';
import { loadScreen } from './load-screen.ts';
import type { Sample } from './sample.ts';
import { isFlagged, messageOf } from './verdict.ts';

/** Whether a contestant flags a message as what it is. */
export type Contestant = (sample: Sample) => boolean;

type FindNumbers = (text: string, options: { readonly defaultCountry: string }) => readonly unknown[];
type Linkify = { readonly LinkifyIt: new () => { match(text: string): unknown } };
type Redact = {
  readonly Redactor: new (options: { readonly rules: object }) => { hasPII(text: string): boolean };
};

/** The names under which they are run, and how each is made. */
export const CONTESTANTS = {
  kingston: (): Contestant => {
    const screen = loadScreen();
    return (sample) => isFlagged(sample, screen(messageOf(sample)));
  },
  'libphonenumber-js': (): Contestant => numbersOf('US'),
  'libphonenumber-js again': (): Contestant => numbersOf('US'),
  'libphonenumber-js, US and JM': (): Contestant => {
    const [us, jm] = [numbersOf('US'), numbersOf('JM')];
    return (sample) => us(sample) || jm(sample);
  },
  'linkify-it': (): Contestant => {
    const links = new (loadPeer('linkify-it') as Linkify).LinkifyIt();
    return ({ text }) => links.match(text) !== null;
  },
  '@redactpii/node': (): Contestant => {
    const rules = { EMAIL: true, PHONE: true, CREDIT_CARD: true };
    const redactor = new (loadPeer('@redactpii/node') as Redact).Redactor({ rules });
    return ({ text }) => redactor.hasPII(text);
  },
} as const;

function numbersOf(defaultCountry: string): Contestant {
  const { findPhoneNumbersInText } = loadPeer('libphonenumber-js') as { findPhoneNumbersInText: FindNumbers };
  return ({ text }) => findPhoneNumbersInText(text, { defaultCountry }).length > 0;
}
