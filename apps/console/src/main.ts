import { openMongo } from '@lib/event-log';
import { serveApiPage } from '@lib/http';
import { applicationOf, patiently, remoteIssuer, runService, settingsFor, settingsOf } from '@lib/service';
import { openMongoKeptSessions, sessionsIn } from '@lib/sessions';
import { ConsoleModule, registerConsole } from '.';
import { registerServices } from './one-origin';

void runService('console', async (stopping) => {
  const settings = settingsOf(settingsFor.console);
  const app = await applicationOf({
    issuer: remoteIssuer(settings),
    publicUrl: settings.PUBLIC_URL,
    sandbox: settings.SANDBOX,
    // The pages ask as everybody does, by the one address.
    imports: [ConsoleModule.forRoot({ area: settings.AREA, apiUrl: `http://127.0.0.1:${settings.PORT}` })],
    readiness: { useFactory: () => ({ checks: {} }) },
  });
  const { SESSIONS_URL: sessionsAt } = settings;
  const database = sessionsAt
    ? await patiently(() => openMongo(sessionsAt, 'tell-it-once-sessions'), stopping)
    : undefined;
  await registerConsole(app, {
    ...(database && { sessions: sessionsIn(await openMongoKeptSessions(database.db)) }),
    sessionKey: settings.SESSION_KEY,
    secureCookies: settings.PUBLIC_URL.startsWith('https:'),
  });
  await registerServices(app, settings.SERVICES);
  serveApiPage(app);
  return { app, settings, close: async () => database?.close() };
});
