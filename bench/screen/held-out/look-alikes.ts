import type { Random } from '../../../src/simulation/random.ts';
import { digits, withLuhn } from '../details.ts';
import type { LookAlike } from '../look-alike.ts';
import type { Phrases } from '../wording.ts';

const SERIALS: Phrases = {
  en: [
    'The IMEI on the box is {imei}',
    'serial no. {serial}, bought last month',
    'It is the model {model}',
    'Does {model} fit my machine with serial {serial}?',
    'SKU {sku} please, not {sku}',
  ],
  jam: ['Di serial a {serial}', 'model {model} mi want'],
  es: ['El IMEI es {imei}', 'número de serie {serial}', 'busco el modelo {model}'],
  fr: ['L’IMEI est {imei}', 'numéro de série {serial}', 'je cherche le modèle {model}'],
  ht: ['IMEI a se {imei}', 'nimewo seri a se {serial}', 'm ap chèche modèl {model}'],
  pt: ['O IMEI é {imei}', 'número de série {serial}', 'procuro o modelo {model}'],
};

const COUNTS: Phrases = {
  en: [
    'I need one hundred and twenty of size five and forty of size six',
    'two or three of the five plates, maybe four, broke on the way',
    'Of the nine boxes, three had eight pieces and six had seven',
    'Set A: 12, 14, 16, 18, 20, 22, 24',
    'sizes 36 37 38 39 40 41 42 are all in stock',
    'We sold 876 of these last year and 345 this year',
    'Version 10.0.22631 works, 10.0.19045 does not',
    'firmware 4.18.2.113 is on it',
    'One ring, two necklaces, three pairs of earrings and a single bracelet',
    'The scores were 3-1, 2-2, 0-4 and 1-1',
    'It holds 1000000 counts before it needs service',
    'Colours 110, 215, 330 and 440 from the chart please',
    'page 3 of 12, row 7, seat 21',
  ],
  jam: ['Mi want two a di five, an three a di six', 'size 36 37 38 39 40 41 42 inna stock'],
  es: [
    'Necesito dos de la talla cinco y tres de la seis',
    'tallas 36 37 38 39 40 41 42 disponibles',
    'De los nueve platos, tres llegaron rotos',
  ],
  fr: [
    'Il m’en faut deux en taille cinq et trois en six',
    'tailles 36 37 38 39 40 41 42 en stock',
    'Sur neuf assiettes, trois sont cassées',
  ],
  ht: ['M bezwen de nan gwosè senk ak twa nan sis', 'gwosè 36 37 38 39 40 41 42 disponib'],
  pt: [
    'Preciso de dois no tamanho cinco e três no seis',
    'tamanhos 36 37 38 39 40 41 42 em estoque',
    'Dos nove pratos, três quebraram',
  ],
};

const OWN_LINKS: Phrases = {
  en: [
    'It is this one: https://kingston.express/{path}',
    'see kingston.express/{path}',
    'The rules are at https://www.kingston.express/help/{path}',
    'I opened the case on kingston.express yesterday',
  ],
  jam: ['a dis one ya kingston.express/{path}', 'look pon https://kingston.express/{path}'],
  es: ['es este: https://kingston.express/{path}', 'lo vi en kingston.express'],
  fr: ['c’est celui-ci : https://kingston.express/{path}', 'je l’ai vu sur kingston.express'],
  ht: ['se sa a: https://kingston.express/{path}', 'mwen wè l sou kingston.express'],
  pt: ['é este: https://kingston.express/{path}', 'vi no kingston.express'],
};

const ADDRESSES: Phrases = {
  en: [
    'Is the delivery address on my order the right one? I moved last month',
    'Please change the address in your account before we hand it over',
    'The road to {place} is flooded, delivery will be late',
    'The carrier has your address, I only see a code',
    'Which parish do you deliver to?',
    'Can the driver find the street? The sign fell down',
    'I live in {place}, how long does shipping take?',
    'It was left at the wrong house',
  ],
  jam: ['Yuh deliver a {place}?', 'Di driver cyaan find di road', 'Dem lef it a di wrong yard'],
  es: [
    '¿La dirección del pedido está bien? Me mudé',
    '¿Entregan en {place}?',
    'El mensajero tiene su dirección, yo solo veo un código',
  ],
  fr: [
    'L’adresse de la commande est-elle juste ? J’ai déménagé',
    'Livrez-vous à {place} ?',
    'Le livreur a votre adresse, je ne vois qu’un code',
  ],
  ht: ['Èske adrès kòmand lan bon? Mwen demenaje', 'Èske ou livre nan {place}?'],
  pt: [
    'O endereço do pedido está certo? Eu me mudei',
    'Vocês entregam em {place}?',
    'O entregador tem seu endereço, eu só vejo um código',
  ],
};

