import { loadScreen } from './load-screen.ts';
import { reportOn } from './report.ts';

/**
 * `node bench/screen/report-development.ts [SEED] [COUNT] [LINES]`: how the screen fares with each family of the
 * development split, the worst first, and so many of its mistakes each. For whoever works on the screen.
 */
const [seed = 1, count = 10_000, lines = 5] = process.argv.slice(2).map(Number);
for (const { family, stratum, right, all, mistakes } of reportOn(loadScreen(), seed, count)) {
  console.log(`${((100 * right) / all).toFixed(1).padStart(5)} %  ${right} of ${all}  ${stratum}: ${family}`);
  for (const mistake of mistakes.slice(0, lines)) console.log(`         ${mistake}`);
}
