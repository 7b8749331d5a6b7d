import type {GitHub} from '../github/github.ts';
import {findRelease, promoteRelease} from '../github/releases.ts';
import {resolveCommit} from '../git/ensure-commit.ts';
import {hasOrigin} from '../git/remote.ts';
import {readReviewedConfig} from '../policy/read-rules.ts';
import {fetchBaseBranch} from '../promotion/base-branch.ts';
import {desiredStages} from '../promotion/desired-stages.ts';
import {releaseStage, requireReleasable, type ReleasableStage} from '../promotion/release-stage.ts';
import {awaitsDeployment} from '../promotion/awaits-deployment.ts';
import {versionTag} from '../provenance/version-tag.ts';
import {readRegistry} from '../registry/read-registry.ts';
import {code, table} from '../report/markdown.ts';
import type {Context} from '../runtime/context.ts';
import {UserError} from '../runtime/errors.ts';
import {defineVerb} from '../runtime/verb.ts';

/** Makes the facts (stage tags, releases) match the desired state of the default branch. */
export const release = defineVerb({
  name: 'release',
  summary: 'Makes stage tags and releases match the stage files of the default branch.',
  about: [
    'After a merge, compares every stage file of the default branch with the newest tag of the stage. Where they differ',
    'it states the change by an annotated tag (`<model>#<stage>#<n>`) on the commit of the version, and makes the',
    'release of the version a full one. Its output `released` is the matrix for `deploy`.',
    '',
    'Safe to run twice, in parallel, and for a commit that is not the newest any more: it always works towards the head',
    'of the default branch, and lists again what was tagged earlier but is not deployed yet.',
  ].join('\n'),
  icon: 'tag',
  permissions: [
    {scope: 'contents', access: 'write', reason: 'to push stage tags and update releases'},
    {scope: 'deployments', access: 'read', reason: 'to see which stages are deployed already'},
  ],
  inputs: {
    token: {
      kind: 'string',
      secret: true,
      default: '${{ github.token }}',
      environment: 'GITHUB_TOKEN',
      description: 'Token that pushes the tags and updates the releases.',
    },
    config: {
      kind: 'string',
      default: 'cairn.yaml',
      description: 'Path of the configuration, which is read from the default branch.',
    },
  },
  outputs: {
    released:
      'JSON list of `{model, stage, version, tag, target, environment}`: the stages with a target that are not deployed yet, for a job matrix.',
    changed: '`true` where a stage was tagged now.',
  },
  async run(inputs, context) {
    const {git, log} = context;
    const head = await desiredCommit(context);
    const {config} = await readReviewedConfig(git, head, inputs.config);
    const models = Object.keys(config.models);
    const registry = await readRegistry(git, {models, fetch: true});
    for (const {tag, problem, remedy} of registry.diagnostics)
      log.warning(`Tag ${tag} ${problem}. ${remedy}`);
    const {stages, undeclared} = await desiredStages(git, head, config);
    for (const path of undeclared)
      log.warning(`${path} is ignored: the configuration has no such model or stage.`);
    const released: ReleasedStage[] = [];
    const tagged: string[] = [];
    for (const stage of await requireReleasable(git, stages)) {
      const {tag, created} = await releaseStage(git, {stage, configFile: inputs.config, now: context.now});
      if (created) tagged.push(tag);
      log.info(`${created ? 'Tagged' : 'Already there:'} ${tag} (version ${stage.desired.version}).`);
      if (context.github !== undefined && isFinal(stage, config.models[stage.model]?.stages))
        await makeFull(context.github, stage, log);
      const entry = await toDeploy(context, stage, {tag, created});
      if (entry !== undefined) released.push(entry);
    }
    return {
      outputs: {released: JSON.stringify(released), changed: String(tagged.length > 0)},
      document: {commit: head, tagged, released},
      summary: summaryOf(tagged, released),
      headline:
        tagged.length === 0
          ? `Every stage is as its file says; ${released.length} to deploy.`
          : `Tagged ${tagged.join(', ')}; ${released.length} to deploy.`,
      conclusion: 'success',
    };
  },
});

/** One entry of the deployment matrix. */
interface ReleasedStage {
  readonly model: string;
  readonly stage: string;
  readonly version: string;
  readonly tag: string;
  readonly target: string;
  readonly environment: string;
}

/** The newest commit of the default branch; without a remote, what is checked out. */
async function desiredCommit({git}: Context): Promise<string> {
  if (await hasOrigin(git)) return (await fetchBaseBranch(git, undefined)).commit;
  const head = await resolveCommit(git, 'HEAD');
  if (head !== undefined) return head;
  throw new UserError('CAIRN_GIT_NO_COMMIT', {
    where: git.directory,
    what: 'the repository has no commit yet',
  });
}

/** The last stage that a model declares is where its versions are fully out; earlier ones are steps on the way. */
function isFinal({stage}: ReleasableStage, stages: Readonly<Record<string, unknown>> | undefined): boolean {
  return stage === 'production' || Object.keys(stages ?? {}).at(-1) === stage;
}

async function makeFull(
  github: GitHub,
  {model, desired}: ReleasableStage,
  log: Context['log'],
): Promise<void> {
  const found = await findRelease(github, versionTag(model, desired.version));
  if (found === undefined) return; // its files are in a folder
  if (found.draft)
    log.warning(
      `The release of ${model} ${desired.version} is an unfinished draft: run \`register\` again for its run.`,
    );
  else if (found.prerelease) await promoteRelease(github, found);
}

async function toDeploy(
  {github}: Context,
  {model, stage, settings, desired}: ReleasableStage,
  {tag, created}: {tag: string; created: boolean},
): Promise<ReleasedStage | undefined> {
  const {target} = settings;
  if (target === undefined) return undefined;
  const environment = settings.environment ?? stage;
  const entry = {model, stage, version: desired.version, tag, target, environment};
  if (created || github === undefined) return created ? entry : undefined;
  return (await awaitsDeployment(github, entry)) ? entry : undefined;
}

function summaryOf(tagged: readonly string[], released: readonly ReleasedStage[]): string {
  if (tagged.length === 0 && released.length === 0) return '## Every stage is as its file says';
  return [
    '## Released',
    tagged.length === 0 ? 'No new tag.' : `New tags: ${tagged.map((tag) => code(tag)).join(', ')}`,
    ...(released.length === 0
      ? []
      : [
          table(
            ['Model', 'Stage', 'Version', 'Tag', 'Target'],
            released.map((one) =>
              [one.model, one.stage, one.version, one.tag, one.target].map((text) => code(text)),
            ),
          ),
        ]),
  ].join('\n\n');
}
