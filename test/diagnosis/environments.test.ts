import {readFile} from 'node:fs/promises';
import {describe, expect, test} from 'vitest';
import {checkEnvironments, namedEnvironments} from '../../src/diagnosis/check-environments.ts';
import {withEnvironment} from '../support/changed-templates.ts';

const path = '.github/workflows/x.yml';

function deploying(environment: string, verb = 'deploy'): {path: string; text: string} {
  const steps = `[{uses: cairn-ml/cairn/actions/${verb}@v1}]`;
  return {path, text: `on: push\njobs:\n  one: {runs-on: x, environment: ${environment}, steps: ${steps}}\n`};
}

describe('namedEnvironments', () => {
  test.each([
    [deploying('live'), ['live']],
    [deploying('{name: live, url: "https://example.com"}'), ['live']],
    [deploying('"${{ matrix.environment }}"'), ['staging', 'production']],
    [deploying('{name: "${{matrix.environment}}"}'), ['staging', 'production']],
    [deploying('"${{ inputs.where }}"'), ['${{ inputs.where }}']],
    [deploying('live', 'train'), []],
    [deploying('[live]'), []],
    [{path, text: 'jobs: ['}, []],
  ])('%j', (workflow, names) => {
    const found = namedEnvironments([workflow], ['staging', 'production']);
    expect(found).toEqual(names.map((name) => ({name, where: `job one of ${path}`})));
  });

  test.each(['release', 'rollback'])(
    '%s.yml names those of the stages once its marks are taken away',
    async (name) => {
      const text = await readFile(`action-templates/${name}.yml`, 'utf8');
      expect(namedEnvironments([{path, text}], ['production'])).toEqual([]);
      expect(namedEnvironments([{path, text: withEnvironment(text)}], ['production'])).toEqual([
        {name: 'production', where: `job deploy of ${path}`},
      ]);
    },
  );
});

describe('checkEnvironments', () => {
  const known = (reviewed: boolean, restricted: boolean) => [{name: 'Production', reviewed, restricted}];
  test.each([
    ['is not there', 'production', [], ['environment-missing warning']],
    ['has no rule', 'production', known(false, false), ['environment-not-reviewed warning']],
    ['has other rules', 'production', known(false, true), ['environment-not-reviewed notice']],
    ['has reviewers', 'production', known(true, false), []],
    ['is an expression', '${{ inputs.where }}', known(true, true), ['environment-unknown notice']],
  ])('%s', (_, name, environments, expected) => {
    const found = checkEnvironments([{name, where: 'job a of x.yml'}], environments);
    expect(found.map(({check, level}) => `${check} ${level}`)).toEqual(expected);
  });

  test('several jobs that name one are one finding', () => {
    const named = ['a', 'b', 'a'].map((job) => ({name: 'live', where: `job ${job} of x.yml`}));
    expect(checkEnvironments([...named, {name: 'LIVE', where: 'job c of x.yml'}], [])).toMatchObject([
      {
        subject: 'environment live',
        problem: expect.stringContaining('job a of x.yml, job b of x.yml, job c of x.yml') as string,
      },
    ]);
  });
});
