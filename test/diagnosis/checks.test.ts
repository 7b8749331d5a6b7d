import {describe, expect, test} from 'vitest';
import {checkProtection} from '../../src/diagnosis/check-protection.ts';
import {checkTagRules} from '../../src/diagnosis/check-tag-rules.ts';
import {ownersOf} from '../../src/diagnosis/code-owners.ts';
import {checkSchedules} from '../../src/diagnosis/check-schedules.ts';
import {checkReleaseSizes} from '../../src/diagnosis/check-sizes.ts';
import {checkWorkflowPermissions, isScheduled} from '../../src/diagnosis/check-workflows.ts';
import type {KnownWorkflow} from '../../src/github/workflows.ts';

const needed = {
  register: [{scope: 'contents', access: 'write', reason: 'to push the tag'}],
  'validate-data': [{scope: 'contents', access: 'read', reason: 'to check out'}],
  propose: [
    {scope: 'contents', access: 'write', reason: 'to push the branch'},
    {scope: 'pull-requests', access: 'write', reason: 'to open the pull request'},
  ],
} as const;

function workflow(permissions: string, uses: string, jobPermissions = ''): {path: string; text: string} {
  return {
    path: '.github/workflows/x.yml',
    text: `on: push\n${permissions}\njobs:\n  one:\n    runs-on: ubuntu-latest\n${jobPermissions}\n    steps:\n      - uses: actions/checkout@v4\n      - uses: ${uses}\n`,
  };
}

describe('checkWorkflowPermissions', () => {
  const register = 'cairn-ml/cairn/actions/register@0123456789abcdef0123456789abcdef01234567';
  test('a job that calls a reusable workflow of Cairn needs what its verbs need; one of others is not known', () => {
    const calling = (uses: string): string[] =>
      checkWorkflowPermissions(
        {
          path: 'x.yml',
          text: `on: push\njobs:\n  one:\n    permissions: {contents: write}\n    uses: ${uses}\n`,
        },
        needed,
      ).map(({problem}) => problem);
    expect(calling('cairn-ml/cairn/.github/workflows/cairn-train.yml@v1')).toEqual([
      'job one uses propose without `pull-requests: write`, which it needs to open the pull request',
    ]);
    expect(calling('cairn-ml/cairn/.github/workflows/train.yml@v1')).toEqual([]);
    expect(calling('others/tools/.github/workflows/cairn-train.yml@v1')).toEqual([]);
  });

  test.each([
    ['enough', 'permissions: {contents: write}', register, '', []],
    ['write-all', 'permissions: write-all', register, '', []],
    ['the job has its own', 'permissions: {}', register, '    permissions: {contents: write}', []],
    ['read alone', 'permissions: {contents: read}', register, '', ['missing-permission']],
    ['read-all', 'permissions: read-all', register, '', ['missing-permission']],
    ['none', 'permissions: {}', register, '', ['missing-permission']],
    [
      'the job takes it away',
      'permissions: {contents: write}',
      register,
      '    permissions: {}',
      ['missing-permission'],
    ],
    ['not stated', '', register, '', ['unstated-permission']],
    ['not stated, but reading is enough', '', 'cairn-ml/cairn/actions/validate-data@v1', '', []],
    ['a local copy', 'permissions: {}', './actions/register', '', ['missing-permission']],
    [
      'two scopes',
      'permissions: {}',
      'fork/cairn/actions/propose@v1',
      '',
      ['missing-permission', 'missing-permission'],
    ],
    ['an Action of others', 'permissions: {}', 'someone/else/actions/register@v1', '', []],
    ['an unknown verb', 'permissions: {}', 'cairn-ml/cairn/actions/constructor@v1', '', []],
  ])('%s', (_, permissions, uses, jobPermissions, checks) => {
    const findings = checkWorkflowPermissions(workflow(permissions, uses, jobPermissions), needed);
    expect(findings.map(({check}) => check)).toEqual(checks);
  });

  test('says which job, Action and permission, and why', () => {
    const [finding] = checkWorkflowPermissions(workflow('permissions: {contents: read}', register), needed);
    expect(finding).toMatchObject({
      level: 'error',
      subject: '.github/workflows/x.yml',
      problem: 'job one uses register without `contents: write`, which it needs to push the tag',
    });
  });

  test.each(['jobs: [', '- 1', '', 'jobs: 3', 'jobs: {a: {steps: [null, 1, {uses: 5}]}}'])(
    'never throws: %s',
    (text) => {
      const findings = checkWorkflowPermissions({path: 'x.yml', text}, needed);
      expect(findings.every(({check}) => check === 'broken-workflow')).toBe(true);
    },
  );
});

test.each([
  ['on: schedule', true],
  ['on: [push, schedule]', true],
  ['on: {schedule: [{cron: "1 2 * * *"}]}', true],
  ['on: {push: {}}', false],
  ['on: push', false],
  ['[', false],
])('isScheduled: %s', (text, expected) => {
  expect(isScheduled({path: 'x', text})).toBe(expected);
});

