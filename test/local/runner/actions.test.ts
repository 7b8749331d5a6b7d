import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {scratchDirectory} from './memory-forge.ts';
import {complaints, setStage, stepNamed, workflowOf} from './stage.ts';
import {thorough} from '../../support/effort.ts';

const nodeAction = (runs: string, more = ''): string =>
  `name: A\ndescription: B\n${more}runs:\n  using: node24\n${runs}`;

const SPEAK = `const {env} = process;
console.log('[' + [env.INPUT_WHAT, env['INPUT_WITH-HYPHEN'], env.INPUT_WITH_SPACE, env.STATE_mark ?? ''].join('|') + ']');
console.log('action', env.GITHUB_ACTION, env.GITHUB_ACTION_REPOSITORY, env.GITHUB_ACTION_REF, env.GITHUB_ACTION_PATH);
console.log('artifacts', env.ACTIONS_RUNTIME_TOKEN !== undefined, env.ACTIONS_RESULTS_URL);
`;

describe('a JavaScript action', () => {
  test('of the workspace gets inputs with defaults; deprecated and unexpected ones are warned of', async () => {
    await using stage = await setStage();
    const run = await stage.run(
      workflowOf(`- uses: actions/checkout@v5
- {name: a, uses: ./a, with: {What: given, "with space": s, odd: x}}
- {name: b, uses: ./a}`),
      {
        'a/action.yml': nodeAction(
          '  main: main.mjs\n',
          `inputs:
  what: {description: x, required: true, default: "\${{ github.ref_name }}"}
  with-hyphen: {description: x, default: '1'}
  with space: {description: x, deprecationMessage: use what}
`,
        ),
        'a/main.mjs': SPEAK,
      },
    );
    expect(stepNamed(run, 'a').log).toContain('\n[given|1|s|]\n');
    expect(stepNamed(run, 'b').log).toContain('\n[main|1||]\n');
    expect(complaints(run)).toEqual([
      "warning: Unexpected input(s) 'odd', valid inputs are ['what', 'with-hyphen', 'with space']",
      "warning: Input 'with space' has been deprecated with message: use what",
    ]);
  });

  test('of a checkout is found by owner/repo/path at any ref', async () => {
    using scratch = scratchDirectory();
    const checkout = join(scratch.path, 'toolkit');
    mkdirSync(join(checkout, 'actions/speak'), {recursive: true});
    mkdirSync(join(checkout, 'dist'));
    writeFileSync(
      join(checkout, 'actions/speak/action.yml'),
      nodeAction('  main: ../../dist/speak.mjs\n', 'inputs: {what: {description: x}}\n'),
    );
    writeFileSync(join(checkout, 'dist/speak.mjs'), SPEAK);
    await using stage = await setStage({actions: [{slug: 'cairn-ml/cairn', checkout}]});
    const run = await stage.run(
      workflowOf(`- {id: it, uses: cairn-ml/cairn/actions/speak@0123456789abcdef, with: {what: hi}}
- {name: outside, continue-on-error: true, uses: cairn-ml/cairn/../../../../etc@v1}
- {name: missing, continue-on-error: true, uses: cairn-ml/cairn/actions/nothing@v1}`),
    );
    const log = stepNamed(run, 'Run cairn-ml/cairn/actions/speak@0123456789abcdef').log;
    expect(log).toContain('\n[hi|||]\n');
    expect(log).toMatch(/\naction it cairn-ml\/cairn 0123456789abcdef \/.*toolkit\/actions\/speak\n/);
    expect(log).toContain(`artifacts true ${stage.forge.resultsUrl}`);
    expect(complaints(run).join()).toMatch(/leads outside its repository.*Can't find 'action.yml'/);
  });

  test('post steps run last first, with their state, also after failures, as post-if says', async () => {
    await using stage = await setStage();
    const action = (name: string, postIf = ''): Record<string, string> => ({
      [`${name}/action.yml`]: nodeAction(`  main: main.mjs\n  post: post.mjs\n${postIf}`),
      [`${name}/main.mjs`]: `import {appendFileSync} from 'node:fs'; appendFileSync(process.env.GITHUB_STATE, 'mark=${name}\\n'); if ('${name}' === 'three') process.exit(1);`,
      [`${name}/post.mjs`]: `console.log('post of ' + process.env.STATE_mark + ' late ' + process.env.LATE)`,
    });
    const run = await stage.run(
      workflowOf(`- uses: actions/checkout@v5
- {name: one, uses: ./one}
- {name: two, uses: ./two}
- run: echo LATE=yes >> "$GITHUB_ENV"
- {name: three, uses: ./three}
- {name: four, uses: ./four}`),
      {...action('one'), ...action('two', '  post-if: success()\n'), ...action('three'), ...action('four')},
    );
    expect(run.jobs[0]?.steps.slice(6).map(({name, conclusion}) => [name, conclusion])).toEqual([
      ['four', 'skipped'],
      ['Post three', 'success'],
      ['Post two', 'skipped'],
      ['Post one', 'success'],
      ['Post Run actions/checkout@v5', 'success'],
      ['Complete job', 'success'],
    ]);
    expect(stepNamed(run, 'Post one').log).toContain('post of one late yes');
    expect(stepNamed(run, 'Post three').log).toContain('post of three');
    expect(run.conclusion).toBe('failure');
  });
});

describe('a composite action', () => {
  test('runs its steps in a scope of its own and gives outputs', async () => {
    await using stage = await setStage();
    const run = await stage.run(
      workflowOf(`- uses: actions/checkout@v5
- {name: c, id: c, uses: ./c, with: {who: Mona}, env: {OUTER: o}}
- {name: after, run: 'echo "<\${{ steps.c.outputs.said }}> <\${{ steps.inner.outputs.said }}> $FROM_INSIDE"'}
- {name: fails, id: f, uses: ./fails, continue-on-error: true}
- {name: end, run: 'echo "\${{ steps.f.outcome }} \${{ steps.f.conclusion }} \${{ steps.f.outputs.cleaned }}"'}`),
      {
        'c/action.yml': `name: C
description: D
inputs: {who: {description: x, default: nobody}}
outputs: {said: {description: x, value: "\${{ steps.inner.outputs.said }}"}}
runs:
  using: composite
  steps:
    - id: inner
      shell: bash
      run: |
        echo "said=Hi \${{ inputs.who }} $OUTER" >> "$GITHUB_OUTPUT"
        echo "FROM_INSIDE=yes" >> "$GITHUB_ENV"
        ls "$GITHUB_ACTION_PATH"
    - uses: ./nested
`,
        'nested/action.yml': nodeAction('  main: main.mjs\n  post: post.mjs\n'),
        'nested/main.mjs': "console.log('nested main')",
        'nested/post.mjs': "console.log('nested post')",
        'fails/action.yml': `name: F
description: D
outputs: {cleaned: {description: x, value: "\${{ steps.clean.outputs.cleaned }}"}}
runs:
  using: composite
  steps:
    - {shell: bash, run: exit 1}
    - {shell: bash, run: echo never}
    - {id: clean, if: failure(), shell: bash, run: 'echo cleaned=yes >> "$GITHUB_OUTPUT"'}
`,
      },
    );
    expect(stepNamed(run, 'c').log).toContain('action.yml\n');
    expect(stepNamed(run, 'c').log).toContain('nested main');
    expect(stepNamed(run, 'after').log).toContain('\n<Hi Mona o> <> yes\n');
    expect(stepNamed(run, 'end').log).toContain('\nfailure success yes\n');
    expect(stepNamed(run, 'fails').log).not.toContain('\nnever');
    expect(run.jobs[0]?.steps.map(({name}) => name)).toContain('Post Run ./nested');
    expect(run.conclusion).toBe('success');
  });
});

describe('what the runner has not', () => {
  const jobs = (job: string): string => `on: push\njobs:\n  build:\n${job.replace(/^/gm, '    ')}\n`;
  const steps = "\nsteps:\n  - run: 'true'";
  test.each<[what: string, workflow: string, message: RegExp, line: number]>([
    [
      'a third-party action',
      workflowOf("- run: 'true'\n- uses: some/action@v1"),
      /does not have the action 'some\/action@v1'/,
      8,
    ],
    ['upload-artifact', workflowOf('- uses: actions/upload-artifact@v4'), /actions\/upload-artifact@v4/, 7],
    [
      'a path below a known action',
      workflowOf('- uses: actions/checkout/x@v4'),
      /actions\/checkout\/x@v4/,
      7,
    ],
    ['a Docker action', workflowOf('- uses: docker://alpine:3'), /Docker actions: docker:\/\/alpine:3/, 7],
    ['pwsh', workflowOf('- {run: x, shell: pwsh}'), /no shell 'pwsh'/, 7],
    [
      'container',
      jobs(`runs-on: ubuntu-latest\ncontainer: node:24${steps}`),
      /`container:` \(job 'build'\)/,
      5,
    ],
    ['services', jobs(`runs-on: ubuntu-latest\nservices: {db: {image: x}}${steps}`), /`services:`/, 5],
    ['Windows', jobs(`runs-on: windows-latest${steps}`), /no runner for "windows-latest"/, 4],
    ['a remote workflow', jobs('uses: other/repo/.github/workflows/x.yml@v1'), /not 'other\/repo/, 4],
  ])('%s fails the run at once, by name', async (_, workflow, message, line) => {
    await using stage = await setStage();
    const run = await stage.run(workflow);
    expect(run.conclusion).toBe('failure');
    expect(run.jobs[0]?.annotations[0]).toMatchObject({
      level: 'error',
      path: '.github/workflows/w.yml',
      line,
    });
    expect(complaints(run).join()).toMatch(message);
    expect(run.jobs).toHaveLength(1);
    expect(run.jobs[0]?.steps.map(({name}) => name)).toEqual(['Set up workflow']);
  });

  test.each<[what: string, workflow: string, message: RegExp]>([
    [
      'labels by expression',
      jobs(`runs-on: \${{ github.actor == 'mona' && 'macos-14' }}${steps}`),
      /no runner for "macos-14"/,
    ],
    [
      'a shell by expression',
      workflowOf('- {run: x, shell: "${{ \'pwsh\' }}"}'),
      /no shell 'pwsh'|Unrecognized/,
    ],
    [
      'an old Node',
      workflowOf('- uses: actions/checkout@v5\n- uses: ./old'),
      /does not run 'node16' actions|node16/,
    ],
    ['a pre step', workflowOf('- uses: actions/checkout@v5\n- uses: ./pre'), /`pre` steps/],
  ])('%s fails when it is met', async (_, workflow, message) => {
    await using stage = await setStage();
    const run = await stage.run(workflow, {
      'old/action.yml': nodeAction('  main: x.js\n').replace('node24', 'node16'),
      'pre/action.yml': nodeAction('  main: x.js\n  pre: y.js\n'),
    });
    expect(run.conclusion).toBe('failure');
    expect(complaints(run).join()).toMatch(message);
  });

  test.each<[what: string, workflow: string, message: RegExp, line: number]>([
    ['an unknown key', jobs(`runs-on: ubuntu-latest\nrunz: x${steps}`), /Unexpected value 'runz'/, 5],
    [
      'an unknown need',
      `${jobs(`runs-on: ubuntu-latest\nneeds: nobody${steps}`)}  other: {runs-on: ubuntu-latest, steps: [{run: x}]}\n`,
      /unknown job 'nobody'/,
      5,
    ],
    ['an unknown function', workflowOf('- {run: x, if: sucess()}'), /sucess/, 7],
    ['broken YAML', 'on: push\njobs: {a: [}', /./, 2],
  ])('%s is reported with its line', async (_, workflow, message, line) => {
    await using stage = await setStage();
    const run = await stage.run(workflow);
    expect(run.conclusion).toBe('failure');
    expect(complaints(run).join()).toMatch(message);
    expect(run.jobs[0]?.annotations[0]?.line).toBe(line);
  });

  thorough('setup-node and setup-python say what is there', async () => {
    await using stage = await setStage();
    const run = await stage.run(
      workflowOf(
        '- {id: n, uses: actions/setup-node@v5, with: {node-version: 24}}\n- uses: actions/setup-python@v6\n- {name: where, run: "python -c \\"import pip, sys; print(sys.prefix != sys.base_prefix, sys.prefix)\\""}\n- {name: say, run: "node --version; echo ${{ steps.n.outputs.node-version }}"}',
      ),
    );
    expect(complaints(run)).toEqual([]);
    expect(stepNamed(run, 'Run actions/setup-node@v5').log).toContain(
      `own Node ${process.version}; nothing is installed`,
    );
    expect(stepNamed(run, 'say').log).toContain(`\n${process.version}\n${process.version}\n`);
    // An environment of the job's own, so that what a step installs is not on the machine afterwards.
    expect(stepNamed(run, 'where').log).toMatch(/\nTrue \/\S+\/python\n/);
  });
});
