import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {scratchDirectory} from './memory-forge.ts';
import {complaints, setStage, stepNamed} from './stage.ts';

const pin = 'a'.repeat(40);

/** A checkout that stands for tools/kit: a reusable workflow that calls another one and uses an action of the same commit. */
function kit(): Disposable & {path: string} {
  const scratch = scratchDirectory();
  const files = {
    '.github/workflows/outer.yml': `name: Outer
on:
  workflow_call:
    inputs: {who: {type: string, required: true}}
    secrets: {KEY: {required: false}}
    outputs: {said: {value: "\${{ jobs.inner.outputs.said }}"}}
jobs:
  inner:
    uses: $/.github/workflows/inner.yml
    with: {who: "\${{ inputs.who }}"}
`,
    '.github/workflows/inner.yml': `on:
  workflow_call:
    inputs: {who: {type: string}}
    outputs: {said: {value: "\${{ jobs.say.outputs.said }}"}}
jobs:
  say:
    runs-on: ubuntu-latest
    permissions: {contents: read}
    outputs: {said: "\${{ steps.greet.outputs.said }}"}
    steps:
      - {name: greet, id: greet, uses: $/greet, with: {who: "\${{ inputs.who }}"}}
      - {name: composed, uses: $/composed}
      - {name: where, run: 'echo "\${{ github.workflow }} \${{ github.repository }}"'}
      - {name: never, if: inputs.who == 'nobody', uses: someone/else@v1}
`,
    'greet/action.yml':
      'name: G\ndescription: G\ninputs: {who: {description: W}}\noutputs: {said: {description: S}}\nruns: {using: node24, main: m.cjs}\n',
    'greet/m.cjs':
      "const {env} = process; require('node:fs').appendFileSync(env.GITHUB_OUTPUT, 'said=hello ' + env.INPUT_WHO + '\\n'); console.log(env.GITHUB_ACTION_REPOSITORY, env.GITHUB_ACTION_REF);",
    'composed/action.yml':
      'name: C\ndescription: C\nruns: {using: composite, steps: [{uses: $/greet, with: {who: composer}}]}\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(scratch.path, path)), {recursive: true});
    writeFileSync(join(scratch.path, path), text);
  }
  return scratch;
}

const caller = (uses: string, more = ''): string => `name: Mine
on: push
permissions: {}
jobs:
  call:
    permissions: {contents: read}
    uses: ${uses}
    with: {who: world}
${more}  after:
    needs: call
    runs-on: ubuntu-latest
    steps: [{name: after, run: 'echo "<\${{ needs.call.outputs.said }}>"'}]
`;

describe('a reusable workflow of a repository that the runner has', () => {
  test('runs with what it calls and uses of its own commit, in the name of the caller', async () => {
    using tools = kit();
    await using stage = await setStage({actions: [{slug: 'tools/kit', checkout: tools.path}]});
    const run = await stage.run(caller(`Tools/Kit/.github/workflows/outer.yml@${pin}`));
    expect(complaints(run)).toEqual([]);
    expect(run.conclusion).toBe('success');
    expect(run.jobs.map(({name}) => name)).toEqual(['call / inner / say', 'after']);
    expect(stepNamed(run, 'greet').log).toContain(`\nTools/Kit ${pin}\n`);
    expect(stepNamed(run, 'composed').log).toContain(`\nTools/Kit ${pin}\n`);
    expect(stepNamed(run, 'where').log).toContain('\nMine octo/ml\n');
    expect(stepNamed(run, 'never').conclusion).toBe('skipped');
    expect(stepNamed(run, 'after').log).toContain('\n<hello world>\n');
  });

  test('gets no more permissions than its caller has', async () => {
    using tools = kit();
    await using stage = await setStage({actions: [{slug: 'tools/kit', checkout: tools.path}]});
    const text = caller(`tools/kit/.github/workflows/outer.yml@${pin}`);
    const run = await stage.run(text.replace('    permissions: {contents: read}\n', ''));
    expect(complaints(run)).toEqual([
      "error: The called workflow asks for 'contents: read', which its caller does not give.",
    ]);
  });

  test.each([
    [`tools/other/.github/workflows/outer.yml@${pin}`, "not 'tools/other/.github/workflows/outer.yml"],
    [
      `tools/kit/.github/workflows/none.yml@${pin}`,
      "There is no reusable workflow 'tools/kit/.github/workflows/none.yml",
    ],
    [`tools/kit/../kit/.github/workflows/outer.yml@${pin}`, 'not '],
  ])('%s is refused at once', async (uses, message) => {
    using tools = kit();
    await using stage = await setStage({actions: [{slug: 'tools/kit', checkout: tools.path}]});
    const run = await stage.run(caller(uses));
    expect(run.conclusion).toBe('failure');
    expect(complaints(run).join()).toContain(message);
  });

  test('an unknown input is a mistake of the caller', async () => {
    using tools = kit();
    await using stage = await setStage({actions: [{slug: 'tools/kit', checkout: tools.path}]});
    const run = await stage.run(
      caller(`tools/kit/.github/workflows/outer.yml@${pin}`).replace('{who: world}', '{who: world, whom: x}'),
    );
    expect(run.conclusion).toBe('failure');
    expect(complaints(run).join()).toMatch(/whom/);
  });
});

test('an action of the own repository by `$/` is refused, with what to write', async () => {
  await using stage = await setStage();
  const run = await stage.run(
    'on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps: [{uses: $/greet}]\n',
  );
  expect(complaints(run)).toEqual([
    "error: The local runner does not have '$/greet' of the repository itself: check it out and name it ./greet.",
  ]);
});
