import eq from 'semver/functions/eq.js';
import type {Evaluation, Manifest, ManifestTypes, Run} from '../generated/documents.ts';
import {commitFiles} from '../git/commit-files.ts';
import {ensureCommit} from '../git/ensure-commit.ts';
import type {Git} from '../kernel/ports.ts';
import {pushCreateOnly, RefMoved, type MovedRef} from '../git/push.ts';
import {digestOf, type Digest} from '../kernel/digest.ts';
import {serializeDocument} from '../provenance/document.ts';
import {UserError} from '../kernel/errors.ts';
import {claimTag} from './claim-tag.ts';
import {claimRef, promotedNumbers} from './claimed-numbers.ts';
import {compareVersions} from './compare-versions.ts';
import {keptBranch} from './kept-branch.ts';
import {makeManifest, type AboutModel} from './make-manifest.ts';
import {greatestVersion, nextVersion, usedNumbers, type NextNumber} from './next-version.ts';
import {isCounted} from './number-limit.ts';
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

/** Which number a version is to have: the next one, or this one. */
export type WantedNumber = NextNumber | {readonly version: string};

/**
 * Makes a run a version: a commit on the trained code that holds the manifest, and the tag that states it. A run that
 * is such a version already stays the one it is; one that is a pre-release only can become the final version too. No
 * number is used twice, whatever happened to its tag. Tag, number, kept branch and record of the run reach the remote in
 * one push, or none of them does.
 */
export async function registerVersion(
  git: Git,
  options: {
    recorded: EvaluatedRun;
    /** The record of the run, where the remote is to get it in the push of the tag. */
    record?: MovedRef | undefined;
    artifacts: readonly ManifestTypes.Artifact[];
    number: WantedNumber;
    title: string | undefined;
    now: () => Date;
    about?: AboutModel;
    /** Files that the commit holds beside the manifest, by path: a function of the manifest alone. */
    beside?: (manifest: Manifest, digest: Digest) => Promise<Readonly<Record<string, string | Uint8Array>>>;
  },
): Promise<TaggedManifest & {tag: string; created: boolean}> {
  const {run} = options.recorded;
  const {model} = run;
  const parent = await ensureCommit(git, run.code.commit, {role: 'trained'});
  const promoted = await promotedNumbers(git, model);
  const outcome = await pushingAlong(options.record, parent, async (alongOf) =>
    claimTag<Version>(git, {
      model,
      now: options.now,
      plan: async (registry, claimed) => {
        const own = versionsOf(registry, model).filter((version) => version.run === run.id);
        const existing = sameNumber(own, options.number);
        if (existing !== undefined) return {done: existing};
        const given = claimed.flatMap((claim) => ('version' in claim ? [claim.version] : []));
        const used = [...usedNumbers(registry, model), ...given, ...promoted];
        const version = chooseVersion(model, options.number, {used, own});
        const manifest = makeManifest({
          ...options.recorded,
          version,
          previous: greatestVersion(statedNumbers(registry, model).filter(isCounted)),
          evaluationDigest: digestOf(options.recorded.evaluationText),
          artifacts: options.artifacts,
          ...(options.about && {about: options.about}),
        });
        const text = serializeDocument(manifest);
        const digest = digestOf(text);
        const commit = await commitFiles(git, {
          parent,
          files: {...(await options.beside?.(manifest, digest)), [versionPath(model, version)]: text},
          message: `Register ${model} ${version}\n\nCairn-Run: ${run.id}\n`,
          date: new Date(run.createdAt),
        });
        const trailers = {version, manifest: digest, run: run.id};
        const subject = options.title ?? `${model} ${version}`;
        const along = alongOf({model, version, commit});
        return {claim: {name: {kind: 'version', model, version}, commit, subject, trailers, along}};
      },
    }),
  );
  if ('done' in outcome) {
    await shareTag(git, outcome.done, {model, trained: parent, record: options.record});
    return {...(await manifestOf(git, model, outcome.done.version)), tag: outcome.done.tag, created: false};
  }
  const version = outcome.claim.trailers.version ?? '';
  return {...(await manifestOf(git, model, version)), tag: outcome.tag, created: true};
}

/**
 * What goes along with the tag of a version: its kept branch and the record of its run. Tries with no branch of that name
 * first, then with one that was made at the trained commit before.
 */
