/** What the reference says about the record of decisions, in Markdown. */
export const LIST_DECISIONS_WORDS = `Everything that was decided, in the order of the record: time, seller, number of the action, then as it was decided. \`from\` counts, \`to\` does not.

With \`Accept: application/x-ndjson\` the answer is the whole record from \`cursor\` (or the beginning) on, one decision a line, exactly the lines of \`kingston replay\`; \`limit\` then has no meaning. It may be long: read it as it comes.`;

export const DECISION_PAGE_WORDS = 'A page of decisions, or all of them as lines.';
