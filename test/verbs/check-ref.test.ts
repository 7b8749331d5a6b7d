import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {checkRef} from '../../src/verbs/check-ref.ts';
import {testContext} from '../support/context.ts';
import {cairn, rolledBack} from '../support/registry-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

const nothing = {event: '', name: '', version: '', stage: '', type: '', path: '', description: ''};

thorough(
  'the Action and the command give the seven outputs of gto-action, for our tags and for all others',
  async () => {
    await using folder = await temporaryFolder();
    const {git, commits, state} = await rolledBack(folder.path);
    await mkdir(join(folder.path, 'nlp'));
    await writeFile(
      join(folder.path, 'nlp/dvc.yaml'),
      'artifacts: {x: {path: x.bin, type: model, desc: "two\\nlines"}}\n',
    );
    await git.run(['add', '.']);
    await git.run(['commit', '--quiet', '-m', 'annotate']);
    const [a = ''] = commits;
    await state({kind: 'version', model: 'nlp:x', version: '1.0.0-rc.1'}, a, 1_700_000_060, '1.0.0-rc.1');
    await state({kind: 'unassignment', model: 'm', stage: 'staging'}, a, 1_700_000_070);
    await state({kind: 'deregistration', model: 'm', version: '2.0.0'}, a, 1_700_000_080);
    await state({kind: 'deprecation', model: 'm'}, a, 1_700_000_090);
    await git.run(['tag', 'm@v9.0.0']);
    const expected: Record<string, Partial<typeof nothing>> = {
      'm@v1.0.0': {event: 'registration', name: 'm', version: 'v1.0.0'},
      'refs/tags/m#production#4': {event: 'assignment', name: 'm', version: 'v1.0.0', stage: 'production'},
      'nlp=x@v1.0.0-rc.1': {
        event: 'registration',
        name: 'nlp:x',
        version: 'v1.0.0-rc.1',
        type: 'model',
        path: 'nlp/x.bin',
        description: 'two lines',
      },
      'm#staging!#5': {event: 'unassignment', name: 'm', version: 'v1.0.0'},
      'm@v2.0.0!': {event: 'deregistration', name: 'm', version: 'v2.0.0'},
      'm@deprecated': {event: 'deprecation', name: 'm'},
      'm@v9.0.0': {},
      'refs/heads/main': {},
      'v1.2.3': {},
      'm@v7.0.0': {},
    };
    const tags = (await git.run(['tag'])).split('\n');
    expect(tags.filter((tag) => !(tag in expected) && !(`refs/tags/${tag}` in expected)).length).toBe(4);
    const context = await testContext({workspace: folder.path});
    for (const [ref, outputs] of Object.entries(expected)) {
      const result = await checkRef.run({ref, token: '', config: 'cairn.yaml'}, context);
      expect({ref, ...result.outputs}).toEqual({ref, ...nothing, ...outputs});
      expect(result.conclusion).toBe('success');
      const {code, out} = cairn(folder.path, 'check-ref', ref, '--format', 'gto-action');
      expect({ref, code, ...(JSON.parse(out) as object)}).toEqual({ref, code: 0, ...result.outputs});
      const {out: json} = cairn(folder.path, '--json', 'check-ref', ref);
      expect(json === '' ? null : JSON.parse(json)).toEqual(result.document);
    }
  },
);

test('the ref of the event is the default, and a configuration that is named must be there', async () => {
  await using folder = await temporaryFolder();
  await rolledBack(folder.path);
  const context = await testContext({workspace: folder.path});
  const event = {...context.event, ref: 'refs/tags/m@v2.0.0'};
  const inputs = {ref: undefined, token: '', config: 'cairn.yaml'};
  const {outputs} = await checkRef.run(inputs, {...context, event});
  expect(outputs).toMatchObject({event: 'registration', version: 'v2.0.0'});
  await expect(checkRef.run({...inputs, config: 'none.yaml'}, {...context, event})).rejects.toMatchObject({
    code: 'CAIRN_CONFIG_INVALID',
  });
  await expect(checkRef.run(inputs, context)).rejects.toMatchObject({code: 'CAIRN_INPUT_INVALID'});
});
