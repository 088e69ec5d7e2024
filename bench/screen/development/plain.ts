import type { Random } from '../../../src/simulation/random.ts';
import { accountName, digits, phoneDigits, shopName } from '../details.ts';
import type { Detail } from '../material.ts';
import type { Phrases } from '../wording.ts';
import { HOME, WORLD } from './phone-shapes.ts';

/** Names at networks, with the network in front or behind as people put it. */
const NAMED: Phrases = {
  en: [
    'my {n} is {x}',
    '{n}: {x}',
    'add me on {n}: {x}',
    'add me on {n} {x}',
    'you can find me on {n} as {x}',
    'follow us on {n} @{x}',
    'I am {x} on {n}',
    'message {x} on {n}',
    'look up {x} on {n}',
    'the {n} name is {x}',
    '{n} handle is {x}',
    'on {n} I go by {x}',
    'search {x} on {n}',
    '{n} @{x}',
    'my {n} username: {x}',
    'hit me up on {n}, it is {x}',
    'check my page @{x}',
    'my page is {x} on {n}',
    'find me at {x} on {n}',
    '{x} is my {n}',
    'talk to me on {n} ({x})',
    'DM @{x}',
  ],
  jam: [
    'mi {n} a {x} enuh',
    'add mi pon {n} {x}',
    'check mi pon {n}: {x}',
    'mi deh pon {n} as {x}',
    'follow @{x} pon {n}',
    'link mi pon {n}, {x}',
    '{x} a mi {n}',
  ],
  es: [
    'mi {n} es {x}',
    'sígueme en {n}: {x}',
    'en {n} soy {x}',
    'búscame en {n} como {x}',
    'agrégame en {n} {x}',
    'escríbeme por {n} a @{x}',
    'mi usuario en {n}: {x}',
    '{n}: {x}',
    'me encuentras en {n} como {x}',
    'soy {x} en {n}',
  ],
  fr: [
    'mon {n} est {x}',
    'mon {n} c’est {x}',
    'sur {n} je suis {x}',
    'ajoutez-moi sur {n} : {x}',
    'suivez @{x} sur {n}',
    'mon pseudo {n} : {x}',
    'retrouvez-moi sur {n} sous {x}',
    '{n} : {x}',
    'cherchez {x} sur {n}',
    'je suis {x} sur {n}',
  ],
};

const NETWORKS =
  'Instagram,insta,IG,Snapchat,snap,Telegram,TikTok,Facebook,FB,Twitter,X,Discord,WeChat,Viber,Skype,Messenger,LinkedIn,Pinterest,Kik,Threads,YouTube,Signal'.split(
    ',',
  );

function namedPhrases(): Phrases {
  return Object.fromEntries(
    Object.entries(NAMED).map(([language, phrases]) => [
      language,
      phrases.flatMap((phrase) => NETWORKS.map((network) => phrase.replace('{n}', network))),
    ]),
  );
}

function userName(random: Random): string {
  return random.pick([
    () => accountName(random),
    () => accountName(random).replaceAll('.', '_'),
    () => `${shopName(random).replaceAll('-', '')}${random.pick(['', '_', '.'])}${random.whole(1, 99)}`,
    () => `its_${shopName(random).replaceAll('-', '_')}`,
    () => `the.real.${accountName(random)}`,
    () => `${accountName(random).toUpperCase()}`,
  ])();
}

const LINKS: readonly ((random: Random) => string)[] = [
  (random) => `m.me/${shopName(random)}`,
  (random) => `fb.com/${userName(random)}`,
  (random) => `facebook.com/${userName(random)}`,
  (random) => `https://www.facebook.com/profile.php?id=1000${digits(random, 11)}`,
  (random) => `instagram.com/${userName(random)}`,
  (random) => `ig.me/m/${userName(random)}`,
  (random) => `t.me/${userName(random)}`,
  (random) => `telegram.me/${userName(random)}`,
  (random) => `https://t.me/+${digits(random, 10)}`,
  (random) => `wa.me/1${phoneDigits(random)}?text=hi`,
  (random) => `https://api.whatsapp.com/send?phone=1${phoneDigits(random)}`,
  (random) => `chat.whatsapp.com/${digits(random, 4)}AbCdEf${digits(random, 6)}`,
  (random) => `wa.link/${digits(random, 3)}xyz`,
  (random) => `discord.gg/${shopName(random)}`,
  (random) => `https://discord.com/invite/${shopName(random)}`,
  (random) => `join.skype.com/invite/${digits(random, 8)}ab`,
  (random) => `https://signal.me/#p/+1${phoneDigits(random)}`,
  (random) => `snapchat.com/add/${userName(random)}`,
  (random) => `tiktok.com/@${userName(random)}`,
  (random) => `line.me/ti/p/~${userName(random)}`,
  (random) => `linktr.ee/${userName(random)}`,
  (random) => `x.com/${userName(random)}`,
  (random) => `twitter.com/${userName(random)}`,
  (random) => `youtube.com/@${userName(random)}`,
  (random) => `threads.net/@${userName(random)}`,
  (random) => `linkedin.com/in/${userName(random)}`,
  (random) => `bit.ly/${digits(random, 2)}AbC${digits(random, 2)}`,
  (random) => `tinyurl.com/${shopName(random)}`,
  (random) => `Wa.me/${phoneDigits(random)}`,
  (random) => `beacons.ai/${userName(random)}`,
  (random) => `https://open.spotify.com/user/${userName(random)}`,
];

