import type {Evaluation, ManifestTypes, Run} from '../generated/documents.ts';
import {commitFiles} from '../git/commit-files.ts';
import {ensureCommit} from '../git/ensure-commit.ts';
import type {Git} from '../git/git.ts';
import {pushCreateOnly} from '../git/push.ts';
import {digestOf} from '../provenance/digest.ts';
import {serializeDocument} from '../provenance/document.ts';
import {UserError} from '../runtime/errors.ts';
import {claimTag} from './claim-tag.ts';
import {makeManifest} from './make-manifest.ts';
import {greatestVersion, nextVersion, type Bump} from './next-version.ts';
import {versionPath} from './paths.ts';
import {readManifest, type TaggedManifest} from './read-manifest.ts';
import {historyOf, versionsOf, type Registry, type Version} from './read-registry.ts';
import {isSemver} from './tag-name.ts';

/** A run and its evaluation, as they were recorded. */
export interface EvaluatedRun {
  readonly run: Run;
  readonly runText: string;
  readonly runRef: string;
  readonly evaluation: Evaluation;
  readonly evaluationText: string;
}

/**
 * Makes a run a version: a commit on the trained code that holds the manifest, and the tag that states it. A run that
 * is a version already stays the one it is.
 */
export async function registerVersion(
  git: Git,
  options: {
    recorded: EvaluatedRun;
    artifacts: readonly ManifestTypes.Artifact[];
    number: {bump: Bump} | {version: string};
    title: string | undefined;
    now: () => Date;
  },
): Promise<TaggedManifest & {tag: string; created: boolean}> {
  const {run} = options.recorded;
  const {model} = run;
  const parent = await ensureCommit(git, run.code.commit, {role: 'trained'});
  const outcome = await claimTag<Version>(git, {
    model,
    now: options.now,
    plan: async (registry) => {
      const existing = versionsOf(registry, model).find((version) => version.run === run.id);
      if (existing !== undefined) return {done: existing};
      const version = chooseVersion(registry, model, options.number);
      const manifest = makeManifest({
        ...options.recorded,
        version,
        previous: greatestVersion(registry, model),
        evaluationDigest: digestOf(options.recorded.evaluationText),
        artifacts: options.artifacts,
      });
      const text = serializeDocument(manifest);
      const commit = await commitFiles(git, {
        parent,
        files: {[versionPath(model, version)]: text},
        message: `Register ${model} ${version}\n\nCairn-Run: ${run.id}\n`,
        date: new Date(run.createdAt),
      });
      const trailers = {version, manifest: digestOf(text), run: run.id};
      const subject = options.title ?? `${model} ${version}`;
      return {claim: {name: {kind: 'version', model, version}, commit, subject, trailers}};
    },
  });
  if ('done' in outcome) {
    await shareTag(git, outcome.done);
    return {...(await manifestOf(git, model, outcome.done.version)), tag: outcome.done.tag, created: false};
  }
  const version = outcome.claim.trailers.version ?? '';
  return {...(await manifestOf(git, model, version)), tag: outcome.tag, created: true};
}

function chooseVersion(registry: Registry, model: string, number: {bump: Bump} | {version: string}): string {
  if ('bump' in number) return nextVersion(registry, model, number.bump);
  const {version} = number;
  if (!isSemver(version))
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: 'version',
      what: `${JSON.stringify(version)} is not a version`,
      expected: 'a Semantic Version such as 1.4.0, without a leading v',
    });
  if (historyOf(registry, model).some(({name}) => 'version' in name && name.version === version))
    throw new UserError('CAIRN_VERSION_TAKEN', {
      where: `${model} ${version}`,
      what: 'exists already and was made from another run',
      todo: 'Leave the input version out to get the next free number.',
    });
  return version;
}

/** A tag that an earlier run made while there was no remote is shared now. */
async function shareTag(git: Git, {tag, tagObject}: Version): Promise<void> {
  if ((await pushCreateOnly(git, {ref: `refs/tags/${tag}`, object: tagObject})) === 'taken')
    throw new UserError('CAIRN_VERSION_TAKEN', {
      where: tag,
      what: 'is another tag on the remote than in this clone',
    });
}

async function manifestOf(git: Git, model: string, version: string): Promise<TaggedManifest> {
  const tagged = await readManifest(git, model, version);
  if (tagged !== undefined) return tagged;
  throw new UserError('CAIRN_MANIFEST_MISMATCH', {
    where: `${model} ${version}`,
    what: 'has no manifest in its tag',
  });
}
