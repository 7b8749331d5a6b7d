import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {claimRef, claimRefOf} from '../../src/registry/claimed-numbers.ts';
import {historyOf, readRegistry, versionsOf} from '../../src/registry/read-registry.ts';
import {sample, thorough} from '../support/effort.ts';
import {promotionWorld, type PromotionWorld} from '../support/promotion.ts';

/**
 * Eight processes (four in a quick check) on one model at once, against the forge over HTTP. What `register` does beside this (storing files)
 * races nowhere: every version has its own release or folder, so registerVersion is what is raced.
 */
const contenders = sample({all: 8, quick: 4});

async function race(
  world: PromotionWorld,
  kind: 'register' | 'assign',
  each: number,
): Promise<{tags: string[]; pushes: number; clones: string[]}> {
  const clones = await Promise.all(
    Array.from({length: contenders}, async (_, index) => (await world.clone(`contender-${index}`)).directory),
  );
  const token = world.forge.issueToken({
    repository: world.slug,
    actor: 'dana',
    kind: 'person',
    permissions: {},
  });
  const before = world.forge.requests.length;
  const outputs = await Promise.all(
    clones.map(async (directory, index) =>
      contender([directory, world.forge.serverUrl, token, kind, String(1 + index * each), String(each)]),
    ),
  );
  const pushes = world.forge.requests
    .slice(before)
    .filter(({method, path}) => method === 'POST' && path.endsWith('/git-receive-pack')).length;
  return {tags: outputs.flatMap((output) => output.trim().split('\n')), pushes, clones};
}

async function contender(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'racer.ts'), ...args]);
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes.toString()));
    child.stderr.on('data', (bytes: Buffer) => err.push(bytes.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(out.join(''));
      else reject(new Error(`a contender ended with ${code ?? 'a signal'}: ${err.join('')}`));
    });
  });
}

/** Refs of a clone or of `origin`, by name. */
async function refsOf(world: PromotionWorld, directory: string, ...command: string[]): Promise<string[]> {
  const text = await world.git.run(['-C', directory, ...command]);
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.endsWith('^{}'))
    .map((line) => line.replace('\t', ' '))
    .sort();
}

async function expectNothingLeft(world: PromotionWorld, clones: readonly string[]): Promise<void> {
  const shared = new Set(
    await refsOf(world, clones[0] ?? '', 'ls-remote', 'origin', 'refs/tags/*', 'refs/cairn/*'),
  );
  for (const clone of clones) {
    const local = await refsOf(
      world,
      clone,
      'for-each-ref',
      '--format=%(objectname) %(refname)',
      'refs/tags',
      'refs/cairn',
    );
    expect(local.length).toBeGreaterThan(0);
    expect(local.filter((line) => !shared.has(line))).toEqual([]);
  }
}

describe(`${contenders} processes at once`, () => {
  test(
    'that register runs end with a version for each, none lost, nothing left over, and no storm of pushes',
    {timeout: 600_000},
    async () => {
      await using world = await promotionWorld();
      const each = sample({all: 25, quick: 2});
      const {tags, pushes, clones} = await race(world, 'register', each);
      const expected = Array.from({length: contenders * each}, (_, index) => `0.0.${index + 1}`);
      expect(new Set(tags)).toEqual(new Set(expected.map((version) => `m@v${version}`)));
      expect(tags).toHaveLength(expected.length);
      const registry = await readRegistry(world.git, {models: ['m'], fetch: true});
      expect(registry.diagnostics).toEqual([]);
      expect(versionsOf(registry, 'm').map(({version}) => version)).toEqual(expected);
      expect(new Set(versionsOf(registry, 'm').map(({run}) => run)).size).toBe(expected.length);
      const facts = historyOf(registry, 'm');
      expect(facts.map(({trailers}) => trailers.sequence)).toEqual(expected.map((_, index) => index + 1));
      for (const [index, {trailers}] of facts.entries())
        expect(trailers.previous).toBe(facts[index - 1]?.tagObject);
      const claims = await refsOf(world, clones[0] ?? '', 'ls-remote', 'origin', 'refs/cairn/versions/*');
      expect(claims.map((line) => line.split(' ')[1]).sort()).toEqual(
        expected.map((version) => claimRef('m', version)).sort(),
      );
      await expectNothingLeft(world, clones);
      // Each push that loses shows that another won: without waiting it would be up to eight for each version.
      expect(pushes).toBeGreaterThanOrEqual(expected.length);
      expect(pushes).toBeLessThan(expected.length * 4);
    },
  );

  thorough('that change one stage end with every change in one order', {timeout: 600_000}, async () => {
    await using world = await promotionWorld();
    const each = sample({all: 6, quick: 2});
    const {tags, pushes, clones} = await race(world, 'assign', each);
    const changes = contenders * each;
    const registry = await readRegistry(world.git, {models: ['m'], fetch: true});
    expect(registry.diagnostics).toEqual([]);
    const facts = historyOf(registry, 'm', 'production');
    expect(facts.map(({tag}) => tag)).toEqual(
      Array.from({length: changes}, (_, index) => `m#production#${index + 1}`),
    );
    expect(new Set(tags)).toEqual(new Set(facts.map(({tag}) => tag)));
    const claims = await refsOf(
      world,
      clones[0] ?? '',
      'ls-remote',
      '--refs',
      'origin',
      'refs/cairn/stages/*',
    );
    expect(new Set(claims)).toEqual(
      new Set(facts.map(({tagObject, name}) => `${tagObject} ${claimRefOf(name) ?? ''}`)),
    );
    // Each was made in sight of the one before it.
    for (const [index, {trailers, message}] of facts.entries()) {
      expect(trailers.previous).toBe(facts[index - 1]?.tagObject);
      expect(message).toContain(`after ${facts[index - 1]?.tag ?? 'nothing'}\n`);
    }
    await expectNothingLeft(world, clones);
    expect(pushes).toBeLessThan(changes * 4);
  });
});
