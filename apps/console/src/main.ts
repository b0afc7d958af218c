import { serveApiPage } from '@lib/http';
import { applicationOf, remoteIssuer, runService, settingsFor, settingsOf } from '@lib/service';
import { ConsoleModule, registerConsole } from '.';
import { registerServices } from './one-origin';

void runService('console', async () => {
  const settings = settingsOf(settingsFor.console);
  const app = await applicationOf({
    issuer: remoteIssuer(settings),
    sandbox: settings.SANDBOX,
    // The pages ask as everybody does, by the one address.
    imports: [ConsoleModule.forRoot({ area: settings.AREA, apiUrl: `http://127.0.0.1:${settings.PORT}` })],
    readiness: { useFactory: () => ({ checks: {} }) },
  });
  await registerConsole(app, {
    sessionKey: settings.SESSION_KEY,
    secureCookies: settings.PUBLIC_URL.startsWith('https:'),
  });
  await registerServices(app, settings.SERVICES);
  serveApiPage(app);
  return { app, settings };
});
