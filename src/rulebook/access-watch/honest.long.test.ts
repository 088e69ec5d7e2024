import { expect, test } from 'vitest';
import { honestMonth, someHonestShop } from '../../../test/access-watch/patterns.ts';
import { ACCESS_WATCH_DEFAULT as RULES } from '../../service/policy/access-watch-default.ts';
import { Random } from '../../simulation/random.ts';

test('of six hundred honest shops in a month, no more are asked and stopped than the policy says', {
  timeout: 120_000,
}, () => {
  const shops = 600;
  let [asked, stopped] = [0, 0];
  for (let run = 0; run < shops; run++) {
    const random = new Random(19, run);
    const { levels } = honestMonth(random, someHonestShop(random));
    if (levels.friction > 0) asked += 1;
    if (levels.block + levels.stopped > 0) stopped += 1;
  }
  expect(asked / shops).toBeLessThanOrEqual(RULES.falseFriction);
  expect(stopped / shops).toBeLessThanOrEqual(RULES.falseBlock);
});
