import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The guides, and the pages of each in the order in which they are read. A page is policy/guide/<name>.md. */
export const GUIDES = {
  enforcement: [
    'ladder',
    'measured',
    'conduct',
    'never',
    'warnings',
    'restrictions',
    'suspensions',
    'removal',
    'what-to-do',
    'mistakes',
    'disputes',
    'listings',
    'dispatched',
    'returns',
    'support',
    'appeals',
    'guarantees',
  ],
  'customer-data': [
    'customer-data',
    'customer-data-use',
    'customer-data-messages',
    'customer-data-report',
    'customer-data-consequences',
  ],
} as const;
export type GuideName = keyof typeof GUIDES;

/** Where the templates stand that the package brings. */
export const TEMPLATES_FOLDER = path.join(import.meta.dirname, '../../../policy/guide');

/** A page before the policy is put into it. */
export type Template = { readonly guide: GuideName; readonly slug: string; readonly text: string };

/** All pages in reading order. Throws where a file is missing: then the installation is damaged. */
export function readTemplates(folder: string = TEMPLATES_FOLDER): readonly Template[] {
  return Object.entries(GUIDES).flatMap(([guide, slugs]) =>
    slugs.map((slug) => ({
      guide: guide as GuideName,
      slug,
      text: readFileSync(path.join(folder, `${slug}.md`), 'utf8'),
    })),
  );
}
