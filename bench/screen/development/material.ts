import { accountName, digits, iban, phoneDigits, withLuhn } from '../details.ts';
import { type Detail, type Material, PLAIN } from '../material.ts';
import type { Phrases } from '../wording.ts';
import { CARRIERS } from './carriers.ts';
import { CLEAN } from './clean.ts';
import { CONVERSATIONS } from './conversations.ts';
import { SHOWN } from './disguises.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { MARKETING } from './marketing.ts';
import { PAYMENT } from './payment.ts';
import { PLAIN_EVERYWHERE } from './plain.ts';
import { HARASSMENT, INVITATIONS, THREATS } from './threats.ts';

const PLACES: Phrases = {
  en: ['I live at {x}', 'My address is {x}', 'come pick it up at {x}', 'send it to {x} instead'],
  jam: ['Mi live a {x}', 'come fi it a {x}'],
  es: ['Vivo en {x}', 'mi dirección es {x}'],
  fr: ['J’habite au {x}', 'mon adresse : {x}'],
};

const ACCOUNTS: Phrases = {
  en: ['Send the money to {x}', 'pay here: {x}', 'my account is {x}'],
  jam: ['Sen di money to {x}', 'pay mi yah so: {x}'],
  es: ['Mande el dinero a {x}', 'mi cuenta es {x}'],
  fr: ['Envoyez l’argent à {x}', 'mon compte est {x}'],
};

const STREETS = [
  'Hope Road',
  'Half Way Tree Road',
  'Constant Spring Road',
  'Barbican Road',
  'Old Hope Road',
  'Red Hills Road',
];
const STREETS_ABROAD = ['Flatbush Avenue', 'Main Street', 'NW 27th Ave', 'Oak Lane', 'E 42nd St'];

const DETAILS: Readonly<Record<string, Detail>> = {
  ...PLAIN,
  ...PLAIN_EVERYWHERE,
  'account name': {
    stratum: 'plain',
    carriers: 'handle',
    write: (random) => `${random.pick(['@', '@', ''])}${accountName(random)}`,
  },
  'chat link': {
    stratum: 'plain',
    carriers: 'web',
    write: (random) =>
      random.pick([`wa.me/1${phoneDigits(random)}`, `https://t.me/${accountName(random).replaceAll('.', '_')}`]),
  },
  'address in Jamaica': {
    stratum: 'postal',
    carriers: PLACES,
    write: (random) =>
      `${random.chance(0.3) ? `Apt ${random.whole(1, 30)}, ` : ''}${random.whole(1, 190)} ${random.pick(STREETS)}, Kingston ${random.whole(1, 20)}`,
  },
  'address in the United States': {
    stratum: 'postal',
    carriers: PLACES,
    write: (random) =>
      `${random.whole(10, 9900)} ${random.pick(STREETS_ABROAD)}, ${random.pick(['Brooklyn, NY 112', 'Miami, FL 331', 'Hartford, CT 061'])}${digits(random, 2)}`,
  },
  iban: { stratum: 'account', carriers: ACCOUNTS, write: iban },
  card: {
    stratum: 'account',
    carriers: ACCOUNTS,
    write: (random) => (withLuhn(`4${digits(random, 14)}`).match(/.{4}/g) ?? []).join(' '),
  },
  'bank account': {
    stratum: 'account',
    carriers: ACCOUNTS,
    write: (random) =>
      `${random.pick(['NCB', 'Scotiabank', 'JN Bank'])} account ${digits(random, 9)}, branch ${random.pick(['Half Way Tree', 'New Kingston', 'Portmore'])}`,
  },
  paypal: {
    stratum: 'account',
    carriers: ACCOUNTS,
    write: (random) => `paypal.me/${accountName(random).replaceAll(/[._]/g, '')}`,
  },
};

/** The split that whoever writes the screen may look at. */
export const DEVELOPMENT: Material = {
  split: 'development',
  languages: ['en', 'jam', 'es', 'fr'],
  clean: CLEAN,
  carriers: CARRIERS,
  details: DETAILS,
  disguises: SHOWN,
  phrases: {
    clean: { stratum: 'clean', phrases: CLEAN },
    payment: { stratum: 'payment', phrases: PAYMENT },
    marketing: { stratum: 'marketing', phrases: MARKETING },
    threats: { stratum: 'threat', phrases: THREATS },
    harassment: { stratum: 'threat', phrases: HARASSMENT },
    invitations: { stratum: 'invitation', phrases: INVITATIONS },
  },
  lookAlikes: LOOK_ALIKES,
  conversations: CONVERSATIONS,
};