const WORDS: Phrases = {
  en: [
    'The signal strength of the router is weak behind two walls',
    'Meet me at the dot of nine is printed on the shirt',
    'Is the dot com era poster framed?',
    'I love the line drawing of the telegraph office',
    'The snap buttons came off after a week',
    'It has a phone holder and a call button for the nurse',
    'The discord between the two colours bothers me',
    'The zoom lens does not focus',
    'Does the viper toy come with batteries?',
    'A quick note to say the cash drawer of the register sticks',
    'The transfer case of the toy truck is loose',
    'Do I pay customs on this or is it included at checkout?',
    'The bank shaped like a pig has no key',
    'The gift card on the order was for my sister, is it in the parcel?',
    'My card was charged twice for this order, can you refund one here?',
    'Your subscription box is nice, when does the next one ship?',
    'The coupon from the marketplace did not work at checkout',
    'I got the promotion at work, so I treat myself to a {item}',
    'The horror book about a threat to kill the king is missing two pages',
    'This blender could kill a rock, amazing',
    'The bug spray will kill roaches in minutes, right?',
    'The dummy and the idiot board game are both for the same party',
    'The kids beat the drum all day, very solid',
    'That colour is ugly on me, can I exchange it?',
    'I hate this zip, it is stupid how it jams',
  ],
  jam: [
    'Di snap button dem drap off',
    'Di signal weak bad',
    'Dis blender wicked, it mash up everyting',
    'A murda dat price deh, mi love it',
  ],
  es: [
    'La señal del router es débil',
    'La alcancía con forma de banco no trae llave',
    'Me cobraron dos veces la tarjeta en este pedido',
    'Ese color me queda feo, ¿lo cambio?',
    'El veneno mata cucarachas, ¿verdad?',
  ],
  fr: [
    'Le signal du routeur est faible',
    'La tirelire en forme de banque n’a pas de clé',
    'Ma carte a été débitée deux fois pour cette commande',
    'Cette couleur est moche sur moi, je peux échanger ?',
    'Le spray tue les cafards, non ?',
  ],
  ht: [
    'Siyal routeur a fèb',
    'Yo chaje kat mwen de fwa pou kòmand sa a',
    'Koulè sa a lèd sou mwen, èske m ka chanje l?',
  ],
  pt: [
    'O sinal do roteador é fraco',
    'Cobraram meu cartão duas vezes neste pedido',
    'Essa cor ficou feia em mim, posso trocar?',
    'O veneno mata barata, certo?',
  ],
};

const model = (random: Random): string =>
  random.pick([
    `WH-${random.whole(1000, 9999)}XM${random.whole(3, 6)}`,
    `SM-A${digits(random, 3)}F`,
    `BX${digits(random, 4)}-${digits(random, 2)}`,
    `DCD${digits(random, 3)}D2`,
  ]);

/** What looks like contact details or requests and is none, of the held-out split. */
export const LOOK_ALIKES: readonly LookAlike[] = [
  {
    name: 'serials and models',
    phrases: SERIALS,
    fillings: {
      imei: (random) => withLuhn(`35${digits(random, 12)}`),
      serial: (random) =>
        random.pick([
          `SN${digits(random, 10)}`,
          `C02${digits(random, 5)}HV`,
          digits(random, 11),
          `${digits(random, 4)}-${digits(random, 4)}-${digits(random, 4)}`,
        ]),
      model,
      sku: (random) =>
        `${random.pick(['SHO', 'BAG', 'TEX'])}-${digits(random, 4)}-${random.pick(['RED', 'BLK', 'M', 'XL'])}`,
    },
  },
  { name: 'counts and versions', phrases: COUNTS, fillings: {} },
  {
    name: 'links of our own',
    phrases: OWN_LINKS,
    fillings: {
      path: (random) =>
        random.pick([
          `item/${digits(random, 7)}`,
          `orders/${digits(random, 6)}`,
          'returns',
          `shop?q=${digits(random, 3)}`,
        ]),
    },
  },
  { name: 'talk of addresses', phrases: ADDRESSES, fillings: {} },
  { name: 'other harmless words', phrases: WORDS, fillings: {} },
];
