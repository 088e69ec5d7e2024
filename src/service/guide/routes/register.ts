import type { App } from '../../http/registrar.ts';
import { bookKeeper } from '../book.ts';
import type { GuideDeps } from '../guide-deps.ts';
import { readTemplates } from '../pages.ts';
import { comparePolicyVersions } from './compare-policy-versions.ts';
import { getGuide } from './get-guide.ts';
import { getGuideFigures } from './get-guide-figures.ts';
import { getGuidePage } from './get-guide-page.ts';
import { getGuideStyle } from './get-guide-style.ts';
import { getWholeGuide } from './get-whole-guide.ts';
import { listPolicyVersions } from './list-policy-versions.ts';

/** The seller guide (G1): pages of text for everybody, made of the policy in force. */
export function registerGuideRoutes(app: App, deps: GuideDeps): void {
  const bookOf = bookKeeper(readTemplates(), deps.tell);
  const book = async () => bookOf(await deps.policies.inForce());
  getGuide(app, book);
  getWholeGuide(app, book);
  getGuideFigures(app, deps, book);
  listPolicyVersions(app, deps, book);
  comparePolicyVersions(app, deps, book);
  getGuidePage(app, book);
  getGuideStyle(app);
}
