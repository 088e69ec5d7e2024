import { accountName, digits, iban, mailAddress, phoneDigits, withLuhn } from '../details.ts';
import { SHOWN } from '../development/disguises.ts';
import { type Detail, familiesOf, type Material, PLAIN } from '../material.ts';
import { LANGUAGES } from '../sample.ts';
import type { Phrases } from '../wording.ts';
import { CARRIERS } from './carriers.ts';
import { CLEAN } from './clean.ts';
import { CONVERSATIONS } from './conversations.ts';
import { HIDDEN_NAMES, HIDDEN_PHONES } from './disguises.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { MARKETING } from './marketing.ts';
import { PAYMENT } from './payment.ts';
import { HIDDEN_SENTENCES } from './sentences.ts';
import { HARASSMENT, INVITATIONS, THREATS } from './threats.ts';
import { wallet } from './wallets.ts';

const PLACES: Phrases = {
  en: ['deliver it to {x}', 'my gate is {x}', 'pass by {x} any evening', 'we are located at {x}'],
  jam: ['mi yard a {x}', 'pass thru {x}'],
  es: ['entréguelo en {x}', 'estamos en {x}'],
  fr: ['livrez au {x}', 'nous sommes au {x}'],
  ht: ['mwen rete nan {x}', 'vin chèche l nan {x}'],
  pt: ['moro na {x}', 'venha buscar na {x}'],
};

const ACCOUNTS: Phrases = {
  en: ['deposit goes to {x}', 'here you go: {x}', 'you can use {x} for the balance'],
  jam: ['drop it pon {x}', 'use {x}'],
  es: ['deposite en {x}', 'puede usar {x}'],
  fr: ['versez sur {x}', 'utilisez {x}'],
  ht: ['depoze l sou {x}', 'kont mwen se {x}'],
  pt: ['deposite em {x}', 'minha conta é {x}'],
};

const DETAILS: Readonly<Record<string, Detail>> = {
  ...PLAIN,
  'account name': {
    stratum: 'plain',
    carriers: 'handle',
    write: (random) => `${random.pick(['@', '@', ''])}${accountName(random)}`,
  },
  'link to an account': {
    stratum: 'plain',
    carriers: 'web',
    write: (random) =>
      random.pick([
        () => `instagram.com/${accountName(random)}`,
        () => `https://www.facebook.com/${accountName(random)}`,
        () => `m.me/${accountName(random)}`,
        () => `https://api.whatsapp.com/send?phone=1${phoneDigits(random)}`,
        () => `linktr.ee/${accountName(random)}`,
        () => `bit.ly/3${digits(random, 3)}xY`,
      ])(),
  },
  'rural address': {
    stratum: 'postal',
    carriers: PLACES,
    write: (random) =>
      `Lot ${random.whole(2, 190)}, ${random.pick(['Bull Bay', 'Gordon Town', 'Discovery Bay', 'Old Harbour'])} PO, ${random.pick(['St. Andrew', 'St. Catherine', 'St. Ann'])}`,
  },
  'address in Europe': {
    stratum: 'postal',
    carriers: PLACES,
    write: (random) =>
      random.pick([
        () =>
          `${random.whole(2, 190)} ${random.pick(['Church Lane', 'Victoria Road', 'High Street'])}, London SW${random.whole(1, 19)} ${random.whole(1, 9)}AB`,
        () =>
          `Calle ${random.pick(['Mayor', 'del Sol', 'Duarte'])} ${random.whole(2, 190)}, 2º B, 280${digits(random, 2)} Madrid`,
        () =>
          `${random.whole(2, 190)} rue ${random.pick(['de la Paix', 'Victor Hugo', 'des Lilas'])}, 750${random.whole(1, 2)}${random.whole(1, 9)} Paris`,
      ])(),
  },
  iban: { stratum: 'account', carriers: ACCOUNTS, write: iban },
  'card of another kind': {
    stratum: 'account',
    carriers: ACCOUNTS,
    write: (random) => withLuhn(`5${random.whole(1, 5)}${digits(random, 13)}`),
  },
  wallet: { stratum: 'account', carriers: ACCOUNTS, write: wallet },
  'payment app': {
    stratum: 'account',
    carriers: ACCOUNTS,
    write: (random) =>
      random.pick([
        () => `cash app $${accountName(random).replaceAll(/[._]/g, '')}`,
        () => `zelle ${mailAddress(random)}`,
        () => `lynk @${accountName(random).replaceAll(/[._]/g, '')}`,
        () => `venmo @${accountName(random).replaceAll(/[._]/g, '-')}`,
        () => `https://cash.app/$${accountName(random).replaceAll(/[._]/g, '')}`,
      ])(),
  },
};

/** The split that whoever writes the screen may not look at. */
export const HELD_OUT: Material = {
  split: 'held-out',
  languages: LANGUAGES,
  clean: CLEAN,
  carriers: CARRIERS,
  details: DETAILS,
  // The ways are shown; the sentences around them and two of the languages are not.
  disguises: SHOWN,
  hidden: { ...HIDDEN_PHONES, ...HIDDEN_NAMES, ...HIDDEN_SENTENCES },
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

/** The families that whoever writes the screen may not look at. */
export const HELD_OUT_FAMILIES = familiesOf(HELD_OUT);
