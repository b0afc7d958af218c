// The rules of docs/adr/0006-architecture-rules.md. Each has a planted violation in test/architecture/planted.ts that shows it bites.
const adr = 'docs/adr/0006-architecture-rules.md';

const agency = '(education|health|social-care|family|partnership)';
const tests = ['[.](spec|contract)[.]ts$', '^(apps|libs)/[^/]+/test/', '^libs/testing/'];
/** Where a framework meets our code. Everything else is plain functions. */
const edge = '[.](http|inbox|handler|interceptor|guard|filter|module)[.]ts$|/main[.]ts$';
/** Where a service starts as a process of its own: it is given what every process is, libs/service. */
const ownMain = '^apps/[^/]+/src/main[.]ts$';
const adapter = '[.](sqlite|mongodb|kafka)[.]ts$';
/** What is pure is called by it, between ports: it reads, folds and writes again until all is up to date. */
const flow = '[.]flow[.]ts$';
const npm = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;
const drivers = {
  sqlite: npm('libsql', 'better-sqlite3', '(node:)?sqlite'),
  mongodb: npm('mongodb'),
  kafka: npm('kafkajs', '@platformatic/kafka'),
};

/** Tests may import what they like: a rule speaks of production code. */
const from = (path, ...pathNot) => ({ path, pathNot: [...tests, ...pathNot] });
const rule = (name, because, from, to) => ({ name, severity: 'error', comment: `${because} (${adr})`, from, to });
const onlyIn = (kind) =>
  rule(
    `${kind}-only-in-its-adapters`,
    `What a store can do is known to *.${kind}.ts alone, so that every other file works with all of them`,
    from('^(apps|libs)/', `[.]${kind}[.]ts$`),
    { path: drivers[kind] },
  );

