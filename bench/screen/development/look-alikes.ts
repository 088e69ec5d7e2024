import { digits } from '../details.ts';
import { orderNumber, price, trackingNumber } from '../fillings.ts';
import type { LookAlike } from '../look-alike.ts';

const WORDS_FOR = {
  order: {
    en: ['My order number is {x}', 'order {x} has not arrived', 'Please check {x} for me, placed last week'],
    jam: ['Mi order numba a {x}', 'check order {x} fi mi'],
    es: ['Mi pedido es el {x}', 'no ha llegado la orden {x}'],
    fr: ['Ma commande est la {x}', 'la commande {x} n’est pas arrivée'],
  },
  tracking: {
    en: [
      'The tracking number is {x}',
      'tracking {x} shows no movement',
      'you can follow the parcel with {x}',
      'Shipped today, waybill {x}',
    ],
    jam: ['Di tracking a {x}', 'parcel numba {x} nah move'],
    es: ['El número de guía es {x}', 'el rastreo {x} no avanza'],
    fr: ['Le numéro de suivi est {x}', 'le suivi {x} ne bouge pas'],
  },
  price: {
    en: [
      'The {item} is {x} and delivery is {y}',
      'was {x}, now {y}',
      'You paid {x} but I was refunded {y}',
      'Total {x} for {number} of them',
    ],
    jam: ['Di {item} a {x}, delivery a {y}', 'mi pay {x} and get back {y}'],
    es: ['{item} cuesta {x} y el envío {y}', 'pagué {x} y me devolvieron {y}'],
    fr: ['{item} à {x}, livraison {y}', 'j’ai payé {x} et reçu {y}'],
  },
  measures: {
    en: ['It measures {x}', 'the box is {x}', 'Dimensions: {x}, weight {y}'],
    jam: ['It measure {x}', 'di box a {x}'],
    es: ['Mide {x}', 'las medidas son {x}, peso {y}'],
    fr: ['Il mesure {x}', 'dimensions : {x}, poids {y}'],
  },
  date: {
    en: ['Delivered on {x} at {y}', 'I ordered it on {x}', 'between {y} on {x} please', 'The receipt says {x} {y}'],
    jam: ['Dem deliver it {x}', 'mi order it pon {x} bout {y}'],
    es: ['Lo pedí el {x} a las {y}', 'entregado el {x}'],
    fr: ['Commandé le {x} à {y}', 'livré le {x}'],
  },
  book: {
    en: ['The ISBN is {x}', 'is it the edition with ISBN {x}?', 'barcode {x} on the back'],
    jam: ['Di barcode a {x}', 'ISBN {x} dat'],
    es: ['El ISBN es {x}', 'el código de barras es {x}'],
    fr: ['L’ISBN est {x}', 'le code-barres est {x}'],
  },
  words: {
    en: [
      'How do I pay for the second item in the cart?',
      'The transfer paper did not stick to the shirt',
      'Is the telegram paper from the museum shop included?',
      'I paid with my card here at checkout and it went through',
      'Does the western saddle come with a union jack?',
      'The bank holiday delays delivery until {day}',
      'The cash box has two keys',
      'I bought it for cash flow planning, the ledger is great',
      'My money was refunded, thank you',
      'Does the wallet have room for cards?',
      'The wire is too short to reach the socket',
      'You saved my life with that quick delivery',
      'This game has so many weapons to kill the monsters',
      'The knife set is sharp, just as described',
      'That dress is to die for',
      'I am dying to see the {item}, please send it soon',
      'The email template on the mug is funny',
      'My phone case does not fit, it is for another phone',
    ],
    jam: [
      'Di {item} bad no rass, mi love it',
      'Mi pay fi it a checkout aready',
      'Di phone case cyaan fit mi phone',
      'Dat deal deh a murda',
    ],
    es: [
      '¿Cómo pago el segundo artículo en el carrito?',
      'Ya pagué aquí con mi tarjeta',
      'Me muero por recibir {item}',
      'La funda no le sirve a mi teléfono',
    ],
    fr: [
      'Comment payer le deuxième article du panier ?',
      'J’ai déjà payé ici avec ma carte',
      'Je meurs d’envie de recevoir {item}',
      'La coque ne va pas à mon téléphone',
    ],
  },
} as const;

const day = (two: number): string => String(two).padStart(2, '0');

/** What looks like contact details or requests and is none, of the development split. */
export const LOOK_ALIKES: readonly LookAlike[] = [
  { name: 'order numbers', phrases: WORDS_FOR.order, known: true, fillings: { x: orderNumber } },
  { name: 'tracking numbers', phrases: WORDS_FOR.tracking, known: true, fillings: { x: trackingNumber } },
  { name: 'prices', phrases: WORDS_FOR.price, fillings: { x: price, y: price } },
  {
    name: 'measures',
    phrases: WORDS_FOR.measures,
    fillings: {
      x: (random) => {
        const [one, two, three] = [random.whole(10, 240), random.whole(10, 240), random.whole(5, 120)];
        return random.pick([
          `${one} x ${two} x ${three} cm`,
          `${one}x${two}x${three}`,
          `${one} cm by ${two} cm`,
          `${one}/${two}/${three} mm`,
        ]);
      },
      y: (random) => `${random.whole(100, 9900)} g`,
    },
  },
  {
    name: 'dates and times',
    phrases: WORDS_FOR.date,
    fillings: {
      x: (random) => {
        const [month, date, year] = [day(random.whole(1, 12)), day(random.whole(1, 28)), random.whole(2024, 2027)];
        return random.pick([
          `${year}-${month}-${date}`,
          `${date}/${month}/${year}`,
          `${date}.${month}.${year}`,
          `${month}-${date}-${year}`,
        ]);
      },
      y: (random) => `${random.whole(1, 12)}:${day(random.whole(0, 59))}${random.pick([' pm', ' am', '', ':30'])}`,
    },
  },
  {
    name: 'ISBN and EAN',
    phrases: WORDS_FOR.book,
    fillings: {
      x: (random) =>
        random.pick([
          () => `978-${random.whole(0, 9)}-${digits(random, 3)}-${digits(random, 5)}-${random.whole(0, 9)}`,
          () => `978${digits(random, 10)}`,
          () => `${random.whole(4, 7)}${digits(random, 12)}`,
        ])(),
    },
  },
  { name: 'harmless words', phrases: WORDS_FOR.words, fillings: {} },
];
