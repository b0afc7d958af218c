// Prints a bearer token for the running embedded default.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { Command } = require('commander');

const options = new Command('npm run --silent token --')
  .description('Prints a bearer token for the running embedded default.')
  .requiredOption(
    '--as <persona>',
    'who to be: sen-case-officer, senco, dco, social-worker, analyst, caldicott-guardian, parent, system:education, system:health, system:social-care, system:family, system:partnership',
  )
  .option('--organisation <code>', 'for another organisation than the persona’s own')
  .option('--scope <scope>', 'backfill: may state when a fact was recorded (system personas)')
  .option('--child <id...>', 'the children that a parent may see')
  .option('--data <dir>', 'the data directory of the running process', process.env.SQLITE_DIR ?? './data')
  .parse()
  .opts();

async function main() {
  const file = path.join(options.data, 'running.json');
  if (!existsSync(file)) throw new Error(`Nothing has been started on ${options.data}. Run npm start first.`);
  const { url } = JSON.parse(readFileSync(file, 'utf8'));
  const answer = await fetch(`${url}/issuer/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      persona: options.as,
      organisation: options.organisation,
      scope: options.scope,
      child: options.child,
    }),
  }).catch(() => {
    throw new Error(`Nothing answers at ${url}. Run npm start first.`);
  });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.errors?.[0]?.message ?? body.title);
  console.log(body.access_token);
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
