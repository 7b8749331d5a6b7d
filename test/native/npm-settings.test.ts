import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {
  npmCertificates,
  npmProject,
  readNpmSettings,
  type NpmSettings,
} from '../../src/native/npm-settings.ts';
import {parseNpmrc} from '../../src/native/npmrc.ts';
import {recordingLog} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

test('lines of an .npmrc: comments, blanks, quotes, variables, sections', () => {
  const text = [
    '; a comment',
    '# another = one',
    'registry=https://a.example/npm/',
    '  spaced  =  value with blanks  ',
    'quoted = "a;b"',
    "single = 'c#d'",
    'cut = value ; why',
    'escaped = a\\;b',
    '//a.example/:_authToken=${TOKEN}',
    '${PLACE}:registry=https://${HOST}/',
    'unset = ${NOBODY}',
    'nothing = ${NOBODY?}',
    'kept = \\${TOKEN}',
    'password = cGFzcw==',
    'no value',
    '[section]',
    'registry=https://evil.example',
  ].join('\r\n');
  const environment = {TOKEN: 't', PLACE: '@duckdb', HOST: 'b.example'};
  expect(Object.fromEntries(parseNpmrc(text, environment))).toEqual({
    registry: 'https://a.example/npm/',
    spaced: 'value with blanks',
    quoted: 'a;b',
    single: 'c#d',
    cut: 'value',
    escaped: 'a;b',
    '//a.example/:_authToken': 't',
    '@duckdb:registry': 'https://b.example/',
    unset: '${NOBODY}',
    nothing: '',
    kept: '\\${TOKEN}',
    password: 'cGFzcw==',
  });
});

describe('which setting counts', () => {
  test.each<[string, {user?: string; project?: string; environment?: Record<string, string>}, string]>([
    ['none: npm’s own', {}, 'https://registry.npmjs.org/'],
    ['the user’s', {user: 'registry=https://user.example'}, 'https://user.example/'],
    [
      'the project’s before the user’s',
      {user: 'registry=https://user.example', project: 'registry=https://project.example'},
      'https://project.example/',
    ],
    [
      'the environment’s before both, in any spelling',
      {
        project: 'registry=https://project.example',
        environment: {NPM_CONFIG_REGISTRY: 'https://env.example/x'},
      },
      'https://env.example/x',
    ],
    [
      'that of the scope before the general one',
      {
        user: '@duckdb:registry=https://scope.example/npm/',
        environment: {npm_config_registry: 'https://env.example/'},
      },
      'https://scope.example/npm/',
    ],
    [
      'that of the scope by the environment',
      {environment: {'npm_config_@duckdb:registry': 'https://scope.example'}},
      'https://scope.example/',
    ],
    [
      'another scope has no say',
      {user: '@other:registry=https://other.example'},
      'https://registry.npmjs.org/',
    ],
    ['what is no web address has none', {user: 'registry=file:///etc'}, 'https://registry.npmjs.org/'],
  ])('%s', async (_, given, registry) => {
    await using folder = await temporaryFolder();
    const settings = read(folder.path, given);
    expect(settings.registryOf('@duckdb/node-bindings')).toBe(registry);
  });

  test('NPM_CONFIG_USERCONFIG names the user’s file, as setup-node sets it', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'written-by-setup-node');
    writeFileSync(
      file,
      '//npm.pkg.github.com/:_authToken=${NODE_AUTH_TOKEN}\n@duckdb:registry=https://npm.pkg.github.com/\n',
    );
    const settings = read(folder.path, {
      user: 'registry=https://not.read',
      environment: {NPM_CONFIG_USERCONFIG: file, NODE_AUTH_TOKEN: 'secret'},
    });
    expect(settings.registryOf('@duckdb/x')).toBe('https://npm.pkg.github.com/');
    expect(settings.registryOf('onnxruntime-node')).toBe('https://registry.npmjs.org/');
    expect(settings.loginFor('https://npm.pkg.github.com/@duckdb/x/-/x-1.tgz')).toBe('Bearer secret');
  });
});

