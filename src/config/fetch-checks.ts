import type {ConfigTypes} from '../generated/documents.ts';
import {argvOf, bareDigest, plainPath} from './fetch-plan.ts';
import {isFound, isPlace} from './fetch-places.ts';
import type {PathMistake} from './schema-mistakes.ts';

/** What a dataset says about how it is fetched that cannot be. */
export function fetchMistakes({fetch, path}: ConfigTypes.Dataset): readonly PathMistake[] {
  if (fetch === undefined) return [];
  if (typeof fetch === 'string') return commandMistakes(['fetch'], fetch);
  if (!Array.isArray(fetch)) return entryMistakes(['fetch'], fetch, path);
  return fetch.flatMap((entry, index) => {
    const at = ['fetch', String(index)];
    const isAgain = fetch.slice(0, index).some(({to}) => (to ?? '') === (entry.to ?? ''));
    return [
      ...(entry.command === undefined
        ? entryMistakes(at, entry, path)
        : [
            mistake(
              [...at, 'command'],
              'stands in a list',
              'one command for the whole dataset, not in a list',
            ),
          ]),
      ...(isAgain
        ? [
            mistake(
              [...at, 'to'],
              'is where an earlier entry puts its file',
              'a path of its own for each file',
            ),
          ]
        : []),
    ];
  });
}

function entryMistakes(
  at: readonly string[],
  entry: ConfigTypes.Fetch,
  path: ConfigTypes.Dataset['path'],
): readonly PathMistake[] {
  const {command, url} = entry;
  if (command === undefined && url === undefined)
    return [mistake(at, 'says neither what fetches nor from where', 'the key command, or url with sha256')];
  if (command !== undefined && url !== undefined)
    return [mistake([...at, 'url'], 'is given beside command', 'one of the two')];
  const foreign = command === undefined ? (['timeout', 'secrets'] as const) : (['sha256', 'to'] as const);
  const misplaced = foreign
    .filter((key) => entry[key] !== undefined)
    .map((key) =>
      mistake(
        [...at, key],
        `is given beside ${command === undefined ? 'url' : 'command'}`,
        `no such key: it is for ${command === undefined ? 'a command' : 'a url'}`,
      ),
    );
  return [
    ...misplaced,
    ...(command === undefined
      ? downloadMistakes(at, {...entry, url: url ?? ''}, path)
      : [...commandMistakes([...at, 'command'], command), ...secretMistakes(at, entry)]),
  ];
}

function commandMistakes(at: readonly string[], command: string | readonly string[]): readonly PathMistake[] {
  if (argvOf(command).join('') === '') return [mistake(at, 'is empty', 'a program and its arguments')];
  const foreign = typeof command === 'string' ? /["'\\|&;<>`$*?]/.exec(command)?.[0] : undefined;
  if (foreign === undefined) return [];
  const todo = 'Write it as a list, one argument each, or put it into a script and name that.';
  return [
    {
      path: at,
      mistake: {
        what: `has ${JSON.stringify(foreign)}, and no shell runs it that would know it`,
        expected: 'a program and its arguments, parted by blanks',
        todo,
      },
    },
  ];
}

/** Names that GitHub gives no secret, or that change what runs and not what it may do. */
const noSecrets = /^(GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_|CAIRN_|NODE_|LD_|DYLD_|GIT_|PATH$|HOME$)/;

function secretMistakes(at: readonly string[], {secrets = []}: ConfigTypes.Fetch): readonly PathMistake[] {
  return secrets.flatMap((name, index) =>
    /^[A-Z_][A-Z0-9_]{0,99}$/.test(name) && !noSecrets.test(name)
      ? []
      : [
          mistake(
            [...at, 'secrets', String(index)],
            `is ${JSON.stringify(name)}, which names no secret`,
            'a name such as AWS_SECRET_ACCESS_KEY: capitals, digits and _, and none that GitHub, Git or Node.js use',
          ),
        ],
  );
}

function downloadMistakes(
  at: readonly string[],
  {url, sha256, to: given}: ConfigTypes.Fetch & {url: string},
  path: ConfigTypes.Dataset['path'],
): readonly PathMistake[] {
  const to = given ?? plainPath(path);
  return [
    ...urlMistakes([...at, 'url'], url),
    ...digestMistakes(at, url, sha256),
    ...(to === undefined
      ? [mistake(at, 'lacks the key to', 'the path of the file, as path names several or is a glob')]
      : placeMistakes(given === undefined ? at : [...at, 'to'], to, path)),
  ];
}

function urlMistakes(at: readonly string[], text: string): readonly PathMistake[] {
  const url = URL.parse(text);
  const isHere = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && isHere)))
    return [
      mistake(
        at,
        `is ${JSON.stringify(text.slice(0, 200))}`,
        'an address that begins with https:// (http:// for this machine alone)',
      ),
    ];
  if (url.username === '' && url.password === '') return [];
  // Not the address: it holds the login.
  return [
    mistake(
      at,
      'holds a login, which everybody could read here',
      'an address without; what needs a login is fetched by a command with secrets',
    ),
  ];
}

function digestMistakes(
  at: readonly string[],
  url: string,
  sha256: string | undefined,
): readonly PathMistake[] {
  if (sha256 !== undefined && /^[0-9a-f]{64}$/.test(bareDigest(sha256))) return [];
  const todo = /^[\w:/.?=&%~+,@#-]+$/.test(url)
    ? `This prints it: curl -fsSL '${url}' | sha256sum`
    : 'Download the file and print it: sha256sum <file>';
  return sha256 === undefined
    ? [{path: at, mistake: {what: 'lacks the key sha256, by which the bytes are checked', todo}}]
    : [
        {
          path: [...at, 'sha256'],
          mistake: {
            what: `is ${JSON.stringify(sha256.slice(0, 80))}`,
            expected: '64 hex digits in small letters',
            todo,
          },
        },
      ];
}

function placeMistakes(
  at: readonly string[],
  to: string,
  path: ConfigTypes.Dataset['path'],
): readonly PathMistake[] {
  if (!isPlace(to))
    return [
      mistake(at, `is ${JSON.stringify(to)}, which leads outside the data`, 'a path inside the repository'),
    ];
  return isFound(to, path)
    ? []
    : [
        mistake(
          at,
          `is ${JSON.stringify(to)}, which the dataset would not find`,
          `one of its path: ${[path].flat().join(', ')}`,
        ),
      ];
}

function mistake(path: readonly string[], what: string, expected: string): PathMistake {
  return {path, mistake: {what, expected}};
}
