import type { Chance } from './plan.ts';

/** A customer whom nobody is. */
export type MadeUp = {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly address: {
    readonly lines: readonly string[];
    readonly city: string;
    readonly region: string;
    readonly country: string;
  };
};

const FIRST = (
  'Andrew Alicia Brianna Cedric Chantal Clive Damion Daniella Delroy Denise Desmond Dwayne Ebony Errol Fiona Garfield Gavin Hope Ian ' +
  'Jacqueline Jermaine Joan Kadeem Karen Kerry-Ann Latoya Lloyd Marcia Maurice Michelle Nadine Natalie Neville Nicole Oneil Patrice ' +
  'Paulette Ricardo Rohan Sandra Sasha Sheldon Sherine Stacey Tamara Trevor Tyrone Venice Winston Yanique'
).split(' ');
const LAST = (
  'Allen Anderson Bailey Barrett Bennett Blake Brown Campbell Clarke Cole Davis Dixon Edwards Ellis Facey Forbes Francis Gordon Graham Grant ' +
  'Green Hall Harris Henry Hylton Jackson James Johnson Jones Lawrence Lewis Malcolm Martin McKenzie Miller Mitchell Morgan Morris Nelson ' +
  'Palmer Parker Powell Reid Richards Robinson Samuels Scott Simpson Smith Spence Stewart Taylor Thomas Thompson Walker Watson Williams Wright'
).split(' ');
const STREETS = (
  'Acacia Almond Ashoka Bamboo Breadfruit Calabash Cedar Coolie-Plum Coral Croton Duke Ebony Fern Guava Hibiscus Ixora Jacaranda King Lignum ' +
  'Mahoe Mango Market Naseberry Orange Palm Pimento Poinciana Queen River Rosewood Sandbox Soursop Tamarind Upper Valley Windward'
).split(' ');
const KINDS = [
  'Road',
  'Road',
  'Avenue',
  'Avenue',
  'Street',
  'Drive',
  'Drive',
  'Crescent',
  'Close',
  'Lane',
  'Way',
] as const;
/** Towns with their parish; those that more people live in stand more than once. */
const PLACES = [
  ...Array.from({ length: 5 }, () => ['Kingston', 'Kingston'] as const),
  ...Array.from({ length: 4 }, () => ['Portmore', 'St. Catherine'] as const),
  ...Array.from({ length: 3 }, () => ['Montego Bay', 'St. James'] as const),
  ...([
    ['Half Way Tree', 'St. Andrew'],
    ['Constant Spring', 'St. Andrew'],
    ['Spanish Town', 'St. Catherine'],
    ['Old Harbour', 'St. Catherine'],
    ['Linstead', 'St. Catherine'],
    ['May Pen', 'Clarendon'],
    ['Mandeville', 'Manchester'],
    ['Savanna-la-Mar', 'Westmoreland'],
    ['Negril', 'Westmoreland'],
    ['Ocho Rios', 'St. Ann'],
    ["St. Ann's Bay", 'St. Ann'],
    ['Falmouth', 'Trelawny'],
    ['Port Maria', 'St. Mary'],
    ['Port Antonio', 'Portland'],
    ['Morant Bay', 'St. Thomas'],
    ['Black River', 'St. Elizabeth'],
    ['Lucea', 'Hanover'],
  ] as const),
] as const;

/** What somebody made up has of others. */
export type MadeOf = {
  /** One of our numbers. */
  readonly phone: string;
  /** Where their mail comes to. */
  readonly domain: string;
  /** Where one of the shop's customers lives, so that they live where the others do; one that is not known here says nothing. */
  readonly region?: string | undefined;
};

/** Makes one up from draws: the same draws make the same. */
export function makeUp(chance: Chance, { phone, domain, region: near }: MadeOf): MadeUp {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;
  const whole = (least: number, most: number) => least + Math.floor(chance() * (most - least + 1));
  const [first, last] = [pick(FIRST), pick(LAST)];
  const towns = PLACES.filter(([, region]) => region === near);
  const [city, region] = pick(towns.length === 0 ? PLACES : towns);
  const house = `${whole(1, 148)}${chance() < 0.15 ? pick(['A', 'B', 'C']) : ''} ${pick(STREETS)} ${pick(KINDS)}`;
  const lines = chance() < 0.2 ? [house, `${pick(['Apt', 'Apartment', 'Unit', 'Lot'])} ${whole(1, 40)}`] : [house];
  const local = pick([`${first}.${last}`, `${first}${last}`, `${last}.${first}`, `${first.charAt(0)}${last}`]);
  return {
    name: `${first} ${last}`,
    phone,
    email: `${local.replaceAll('-', '').toLowerCase()}${whole(100, 99_999)}@${domain}`,
    address: { lines, city, region, country: 'JM' },
  };
}
