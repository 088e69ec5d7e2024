/** What is wrong with a body of events as a whole; it follows the name of the place. */
export const EVENT_FORM_WORDS = {
  oneWanted: 'is a list; send it as application/cloudevents-batch+json',
  listWanted: 'is not a list; send it as application/cloudevents+json',
} as const;

/** What is wrong with a line that is no JSON. Lines and characters are counted from 1. */
export function describeUnreadableLine(line: number, place: number, wanted: string): string {
  return `line ${line} is not JSON: at character ${place} JSON asks for ${wanted}`;
}

/** What the reference says about posting events, in Markdown. */
export const POST_EVENTS_WORDS = `Send what happens on the marketplace: one event, or a batch of up to 5,000, of any sellers, in any order. The answer comes after the commit: what it counts as accepted is durable, judged, and visible in standings and capabilities.

* **Each event stands for itself.** One that cannot be used is listed in \`rejected\`, with its place in the batch, a JSON pointer into it and the cure, once for each mistake; all others go in. So the status is 200 also when some, or the only one, are rejected: look at \`rejected\`.
* **Repeats do no harm.** \`subject\`, \`source\` and \`id\` say which event it is. The same again with the same content counts under \`duplicates\`; with other content it is rejected. When no answer came, send the same batch again.
* **Order.** Events are judged at the time they tell (\`time\`), also when they come late. Sending them roughly in order is quicker.
* **Forms.** \`application/json\` with an event or a list, \`application/cloudevents+json\` with one event, \`application/cloudevents-batch+json\` with a list, \`application/x-ndjson\` with one event a line. Up to 16 MiB; \`Content-Encoding: gzip\` is understood, and the limit holds for what comes out of it.
* **References only.** Data never holds a customer's name, phone, e-mail or address. Fields beyond those listed are kept with the event and have no effect; where a name stands twice in an object, the last one counts.`;

export const RECEIPT_WORDS = 'What became of the events. Those accepted are durable.';