const wholeHouse = [
  rule(
    'no-circular',
    'Two files that need each other are one file, or three',
    { path: '^(apps|libs)/' },
    { circular: true },
  ),
  rule('libs-never-import-apps', 'A library knows nothing of who uses it', from('^libs/'), { path: '^apps/' }),
  rule(
    'apps-never-import-each-other',
    'A fact goes one way, over the log: a service that calls another waits for it. all-in-one starts them all',
    from('^apps/(?!all-in-one/)([^/]+)/'),
    { path: '^apps/', pathNot: '^apps/$1/' },
  ),
  rule('production-never-imports-tests', 'What is tested must run without its tests', from('^(apps|libs)/'), {
    path: tests,
  }),
  rule(
    'production-declares-what-it-imports',
    'npm ci --omit=dev must leave everything that runs',
    from('^(apps|libs)/'),
    { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
  ),
];

const pureLibraries = [
  rule('kernel-is-pure', 'Everybody imports the kernel: it imports hashes and nothing else', from('^libs/kernel/'), {
    pathNot: ['^libs/kernel/', '^(node:)?crypto$'],
  }),
  rule(
    'contracts-import-only-their-validators',
    'A contract is read by agencies’ own systems: it must not bring ours along',
    from('^libs/contracts/'),
    {
      pathNot: ['^libs/contracts/', npm('class-validator', 'class-validator-jsonschema', 'ajv')],
    },
  ),
  rule(
    'statutory-is-pure',
    'What the law counts must give the same answer anywhere, at any time',
    from('^libs/statutory/'),
    { pathNot: ['^libs/statutory/', '^libs/kernel/'] },
  ),
  rule(
    'linkage-is-pure',
    'Who is one child must give the same answer anywhere, at any time: how alike two names are is counted, never asked',
    from('^libs/linkage/'),
    { pathNot: ['^libs/linkage/', '^libs/kernel/', npm('talisman')] },
  ),
  rule(
    'casework-is-pure',
    'A page tells a case from contracts and the engine of the law: services, record and figures all read it',
    from('^libs/casework/'),
    { pathNot: '^libs/(casework|statutory|contracts|kernel)/' },
  ),
  rule(
    'streams-library-is-plain',
    'What a stream is runs without Nest: deciding and publishing are functions of what was told',
    from('^libs/streams/'),
    { pathNot: ['^libs/(streams|contracts|kernel)/', npm('uuid')], dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'cases-know-only-what-they-rest-on',
    'What every case shares knows no case, and one case knows another by its page alone',
    from('^libs/casework/src/([^/]+)[.]ts$', '^libs/casework/src/(pages|index)[.]ts$'),
    { path: '^libs/casework/src/[^/]+/' },
  ),
  rule(
    'directory-is-pure',
    'The directory is a function of the facts that it was told: the same in its service, in the records and in an import',
    from('^libs/directory/'),
    { pathNot: ['^libs/(directory|kernel|contracts|statutory)/', npm('csv-parse')] },
  ),
  rule('access-imports-nothing', 'Who may see what is read in one sitting, and by an auditor', from('^libs/access/'), {
    pathNot: '^libs/access/',
  }),
];

const stores = [
  onlyIn('sqlite'),
  onlyIn('mongodb'),
  onlyIn('kafka'),
  rule('ports-know-no-adapter', 'A port that knows how it is kept has one adapter for ever', from('[.]port[.]ts$'), {
    path: [adapter, edge, npm('@nestjs/[^/]+'), ...Object.values(drivers)],
  }),
];

const stream = `^apps/${agency}/src/([^/]+)`;
const slice = `${stream}/([^/]+)/`;
const plainLibraries = '^libs/(kernel|contracts|statutory|casework|directory|streams|event-log)/';
const agencies = [
  rule('streams-never-import-each-other', 'A stream is the whole story of one case', from(`${stream}/`), {
    path: '^apps/$1/src/[^/]+/',
    pathNot: '^apps/$1/src/$2/',
  }),
  rule('streams-know-no-slice', 'A step may go without the story changing', from(`${stream}/[^/]+[.]ts$`), {
    path: '^apps/$1/src/$2/[^/]+/',
  }),
  rule('slices-never-import-each-other', 'A step is read, changed and deleted alone', from(slice), {
    path: '^apps/$1/src/$2/[^/]+/',
    pathNot: '^apps/$1/src/$2/$3/',
  }),
  rule('streams-and-slices-are-plain', 'Deciding is a function of what was told', from(`${stream}/`, edge), {
    pathNot: ['^apps/', plainLibraries],
  }),
  rule(
    'plain-code-only-names-the-log',
    'Taking a delivery is plain, waiting for one is not',
    from(`${stream}/`, edge),
    {
      path: '^libs/event-log/',
      dependencyTypesNot: ['type-only'],
    },
  ),
  rule(
    'routes-and-inboxes-reach-no-store',
    'A route translates: what it stores goes through the intake, once',
    from(`${stream}/.*[.](http|inbox)[.]ts$`),
    {
      pathNot: [
        '^apps/',
        plainLibraries,
        '^libs/(http|intake|access|audit)/',
        npm('@nestjs/(common|core|cqrs|swagger)', 'fastify', 'rxjs', 'pino'),
      ],
    },
  ),
  rule(
    'published-is-wired-by-the-module',
    'Private events and contracts meet in *.published.ts: nobody else learns of both from it',
    from(`^apps/${agency}/`, '[.]module[.]ts$'),
    { path: '[.]published[.]ts$' },
  ),
  rule(
    'nest-only-at-the-edge',
    'Routes, inboxes, handlers and modules say so in their names; the rest runs without Nest',
    // Streams and slices have the stricter rule above.
    from('^apps/(education|health|social-care|family|partnership|projection)/', edge, slice, `${stream}/`),
    { path: npm('@nestjs/[^/]+') },
  ),
];

/** The rooms of the projection, each of which may know those before it. */
const rooms = ['journal', 'directory', 'facts', 'identity', 'store', 'record', 'views', 'changes', 'receipts', 'feed'];
const laterThan = rooms.slice(0, -1).map((room, index) => [room, rooms.slice(index + 1)]);

const readers = [
  ...laterThan.map(([room, later]) =>
    rule(
      `${room}-knows-no-later-room`,
      'What was told becomes facts, children, documents, records, views, changes: no arrow runs back up',
      from(`^apps/projection/src/${room}/`),
      { path: `^apps/projection/src/(${later.join('|')})/` },
    ),
  ),
  rule(
    'projection-is-pure-by-suffix',
    'The record is a function of the journal, the same in a worker, in a rebuild and for another asAt: a file that is more says so in its name',
    from('^apps/projection/', edge, adapter, flow),
    {
      pathNot: [
        `^apps/projection/(?!.*(${edge}|${adapter}|${flow}))`,
        // Whoever imports another app is named for that.
        '^apps/(?!projection/)',
        // A token or the type of what an interceptor is given.
        '^apps/projection/src/lag[.]interceptor[.]ts$',
        // Nest has its own rule, and so has the log.
        npm('@nestjs/[^/]+'),
        // A pure function of two texts.
        npm('diff'),
        '^libs/(event-log|telemetry)/',
        '^libs/(kernel|contracts|linkage|statutory|casework|access|directory)/',
        // Not for a projection at all: the rule below says so.
        '^libs/(intake|streams|event-store|testing|service)/',
      ],
    },
  ),
  rule(
    'pure-projection-only-names-the-log',
    'What is given a port knows its type; who waits, listens or measures says so in its name',
    from('^apps/projection/', edge, adapter, flow),
    { path: '^libs/(event-log|telemetry)/', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'projection-reads-contracts',
    'The projection knows what was published, never how an agency came to say it',
    from('^apps/projection/', ownMain),
    {
      path: '^libs/',
      pathNot:
        '^libs/(kernel|contracts|event-log|statutory|casework|directory|documents|linkage|access|audit|http|telemetry|testing)/',
    },
  ),
  rule(
    'console-knows-the-api-only',
    'What the pages can do, everybody can do with a token: the pages go through the public API. Who is signed in they know themselves',
    from('^apps/console/', ownMain),
    { path: '^libs/', pathNot: '^libs/(client|http|sessions|testing)/' },
  ),
  rule(
    'client-stands-alone',
    'An agency installs it: it knows the published API, and brings nothing of ours along',
    from('^libs/client/'),
    { pathNot: ['^libs/client/', npm('openapi-fetch')] },
  ),
  rule(
    'simulator-tells-through-the-api',
    'The made-up area proves the public API: it knows what may be said, not who listens',
    from('^apps/area-simulator/'),
    { path: '^libs/', pathNot: '^libs/(kernel|contracts|linkage|statutory|testing)/' },
  ),
];

module.exports = {
  forbidden: [...wholeHouse, ...pureLibraries, ...stores, ...agencies, ...readers],
  options: {
    // An import of a type counts: what is known ties as well as what is run.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
