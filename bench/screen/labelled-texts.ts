import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A text of others whose details are labelled. */
export type LabelledText = { readonly text: string; readonly labels: readonly string[] };

const CONTACTS = ['PHONE_NUMBER', 'EMAIL_ADDRESS', 'DOMAIN_NAME'];
/** What a screen may flag too, and rightly. */
const OTHERS = ['ADDRESS', 'STREET_ADDRESS', 'CREDIT_CARD', 'IBAN_CODE'];

/** The labelled texts of presidio-research; undefined when the data folder does not have them. */
export function readLabelledTexts(folder: string): readonly LabelledText[] | undefined {
  const path = join(folder, 'pii', 'presidio_synthetic_dev.jsonl.gz');
  if (!existsSync(path)) return undefined;
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const { text, spans } = JSON.parse(line) as { text: string; spans: readonly { readonly label: string }[] };
    return { text, labels: spans.map(({ label }) => label) };
  });
}

export function hasContact({ labels }: LabelledText): boolean {
  return labels.some((label) => CONTACTS.includes(label));
}

/** Nothing in it leads anywhere: names, dates, places at most. */
export function isHarmless({ labels }: LabelledText): boolean {
  return !labels.some((label) => CONTACTS.includes(label) || OTHERS.includes(label));
}
