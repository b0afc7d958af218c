/** One block of PowerShell of a guide. */
export interface PowerShellBlock {
  readonly heading: string;
  readonly code: string;
}

export const powerShellBlocksOf = (guide: string): readonly PowerShellBlock[] =>
  guide
    .split(/^#+ /m)
    .slice(1)
    .flatMap((section) => {
      const [heading = ''] = section.split('\n');
      return [...section.matchAll(/^```powershell\n([\s\S]*?)^```$/gm)].map(([, code]) => ({ heading, code: code! }));
    });

/** What each whole statement says to a shell of Unix: a statement that is none of these is none that this can judge. */
const statements: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^\$OutputEncoding = \[Console\]::OutputEncoding = New-Object Text\.UTF8Encoding \$false$/, () => ':'],
  [/^\$(\w+) = ('[^']*')$/, (name, text) => `${name}=${text}`],
  [/^\$(\w+) = (node [\w./: -]+)$/, (name, command) => `${name}=$(${command})`],
  [/^function (\w+) \{ (?:\$input \| )?curl\.exe (.+) @args \}$/, (name, args) => `${name}() { curl ${args} "$@"; }`],
  [
    /^function Swap\(\$From, \$To\) \{ \(\$input -join "`n"\)\.Replace\(\$From, \$To\) \}$/,
    () =>
      `Swap() { node -p 'require("node:fs").readFileSync(0, "utf8").replaceAll(process.argv[1], process.argv[2])' "$1" "$2"; }`,
  ],
  [
    /^function Until\(\$Words, \$Asking\) \{ while \(-not "\$\(& \$Asking\)"\.Contains\(\$Words\)\) \{ Start-Sleep -Milliseconds 200 \} \}$/,
    () => ':',
  ],
  [
    /^function (\w+)\(([^)]*)\) \{ @"\n([\s\S]*?)\n"@ \}$/,
    (name, names, text) => {
      const given = names.split(', ').map((each, index) => `${each.slice(1)}="$${index + 1}"`);
      return `${name}() { local ${given.join(' ')}; cat <<TEXT\n${text}\nTEXT\n}`;
    },
  ],
  [
    /^Until ('[^']*') \{ (.+) \}$/,
    (words, asked) => `until ${pipeline(asked)} | grep -qF -- ${words}; do sleep 0.2; done`,
  ],
  [/^@'\n([\s\S]*?)\n'@ \| (.+)$/, (text, rest) => `cat <<'TEXT' | ${pipeline(rest)}\n${text}\nTEXT`],
  [
    /^\$(\w+) = \((.+) \| ConvertFrom-Json\)\.([\w.[\]]+)$/,
    (name, asked, path) => `${name}=$(${pipeline(asked)} | ${picked(path)})`,
  ],
  [
    /^do \{ \$Page = (.+) \| ConvertFrom-Json; \$Next = \$Page\.next \} while \(\$Page\.more\)$/,
    (asked) =>
      `while Page=$(${pipeline(asked)}); Next=$(echo "$Page" | ${picked('next')}); [ "$(echo "$Page" | ${picked('more')})" = true ]; do :; done`,
  ],
];

const picked = (path: string): string => `node -pe 'JSON.parse(require("node:fs").readFileSync(0)).${path}'`;

/** Words in single quotes, words with variables in double quotes, and words without either: the same in both shells. */
const word = `(?:'[^']*'|"[^"\`]*"|[\\w./:=$@-]+)`;
const called = new RegExp(`^[\\w.]+(?: ${word})*$`);

function pipeline(text: string): string {
  const many = /^\('\[' \+ '(.*)' \* (\d+) \+ '(.*)\]'\) \| /.exec(text);
  if (many)
    return `node -p '"[" + ${JSON.stringify(many[1])}.repeat(${many[2]}) + "${many[3]}]"' | ${pipeline(text.slice(many[0].length))}`;
  const [first = '', ...rest] = text.split(/ \| (?=\w)/);
  const isText = /^'[^']*'$/.test(first);
  for (const each of isText ? rest : [first, ...rest]) {
    if (/^(curl|wget|Invoke-\w+)\b(?!\.exe)/.test(each)) throw new Error(`Not curl.exe: ${each}`);
    if (!called.test(each)) throw new Error(`No call that is read the same by both shells: ${each}`);
    // PowerShell 5.1 takes them out of what it gives to a program. What is a word of ours is not given to one.
    if (/^curl\.exe /.test(each) && /'[^']*"[^']*'/.test(each)) throw new Error(`Quotation marks are lost: ${each}`);
  }
  return [isText ? `printf %s ${first}` : first, ...rest].join(' | ').replaceAll('curl.exe', 'curl');
}

/** A block as a shell of Unix is told it, statement by statement. Throws where there is one that is not known to mean the same. */
export function inBash(code: string): string {
  const lines = code.trimEnd().split('\n');
  const found: string[] = [];
  while (lines.length > 0) {
    let statement = lines.shift()!;
    const end = statement.endsWith('@"') ? /^"@/ : statement === "@'" ? /^'@/ : undefined;
    while (end && lines.length > 0 && !end.test(statement.split('\n').at(-1)!)) statement += `\n${lines.shift()}`;
    found.push(statementInBash(statement));
  }
  return found.join('\n');
}

function statementInBash(statement: string): string {
  for (const [pattern, say] of statements) {
    const parts = pattern.exec(statement);
    if (parts) return say(...parts.slice(1));
  }
  return pipeline(statement);
}
