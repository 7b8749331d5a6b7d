import {expect, test} from 'vitest';
import {gate} from '../../src/verbs/gate.ts';
import {release} from '../../src/verbs/release.ts';
import {doctor} from '../../src/verbs/doctor.ts';
import {parseTagName} from '../../src/registry/tag-name.ts';
import {runCommandLine} from '../support/command-line.ts';
import {thorough} from '../support/effort.ts';
import {gateInputs, onPull, openPull, pushBranch} from '../support/gate-run.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {registeredWorld} from '../support/lifecycle.ts';

/*
 * Who: somebody who may push tags and branches, and uses letters that look like those of a model or a stage, or are not
 * drawn at all.
 * What they may reach: a version or stage of their own that a reader takes for the real one, or a message about it that
 * reads as if the real one were meant.
 * What stops them: names are compared by their letters and are ASCII alone; what else they hold is said by its number.
 */
const cyrillic = '\u043c'; // looks like m
const names = [
  ['Cyrillic', cyrillic, 'U+043C'],
  ['Greek', 'm\u03c5', 'U+03C5'],
  ['full width', '\uff4d', 'U+FF4D'],
  ['without width', 'm\u200b', 'U+200B'],
  ['from right to left', '\u202em', 'U+202E'],
  ['a joined accent', 'm\u0301', 'U+0301'],
  ['letters of tags', 'm\u{e0061}', 'U+E0061'],
] as const;

test.each(names)(
  'a name with letters that are %s names nothing, and is told from the real one',
  (_, name, point) => {
    for (const tag of [
      `${name}@v0.0.1`,
      `${name}#production#1`,
      `m#${name}`,
      `m@v0.0.1${name}`,
      `m#x#1${name}`,
    ])
      expect(parseTagName(tag)).toMatchObject({
        kind: 'foreign',
        reason: expect.stringContaining(point) as string,
      });
  },
);

thorough(
  'look-alikes of a registered model, in tags, branches and stage files, move nothing and are told',
  async () => {
    await using world = await registeredWorld(['{id: mild, metric: roc_auc, minimum: 0.1}']);
    const {git} = world;
    const text = await git.run(['cat-file', 'tag', 'refs/tags/m@v0.0.1']);
    for (const [, name] of names) {
      for (const tag of [`${name}@v0.0.1`, `${name}#production#1`, `m#production#1${name}`]) {
        const input = `${text.replace('tag m@v0.0.1', `tag ${tag}`)}\n`;
        const id = await git.run(['hash-object', '-t', 'tag', '-w', '--literally', '--stdin'], {input});
        await git.run(['push', '--quiet', 'origin', `${id}:refs/tags/${tag}`]);
      }
      await git.run(['push', '--quiet', 'origin', `HEAD:refs/heads/cairn-versions/${name}/0.0.1`]);
    }
    const {manifest} = world.first;
    const stated = {
      document: 'stage',
      schemaVersion: 1,
      model: cyrillic,
      stage: 'production',
      version: '0.0.1',
    };
    const path = `registry/${cyrillic}/stages/production.json`;
    await pushBranch(world, 'alike', {[path]: JSON.stringify({...stated, manifest})});
    const gated = await onPull(world, await world.clone('gate'), await openPull(world, 'alike'));
    const {outputs} = await gate.run(gateInputs, gated);
    expect(outputs.verdict).toBe('fail');
    expect(outputs.verdicts).toContain('U+043C');
    await world.push({[path]: JSON.stringify({...stated, manifest})});
    const context = await world.context(await world.clone('main'));
    const released = await release.run(inputsOf(release, {token: ''}), context);
    expect(released.outputs.released).toBe('[]');
    const examined = await doctor.run(inputsOf(doctor, {token: ''}), context);
    for (const [, , point] of names) expect(examined.outputs.findings).toContain(point);
    const at = ['-C', context.workspace];
    const shown = await runCommandLine([...at, 'show', 'm'], {HOME: context.workspace});
    expect(shown.out).toContain('0.0.1');
    expect(shown.out).not.toContain('production');
    expect(shown.err).toContain('U+043C');
    for (const command of ['show', 'history', 'verify']) {
      const {code, err} = await runCommandLine([...at, command, `${cyrillic}@0.0.1`], {
        HOME: context.workspace,
      });
      expect(code, command).toBe(1);
      expect(err, command).toContain('U+043C');
    }
  },
);
