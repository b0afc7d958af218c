import { Area } from '../journeys/area';

it('x', async () => {
  const area = await Area.start();
  const a = await fetch(`${area.url}/sign-in`, {
    method: 'POST',
    body: 'persona=x',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    redirect: 'manual',
  });
  console.log(a.status, (await a.text()).slice(0, 300));
  const b = await fetch(`${area.url}/issuer/token`, {
    method: 'POST',
    body: '',
    headers: { 'content-type': 'application/json' },
  });
  console.log(b.status, (await b.text()).slice(0, 300));
  await area.end();
});
