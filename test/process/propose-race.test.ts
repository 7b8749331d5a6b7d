import {expect} from 'vitest';
import {metric, stateOf, type PromotionWorld} from '../support/promotion.ts';
import {merge, pullOf, registeredWorld, registerOf} from '../support/lifecycle.ts';
import {release} from '../../src/verbs/release.ts';
import {runBundle, type ActionRun} from '../support/run-action.ts';
import {thorough} from '../support/effort.ts';

thorough(
  'two processes that propose at once end with one pull request, whose charts the bundle drew',
  async () => {
    await using world = await registeredWorld();
    const first = world.first;
    const [alone] = await proposeAt(world, ['alone']);
    expect(alone?.outputs).toMatchObject({'pull-request': '1'});
    await merge(world, 1);
    const context = await world.context(world.git);
    await release.run({token: '', 'dry-run': false, config: 'cairn.yaml'}, context);
    await registerOf(world, {
      seed: 2,
      champion: {version: '0.0.1', manifest: first.manifest, metrics: [metric('roc_auc', 0.7, 0.02)]},
      comparison: [
        {
          metric: 'roc_auc',
          direction: 'higher',
          difference: 0.05,
          lower: 0.01,
          upper: 0.09,
          n: 1000,
          better: 'challenger',
        },
      ],
    });
    const runs = await proposeAt(world, ['one', 'two']);
    expect(runs.map(({code, outputs}) => [code, outputs['pull-request']])).toEqual([
      [0, '2'],
      [0, '2'],
    ]);
    expect(await stateOf(world)).toMatchObject({pulls: [{number: 2, state: 'open'}, {number: 1}]});
    const {head, body} = await pullOf(world, 2);
    const chart = `registry/m/reports/production/0.0.2/differences-light.svg`;
    expect(await world.git.run(['show', `${head}:${chart}`])).toMatch(/^<svg .*<title>Differences between/);
    expect(body).toContain(`/blob/${head}/${chart}?raw=true`);
  },
);

/** Runs the bundle in a process for each name, in a clone of that name, all at once. */
async function proposeAt(world: PromotionWorld, names: readonly string[]): Promise<ActionRun[]> {
  const {forge, slug} = world;
  const token = forge.issueToken({repository: slug, actor: 'dana', kind: 'person', permissions: {}});
  const clones = await Promise.all(names.map(async (name) => world.clone(name)));
  return Promise.all(
    clones.map(async (clone) =>
      runBundle('propose', {
        workspace: clone.directory,
        inputs: {model: 'm', token},
        environment: {
          GITHUB_API_URL: forge.apiUrl,
          GITHUB_SERVER_URL: forge.serverUrl,
          GITHUB_REPOSITORY: slug,
        },
      }),
    ),
  );
}
