import { createHmac } from 'node:crypto';

/**
 * The name of a statement in the DSA Transparency Database: always the same for the same decision, never used again, and
 * without a way back to the seller for whoever does not hold the installation's secret. A restored installation needs the
 * same secret file, or names its statements anew.
 */
export function puidOf(reference: string, secret: string): string {
  return createHmac('sha256', secret).update(`dsa statement\n${reference}`).digest('base64url');
}
