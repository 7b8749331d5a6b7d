import {describe, expect, test} from 'vitest';
import {checkProtection} from '../../src/diagnosis/check-protection.ts';
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
  test.each([
    [{protected: false, requiredChecks: [], reviews: 0, signatures: false}, ['unprotected-branch']],
    [{protected: true, requiredChecks: ['cairn/gate'], reviews: 1, signatures: false}, []],
    [{protected: true, requiredChecks: ['ci'], reviews: 1, signatures: false}, ['gate-not-required']],
    [
      {protected: true, requiredChecks: ['cairn/gate'], reviews: 0, signatures: false},
      ['review-not-required'],
    ],
    [{protected: true, requiredChecks: ['cairn/gate'], reviews: undefined, signatures: undefined}, []],
    [
      {protected: true, requiredChecks: ['cairn/gate'], reviews: 1, signatures: true},
      ['signatures-required'],
    ],
  ])('%o', (rules, checks) => {
    expect(checkProtection('main', rules).map(({check}) => check)).toEqual(checks);
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
