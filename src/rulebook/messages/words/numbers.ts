/** Words for the digits 0–9: English, Patois, Spanish, French, Haitian Creole, Portuguese, German, Dutch, Italian. */
export const DIGIT_WORDS: readonly string[] = [
  'zero zeero ziiro nought cero zewo null nul',
  'one wan uno youn eins',
  'two tuu chu dos deux dois duas zwei twee',
  'three tree trii chree chrii thri tres trois twa drei drie',
  'four fuor foar fowa cuatro quatre kat quatro vier quattro',
  'five faiv fyve cinco cinq senk funf vijf cinque',
  'six siks sikx seis meia sechs zes',
  'seven sevn sebn sebm sevm siete sept sete sieben zeven sette',
  'eight iet eit aight ocho huit oito acht otto',
  'nine nain nueve neuf nef nove neun negen',
];

/** Words that are digits only among other digits, because they are more often something else. */
export const WEAK_DIGIT_WORDS: readonly string[] = [
  'oh o nil',
  'won un una une um uma en een',
  'to too de due',
  'tre',
  'for fore foe fo',
  'fi',
  'sis sei sex',
  'set',
  'ate wit',
  'nines',
];

/** Ten to nineteen, and what they are in digits. */
export const TEEN_WORDS: Readonly<Record<string, string>> = {
  '10': 'ten diez dix dez zehn',
  '11': 'eleven leven onze onz elf',
  '12': 'twelve doce douze douz doze',
  '13': 'thirteen trece treize trez treze',
  '14': 'fourteen catorce quatorze katoz catorze',
  '15': 'fifteen quince quinze kenz',
  '16': 'sixteen dieciseis seize dezesseis',
  '17': 'seventeen diecisiete dissept diset dezessete',
  '18': 'eighteen dieciocho dixhuit dizwit dezoito',
  '19': 'nineteen diecinueve dixneuf diznef dezenove',
  '21': 'veintiuno veintiun',
  '22': 'veintidos',
  '23': 'veintitres',
  '24': 'veinticuatro',
  '25': 'veinticinco',
  '26': 'veintiseis',
  '27': 'veintisiete',
  '28': 'veintiocho',
  '29': 'veintinueve',
};

/** Ten in Haitian Creole, which is "this" in Patois. */
export const WEAK_TEN = 'dis';

/** Twenty to ninety: the digit that a following one is put behind. */
export const TENS_WORDS: readonly string[] = [
  '',
  '',
  'twenty twenny veinte vingt vingts ven vinte zwanzig',
  'thirty thurty treinta trente trant trinta dreissig',
  'forty fourty cuarenta quarante karant quarenta vierzig',
  'fifty cincuenta cinquante senkant cinquenta funfzig',
  'sixty sesenta soixante swasant sessenta sechzig',
  'seventy setenta septante swasanndis siebzig',
  'eighty ochenta huitante octante quatrevingt quatrevingts katreven oitenta achtzig',
  'ninety noventa nonante quatrevingtdix katrevendis neunzig',
];

/** The next digit stands so often. */
export const TIMES_WORDS: Readonly<Record<string, string>> = {
  '2': 'double dubble doble dobro doub dubla duplo twice',
  '3': 'triple treble tripple triplo trip',
};

/** Between two digits: the second stands so often as the first says ("deux fois un"). */
export const TIMES_OF = /^(?:times|fois|veces|vezes|fwa|mal)$/;

export const HUNDRED_WORDS = 'hundred hundrid cien ciento cientos cent cents san cem cento';

/** What stands between the digits of a number that is said aloud. */
export const FILLER_WORDS =
  'then and den dash space hyphen dot point plus slash comma followed by after that next is last first luego despues depois e et y ' +
  'puis apres ensuite tiret espace guion espacio mas punto ponto pwen traco epi apre answa ak again bar stroke more um uh ok okay the ' +
  'starts start begins begin with ends end finish in digits middle part four three finally now und dann';
