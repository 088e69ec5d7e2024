import { test } from 'vitest';
import { answersFor } from './fixtures/seller-answers.ts';
import { good } from './fixtures/seller-stories.ts';
import { openConsole } from './page.ts';
test('x', async () => {
  const page = await openConsole({ path: '/seller/metrics/lateness', answers: answersFor(good) });
});
