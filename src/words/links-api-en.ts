/** Why an explanation of a link is refused. */
export type LinkProblemCode = 'unknown-link' | 'link-decided';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const LINK_PROBLEMS: Readonly<Record<LinkProblemCode, Words>> = {
  'unknown-link': {
    title: 'There is no such link',
    detail: 'Nobody looks at a link {link}',
    meaning: 'Links that are put before people are numbered from 1 for each seller. This is none of them.',
    cure: 'Take the id from the list of links. In an address S-17/1 is written S-17~1.',
  },
  'link-decided': {
    title: 'The link has been decided',
    detail: 'Somebody decided about {link} on {at}, so nothing more can be explained here',
    meaning: 'An explanation is for whoever decides. Nothing was recorded.',
    cure: 'Load the links again. If an action followed, appeal against it and say there what is wrong.',
  },
};

/** What is wrong with a field of an explanation, and the cure. */
export const LINK_FIELD_FAULTS = {
  'no-text': 'must say in a few words what you share and why, when none of the other reasons fits',
} as const;
