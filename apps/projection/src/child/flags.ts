import { nhsNumber, upn } from '@lib/linkage';
import type { Fact } from '../journal/facts';
import type { Flag } from './child-record';
import type { Corrections } from './corrections';

/** What a reader should know about a fact: nothing here refuses or changes it. */
export function flagsOf(fact: Fact, { dangling }: Pick<Corrections, 'dangling'>): Flag[] {
  return [
    ...identifierProblems(fact),
    ...(dangling.has(fact.id)
      ? [
          {
            code: 'correctsUnknownEvent',
            message: 'It corrects an event that this organisation has not told about this child.',
          },
        ]
      : []),
    ...(fact.contract.type === 'health.early-health-notification.v1' ? orderedDuty(fact.data) : []),
  ];
}

function identifierProblems({ child }: Fact): Flag[] {
  const problems = [nhsNumber(child.nhsNumber ?? '').problem, upn(child.upn ?? '').problem];
  const told = [child.nhsNumber, child.upn];
  return problems.flatMap((problem, index) =>
    told[index] && problem ? [{ code: problem.code, message: `${problem.sentence} It is not used for matching.` }] : [],
  );
}

type Day = string | undefined;

/** Children and Families Act 2014, section 23: the parent is told, and offered a talk, before the authority is. */
function orderedDuty(data: Readonly<Record<string, unknown>>): Flag[] {
  const opinion = data.opinionFormedOn as Day;
  const parent = data.parentInformedOn as Day;
  const talk = data.discussedWithParentOn as Day;
  const authority = data.notifiedOn as string;
  const flags: Flag[] = [];
  const flag = (code: string, message: string) =>
    flags.push({ code, message: `${message} (Children and Families Act 2014, section 23)` });
  if (!parent) flag('parentNotInformed', 'Nothing says that the parent was told of the opinion.');
  else if (parent > authority) flag('parentInformedAfterAuthority', 'The parent was told after the authority.');
  if (!talk) flag('talkNotOffered', 'Nothing says that the parent had the chance to discuss it.');
  else if (talk > authority)
    flag('talkAfterAuthority', 'The parent had the chance to discuss it only after the authority was told.');
  if (opinion && parent && parent < opinion)
    flag('parentInformedBeforeOpinion', 'The parent was told before the opinion was formed.');
  return flags;
}
