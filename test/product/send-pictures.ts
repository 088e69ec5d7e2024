import { expect } from 'vitest';
import { FOUND_WORDS } from '../../src/words/files-api-en.ts';
import { FILES_TEXT } from '../../src/words/files-en.ts';
import { fill } from '../../src/words/fill.ts';
import { jpeg, png, quarters } from '../files/pictures.ts';
import type { Visitor } from './visitor.ts';

/** How the pictures of the seller are called once they are cleaned. */
export const SCAN = 'Scan at the counter.png';

/** Chooses and drops pictures: one is no picture, one is removed again, one goes along, also after a reload. */
export async function sendPictures({ page, expected, settled }: Visitor, seller: string): Promise<void> {
  const scan = { name: 'Scan at the counter.jpeg', mimeType: 'image/jpeg', buffer: await png(quarters(120, 80)) };
  const pdf = { name: 'Letter.png', mimeType: 'image/png', buffer: Buffer.from('%PDF-1.7 a letter of the post') };
  await page.getByText(FILES_TEXT.warning).waitFor();
  expected.push(`415 POST /v1/sellers/${seller}/files`);
  await page.getByLabel(FILES_TEXT.choose).setInputFiles([pdf, scan]);
  const refused = page.getByRole('alert').filter({ hasText: fill(FILES_TEXT.refused, { name: pdf.name }) });
  await refused.getByText(FOUND_WORDS.pdf).waitFor();
  await refused.getByRole('button', { name: FILES_TEXT.dismiss }).click();
  await refused.waitFor({ state: 'detached' });
  const shown = page.getByRole('img', { name: SCAN });
  await shown.waitFor();
  const widthOf = () => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth);
  await expect.poll(widthOf).toBe(120);

  // Dropped from the desktop.
  const bytes = [...(await jpeg(quarters(60, 40)))];
  const dropped = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(given)], 'Street.jpg', { type: 'image/jpeg' }));
    return transfer;
  }, bytes);
  await page.locator('.files-drop').dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByRole('img', { name: 'Street.jpg' }).waitFor();
  await page.getByRole('button', { name: fill(FILES_TEXT.remove, { name: 'Street.jpg' }) }).click();
  await page.getByRole('img', { name: 'Street.jpg' }).waitFor({ state: 'detached' });
  await page.reload();
  await settled();
  await expect.poll(widthOf).toBe(120);
}
