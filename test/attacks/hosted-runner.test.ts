import {afterAll, beforeAll, expect, test} from 'vitest';
import {runBundle, type ActionRun} from '../support/run-action.ts';
import {smallConfig, smallRepository, type SmallRepository} from '../support/small-repository.ts';

/*
 * Who: nobody means harm: a team copies the templates and leaves runs-on as it is.
 * What happens: a server is started on a machine of GitHub that is thrown away, and its deployment recorded as a success.
 * What stops it: deploy and check-drift refuse, before anything, and say what to do.
 */
let small: SmallRepository;
beforeAll(async () => {
  small = await smallRepository({
    config: smallConfig.replace(
      / {2}here: .*\n/,
      '  here: {kind: local-server, directory: ~/.cairn/servers/small}\n',
    ),
  });
});
afterAll(async () => small[Symbol.asyncDispose]());

async function run(verb: string, runner: string, inputs: Record<string, string> = {}): Promise<ActionRun> {
  return runBundle(verb, {
    workspace: small.clone,
    inputs: {
      token: small.token({contents: 'write', deployments: 'write', issues: 'write'}),
      model: 'small',
      ...inputs,
    },
    environment: {...small.environment, RUNNER_ENVIRONMENT: runner},
  });
}

test.each([
  ['deploy', 'kind: command'],
  ['check-drift', 'monitor.live'],
])('%s refuses before anything', async (verb, remedy) => {
  const before = small.forge.requests.length;
  const hosted = await run(verb, 'github-hosted');
  expect(hosted.code).toBe(1);
  expect(hosted.annotations).toEqual([expect.stringContaining('error: CAIRN_TARGET_ON_HOSTED_RUNNER: ')]);
  expect(hosted.annotations[0]).toContain(remedy);
  expect(small.forge.requests.slice(before).filter(({method}) => method !== 'GET')).toEqual([]);
  const own = await run(verb, 'self-hosted');
  expect(own.log).not.toContain('CAIRN_TARGET_ON_HOSTED_RUNNER');
});

test('check-drift of files needs no server', async () => {
  const {log} = await run('check-drift', 'github-hosted', {live: 'live.csv'});
  expect(log).not.toContain('CAIRN_TARGET_ON_HOSTED_RUNNER');
});
