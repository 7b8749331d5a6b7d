import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {describe, expect, test} from 'vitest';
import {stayInside} from '../../src/files/stay-inside.ts';
import {inertJson, inertText, plainJson, plainOutput} from '../../src/host/inert-output.ts';
import {plainText} from '../../src/text/plain-table.ts';
import {code, codeBlock, escapeMarkdown, table} from '../../src/text/markdown.ts';
import {assetNames} from '../../src/storage/release/asset-name.ts';
import {objectKey} from '../../src/storage/s3/object-key.ts';
import {commitAll} from '../data/synthetic-flights.ts';
import {testGit} from '../support/context.ts';
import {configText} from '../support/promotion.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

/*
 * Who: whoever names a column, a category, a file, a model or a tag, or writes a reason, a label or a document.
 * What they may reach: people and issues that GitHub links by itself, the log of the runner, the terminal of whoever looks,
 * what a reader takes for the same word, and places outside of the folder, bucket or release that a name is for.
 * What stops them: one function a surface: Markdown, tables, the output of a process, paths, keys and names of assets.
 */
const mentions: readonly (readonly [string, string, RegExp])[] = [
  ['a person', 'ask @octocat now', /(?<!\u200b)@(?!\u200b)/],
  ['a team', '@acme/leads', /(?<!\u200b)@(?!\u200b)/],
  ['a closing keyword', 'fixes #12', /#\d/],
  ['a closing keyword of another repository', 'closes octo/ml#3', /#\d/],
  ['a number of an issue in another form', 'resolves GH-12', /GH-\d/],
  ['an issue by its address', 'fixes https://github.com/octo/ml/issues/1', /https:\/\//],
  ['an address without a scheme', 'www.example.com', /www\.e/],
  ['a picture that tells who looks', '![x](https://example.com/p.png)', /!\[[^\\]*\]\(/],
  ['a link that runs a script', '[x](javascript:alert(1))', /(?<!\\)\]\(/],
  ['HTML', '<img src=x onerror=alert(1)>', /(?<!\\)</],
  ['the end of a folded part', '</details><h1>Approved</h1>', /(?<!\\)</],
  ['a comment that hides what follows', '<!-- ', /(?<!\\)<!--/],
  ['an entity that becomes HTML', '&lt;b&gt;', /&lt;/],
  ['a heading', '# Approved', /^# /],
  ['a task that looks done', '- [x] approved', /^- \[/],
  ['the end of a cell', 'a | pass |', /(?<!\\)\|/],
  ['a line of its own', 'a\n\n## pass', /\n/],
  ['a line of its own by another sign', 'a\u2028## pass', /\u2028/],
  ['mathematics', '$\\href{https://example.com}{x}$', /(?<!\\)\$/],
  ['a mark of a part that Cairn writes', '<!-- cairn:report:start -->', /(?<!\\)<!--/],
];

test.each(mentions)('Markdown: %s is shown as it is', (_, text, active) => {
  expect(text).toMatch(active);
  expect(escapeMarkdown(text)).not.toMatch(active);
  expect(table([''], [[escapeMarkdown(text)]]).split('\n')).toHaveLength(3);
});

const hidden: readonly (readonly [string, string])[] = [
  ['a soft hyphen', 'a\u00adge'],
  ['a joiner of graphemes', 'a\u034fge'],
  ['a filler of Hangul', 'a\u3164ge'],
  ['a filler of half width', 'a\uffa0ge'],
  ['a vowel sign that is not drawn', 'a\u180ege'],
  ['letters of tags, which only machines read', 'age\u{e0041}\u{e0042}'],
  ['a turn of the direction', 'a\u202ege'],
  ['a blank without width', 'a\u200bge'],
];

test.each(hidden)('two names that look alike differ for a reader: %s', (_, name) => {
  for (const shown of [escapeMarkdown(name), code(name), table(['x'], [[code(name)]])])
    expect(shown).toContain('\ufffd');
});

const screens: readonly (readonly [string, string])[] = [
  ['deletes the line and writes another verdict', '✗ verdict\u001b[2K\u001b[1G✓ verdict'],
  ['goes back to the start of the line', '✗ verdict\r✓ verdict'],
  ['goes up and writes over what was said', '\u001b[1A\u001b[2K✓ No link is broken'],
  ['gives the window a title', '\u001b]0;root\u0007'],
  ['writes to the clipboard', '\u001b]52;c;cm0gLXJm\u0007'],
  ['is hidden', '\u001b[8mbroken\u001b[0m'],
  ['uses the control characters of one byte', '\u009b2K\u009b1Gok'],
  ['deletes letters', 'fail\b\b\b\bpass'],
  ['turns the direction', '\u202essap\u202c'],
];

test.each(screens)('a terminal: what %s is shown as it is, in text, tables and JSON', (_, text) => {
  const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/; // eslint-disable-line no-control-regex
  expect(text).toMatch(obeyed);
  expect(plainOutput(`${text}\n`)).not.toMatch(obeyed);
  expect(plainText(text)).not.toMatch(obeyed);
  const json = plainJson(JSON.stringify({[text]: text}, null, 2));
  expect(json).not.toMatch(obeyed);
  expect(JSON.parse(json)).toEqual({[text]: text});
});

thorough(
  'the command itself: neither a name nor the document of a branch moves the cursor of who looks at it',
  async () => {
    await using folder = await temporaryFolder();
    const git = testGit(folder.path);
    await git.run(['init', '--quiet', '--initial-branch', 'main']);
    await commitAll(git, {'cairn.yaml': configText()});
    await commitAll(git, {'registry/m/stages/production.json': '\u001b[2K\u001b[1G✓ No link is broken'});
    for (const args of [
      ['gate', '--base', 'HEAD~1', '--explain'],
      ['--json', 'gate', '--base', 'HEAD~1'],
      ['gate', '--base', 'main\u001b[2K\u009b1G'],
      ['--json', 'gate', '--base', 'main\u001b[2K\u009b1G'],
    ]) {
      const ran = promisify(execFile)(process.execPath, ['bin/cairn.cjs', '-C', folder.path, ...args], {
        env: {PATH: process.env['PATH'], HOME: folder.path},
      });
      const {stdout, stderr} = await ran.catch((error: unknown) => error as {stdout: string; stderr: string});
      expect(`${stdout}${stderr}`).toMatch(/registry\/m\/stages|CAIRN_COMMIT_MISSING/);
      expect(`${stdout}${stderr}`).not.toMatch(/[\u001b\u009b]/); // eslint-disable-line no-control-regex
    }
  },
);

const commands = [
  '::add-mask::production',
  '\n::stop-commands::x',
  '\r::set-output name=verdict::pass',
  '   ::error::forged',
  '\u0085::notice::forged',
  '##[add-mask]x',
  'x##[group]y',
];

test.each(commands)('the runner obeys nothing of %j', (text) => {
  const obeys = (log: string): boolean =>
    log.split(/\r\n|\r|\n/).some((line) => /^\s*::/.test(line) || line.includes('##['));
  expect(obeys(inertText(`${text}\n`))).toBe(false);
  expect(obeys(inertJson(JSON.stringify([text], null, 2)))).toBe(false);
});

test.each(['```\n# out', '````', '`````\n</details>', '\n```\n'])('a block of code holds %j', (text) => {
  const [open = '', ...lines] = codeBlock(text).split('\n');
  const fence = /^`+/.exec(open)?.[0] ?? '';
  expect(lines.filter((line) => line.startsWith(fence))).toEqual([fence]);
  expect(lines.at(-1)).toBe(fence);
});

describe('places', () => {
  test.each([
    '../x',
    'a/../../x',
    '/etc/passwd',
    '',
    '.',
    '..',
    'a\\..\\x',
    'a\0b',
    'a/../..',
    '....//../../x',
  ])('the path %j leads out of no folder', (path) => {
    expect(() => stayInside('/folder/model', path)).toThrow(
      expect.objectContaining({code: 'CAIRN_PATH_OUTSIDE'}),
    );
  });

  const sha256 = `sha256:${'b'.repeat(64)}`;
  const good = `sha256/bb/${'b'.repeat(64)}`;
  test.each([
    `../${good}`,
    `other-bucket/../${good}`,
    `a//${good}`,
    `/${good}`,
    `a?x=${good}`,
    `a#${good}`,
    `a%2f..%2f${good}`,
    `a/${good}?versionId=1`,
    `a/${good}/`,
    `a/${good}\n`,
    `a/${good.replace('b', 'c')}`,
    `@evil.example/${good}`,
    `ａ/${good}`,
  ])('the key %j is none of this file', (key) => {
    const artifact = {path: 'x', size: 1, sha256, store: {kind: 's3' as const, key}};
    expect(() => objectKey(artifact as unknown as Parameters<typeof objectKey>[0])).toThrow(
      expect.objectContaining({code: 'CAIRN_PATH_OUTSIDE'}),
    );
  });

  test('no two files of a model share an asset, whatever their names, and none is renamed by GitHub', () => {
    const paths = [
      'a/b',
      'a-b',
      'A-B',
      'a b',
      'a_b',
      '.a',
      'a\nb',
      'ä',
      'a'.repeat(300),
      `${'a'.repeat(299)}b`,
      '-',
      '..',
      '%2e',
    ];
    const names = [...assetNames(paths).values()];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(paths.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,170}$/);
  });
});
