import {describe, expect, test} from 'vitest';
import type {WorkflowRun} from '../../../src/local/contract.ts';
import {complaints, setStage, SLUG, stepNamed, workflowOf} from './stage.ts';
import {thorough} from '../../support/effort.ts';

const own = (run: WorkflowRun): [string, string | undefined][] =>
  (run.jobs[0]?.steps ?? []).slice(1, -1).map(({name, conclusion}) => [name, conclusion]);

describe('steps', () => {
  test('after a failure run only where their if asks for it', async () => {
    await using stage = await setStage();
    const run = await stage.run(
      workflowOf(`- {name: tolerated, id: t, run: exit 3, continue-on-error: true}
- {name: outcome, if: "steps.t.outcome == 'failure' && steps.t.conclusion == 'success'", run: 'true'}
- {name: bad, id: bad, run: exit 4}
- {name: implicit, run: 'true'}
- {name: expression, if: "github.actor == 'mona'", run: 'true'}
- {name: on failure, if: "failure() && steps.bad.outcome == 'failure'", run: 'true'}
- {name: always, if: always(), run: 'echo \${{ job.status }}'}
- {name: cancelled, if: cancelled(), run: 'true'}`),
    );
    expect(own(run)).toEqual([
      ['tolerated', 'success'],
      ['outcome', 'success'],
      ['bad', 'failure'],
      ['implicit', 'skipped'],
      ['expression', 'skipped'],
      ['on failure', 'success'],
      ['always', 'success'],
      ['cancelled', 'skipped'],
    ]);
    expect(stepNamed(run, 'always').log).toContain('\nfailure\n');
    expect(complaints(run)).toEqual([
      'error: Process completed with exit code 3.',
      'error: Process completed with exit code 4.',
    ]);
  });

  test('shells: the default stops at errors, bash also in pipes, sh and templates work', async () => {
    await using stage = await setStage();
    const run = await stage.run(
      workflowOf(`- {name: default, run: "false | cat\\necho went on"}
- {name: bash, shell: bash, continue-on-error: true, run: "false | cat\\necho went on"}
- {name: sh, shell: sh, run: 'echo "$0"'}
- {name: template, shell: "bash -x {0}", run: "echo traced"}
- {name: place, working-directory: sub/dir, run: pwd}
- {name: nowhere, working-directory: nothing, run: pwd}`).replace(
        '- {name: default',
        '- run: mkdir -p sub/dir\n      - {name: default',
      ),
    );
    expect(stepNamed(run, 'default').log).toContain('\nwent on');
    expect(stepNamed(run, 'default').log).toMatch(/shell: \S*\/bash -e \{0\}/);
    expect(stepNamed(run, 'bash').log).not.toContain('\nwent on');
    expect(stepNamed(run, 'bash').log).toContain('bash --noprofile --norc -eo pipefail {0}');
    expect(stepNamed(run, 'template').log).toContain('\n+ echo traced');
    expect(stepNamed(run, 'place').log).toMatch(/\n\/.*\/ml\/ml\/sub\/dir\n/);
    expect(stepNamed(run, 'nowhere').conclusion).toBe('failure');
  });

  test('defaults.run of the job stand before those of the workflow', async () => {
    await using stage = await setStage();
    const run = await stage.run(`on: push
defaults: {run: {shell: sh, working-directory: a}}
jobs:
  build:
    runs-on: ubuntu-latest
    defaults: {run: {working-directory: b}}
    steps:
      - {run: mkdir -p a b, working-directory: ., name: make}
      - {run: pwd, name: where}
`);
    expect(stepNamed(run, 'where').log).toMatch(/\/ml\/b\n/);
    expect(stepNamed(run, 'where').log).toMatch(/shell: \S*\/sh -e/);
  });

  test('talk to later steps through files', async () => {
    await using stage = await setStage();
    const run = await stage.run(
      workflowOf(`- name: write
  id: w
  run: |
    echo "ONE=1" >> "$GITHUB_ENV"
    printf 'TWO<<EOF\\na\\nb\\nEOF\\n' >> "$GITHUB_ENV"
    mkdir bin; printf '#!/bin/sh\\necho my tool\\n' > bin/mytool; chmod +x bin/mytool
    echo "$PWD/bin" >> "$GITHUB_PATH"
    echo "out=x" >> "$GITHUB_OUTPUT"
    echo "# A" >> "$GITHUB_STEP_SUMMARY"
    echo "same step: \${ONE:-unset}"
- name: read
  env: {ONE_COPY: "\${{ env.ONE }}"}
  run: |
    echo "$ONE $ONE_COPY \${{ steps.w.outputs.out }}"
    echo "$TWO" | tr '\\n' '+'
    mytool
- {name: refused, continue-on-error: true, run: 'echo "NODE_OPTIONS=--inspect" >> "$GITHUB_ENV"; echo "OK=1" >> "$GITHUB_ENV"'}
- {name: after refusal, run: 'echo "options <$NODE_OPTIONS> ok <$OK>"'}
- {name: malformed, run: 'echo "nonsense" >> "$GITHUB_OUTPUT"'}`),
    );
    expect(stepNamed(run, 'write').log).toContain('\nsame step: unset\n');
    expect(stepNamed(run, 'write').summary).toBe('# A\n');
    expect(stepNamed(run, 'read').log).toContain('\n1 1 x\na+b+');
    expect(stepNamed(run, 'read').log).toContain('my tool\n');
    expect(stepNamed(run, 'after refusal').log).toContain('\noptions <> ok <1>\n');
    expect(complaints(run)).toEqual([
      "error: Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
      "error: Unable to process file command 'output' successfully. Invalid format 'nonsense'.",
    ]);
    expect(stepNamed(run, 'malformed').conclusion).toBe('failure');
  });

  test('a summary above 1 MiB is dropped with an error', async () => {
    await using stage = await setStage();
    const run = await stage.run(
      workflowOf(`- {name: big, run: 'head -c 1048577 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"'}`),
    );
    expect(stepNamed(run, 'big').summary).toBe('');
    expect(complaints(run).join()).toMatch(/supports content up to a size of 1024k, got 1025k/);
  });

  test('commands become annotations within the limits, groups and hidden lines', async () => {
    await using stage = await setStage();
    const run = await stage.run(
      workflowOf(`- name: annotate
  run: |
    echo "::warning file=data/a.csv,line=3,title=Late%3A::Row 3%0Ais late"
    echo "::error file=$GITHUB_WORKSPACE/x.py::bad"
    for i in $(seq 12); do echo "::notice::n$i"; done
- name: groups
  run: |
    echo "::group::Details"
    echo "inside"
    echo "::endgroup::"
    echo "outside"
    echo "::debug::hidden"
    echo "::stop-commands::token123"
    echo "::error::not a command"
    echo "::token123::"
    echo "::add-mask::hushhush"
    echo "say hushhush"`),
    );
    const annotations = run.jobs[0]?.annotations ?? [];
    expect(annotations.slice(0, 2)).toEqual([
      {level: 'warning', message: 'Row 3\nis late', title: 'Late:', path: 'data/a.csv', line: 3},
      {level: 'error', message: 'bad', path: 'x.py'},
    ]);
    expect(annotations.filter(({level}) => level === 'notice')).toHaveLength(10);
    expect(stepNamed(run, 'annotate').log).toContain('Notice: n12');
    expect(stepNamed(run, 'groups').log).toContain(
      '▾ Details\n  inside\noutside\n::error::not a command\nsay ***\n',
    );
  });

  test('at most 50 annotations a job', async () => {
    await using stage = await setStage();
    const steps = Array.from(
      {length: 6},
      (_, i) => `- {name: s${i}, run: 'for i in 1 2 3 4 5 6 7 8 9 10; do echo "::error::$i"; done'}`,
    );
    const run = await stage.run(workflowOf(steps.join('\n')));
    expect(run.jobs[0]?.annotations).toHaveLength(50);
  });
});

