import { DRAFT_KEPT, destroyedAt } from '../../rulebook/files/file.ts';
import { HOUR } from '../../rulebook/instant.ts';
import type { FileParts } from './parts.ts';
import {
  answersWithFiles,
  destroySent,
  FIRST_ANSWER,
  markErased,
  oldDrafts,
  type SentAnswer,
  toErase,
} from './retention-store.ts';
import { destroyDraft } from './store.ts';

/** How many are looked at in one statement. */
const PAGE = 200;

/** An upload that has not ended after so long broke off. */
const UPLOAD = HOUR;

type Parts = Pick<FileParts, 'pool' | 'store' | 'now' | 'matters'>;

/**
 * Destroys what is no longer needed: drafts that were never sent, and what was sent when its matter has been over for long
 * enough. First the keys, so that nobody can read it any more; then what lies in the file store. May be run again at any time.
 */
export async function tidyFiles(parts: Parts): Promise<void> {
  await destroyDrafts(parts);
  await destroyOver(parts);
  await erase(parts);
}

async function destroyDrafts({ pool, now }: Parts): Promise<void> {
  for (;;) {
    const drafts = await oldDrafts(pool, now() - DRAFT_KEPT, now() - UPLOAD, PAGE);
    for (const { seller, file } of drafts) await destroyDraft(pool, seller, file, now());
    if (drafts.length < PAGE) return;
  }
}

async function destroyOver({ pool, now, matters }: Parts): Promise<void> {
  const clock = await matters.clock();
  let after: SentAnswer | undefined = FIRST_ANSWER;
  while (after !== undefined) {
    const answers: readonly SentAnswer[] = await answersWithFiles(pool, after, PAGE);
    for (const answer of answers) {
      const matter = await matters.find(answer);
      const at = matter === undefined ? undefined : destroyedAt(matter);
      if (at !== undefined && at <= clock) await destroySent(pool, answer, now());
    }
    after = answers.length < PAGE ? undefined : answers.at(-1);
  }
}

async function erase({ pool, store, now }: Parts): Promise<void> {
  for (;;) {
    const files = await toErase(pool, PAGE);
    for (const named of files) {
      await store.remove(named.file);
      await markErased(pool, named, now());
    }
    if (files.length < PAGE) return;
  }
}