function withDigits(random: Random, shape: string): string {
  // No area or exchange begins with 0 or 1.
  return shape.replace(/#+/g, (group) => `${random.whole(2, 9)}${digits(random, group.length - 1)}`);
}

const ENDINGS =
  'me,io,co,co.uk,fr,es,ht,com.br,tt,dev,xyz,travel,museum,academy,photography,gov.jm,edu,edu.jm,org.jm,name,pro,cc,ai,de,it,nl,ca,us,com.mx,com.co,com.do,do,lc,ag,vc,gy,sr,gp,mq,pm,cafe,restaurant,party,style,beauty,shoes,clothing,gifts,love,group,global,international,art,design,studio,media,digital,services,solutions,support,help,center,works,zone,city,land,house,homes,rentals,tours,surf,yoga,fit,health,clinic,dental,legal,tax,credit,loans,money,cash,finance,fund,exchange,trading,market,wholesale,auction,bargains,discount,coupons,cheap,build,tools,supply,parts,repair,cleaning,garden,farm,organic,coffee,wine,beer,pizza,recipes,kitchen,toys,games,baby,kids,family,pet,vet,dog,horse,bike,car,cars,auto,taxi,limo'.split(
    ',',
  );

/** Contact details without disguise beyond the commonest forms, as people of many places write them. */
export const PLAIN_EVERYWHERE: Readonly<Record<string, Detail>> = {
  'name at a network': { stratum: 'plain', carriers: namedPhrases(), write: userName },
  'link of a network': {
    stratum: 'plain',
    carriers: 'web',
    write: (random) =>
      `${random.pick(['', '', 'https://', 'www.', 'http://'])}${random
        .pick(LINKS)(random)
        .replace(/^https:\/\/(www\.)?/, '')}`,
  },
  'phone of the world': {
    stratum: 'plain',
    carriers: 'phone',
    write: (random) => withDigits(random, random.pick(WORLD)),
  },
  'phone at home, grouped': {
    stratum: 'plain',
    carriers: 'phone',
    write: (random) => withDigits(random, random.pick(HOME)),
  },
  'mail, rare ending': {
    stratum: 'plain',
    carriers: 'mail',
    write: (random) => {
      const address = `${accountName(random)}${random.pick(['', '', '+jm', '+orders'])}@${random.pick(['', '', 'mail.'])}${shopName(random)}.${random.pick(ENDINGS)}`;
      return random.pick([address, address, address.toUpperCase(), `mailto:${address}`, `<${address}>`]);
    },
  },
  'page, rare ending': {
    stratum: 'plain',
    carriers: 'web',
    write: (random) => {
      const host = `${random.pick(['', 'shop.', 'www.'])}${shopName(random)}.${random.pick(ENDINGS)}`;
      return random.pick([
        () => `https://${host}`,
        () => `www.${shopName(random)}.${random.pick(ENDINGS)}`,
        () => `${host}/sale`,
        () => `${host}:8443/shop`,
        () =>
          `http://${random.whole(11, 220)}.${random.whole(0, 255)}.${random.whole(0, 255)}.${random.whole(1, 254)}/shop`,
        () => `${random.whole(11, 220)}.${random.whole(0, 255)}.${random.whole(0, 255)}.${random.whole(1, 254)}:8080`,
        () => `${host}/`,
        () => `HTTPS://${host.toUpperCase()}`,
      ])();
    },
  },
  'page by its name': {
    stratum: 'plain',
    carriers: 'web',
    write: (random) =>
      `${shopName(random)}.${random.pick('com,net,org,shop,store,online,com.jm,co,me,io,co.uk,boutique,fashion,site,biz,info,app,xyz,ht,fr,tt'.split(','))}`,
  },
};
