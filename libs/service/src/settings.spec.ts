import {
  limitsOf,
  Misconfigured,
  ofEveryService,
  ofLimits,
  ofStores,
  ofTokens,
  type Setting,
  settingsOf,
} from './settings';

const whole = {
  KAFKA_BROKERS: 'one:9092, two:9092',
  MONGODB_URL: 'mongodb://somebody:word@store:27017/?replicaSet=rs0',
  OIDC_ISSUER: 'https://records.example/issuer/',
  ID_KEY: 'the key of every id',
  SERVICES: 'education=http://education:3000,social-care=http://social-care:3000/',
  SESSION_KEY: Buffer.alloc(32, 7).toString('base64url'),
};

const faultsOf = (names: readonly Setting[], environment: Readonly<Record<string, string>>): string => {
  try {
    settingsOf(names, environment);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(Misconfigured);
    return (error as Error).message;
  }
};

describe('the settings of a process', () => {
  it('are read from the environment, each by its one name, and default where nothing hangs on them', () => {
    expect(settingsOf([...ofEveryService, ...ofStores, ...ofTokens, 'LOCAL_AUTHORITY', 'SERVICES'], whole)).toEqual({
      PORT: 3000,
      HOST: '127.0.0.1',
      SANDBOX: false,
      KAFKA_BROKERS: ['one:9092', 'two:9092'],
      KAFKA_PREFIX: '',
      MONGODB_URL: whole.MONGODB_URL,
      MONGODB_DATABASE: 'tell-it-once',
      OIDC_ISSUER: 'https://records.example/issuer',
      OIDC_KEYS: undefined,
      OIDC_REVOCATIONS: undefined,
      AREA: 'Northbank',
      REQUESTS_A_TOKEN: undefined,
      REQUESTS_AN_ORGANISATION: undefined,
      REQUESTS_AN_ADDRESS: undefined,
      CONNECTIONS: undefined,
      CONNECTIONS_AN_ADDRESS: undefined,
      LOCAL_AUTHORITY: ['northbank-council'],
      SERVICES: new Map([
        ['education', 'http://education:3000'],
        ['social-care', 'http://social-care:3000'],
      ]),
    });
  });

  it('that are not asked for are not looked at', () => {
    expect(settingsOf(['PORT'], { PORT: '0', SANDBOX: 'perhaps' })).toEqual({ PORT: 0 });
  });

  it('name every fault at once, so that nobody starts a service five times', () => {
    const wrong = { PORT: '70000', SANDBOX: 'yes', KAFKA_BROKERS: 'one', OIDC_ISSUER: 'records.example' };
    expect(
      faultsOf([...ofEveryService, ...ofStores, ...ofTokens, 'ID_KEY'], wrong)
        .split('\n')
        .map((fault) => fault.split(' ')[0]),
    ).toEqual(['PORT', 'SANDBOX', 'KAFKA_BROKERS', 'MONGODB_URL', 'OIDC_ISSUER', 'ID_KEY']);
  });

  it.each([
    ['PORT', '3000x'],
    ['SANDBOX', 'TRUE'],
    ['KAFKA_BROKERS', 'one:9092,two'],
    ['KAFKA_BROKERS', ' , '],
    ['OIDC_KEYS', 'file:///etc/keys'],
    ['SERVICES', 'http://education:3000'],
    ['SERVICES', 'education=education:3000'],
    ['SESSION_KEY', 'c2hvcnQ'],
    ['REQUESTS_A_TOKEN', 'many'],
    ['CONNECTIONS', '-1'],
    ['ISSUER_KEY', '{"kty":'],
    ['LOCAL_AUTHORITY', 'Northbank Council'],
  ] as const)('say what %s must be, and do not quote it: it may hold a secret', (name, value) => {
    const faults = faultsOf([name], { [name]: value });
    expect(faults).toMatch(new RegExp(`^${name} must be .+$`));
    expect(faults).not.toContain(value);
  });

  it('that are empty are not set', () => {
    expect(faultsOf(['ID_KEY'], { ID_KEY: '' })).toMatch(/^ID_KEY is not set: /);
  });
});

describe('how much one party may take of a process', () => {
  const limitsIn = (environment: Readonly<Record<string, string>>) =>
    limitsOf(settingsOf([...ofLimits, 'HOST'], environment));

  it.each(['127.0.0.1', '127.0.0.2', '::1', 'localhost'])('is without limit on %s, where nobody else comes', (HOST) => {
    expect(new Set(Object.values(limitsIn({ HOST })))).toEqual(new Set([0]));
  });

  it('has a limit of every kind where others can come, unless the operator says that there is none', () => {
    for (const limit of Object.values(limitsIn({ HOST: '0.0.0.0' }))) expect(limit).toBeGreaterThan(0);
    expect(limitsIn({ HOST: '0.0.0.0', REQUESTS_A_TOKEN: '0' }).requestsAToken).toBe(0);
    expect(limitsIn({ CONNECTIONS: '9' }).connections).toBe(9);
  });
});
