import { type Policy, policyId } from '../rulebook/policy/policy.ts';
import { formatTimestamp } from '../rulebook/timestamp.ts';
import type { Config } from '../service/config.ts';
import type { Service } from '../service/main.ts';
import { ROLE_NAMES } from '../words/accounts-en.ts';
import { fill } from '../words/fill.ts';
import { DEMO_WORDS, START_SENTENCES, START_WORDS } from '../words/start-en.ts';
import type { DemoDriver } from './demo/demo-carrier.ts';
import type { SignIn } from './demo/demonstrate.ts';
import type { Output } from './output.ts';
import type { PolicyText } from './policy-text.ts';
import { placeOf } from './start-refusal.ts';
import type { StartSettings } from './start-settings.ts';
import { columns } from './table.ts';

const INDENT = '  ';

/** Where to look, where everything is kept, and how to stop. */
export function tellPlaces(output: Output, service: Service, config: Config): void {
  const { baseUrl = service.url } = config;
  const rows = [
    [START_WORDS.pages, baseUrl],
    [START_WORDS.reference, `${baseUrl}/docs`],
    [START_WORDS.data, placeOf(config)],
    [START_WORDS.stop, START_WORDS.howToStop],
  ] as const;
  if (service.adopted) output.line(START_WORDS.adopted);
  output.line(`${START_WORDS.ready}\n`);
  for (const line of columns(rows, INDENT)) output.line(line);
  output.line('');
}

/** How the first people get in; nothing when somebody can sign in already. */
export async function tellFirstInvitation(output: Output, service: Service, config: Config): Promise<void> {
  const somebody = await service.accounts.listPeople({ limit: 1 });
  if (somebody.length > 0) return;
  const where = config.databaseUrl === undefined ? ` --data ${config.dataDirectory}` : '';
  output.line(START_WORDS.howToInvite);
  output.line(`  kingston invite you@example.com --role administrator${where}\n`);
}

/** Whether the policy of the settings judges; nothing when it does, or when none was named. */
export async function tellUnusedPolicy(
  tell: (sentence: string) => void,
  service: Service,
  { config, policy: file }: StartSettings,
): Promise<void> {
  if (config.policyFile === undefined) return;
  const inForce = await service.policies.inForce();
  if (isSame(inForce, file)) return;
  const later = (await service.policies.all()).find(({ policy }) => isSame(policy, file));
  const parameters = { file: file.name, policy: policyId(file.policy), inForce: policyId(inForce) };
  if (later === undefined || !Number.isFinite(later.from))
    tell(fill(START_SENTENCES['policy-not-in-force'], parameters));
  else tell(fill(START_SENTENCES['policy-later'], { ...parameters, from: formatTimestamp(later.from) }));
}

function isSame(policy: Policy, file: PolicyText): boolean {
  return JSON.stringify(policy) === JSON.stringify(file.policy);
}

/** Who can sign in to the demonstration, and how; its customers come from its marketplace, on the page where one signs in. */
export function tellPeople(output: Output, people: readonly SignIn[], hasCustomers: boolean): void {
  const rows: (readonly string[])[] = people.map(({ role, sellerId, email, password }) => [
    ...[whoIs(role, sellerId), email, password],
  ]);
  if (hasCustomers) rows.push([ROLE_NAMES.customer, DEMO_WORDS.customer]);
  output.line(DEMO_WORDS.signIn);
  const head = [DEMO_WORDS.as, DEMO_WORDS.email, DEMO_WORDS.password];
  for (const line of columns([head, ...rows], INDENT)) output.line(line);
  output.line('');
}

/** How a driver begins a shift in the demonstration, and how another link is made. */
export function tellDriver(output: Output, url: string, driver: DemoDriver | undefined): void {
  if (driver === undefined) return;
  for (const line of DEMO_WORDS.driver) output.line(fill(line, { ...driver, url }));
}

/** Where mail to customers of the demonstration lies, and where they answer. */
export function tellMail(
  output: Output,
  { relayDomain: domain }: Config,
  { folder, port }: { readonly folder: string | undefined; readonly port: number | undefined },
): void {
  if (folder === undefined || port === undefined || domain === undefined) return;
  for (const line of DEMO_WORDS.mail) output.line(fill(line, { folder, port, domain }));
}

function whoIs(role: SignIn['role'], sellerId: string | undefined): string {
  if (role !== 'seller-owner' && role !== 'seller-member') return ROLE_NAMES[role];
  return fill(DEMO_WORDS.ofSeller[role], { seller: sellerId ?? '' });
}
