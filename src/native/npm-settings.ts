import {X509Certificate} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {messageOf} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import {parseNpmrc} from './npmrc.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What npm is configured for, as far as a download from its registry needs it. */
export interface NpmSettings {
  /** Where packages of this name come from: the registry of their scope, else the general one. */
  readonly registryOf: (packageName: string) => string;
  /** The header `authorization` for an address: the login of its host and path, and of no other. */
  readonly loginFor: (address: string) => string | undefined;
  /** The file of certificates to trust beside the usual ones (`cafile`). */
  readonly certificateFile: string | undefined;
}

/**
 * Reads npm's settings as npm does: `npm_config_…` of the environment, else the .npmrc of the project, else the user's
 * (`npm_config_userconfig`), else the global one that `npm_config_globalconfig` names.
 */
export function readNpmSettings(options: {
  environment: Environment;
  home: string;
  /** The folder with the project's .npmrc; absent where only what the machine's owner wrote counts. */
  project?: string;
}): NpmSettings {
  const {environment, home, project} = options;
  const own = fromEnvironment(environment);
  const user = own.get('userconfig') ?? join(home, '.npmrc');
  const mine = project === undefined ? undefined : join(project, '.npmrc');
  const settings = new Map([
    ...readFile(own.get('globalconfig'), environment),
    ...readFile(user, environment),
    ...(mine === user ? [] : readFile(mine, forProjects(environment))),
    ...own,
  ]);
  const cafile = settings.get('cafile')?.replace(/^~(?=\/)/, () => home);
  const registry = webAddress(settings.get('registry')) ?? 'https://registry.npmjs.org/';
  return {
    registryOf(name) {
      const [scope = ''] = name.split('/');
      return webAddress(settings.get(`${scope}:registry`)) ?? registry;
    },
    loginFor: (address) => loginFor(settings, new URL(address)),
    certificateFile: cafile === undefined ? undefined : resolve(project ?? home, cafile),
  };
}

/** The nearest folder upwards that npm takes for a project's root, else the folder itself. */
export function npmProject(folder: string, holds: (path: string) => boolean): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (holds(join(at, 'package.json')) || holds(join(at, 'node_modules'))) return at;
    if (dirname(at) === at) return resolve(folder);
  }
}

function fromEnvironment(environment: Environment): Map<string, string> {
  const settings = new Map<string, string>();
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined || value === '' || !/^npm_config_/i.test(name)) continue;
    const key = name.slice('npm_config_'.length);
    settings.set(key.startsWith('//') ? key : key.replace(/(?!^)_/g, '-').toLowerCase(), value);
  }
  return settings;
}

/**
 * The variables that a project's file may name: those that exist to be given to npm. Whoever proposes a change may edit
 * that file, and could otherwise send the secrets of the job to a registry of their own.
 */
function forProjects(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => /^(NPM_|NODE_AUTH_TOKEN$)/i.test(name)),
  );
}

function readFile(path: string | undefined, environment: Environment): Map<string, string> {
  if (path === undefined) return new Map();
  try {
    return parseNpmrc(readFileSync(path, 'utf8'), environment);
  } catch {
    return new Map(); // there is none, or it may not be read: npm goes on too
  }
}

function webAddress(text: string | undefined): string | undefined {
  const url = URL.parse(text ?? '');
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}

/** From the longest path of the address to its host alone, as npm looks for it. */
function loginFor(settings: ReadonlyMap<string, string>, {host, pathname}: URL): string | undefined {
  for (let key = `//${host}${pathname}`; key.length > 2; key = key.replace(/([^/]+|\/)$/, '')) {
    const login = loginAt(settings, key);
    if (login !== undefined) return login;
  }
  return undefined;
}

function loginAt(settings: ReadonlyMap<string, string>, key: string): string | undefined {
  // A variable that is not set is no token.
  const read = (name: string): string | undefined => {
    const value = settings.get(`${key}:${name}`);
    return value?.includes('${') === true ? undefined : value;
  };
  const [token, basic, name, password] = [
    read('_authToken'),
    read('_auth'),
    read('username'),
    read('_password'),
  ];
  if (token !== undefined) return `Bearer ${token}`;
  if (basic !== undefined) return `Basic ${basic}`;
  if (name === undefined || password === undefined) return undefined;
  const pair = `${name}:${Buffer.from(password, 'base64').toString('utf8')}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

/** The certificates in PEM of the file that `cafile` names; none where it has none, which is said. */
export function npmCertificates(
  {certificateFile: file}: Pick<NpmSettings, 'certificateFile'>,
  log: Pick<Log, 'warning'> | undefined,
): readonly string[] {
  if (file === undefined) return [];
  try {
    const found =
      readFileSync(file, 'utf8').match(/-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----/gs) ?? [];
    if (found.length === 0) throw new Error('it holds no certificate');
    return found.map((pem) => new X509Certificate(pem).toString());
  } catch (error) {
    log?.warning(`npm's setting cafile names ${file}, which cannot be used: ${messageOf(error)}`);
    return [];
  }
}
