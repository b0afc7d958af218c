import { Command, InvalidArgumentError } from 'commander';
import { type EvaluateOptions, evaluate } from './linkage/evaluate';
import { asText } from './linkage/report';

/** `givenName=first_name,address=street+town`: which column, or columns by `+`, tells each field. */
function mapping(told: string): ReadonlyMap<string, readonly string[]> {
  const pairs = told.split(',').map((pair): [string, readonly string[]] => {
    const [field = '', columns = ''] = pair.split('=').map((part) => part.trim());
    if (!field || !columns) throw new InvalidArgumentError(`"${pair}" is not FIELD=COLUMN.`);
    return [field, columns.split('+')];
  });
  return new Map(pairs);
}

const command = new Command('npm run --silent linkage --').description(
  'Who is one person in a list, and how well that is found out.',
);

command
  .command('evaluate <file.csv>')
  .description('Links the records of a CSV file and, where the truth is told, says how right that is.')
  .requiredOption('--record <column>', 'the column of a record’s own id')
  .option('--truth <column>', 'the column that says who it truly is; without it nothing is said about right and wrong')
  .requiredOption(
    '--map <fields>',
    'FIELD=COLUMN by commas, columns that belong together by +: givenName, familyName, dateOfBirth, postcode, nhsNumber, upn, uln, sex, address, parentNames, formerNhsNumbers, formerUpns (by ; inside a cell), identity',
    mapping,
  )
  .option('--with <other.csv>', 'a second file with the same columns: only pairs between the two are looked at')
  .option('--estimate', 'weights estimated on these records themselves, not those that are frozen')
  .option('--charts <directory>', 'writes charts for a steward there, as SVG')
  .option('--pairs <file.csv>', 'writes every pair that is linked or asked about, with its score')
  .option('--json', 'the report as JSON on stdout')
  .action(async (file: string, options: EvaluateOptions & { readonly json?: true }) => {
    const report = await evaluate(file, options);
    console.log(options.json ? JSON.stringify(report, null, 2) : asText(report));
  });

command.parseAsync().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
