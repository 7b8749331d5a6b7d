import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {UserError} from '../../kernel/errors.ts';
import type {ForgeState} from './forge-state.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The lines that make commands of a shell talk to the forge that runs on a state: who they are, where it is, and that the
 * remote `local` is the one that is shared through. Throws CAIRN_FORGE_NOT_RUNNING where none answers.
 */
export async function forgeEnvironment(
  {directory, name}: ForgeState,
  environment: Environment,
): Promise<string[]> {
  const read = async (file: string): Promise<string> =>
    (await readFile(join(directory, file), 'utf8').catch(() => '')).trim();
  const [port, token] = [await read('port'), await read('token')];
  const api = `http://127.0.0.1:${port}`;
  if (port === '' || token === '' || !(await answers(`${api}/repos/local/${name}`, token)))
    throw new UserError('CAIRN_FORGE_NOT_RUNNING', {
      where: directory,
      what: 'no forge runs on this state',
      todo: 'Start it in another terminal: cairn local.',
    });
  const values = {
    GITHUB_TOKEN: token,
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: `http://forge.localhost:${port}`,
    GITHUB_REPOSITORY: `local/${name}`,
    ...remoteSetting(environment),
  };
  return Object.entries(values).map(([key, value]) => `export ${key}='${value.replaceAll("'", `'\\''`)}'`);
}

async function answers(url: string, token: string): Promise<boolean> {
  const signal = AbortSignal.timeout(5000);
  const answer = fetch(url, {headers: {authorization: `Bearer ${token}`}, signal});
  return answer.then(({ok}) => ok).catch(() => false);
}

/** Configuration of Git by variables, after what the shell has of it; nothing where it says so already. */
function remoteSetting(environment: Environment): Record<string, string> {
  const given = Number(environment['GIT_CONFIG_COUNT'] ?? '0');
  const count = Number.isInteger(given) && given > 0 ? given : 0;
  for (let index = 0; index < count; index++)
    if (environment[`GIT_CONFIG_KEY_${index}`] === 'cairn.remote') return {};
  return {
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: 'cairn.remote',
    [`GIT_CONFIG_VALUE_${count}`]: 'local',
  };
}