describe('secrets', () => {
  thorough('are in no log, summary, annotation, step name or output of a job', async () => {
    await using stage = await setStage({
      secrets: {[SLUG]: {KEY: 'sup3rs3cret', PEM: '-----BEGIN-----\nline-of-key-1\nline-of-key-2'}},
      variables: {[SLUG]: {REGION: 'eu'}},
    });
    const run = await stage.run(`on: push
jobs:
  build:
    runs-on: ubuntu-latest
    outputs:
      leak: \${{ steps.x.outputs.leak }}
      fine: \${{ vars.REGION }}
    steps:
      - id: x
        name: Uses \${{ secrets.KEY }}
        env: {KEY: "\${{ secrets.KEY }}", PEM: "\${{ secrets.PEM }}"}
        run: |
          echo "key $KEY"; echo "$PEM"; printf %s "$KEY" | base64
          echo "::error title=$KEY::$KEY"
          echo "$KEY" >> "$GITHUB_STEP_SUMMARY"
          echo "leak=$KEY" >> "$GITHUB_OUTPUT"
          echo "token $TOKEN"
  next:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - name: got
        run: echo "<\${{ needs.build.outputs.leak }}> <\${{ needs.build.outputs.fine }}>"
`);
    const saved = stage.forge.saved.join('');
    for (const text of [
      'sup3rs3cret',
      'line-of-key-1',
      Buffer.from('sup3rs3cret').toString('base64'),
      'ghs_token',
    ]) {
      expect(saved).not.toContain(text);
    }
    expect(stepNamed(run, 'got').log).toContain('\n<> <eu>\n');
    expect(complaints(run)).toContain("warning: Skip output 'leak' since it may contain secret.");
  });
});

