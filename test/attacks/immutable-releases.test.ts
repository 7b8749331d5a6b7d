// Who: an administrator who follows good advice, and somebody with a token that writes. What they may reach: Cairn locked out
// of its own releases, or the files of a version exchanged. What stops it: releases are drafts until all files are there,
// nothing of a published one is changed but its marks, and `retire` says beforehand that such files stay.
import {expect} from 'vitest';
import {openRemovals} from '../../src/storage/open-stores.ts';
import {readManifest} from '../../src/registry/read-manifest.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {proposeInputs} from '../support/gate-run.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {merge, registerOf} from '../support/lifecycle.ts';
import {plainOctokit} from '../support/plain-octokit.ts';
import {promotionWorld} from '../support/promotion.ts';
import {thorough} from '../support/effort.ts';

const of = {owner: 'octo', repo: 'ml'};

thorough(
  'register and release pass under immutable releases; nobody changes files or tag, and what stays is said',
  async () => {
    await using world = await promotionWorld(['{id: mild, metric: roc_auc, minimum: 0.1}']);
    const token = world.forge.issueToken({
      repository: world.slug,
      actor: 'octo',
      kind: 'person',
      permissions: {},
    });
    const {rest} = plainOctokit(token, world.forge.apiUrl);
    await rest.repos.enableImmutableReleases(of);
    const {tag} = await registerOf(world, {seed: 1});
    await propose.run(proposeInputs, await world.context(world.git));
    await merge(world, 1);
    const context = await world.context(world.git);
    const released = await release.run(inputsOf(release), context);
    expect(released.outputs.released).toContain('m#production#1');
    const {data} = await rest.repos.getReleaseByTag({...of, tag});
    expect(data).toMatchObject({immutable: true, prerelease: false, draft: false});

    const refused = async (call: Promise<unknown>): Promise<unknown> =>
      call.then(
        () => 'done',
        (error: unknown) => (error as {status: number}).status,
      );
    const [asset] = data.assets;
    expect(await refused(rest.repos.deleteReleaseAsset({...of, asset_id: asset?.id ?? 0}))).toBe(422);
    const evil = {...of, release_id: data.id, name: 'evil.bin', data: 'x', baseUrl: world.forge.apiUrl};
    expect(await refused(rest.repos.uploadReleaseAsset(evil))).toBe(422);
    expect(await refused(rest.repos.updateRelease({...of, release_id: data.id, tag_name: 'other'}))).toBe(
      422,
    );
    expect(await refused(rest.git.deleteRef({...of, ref: `tags/${tag}`}))).toBe(422);
    expect((await world.git.try(['push', '--quiet', 'origin', `:refs/tags/${tag}`])).code).not.toBe(0);
    expect(await refused(rest.repos.updateRelease({...of, release_id: data.id, body: 'Notes'}))).toBe('done');

    const tagged = await readManifest(context.git, 'm', '0.0.1');
    const [artifact] = tagged?.manifest.artifacts ?? [];
    if (tagged === undefined || artifact === undefined) throw new Error('the version has files');
    const removalOf = openRemovals({...context, storage: undefined}, tagged.manifest);
    const removal = await removalOf(artifact);
    expect(await removal.fate(artifact)).toMatchObject({
      stays: expect.stringContaining('immutable') as string,
    });

    // Deleted as a whole, its tag may go, and is never given again.
    await rest.repos.deleteRelease({...of, release_id: data.id});
    expect(await refused(rest.git.deleteRef({...of, ref: `tags/${tag}`}))).toBe('done');
    expect(await refused(rest.repos.createRelease({...of, tag_name: tag}))).toBe(422);
    expect(world.forge.violations).toEqual([]);
  },
  60_000,
);
