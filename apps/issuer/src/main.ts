import { applicationOf, runService, settingsFor, settingsOf } from '@lib/service';
import { developmentIssuer } from './issuer';
import { IssuerModule } from './issuer.module';

/** Tokens for whoever asks: for development. Where real people sign in, `OIDC_ISSUER` is somebody else's and this is not run. */
void runService('issuer', async () => {
  const settings = settingsOf(settingsFor.issuer);
  const issuer = await developmentIssuer(settings.OIDC_ISSUER, settings.ISSUER_KEY, { area: settings.AREA });
  const app = await applicationOf({
    issuer,
    imports: [IssuerModule.of(issuer)],
    readiness: { useFactory: () => ({ checks: {} }) },
  });
  return { app, settings };
});
