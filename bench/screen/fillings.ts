import type { Random } from '../../src/simulation/random.ts';
import { digits } from './details.ts';
import type { Language } from './sample.ts';
import type { Fillings } from './wording.ts';

const ITEMS: Readonly<Record<Language, string>> = {
  en: 'shoes,blue dress,phone case,blender,school bag,leather sandals,headphones,curtains,wall clock,hair dryer,baby chair,frying pan',
  jam: 'shoes,frock,phone case,blender,school bag,slippas,headphone dem,curtain,clock,fan,baby chair,dutch pot',
  es: 'zapatos,vestido azul,funda del teléfono,licuadora,mochila,sandalias,audífonos,cortinas,reloj,secador,silla de bebé,sartén',
  fr: 'chaussures,robe bleue,coque,mixeur,cartable,sandales,casque,rideaux,horloge,sèche-cheveux,chaise haute,poêle',
  ht: 'soulye,wòb ble,kouvèti telefòn,blennè,valiz lekòl,sapat,ekoutè,rido,revèy,vantilatè,chèz ti bebe,chodyè',
  pt: 'sapatos,vestido azul,capinha,liquidificador,mochila,sandálias,fone de ouvido,cortinas,relógio,secador,cadeirinha,frigideira',
};
const DAYS: Readonly<Record<Language, string>> = {
  en: 'Monday,Tuesday,Wednesday,Thursday,Friday,tomorrow',
  jam: 'Monday,Chuesday,Wensday,Fraidy,tomorrow,next week',
  es: 'el lunes,el martes,el miércoles,el jueves,el viernes,mañana',
  fr: 'lundi,mardi,mercredi,jeudi,vendredi,demain',
  ht: 'lendi,madi,mèkredi,jedi,vandredi,demen',
  pt: 'segunda,terça,quarta,quinta,sexta,amanhã',
};
const PLACES =
  'Kingston,Montego Bay,Spanish Town,Mandeville,Ocho Rios,Negril,Portmore,Santo Domingo,Port-au-Prince'.split(',');

/** What clean sentences and the others are filled with. */
export function fillingsFor(language: Language): Fillings {
  return {
    item: (random) => random.pick(ITEMS[language].split(',')),
    day: (random) => random.pick(DAYS[language].split(',')),
    place: (random) => random.pick(PLACES),
    number: (random) => String(random.whole(2, 12)),
    price,
    percent: (random) => String(random.pick([5, 10, 15, 20, 25, 30])),
    order: orderNumber,
    tracking: trackingNumber,
    size: (random) => random.pick(['S', 'M', 'L', 'XL', '38', '42', '8.5', '10']),
  };
}

export function price(random: Random): string {
  const thousands = `${random.whole(1, 89)},${digits(random, 3)}`;
  return random.pick([
    `J$${thousands}`,
    `$${random.whole(5, 250)}`,
    `US$${random.whole(5, 250)}.${digits(random, 2)}`,
    `${thousands}.00 JMD`,
  ]);
}

export function orderNumber(random: Random): string {
  return random.pick([
    () => `O-2026-${digits(random, 6)}`,
    () => `KX-${digits(random, 7)}`,
    () => `#${random.whole(1, 9)}${digits(random, 8)}`,
    () => `${digits(random, 3)}-${digits(random, 7)}-${digits(random, 7)}`,
  ])();
}

export function trackingNumber(random: Random): string {
  return random.pick([
    () => `1Z${digits(random, 3)}AA1${digits(random, 10)}`,
    () => `RR${digits(random, 9)}JM`,
    () => `${random.whole(1, 9)}${digits(random, 11)}`,
    () => `JD0${digits(random, 15)}`,
    () => `9400${digits(random, 18)}`,
  ])();
}
