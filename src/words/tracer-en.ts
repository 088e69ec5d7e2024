import type { CannotTell } from '../rulebook/variants/trace.ts';

/** The tracer: from whose view a text that leaked came. */
export const TRACER_WORDS = {
  title: 'Trace a leaked text',
  back: 'The inquiry',
  lead: 'Everybody who is shown an address, a number or a name is shown it in a writing of their own: “Rd” or “Road”, a comma or none, dashes or spaces. Paste what was found, and this says whose writing it is, how surely, or that it cannot be told.',
  found: 'The text that was found',
  foundHelp: 'As it was found, sign by sign: what is typed anew loses what is looked for.',
  foundMissing: 'Paste the text.',
  kept: 'It is compared in memory and kept nowhere: not in the inquiry, not in a log, not in this browser. What is kept is that you asked, why, and what came of it. The customers whose data stood in it see that they were compared.',
  why: 'Why you trace it',
  whyHelp: 'It stands in the record of the inquiry for good. Name no customer.',
  whyMissing: 'Say it in a sentence: ten letters or more.',
  where: 'Where to look',
  whereScope:
    'Left empty, the scope of the inquiry is looked at, and every order whose number or mail address stands in the text.',
  whereNowhere:
    'The inquiry has no scope yet. Left empty, only orders are looked at whose number or mail address stands in the text.',
  sellers: 'Shops, by id',
  orders: 'Orders, by id',
  commas: 'Several are separated by commas; empty: any.',
  from: 'Shown from',
  to: 'Shown until',
  times: 'As 2026-03-16T15:00:00Z; empty: any time.',
  send: 'Trace it',
  failed: 'The text could not be traced',
  closed: 'The inquiry is closed. Open a new one to trace a text.',
  emptyTitle: 'Nothing has been traced here yet',
  empty: 'What comes out stands here: who it points at, how surely, and how often such a text would be wrong.',
  result: 'What it says',
  named: 'It is written as {name} was shown it',
  namedWhat: '{what} of order {order}, shop {seller}.',
  sure: 'How likely that is: {probability}. From elsewhere: {elsewhere}.',
  bound:
    'Error bound: of 10,000 texts that came from elsewhere, and of which as much can be read, {wrong} at most would name somebody.',
  hint: 'It is a hint and no proof: a screen can be seen by others, and somebody can imitate a writing. They are heard before anything counts against them.',
  cannotTell: 'Cannot tell',
  counted: {
    one: 'Values of 1 order were compared; something of {matched} stands in the text.',
    many: 'Values of {compared} orders were compared; something of {matched} stands in the text.',
  },
  scope: 'Make it the scope of the inquiry',
  scoped: 'The scope is set; customers are counted anew.',
  accesses: 'What this shop’s people looked at',
  ranked: 'Who was shown it, the likeliest first',
  columns: { who: 'Who', order: 'Order', shop: 'Shop', fields: 'In the text', shown: 'Shown', probability: 'Likely' },
  over: 'over 99.9 %',
  under: 'under 0.1 %',
  story: 'traced a text that was found: it stood in {matched} of {compared} orders. {found}',
  storyNamed: 'It points at {person}, order {order}, shop {seller}.',
} as const;

/** Why nobody is named, in plain words with what helps. */
export const CANNOT_TELL_WHY: Readonly<Record<CannotTell, string>> = {
  no_value:
    'Nothing of what was compared stands in the text. Look elsewhere, or paste more of it: an address needs its house number and street, a number its last seven digits. A value that was corrected since is not found.',
  shown_to_nobody:
    'It stands in the text, and no person was shown it. Labels, carriers and the customer’s own pages have it as it was deposited.',
  too_few_ways:
    'What stands in the text can be written in too few ways to tell so many people apart. A whole address, or an address with a number, tells more than a name or a number alone.',
  written_anew:
    'It is written as none of them was shown it: typed anew, tidied, or from elsewhere. A picture, or a copy sign by sign, would tell.',
  several: 'Two people or more come out nearly alike. See below who they are; more of the text may tell them apart.',
};

/** What came of it, in the story of an inquiry. */
export const TRACE_CAME_TO: Readonly<Record<CannotTell, string>> = {
  no_value: 'Nothing of it was found.',
  shown_to_nobody: 'It had been shown to nobody.',
  too_few_ways: 'It could not be told: too few ways of writing it.',
  written_anew: 'It could not be told: it was written anew.',
  several: 'It could not be told: several fit.',
};

export const TRACED_FIELDS = { name: 'name', phone: 'phone number', address: 'address' } as const;
