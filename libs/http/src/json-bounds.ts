import { Problem } from './problem';

/** Deeper than any fact is nested, and short of what takes a parser long. */
const mostLevels = 64;
/** In one object: a parser keeps the names of a larger one in a slower way. */
const mostNames = 1_000;

const [quote, backslash, colon, openObject, closeObject, openList, closeList] = [...'"\\:{}[]'].map((sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number, number];

/** Throws for JSON that would hold everybody up while it is parsed: one look at each byte says so. What is no JSON is left for the parser. */
export function boundJson(body: Uint8Array): void {
  const names: number[] = [0];
  let isText = false;
  for (let at = 0; at < body.length; at++) {
    const sign = body[at];
    if (isText) {
      if (sign === backslash) at++;
      else if (sign === quote) isText = false;
    } else if (sign === quote) isText = true;
    else if (sign === openObject || sign === openList) {
      if (names.push(0) > mostLevels + 1) throw tooMuch('tooDeep', `at most ${mostLevels} levels`);
    } else if (sign === closeObject || sign === closeList) {
      if (names.length > 1) names.pop();
    } else if (sign === colon && ++names[names.length - 1]! > mostNames) {
      throw tooMuch('tooMany', `at most ${mostNames} fields in one object`);
    }
  }
}

const tooMuch = (code: string, most: string): Problem =>
  new Problem('invalid-event', 'The body has more in it than any fact says.', [
    { pointer: '', code, message: `A body must have ${most}` },
  ]);