describe('checkSchedules', () => {
  const path = '.github/workflows/drift.yml';
  const now = new Date('2025-06-01T00:00:00Z');
  const days = (n: number): Date => new Date(now.getTime() - n * 86_400_000);
  const check = (state: string, idle: number, isPrivate = false): (string | boolean)[] => {
    const enabled: KnownWorkflow[] = [];
    return checkSchedules({
      scheduled: [path],
      known: [{id: 1, path, state}],
      newestCommit: days(idle),
      now,
      isPrivate,
      enable: async (one) => {
        enabled.push(one);
        return Promise.resolve();
      },
    }).flatMap(({check: name, level, fix}) => [name, level, fix !== undefined]);
  };
  test.each([
    ['active', 10, false, []],
    ['active', 44, false, []],
    ['active', 45, false, ['schedule-about-to-stop', 'warning', false]],
    ['active', 45, true, []],
    ['disabled_inactivity', 90, false, ['stopped-schedule', 'error', true]],
    ['disabled_manually', 90, false, ['stopped-schedule', 'notice', false]],
  ])('%s, newest commit %i days old, private %s', (state, idle, isPrivate, expected) => {
    expect(check(state, idle, isPrivate)).toEqual(expected);
  });
});

describe('checkProtection', () => {
  const gate = {context: 'cairn/gate', app: 15368};
  const review = {count: 1, codeOwners: true, dismissStale: true, lastPush: true};
  const whole = {protected: true, requiredChecks: [gate], upToDate: true, review, signatures: false};
  test.each([
    [{protected: false}, ['unprotected-branch']],
    [{}, []],
    [{requiredChecks: [{context: 'ci', app: undefined}]}, ['gate-not-required']],
    [{requiredChecks: [{context: 'cairn/gate', app: undefined}]}, ['gate-not-bound']],
    [{upToDate: false}, ['gate-not-up-to-date']],
    [{review: {...review, count: 0}}, ['review-not-required']],
    [{review: {...review, dismissStale: false}}, ['stale-reviews']],
    [{review: {...review, lastPush: false}}, ['last-push-not-reviewed']],
    [{review: {...review, codeOwners: false}}, ['owners-not-required']],
    [{review: undefined, upToDate: undefined, signatures: undefined}, []],
    [{signatures: true}, ['signatures-required']],
  ])('%o', (part, checks) => {
    expect(checkProtection('main', {...whole, ...part}).map(({check}) => check)).toEqual(checks);
  });

  test('paths that nobody owns', () => {
    expect(checkProtection('main', whole, ['cairn.yaml'])[0]?.problem).toContain('cairn.yaml');
  });
});

test.each([
  ['* @all', 'cairn.yaml', ['@all']],
  ['/.github/ @ops', '.github/workflows/x.yml', ['@ops']],
  ['.github/ @ops', '.github/CODEOWNERS', ['@ops']],
  ['*.yaml @a # config\n/docs/ @b', 'models/cairn.yaml', ['@a']],
  ['* @all\n/cairn.yaml', 'cairn.yaml', []],
  ['/docs/* @b', 'docs/a/b.md', []],
  ['# nothing', 'cairn.yaml', []],
])('owners by %j of %s', (text, path, owners) => {
  expect(ownersOf(text, path)).toEqual(owners);
});

describe('checkTagRules', () => {
  const set = (types: string[], include = ['refs/tags/*@v*', 'refs/tags/*#*']) => ({
    ...{name: 'facts', include, exclude: [], types},
  });
  test.each([
    [[], false, ['tags-movable']],
    [[set(['update', 'deletion'])], false, []],
    [[set(['update', 'deletion'], ['~ALL'])], false, []],
    [[set(['update', 'deletion'], ['refs/tags/*@v*'])], false, ['tags-movable']],
    [[set(['creation', 'update', 'deletion'])], false, ['tags-creation-restricted error']],
    [[set(['creation', 'update', 'deletion'])], true, ['tags-creation-restricted']],
  ])('%j with a token of an app: %s', (sets, withAppToken, expected) => {
    const found = checkTagRules(sets, {withAppToken});
    expect(found.map(({check, level}) => (level === 'error' ? `${check} error` : check))).toEqual(expected);
  });
});

describe('checkReleaseSizes', () => {
  const gib = 1024 ** 3;
  test.each([
    [[{name: 'a', size: gib}], 0],
    [[{name: 'a', size: 1.7 * gib}], 1],
    [Array.from({length: 800}, (_, index) => ({name: String(index), size: 1})), 1],
  ])('case %#', (assets, expected) => {
    expect(checkReleaseSizes('m@v1.0.0', assets)).toHaveLength(expected);
  });
});
