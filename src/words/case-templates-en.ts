/**
 * Reasons as staff often give them. What stands in square brackets is a blank: it must be filled with the facts of the
 * case, or the reason is refused. Which template was used is the kind of reason that similar cases show.
 */
export const CASE_TEMPLATE_IDS = [
  'evidence_holds',
  'evidence_in_doubt',
  'cause_found_and_mended',
  'cause_still_there',
  'conditions_met',
  'conditions_open',
  'same_people',
  'different_people',
  'work_explains_it',
  'misuse_shown',
] as const;
export type CaseTemplateId = (typeof CASE_TEMPLATE_IDS)[number];

export type CaseTemplate = { readonly name: string; readonly text: string };

export const CASE_TEMPLATES: Readonly<Record<CaseTemplateId, CaseTemplate>> = {
  evidence_holds: {
    name: 'The evidence holds',
    text: 'I looked at [which orders, listings or messages]. They show [what happened]. The seller explained [what, or nothing yet], which does not change this because [why].',
  },
  evidence_in_doubt: {
    name: 'The evidence is in doubt',
    text: 'I looked at [which orders, listings or messages]. They do not show what the rule needs, because [what is missing or speaks against it].',
  },
  cause_found_and_mended: {
    name: 'The cause is found and mended',
    text: 'The cause was [what]. The seller has [done what, since when]. Since then [which figures] show that it works.',
  },
  cause_still_there: {
    name: 'The cause is still there',
    text: 'The plan says [what was promised]. Since then [which figures or events] show that the cause is not mended.',
  },
  conditions_met: {
    name: 'The conditions are met',
    text: 'Of what was asked the seller has [done what, shown by what]. Nothing is open.',
  },
  conditions_open: {
    name: 'Conditions are still open',
    text: 'Of what was asked this is still open: [what]. It is met when [what the seller has to show].',
  },
  same_people: {
    name: 'The same people',
    text: 'Both accounts share [which signals]. A household or an agency does not explain it, because [why].',
  },
  different_people: {
    name: 'Different people',
    text: 'The accounts share [which signals]. This is explained by [household, agency, shared address or what else].',
  },
  work_explains_it: {
    name: 'The work explains it',
    text: 'I looked at [how many] accesses of [when]. The open orders called for them, because [what was to be done].',
  },
  misuse_shown: {
    name: 'It shows misuse',
    text: 'I looked at [how many] accesses of [when]. No open order called for [which], and they show [what was done with them], because [why].',
  },
};

/** The blanks of a template that a text still has as they were. */
export function unfilledBlanks(template: CaseTemplateId, text: string): readonly string[] {
  const blanks = CASE_TEMPLATES[template].text.match(/\[[^\]]+\]/g) ?? [];
  return blanks.filter((blank) => text.includes(blank));
}