describe('the environment of a step', () => {
  test('is scrubbed, and says what GitHub says', async () => {
    process.env['CAIRN_TEST_LEAK'] = 'leaked';
    await using stage = await setStage({environment: {EXTRA: 'given'}});
    const run = await stage.run(
      workflowOf(
        `- {name: show, id: show-it, run: env | sort, env: {OWN: declared, GITHUB_REPOSITORY: forged/x}}`,
      ),
    );
    delete process.env['CAIRN_TEST_LEAK'];
    const log = stepNamed(run, 'show').log;
    const value = (name: string): string | undefined => new RegExp(`^${name}=(.*)$`, 'm').exec(log)?.[1];
    const names = [...log.matchAll(/^(\w+)=/gm)].map((match) => match[1] ?? '');
    const expected = ['CI', 'EXTRA', 'HOME', 'LANG', 'OWN', 'PATH', 'PWD', 'SHLVL', '_', 'OLDPWD'];
    expect(names.filter((name) => !expected.includes(name) && !/^(?:GITHUB|RUNNER)_/.test(name))).toEqual([]);
    expect({
      GITHUB_ACTIONS: value('GITHUB_ACTIONS'),
      CI: value('CI'),
      GITHUB_REPOSITORY: value('GITHUB_REPOSITORY'),
      GITHUB_REPOSITORY_OWNER: value('GITHUB_REPOSITORY_OWNER'),
      GITHUB_REF: value('GITHUB_REF'),
      GITHUB_REF_NAME: value('GITHUB_REF_NAME'),
      GITHUB_REF_TYPE: value('GITHUB_REF_TYPE'),
      GITHUB_SHA: value('GITHUB_SHA'),
      GITHUB_EVENT_NAME: value('GITHUB_EVENT_NAME'),
      GITHUB_JOB: value('GITHUB_JOB'),
      GITHUB_ACTION: value('GITHUB_ACTION'),
      GITHUB_ACTOR: value('GITHUB_ACTOR'),
      GITHUB_RUN_ID: value('GITHUB_RUN_ID'),
      GITHUB_RUN_NUMBER: value('GITHUB_RUN_NUMBER'),
      GITHUB_RUN_ATTEMPT: value('GITHUB_RUN_ATTEMPT'),
      GITHUB_WORKFLOW: value('GITHUB_WORKFLOW'),
      GITHUB_WORKFLOW_REF: value('GITHUB_WORKFLOW_REF'),
      GITHUB_API_URL: value('GITHUB_API_URL'),
      GITHUB_SERVER_URL: value('GITHUB_SERVER_URL'),
      GITHUB_GRAPHQL_URL: value('GITHUB_GRAPHQL_URL'),
      RUNNER_OS: value('RUNNER_OS'),
      OWN: value('OWN'),
      EXTRA: value('EXTRA'),
    }).toEqual({
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_REPOSITORY: SLUG,
      GITHUB_REPOSITORY_OWNER: 'octo',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_SHA: run.sha,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_JOB: 'build',
      GITHUB_ACTION: 'show-it',
      GITHUB_ACTOR: 'mona',
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_NUMBER: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW: 'W',
      GITHUB_WORKFLOW_REF: `${SLUG}/.github/workflows/w.yml@refs/heads/main`,
      GITHUB_API_URL: stage.forge.apiUrl,
      GITHUB_SERVER_URL: stage.forge.serverUrl,
      GITHUB_GRAPHQL_URL: `${stage.forge.apiUrl}/graphql`,
      RUNNER_OS: 'Linux',
      OWN: 'declared',
      EXTRA: 'given',
    });
    expect(log).not.toContain('ACTIONS_RUNTIME_TOKEN');
  });

  thorough('hashFiles, event payload and contexts are there', async () => {
    await using stage = await setStage();
    const run = await stage.run(
      workflowOf(`- uses: actions/checkout@v5
- name: show
  run: |
    echo "hash <\${{ hashFiles('data/*.csv') }}> none <\${{ hashFiles('nothing') }}>"
    echo "\${{ github.event.ref }} \${{ runner.os }} $(python3 -c 'import json,os;print(json.load(open(os.environ["GITHUB_EVENT_PATH"]))["ref"])')"`),
      {'data/a.csv': '1\n'},
    );
    // sha256 over the sha256 of the one file
    expect(stepNamed(run, 'show').log).toMatch(
      /\nhash <[0-9a-f]{64}> none <>\nrefs\/heads\/main Linux refs\/heads\/main\n/,
    );
  });
});
