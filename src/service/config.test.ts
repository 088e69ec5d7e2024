import { describe, expect, test } from 'vitest';
import { describeConfigProblem } from '../words/config-en.ts';
import { readConfig, type Typed } from './config.ts';
import { redactUrl } from './redact.ts';
import { SETTINGS, type Setting } from './settings.ts';

type Given = { readonly typed?: Typed; readonly environment?: Record<string, string>; readonly isRoot?: boolean };

function read({ typed = {}, environment = {}, isRoot = false }: Given = {}) {
  return readConfig(typed, { environment, home: '/home/anna', isRoot });
}

function configOf(given: Given) {
  const reading = read(given);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.config;
}

function problemsOf(given: Given): readonly string[] {
  const reading = read(given);
  return 'problems' in reading
    ? reading.problems.map(({ code, parameters }) => describeConfigProblem(code, parameters))
    : [];
}

test('nothing given: the defaults', () => {
  expect(configOf({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataDirectory: '/home/anna/.local/share/kingston-trust',
    databaseUrl: undefined,
    databaseConnections: 20,
    dataLaws: ['jamaica-dpa', 'gdpr'],
    postgresUser: undefined,
    clock: undefined,
    marketplaceName: 'Kingston Express',
    hubs: ['Kingston'],
    customerOidcClaim: 'sub',
    moderationTimeout: 1000,
    policyFile: undefined,
    baseUrl: undefined,
    ...{ relayHost: '127.0.0.1', relayPort: 2525, relayBehind: [] },
    trustedOrigins: [],
    trustedProxies: [],
    secretFile: undefined,
    metricsToken: undefined,
    logLevel: 'info',
    demo: false,
  });
});

test('what was typed stands above the environment, and that above the default', () => {
  const environment = { KINGSTON_PORT: '1', KINGSTON_HOST: '' };
  const reading = read({ typed: { port: '2' }, environment });
  expect(reading).toMatchObject({ config: { port: 2, host: '127.0.0.1' } });
  expect(configOf({ environment }).port).toBe(1);
  const origins = 'shown' in reading ? new Map(reading.shown.map(({ name, from }) => [name, from])) : new Map();
  expect([origins.get('port'), origins.get('host')]).toEqual(['command-line', 'default']);
});

test('the data directory is never a cache: root has its own, others theirs or the one of XDG', () => {
  expect(configOf({ isRoot: true }).dataDirectory).toBe('/var/lib/kingston-trust');
  expect(configOf({ environment: { XDG_DATA_HOME: '/data' } }).dataDirectory).toBe('/data/kingston-trust');
  expect(configOf({ environment: { XDG_DATA_HOME: 'data' } }).dataDirectory).toMatch(/^\/home\/anna\/.local/);
});

test('lists and addresses come in one form', () => {
  const environment = {
    KINGSTON_BASE_URL: 'https://Trust.example.com:443/',
    KINGSTON_TRUSTED_ORIGINS: 'https://shop.example.com, http://localhost:5173',
    KINGSTON_TRUSTED_PROXIES: '10.0.0.0/8,::1',
    KINGSTON_DEMO: '1',
  };
  expect(configOf({ environment })).toMatchObject({
    baseUrl: 'https://trust.example.com',
    trustedOrigins: ['https://shop.example.com', 'http://localhost:5173'],
    trustedProxies: ['10.0.0.0/8', '::1'],
    demo: true,
  });
});

describe('what is not understood is named with the cure', () => {
  const bad: readonly (readonly [variable: string, value: string])[] = [
    ['KINGSTON_PORT', '65536'],
    ['KINGSTON_PORT', '80.5'],
    ['KINGSTON_HOST', 'http://localhost'],
    ['KINGSTON_CLOCK', 'sundial'],
    ['KINGSTON_DATABASE_CONNECTIONS', '3'],
    ['KINGSTON_POSTGRES_USER', 'two words'],
    ['KINGSTON_BASE_URL', 'https://example.com/trust'],
    ['KINGSTON_BASE_URL', 'trust.example.com'],
    ['KINGSTON_TRUSTED_ORIGINS', 'https://a.example, b.example'],
    ['KINGSTON_TRUSTED_PROXIES', 'everybody'],
    ['KINGSTON_LOG_LEVEL', 'loud'],
    ['KINGSTON_DEMO', 'yes'],
  ];
  test.each(bad)('%s=%s', (variable, value) => {
    const [problem, ...others] = problemsOf({ environment: { [variable]: value } });
    expect(problem).toMatch(new RegExp(`^${variable} is '.*'; give `));
    expect(others).toEqual([]);
  });

  test('all of it at once, and as it was typed', () => {
    expect(problemsOf({ typed: { port: 'x' }, environment: { KINGSTON_CLOCK: 'y' } })).toEqual([
      "--port is 'x'; give a whole number from 0 to 65535; 0 takes any free one",
      "KINGSTON_CLOCK is 'y'; give 'wall' or 'events'",
    ]);
  });

  test('a secret is not repeated', () => {
    const environment = { DATABASE_URL: 'mysql://anna:tr0ub4dor@db/x', KINGSTON_METRICS_TOKEN: 'tr0ub4dor' };
    const problems = problemsOf({ environment });
    expect(problems[0]).toMatch(/^DATABASE_URL is not of the right form; give a URL like postgresql:/);
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain('tr0ub4dor');
  });
});

test.each([
  ['/srv/files', '/srv/files'],
  [
    'https://key:se%2Fcret@s3.eu-west-1.amazonaws.com/bucket?region=eu-west-1',
    'https://key:***@s3.eu-west-1.amazonaws.com/bucket?region=eu-west-1',
  ],
  ['http://key:secret@localhost:9000/bucket/trust/?region=x', 'http://key:***@localhost:9000/bucket/trust/?region=x'],
])('files may lie at %s', (given, shown) => {
  const reading = read({ environment: { KINGSTON_FILE_STORE: given } });
  const told = 'shown' in reading ? reading.shown.find(({ name }) => name === 'fileStore') : undefined;
  expect(told?.value).toBe(shown);
});

test.each(['https://s3.example/bucket', 'https://key:secret@s3.example/bucket', 's3://bucket'])(
  'and not at %s',
  (given) => {
    const problems = problemsOf({ environment: { KINGSTON_FILE_STORE: given } });
    expect(problems).toEqual([expect.stringMatching(/^KINGSTON_FILE_STORE is not of the right form; give the path/)]);
  },
);

test('a slip of the pen is found, what is somebody else’s is left alone', () => {
  const environment = {
    KINGSTON_DATABASE_CONECTIONS: '9',
    KINGSTON_SERVICE_HOST: '10.0.0.1',
    KINGSTON_PORT_80_TCP: 'tcp://10.0.0.1:80',
    KINGSTON_DEBUG: '1',
    KINGSTON_POSTGRES_15: '0',
  };
  expect(problemsOf({ environment })).toEqual([
    'KINGSTON_DATABASE_CONECTIONS is no setting; did you mean KINGSTON_DATABASE_CONNECTIONS?',
  ]);
});

test('no secret is shown', () => {
  const environment = {
    DATABASE_URL: 'postgresql://anna:tr0ub4dor@db/x',
    KINGSTON_METRICS_TOKEN: 'tr0ub4dor-tr0ub4dor',
  };
  expect(JSON.stringify('shown' in read({ environment }) && read({ environment }))).toContain('tr0ub4dor-tr0ub4dor');
  const reading = read({ environment });
  expect(JSON.stringify('shown' in reading ? reading.shown : '')).not.toContain('tr0ub4dor');
});

test.each([
  ['postgresql://anna:secret@db:5432/x', 'postgresql://anna:***@db:5432/x'],
  ['postgres://anna@db/x', 'postgres://anna@db/x'],
  ['postgresql://anna:se:cr@et@db/x?sslmode=require', 'postgresql://anna:***@db/x?sslmode=require'],
  ['postgresql://db/x?user=anna&password=secret&ssl=1', 'postgresql://db/x?user=anna&password=***&ssl=1'],
  ['postgresql://db/x?sslpassword=secret', 'postgresql://db/x?sslpassword=***'],
  ['postgresql://kingston@/kingston?host=%2Ftmp', 'postgresql://kingston@/kingston?host=%2Ftmp'],
])('%s is shown as %s', (url, shown) => {
  expect(redactUrl(url)).toBe(shown);
});

test('variables and options are each given once', () => {
  const settings: readonly Setting<unknown>[] = Object.values(SETTINGS);
  const variables = settings.map(({ variable }) => variable);
  const options = settings.flatMap(({ option }) => option ?? []);
  expect(new Set(variables).size).toBe(variables.length);
  expect(new Set(options).size).toBe(options.length);
});