describe('a login goes to its host and path alone', () => {
  const user = [
    '//a.example/:_authToken=general',
    '//a.example/private/:_authToken=private',
    `//b.example:8443/:_auth=${Buffer.from('me:word').toString('base64')}`,
    '//c.example/npm/:username=me',
    `//c.example/npm/:_password=${Buffer.from('wörd').toString('base64')}`,
    '//d.example/:_authToken=${NOBODY}',
    '//e.example/:username=alone',
    '_authToken=for-nobody',
  ].join('\n');
  test.each<[string, string | undefined]>([
    ['https://a.example/x/-/x.tgz', 'Bearer general'],
    ['https://A.example/private/x/-/x.tgz', 'Bearer private'],
    ['https://b.example:8443/x.tgz', `Basic ${Buffer.from('me:word').toString('base64')}`],
    ['https://b.example/x.tgz', undefined],
    ['https://c.example/npm/x.tgz', `Basic ${Buffer.from('me:wörd').toString('base64')}`],
    ['https://c.example/other/x.tgz', undefined],
    ['https://d.example/x.tgz', undefined],
    ['https://e.example/x.tgz', undefined],
    ['https://a.example.evil/x.tgz', undefined],
    ['https://registry.npmjs.org/x.tgz', undefined],
  ])('%s', async (address, login) => {
    await using folder = await temporaryFolder();
    expect(read(folder.path, {user}).loginFor(address)).toBe(login);
  });

  test('a project’s file cannot send the secrets of the job to a registry of its own', async () => {
    await using folder = await temporaryFolder();
    const project = [
      'registry=https://evil.example/',
      '//evil.example/:_authToken=${INPUT_TOKEN}',
      '//npm.example/:_authToken=${NPM_TOKEN}',
    ].join('\n');
    const settings = read(folder.path, {project, environment: {INPUT_TOKEN: 'secret', NPM_TOKEN: 'for npm'}});
    expect(settings.loginFor('https://evil.example/x.tgz')).toBeUndefined();
    expect(settings.loginFor('https://npm.example/x.tgz')).toBe('Bearer for npm');
  });
});

test('cafile: below the home folder or the project; what cannot be used is said', async () => {
  await using folder = await temporaryFolder();
  const {path} = folder;
  expect(read(path, {user: 'cafile=~/ca.pem'}).certificateFile).toBe(join(path, 'home', 'ca.pem'));
  const settings = read(path, {project: 'cafile=ca.pem'});
  expect(settings.certificateFile).toBe(join(path, 'project', 'ca.pem'));
  const log = recordingLog();
  expect(npmCertificates(settings, log)).toEqual([]);
  writeFileSync(join(path, 'project', 'ca.pem'), 'nothing');
  expect(npmCertificates(settings, log)).toEqual([]);
  expect(log.lines).toEqual([
    expect.stringContaining('which cannot be used: ENOENT'),
    expect.stringContaining('it holds no certificate'),
  ]);
});

test('the project is the nearest folder with a package.json or node_modules, else where one stands', () => {
  const holds = (path: string): boolean => path === join('/a', 'b', 'package.json');
  expect(npmProject('/a/b/c/d', holds)).toBe('/a/b');
  expect(npmProject('/x/y', holds)).toBe('/x/y');
});

/** The settings of a machine with these files. */
function read(
  folder: string,
  {
    user = '',
    project = '',
    environment = {},
  }: {user?: string; project?: string; environment?: Record<string, string>},
): NpmSettings {
  const home = join(folder, 'home');
  mkdirSync(home, {recursive: true});
  mkdirSync(join(folder, 'project'), {recursive: true});
  writeFileSync(join(home, '.npmrc'), user);
  writeFileSync(join(folder, 'project', '.npmrc'), project);
  return readNpmSettings({environment, home, project: join(folder, 'project')});
}
