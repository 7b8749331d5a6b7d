import type {Manifest} from '../generated/documents.ts';
import {digestOf, type Digest} from '../kernel/digest.ts';
import {UserError} from '../kernel/errors.ts';
import {parseDocument} from '../provenance/document.ts';
import {versionPath} from '../registry/paths.ts';
import {short} from './check-tags.ts';
import {findingOf, unchecked, type Finding} from './finding.ts';

export interface ManifestCheck {
  readonly findings: readonly Finding[];
  /** The manifest that the links after it are checked by: the one with the stated digest where there is one. */
  readonly manifest: Manifest | undefined;
  readonly digest: Digest | undefined;
}

/** What is looked for, and what a version tag and the stages say of it. */
export interface NamedVersion {
  readonly model: string;
  readonly version: string;
  /** Commit of the version tag. */
  readonly commit: string | undefined;
  readonly stated: Digest | undefined;
  /** Commit of the default branch. */
  readonly branch: string | undefined;
  /** A stage holds the version: then the copy must be there. */
  readonly promoted: boolean;
}

/** Compares the text in the tagged commit with the stated digest, and with its copy on the default branch. */
export function compareManifest(
  of: NamedVersion & {readonly text: string | undefined; readonly copy: string | undefined},
): ManifestCheck {
  const path = versionPath(of.model, of.version);
  const chosen = chooseText(of.text, of.copy, of.stated);
  const {manifest, problem} = parse(chosen, path, of);
  const findings = [manifestFinding(path, {...of, problem}), copyFinding(path, of)];
  return {findings, manifest, digest: chosen === undefined ? undefined : digestOf(chosen)};
}

function chooseText(
  text: string | undefined,
  copy: string | undefined,
  stated: Digest | undefined,
): string | undefined {
  const right = [text, copy].find((one) => one !== undefined && digestOf(one) === stated);
  return right ?? text;
}

function manifestFinding(
  path: string,
  of: {
    commit: string | undefined;
    text: string | undefined;
    stated: Digest | undefined;
    problem: string | undefined;
  },
): Finding {
  const {commit, text, stated, problem} = of;
  if (commit === undefined) return unchecked('manifest', path, 'no tag names the commit that holds it');
  if (text === undefined)
    return findingOf('manifest', path, [`is not in the tagged commit ${short(commit)}`], '');
  const digest = digestOf(text);
  const problems = problem === undefined ? [] : [problem];
  if (stated !== undefined && digest !== stated)
    problems.unshift(`has digest ${digest}, but the tag says ${stated}`);
  if (problems.length === 0 && stated === undefined)
    return unchecked('manifest', path, 'the tag states no digest to hold it against');
  return findingOf('manifest', path, problems, digest);
}

function copyFinding(
  path: string,
  of: {
    branch: string | undefined;
    text: string | undefined;
    copy: string | undefined;
    stated: Digest | undefined;
    promoted: boolean;
  },
): Finding {
  const {branch, text, copy, stated, promoted} = of;
  const id = 'manifest-copy';
  if (branch === undefined) return unchecked(id, path, 'the default branch is not known here');
  if (copy === undefined)
    return promoted
      ? findingOf(id, path, ['is not on the default branch'], '')
      : unchecked(id, path, 'not on the default branch: the version was not promoted');
  const wanted = text === undefined ? stated : digestOf(text);
  if (wanted === undefined) return unchecked(id, path, 'there is no manifest to compare it with');
  const problems = digestOf(copy) === wanted ? [] : ['differs from the manifest in the tagged commit'];
  return findingOf(id, path, problems, 'the same byte for byte on the default branch');
}

function parse(
  text: string | undefined,
  path: string,
  {model, version}: {model: string; version: string},
): {manifest: Manifest | undefined; problem: string | undefined} {
  if (text === undefined) return {manifest: undefined, problem: undefined};
  try {
    const manifest = parseDocument('manifest', text, path);
    const isOwn = manifest.model === model && manifest.version === version;
    return isOwn
      ? {manifest, problem: undefined}
      : {manifest: undefined, problem: `is the manifest of ${manifest.model} ${manifest.version}`};
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {manifest: undefined, problem: error.message};
  }
}
