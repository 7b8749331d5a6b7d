import {readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {temporaryFolder} from '../support/temporary.ts';
import {runCairn, runGit, signer, type Outcome, type RecordedAnswer} from './command-line.ts';

/*
 * A repository that Cairn 0.1.0 wrote (make-fixture.ts tells how), read, verified and continued by the build of today.
 * What is new may be added (refs, fields of JSON, links that are checked); what was stated then is neither lost nor changed.
 */

const fixture = join(import.meta.dirname, 'fixtures/registry-0.1.0');
const recorded = JSON.parse(readFileSync(`${fixture}.json`, 'utf8')) as RecordedAnswer[]; // as make-fixture.ts writes it

interface Finding {
  readonly id: string;
  readonly subject: string;
  readonly status: 'pass' | 'fail' | 'unchecked';
}

interface Event {
  readonly tag: string;
  readonly sequence: number;
  readonly tagObject: string;
}

interface Refusal {
  readonly error: {readonly code: string};
}

/** A shared repository without a server of GitHub, and a person's clone of it. */
interface Old {
  readonly origin: string;
  readonly clone: string;
  cairn(...args: string[]): Promise<Outcome>;
}

const folders: AsyncDisposable[] = [];
afterAll(async () => {
  for (const folder of folders) await folder[Symbol.asyncDispose]();
});

async function openOld(): Promise<Old> {
  const folder = await temporaryFolder();
  folders.push(folder);
  const origin = join(folder.path, 'origin.git');
  const clone = join(folder.path, 'clone');
  await runGit(folder.path, 'clone', '--quiet', '--mirror', `${fixture}.bundle`, origin);
  await runGit(folder.path, 'clone', '--quiet', origin, clone);
  await runGit(clone, 'config', 'user.name', 'kim');
  await runGit(clone, 'config', 'user.email', 'kim@example.com');
  const environment = {CAIRN_SIGNING_KEY: signer().secret};
  return {
    origin,
    clone,
    cairn: async (...args) => runCairn(args, {directory: clone, home: folder.path, environment}),
  };
}

async function jsonOf(old: Old, ...args: string[]): Promise<unknown> {
  const {code, out, err} = await old.cairn('--json', ...args);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${out}${err}`);
  return JSON.parse(out);
}

/** Of a model by their sequence, which no clock of a machine moves. */
async function factsOf(old: Old, model: string): Promise<Event[]> {
  const {events} = (await jsonOf(old, 'history', model)) as {events: Event[]}; // as `history` prints it
  return events.toSorted((a, b) => a.sequence - b.sequence);
}

/** The tip of every ref by its name. */
async function refsOf({origin}: Old): Promise<Map<string, string>> {
  const lines = (await runGit(origin, 'for-each-ref', '--format=%(refname) %(objectname)')).split('\n');
  return new Map(lines.map((line): [string, string] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']));
}

describe('a repository of Cairn 0.1.0 is read', () => {
  let old: Old;
  beforeAll(async () => {
    old = await openOld();
  });

  const questions = recorded.filter(({args}) => !args.includes('verify'));
  test.each(questions.map((answer): [string, RecordedAnswer] => [answer.args.join(' '), answer]))(
    '%s answers as it did',
    async (_, {args, code, json}) => {
      const {code: codeNow, out} = await old.cairn(...args);
      expect(codeNow, out).toBe(code);
      if (json === undefined) expect(out).toBe('');
      else expect([JSON.parse(out)]).toMatchObject([json]);
    },
  );

  const checks = recorded.filter(({args}) => args.includes('verify'));
  test.each(checks.map((answer): [string, RecordedAnswer] => [answer.args.join(' '), answer]))(
    '%s finds every link sound that was sound',
    async (_, {args, json}) => {
      const {code, out, err} = await old.cairn(...args);
      expect(code, `${out}${err}`).toBe(0);
      expectSound(JSON.parse(out) as Finding[], json as Finding[]); // as `verify` prints them
    },
  );
});

/** Nothing is broken, and what was checked before still is. */
function expectSound(now: readonly Finding[], before: readonly Finding[]): void {
  expect(now.filter(({status}) => status === 'fail')).toEqual([]);
  const sound = new Set(now.filter(({status}) => status === 'pass').map(nameOf));
  expect(before.filter((link) => link.status === 'pass' && !sound.has(nameOf(link)))).toEqual([]);
}

function nameOf({id, subject}: Finding): string {
  return `${id} ${subject}`;
}

describe('a repository of Cairn 0.1.0 is continued', () => {
  let old: Old;
  let refsBefore: Map<string, string>;
  let before: Event[];
  const said: Record<string, Record<string, string>> = {};

  /** Runs a verb that must end well, or with drift, and keeps its outputs. */
  async function step(...args: string[]): Promise<Record<string, string>> {
    const {code, out, err} = await old.cairn('--json', ...args);
    const {outputs, conclusion} = out.startsWith('{') ? (JSON.parse(out) as VerbAnswer) : {}; // as every verb prints it
    if (outputs === undefined || (code !== 0 && conclusion !== 'drift'))
      throw new Error(`${args.join(' ')} ended with ${code}: ${out}${err}`);
    said[args[0] ?? ''] = outputs;
    return outputs;
  }

  interface VerbAnswer {
    readonly outputs?: Record<string, string>;
    readonly conclusion?: string;
  }

  beforeAll(async () => {
    old = await openOld();
    refsBefore = await refsOf(old);
    before = await factsOf(old, 'small');
    const {run = ''} = await step('train', '--model', 'small');
    await step('evaluate', '--model', 'small', '--run', run);
    const {version = '', manifest = ''} = await step('register', '--model', 'small', '--run', run);
    await askFor(old, {version, manifest});
    await step('release');
    await step('rollback', 'small#production', '--to', '0.1.0', '--reason', 'a second drill', '--now');
    const window = ['--to', '2024-01-31T00:00:00Z']; // not one that was looked at before
    await step('check-drift', '--model', 'small', '--live', 'traffic/february.csv', ...window, '--push');
    await step('retire', 'small@0.0.1', '--after', '2999-12-31', '--reason', 'it is old');
  }, 180_000);

  test('a version gets the number after the greatest, whatever became of that', async () => {
    expect(said['register']).toMatchObject({version: '0.1.1', tag: 'small@v0.1.1', created: 'true'});
    const taken = await old.cairn(
      '--json',
      'register',
      'small',
      '--run',
      runOf(said),
      '--version=0.0.1-rc.1',
    );
    expect(taken.code).toBe(1);
    expect((JSON.parse(taken.out) as Refusal).error.code).toMatch(/^CAIRN_VERSION_/); // as every refusal is printed
  });

  test('a version made before is found again by its run, and not made anew', async () => {
    const {run} = (await jsonOf(old, 'show', 'small@0.1.0')) as {run: string}; // as `show` prints it
    expect(await jsonOf(old, 'register', '--model', 'small', '--run', run)).toMatchObject({
      outputs: {version: '0.1.0', created: 'false'},
    });
  });

  test('the champion is fetched and measured as one of today', async () => {
    const ref = `refs/cairn/runs/${runOf(said)}`;
    expect(JSON.parse(await runGit(old.origin, 'show', `${ref}:evaluation.json`))).toMatchObject({
      champion: {stage: 'production', version: '0.0.1'},
    });
  });

  test('the history goes on: old events are the same, sequence and counters have no gap and no double', async () => {
    const after = await factsOf(old, 'small');
    expect(after.slice(0, before.length)).toMatchObject(before);
    expect(after.map(({tag}) => tag).slice(before.length)).toEqual([
      'small@v0.1.1',
      'small#staging#12',
      'small#production#13',
    ]);
    expect(after.map(({sequence}) => sequence)).toEqual(after.map((_, index) => index + 1));
  });

  test('the stages hold what was asked for, and the rollback is held', async () => {
    expect(await jsonOf(old, 'show', 'small')).toMatchObject({
      stages: {
        dev: {version: '0.1.0', tag: 'small#dev#11'},
        staging: {version: '0.1.1', tag: 'small#staging#12'},
        production: {version: '0.1.0', tag: 'small#production#13'},
      },
    });
    const stage = await runGit(old.origin, 'show', 'main:registry/small/stages/production.json');
    expect(JSON.parse(stage)).toMatchObject({version: '0.1.0', hold: {reason: 'a second drill'}});
    expect(said['rollback']).toMatchObject({from: '0.0.1', version: '0.1.0'});
  });

  test('no tag, number or run of before was moved or lost; records and branches only grew', async () => {
    const after = await refsOf(old);
    for (const [ref, tip] of refsBefore) {
      const now = after.get(ref) ?? '';
      if (!/^refs\/(?:heads\/|cairn\/(?:monitors|retirements|attestations)\/)/.test(ref))
        expect(now, ref).toBe(tip);
      else if (now !== tip) await runGit(old.origin, 'merge-base', '--is-ancestor', tip, now);
    }
    expect([...after.keys()]).toEqual(expect.arrayContaining([...refsBefore.keys()]));
    expect(after.get('refs/cairn/versions/small/0.1.1')).toBe(after.get('refs/tags/small@v0.1.1'));
    expect(await runGit(old.origin, 'fsck', '--strict', '--no-dangling')).toBe('');
  });

  test('the drift check was appended to those of before', async () => {
    const history = async (commit: string): Promise<string[]> =>
      (await runGit(old.origin, 'show', `${commit}:history.ndjson`)).split('\n');
    const ref = 'refs/cairn/monitors/small';
    const earlier = await history(refsBefore.get(ref) ?? '');
    const now = await history(ref);
    expect(now.slice(0, earlier.length)).toEqual(earlier);
    expect(now).toHaveLength(earlier.length + 1);
    expect(JSON.parse(now.at(-1) ?? '')).toMatchObject({
      version: '0.1.0',
      stage: 'production',
      verdict: 'drift',
    });
  });

  test('the retirement was announced beside those of before', async () => {
    const announced = async (commit: string): Promise<string[]> =>
      (await runGit(old.origin, 'ls-tree', '-r', commit)).split('\n');
    const ref = 'refs/cairn/retirements/small';
    const earlier = await announced(refsBefore.get(ref) ?? '');
    const now = await announced(ref);
    expect(now).toEqual(expect.arrayContaining(earlier));
    expect(now).toHaveLength(earlier.length + 1);
    expect(said['retire']).toMatchObject({version: '0.0.1', state: 'announced'});
    // One of the old build is known: its date is kept, its reason too.
    expect(await jsonOf(old, 'retire', 'small@0.1.1-beta.1', '--dry-run', 'true')).toMatchObject({
      document: {retirement: {reason: 'a trial', after: '2999-12-31T00:00:00.000Z'}},
    });
  });

  test.each(['small@0.0.1', 'small@0.1.1', 'small#staging', 'small#production', 'steady#production'])(
    'verify %s finds no broken link',
    async (target) => {
      const findings = (await jsonOf(old, 'verify', target)) as Finding[]; // as `verify` prints them
      expectSound(findings, []);
      const sound = findings.filter(({status}) => status === 'pass').map(({id}) => id);
      const links = [
        'version-tag',
        'manifest',
        'artifact',
        'evaluation',
        'run',
        'data',
        'signature',
        'sequence',
      ];
      const ofStage = target.includes('#') ? ['stage-file', 'stage-tag', 'verdict'] : [];
      expect(sound).toEqual(expect.arrayContaining([...links, ...ofStage]));
    },
  );

  test('another run of release finds nothing to do', async () => {
    expect(await jsonOf(old, 'release')).toMatchObject({outputs: {changed: 'false'}});
  });
});

function runOf(said: Readonly<Record<string, Record<string, string>>>): string {
  return said['train']?.['run'] ?? '';
}

/** A person asks for a version in staging, as the pull request of `propose` does. */
async function askFor({clone}: Old, {version, manifest}: {version: string; manifest: string}): Promise<void> {
  const path = `registry/small/versions/${version}.json`;
  const stage = {document: 'stage', schemaVersion: 1, model: 'small', stage: 'staging', version, manifest};
  const files = {
    [path]: `${await runGit(clone, 'show', `small@v${version}:${path}`)}\n`,
    'registry/small/stages/staging.json': `${JSON.stringify(stage, null, 2)}\n`,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(clone, name)), {recursive: true});
    await writeFile(join(clone, name), text);
  }
  await runGit(clone, 'add', 'registry');
  await runGit(clone, 'commit', '--quiet', '-m', `small ${version} to staging`);
  await runGit(clone, 'push', '--quiet', 'origin', 'HEAD:main');
}
