import { fill } from '../../words/fill.ts';
import { SESSION_TEXT as TEXT } from '../../words/my-account-en.ts';

/** What browsers write about themselves; whoever names others too comes before them. */
const BROWSERS = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;

const SYSTEMS = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
] as const;

/** `Firefox on Windows`, from what a browser calls itself. */
export function deviceName(userAgent: string): string {
  const browser = BROWSERS.find(([sign]) => sign.test(userAgent))?.[1] ?? TEXT.unknownBrowser;
  const system = SYSTEMS.find(([sign]) => sign.test(userAgent))?.[1] ?? TEXT.unknownDevice;
  return fill(TEXT.device, { browser, system });
}