async function pushingAlong<Value>(
  record: MovedRef | undefined,
  trained: string,
  attempt: (alongOf: (of: {model: string; version: string; commit: string}) => MovedRef[]) => Promise<Value>,
): Promise<Value> {
  const expecting = async (expected: string): Promise<Value> =>
    attempt(({model, version, commit}) => [
      {ref: `refs/heads/${keptBranch(model, version)}`, object: commit, expected},
      ...(record === undefined ? [] : [record]),
    ]);
  const failed = (error: unknown): never => {
    if (!(error instanceof RefMoved)) throw error;
    const {ref} = error;
    if (ref === record?.ref)
      throw new UserError('CAIRN_RACE_LOST', {
        where: ref,
        what: 'was changed on the remote while the run was being registered: it may have been evaluated again',
        todo: 'Look at the new evaluation, and run it again.',
      });
    throw new UserError('CAIRN_REF_IN_THE_WAY', {
      where: ref.slice('refs/heads/'.length),
      what: 'is a branch of the remote at another commit, but its name is kept for this version',
      todo: 'Rename or delete it there, and run it again.',
    });
  };
  return expecting('').catch(async (error: unknown) =>
    error instanceof RefMoved && error.ref !== record?.ref ? expecting(trained).catch(failed) : failed(error),
  );
}

/** The version that a run is already, where that answers what is asked for. */
function sameNumber(own: readonly Version[], number: WantedNumber): Version | undefined {
  if ('version' in number) return own.find(({version}) => version === number.version);
  const {prerelease} = number;
  const candidate =
    prerelease === undefined ? undefined : own.findLast(({version}) => version.includes(`-${prerelease}.`));
  return candidate ?? own.find(({version}) => !isPrerelease(version));
}

function chooseVersion(
  model: string,
  number: WantedNumber,
  {used, own}: {used: readonly string[]; own: readonly Version[]},
): string {
  if ('bump' in number) {
    const {prerelease} = number;
    if (prerelease !== undefined && (prerelease.includes('.') || !isSemver(`0.0.0-${prerelease}.1`)))
      throw new UserError('CAIRN_INPUT_INVALID', {
        where: 'prerelease',
        what: `${JSON.stringify(prerelease)} is no name of a pre-release`,
        expected: 'a word of letters, digits and hyphens, such as rc',
      });
    const final = prerelease === undefined ? finalOf(own, used) : undefined;
    return final ?? nextVersion(used, number);
  }
  const {version} = number;
  if (!isSemver(version))
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: 'version',
      what: `${JSON.stringify(version)} is not a version`,
      expected: 'a Semantic Version such as 1.4.0, without a leading v',
    });
  const final = own.find((one) => !isPrerelease(one.version));
  if (final !== undefined)
    throw new UserError('CAIRN_VERSION_TAKEN', {
      where: `${model} ${version}`,
      what: `the run is version ${final.version} already`,
      todo: 'Leave the input version out, or give that number.',
    });
  if (used.some((taken) => eq(taken, version)))
    throw new UserError('CAIRN_VERSION_TAKEN', {
      where: `${model} ${version}`,
      what: 'was given out before: to another run, or its tag was deleted',
      todo: 'Leave the input version out to get the next free number.',
    });
  return version;
}

/** The final number of a run's own pre-release, where it is still free and no final is greater. */
function finalOf(own: readonly Version[], used: readonly string[]): string | undefined {
  const candidate = greatestVersion(own.map(({version}) => version))?.replace(/[-+].*$/, '');
  if (candidate === undefined) return undefined;
  const finals = used.filter((version) => !isPrerelease(version));
  return finals.every((final) => compareVersions(final, candidate) < 0) ? candidate : undefined;
}

function isPrerelease(version: string): boolean {
  return /^[^+]*-/.test(version);
}

/** The numbers that tags state, deregistered ones included. */
function statedNumbers(registry: Registry, model: string): readonly string[] {
  return historyOf(registry, model).flatMap(({name}) => ('version' in name ? [name.version] : []));
}

/** A tag that an earlier run made while there was no remote is shared now. */
async function shareTag(
  git: Git,
  {tag, tagObject, version, commit}: Version,
  {model, trained, record}: {model: string; trained: string; record: MovedRef | undefined},
): Promise<void> {
  const refs = [`refs/tags/${tag}`, claimRef(model, version)];
  const outcome = await pushingAlong(record, trained, async (alongOf) =>
    pushCreateOnly(git, {refs, object: tagObject, along: alongOf({model, version, commit})}),
  );
  if (outcome === 'taken')
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
