import type {Config, Stage} from '../../generated/documents.ts';
import type {PullRequest} from '../../github/pull-requests.ts';
import type {Git} from '../../kernel/ports.ts';
import type {TaggedManifest} from '../../registry/read-manifest.ts';
import {holderOf, versionsOf, type Registry} from '../../registry/read-registry.ts';
import {requestedVersion} from '../stage/requested-version.ts';
import {nothingToPropose} from './nothing-to-propose.ts';
import {versionAsked} from './soaked-version.ts';
import {closeObsolete, refusalOf, type StandingProposals} from './standing-proposals.ts';

/** The version to propose; or why there is none, after what it leaves without purpose was closed. */
export async function chooseVersion(
  inputs: {
    model: string;
    stage: string;
    version: string | undefined;
    /** Stage whose version is meant, in place of a number. */
    from: string | undefined;
    again: boolean;
    /** Whether an override is to be proposed with it. */
    override: boolean;
  },
  known: {
    git: Git;
    config: Config;
    /** Undefined on a plain Git server, where a proposal is its branch alone and nothing is to be closed. */
    standing: StandingProposals | undefined;
    registry: Registry;
    desired: Stage | undefined;
    base: string;
  },
): Promise<TaggedManifest | {reason: string; closed: readonly PullRequest[]}> {
  const {git, standing, registry, desired, base} = known;
  const {model, stage} = inputs;
  const asked = versionAsked(known, inputs);
  if ('empty' in asked) return {reason: asked.empty, closed: []};
  const found = await requestedVersion(git, registry, {model, version: asked.version});
  const reason =
    'unknown' in found
      ? undefined
      : nothingToPropose({desired, registry, tagged: found, stage, override: inputs.override});
  if ('unknown' in found || reason !== undefined) {
    const current = (desired ?? holderOf(registry, model, stage))?.version;
    const registered = new Set(versionsOf(registry, model).map(({version}) => version));
    const closed = standing
      ? await closeObsolete(git, standing, {model, stage, base, current, registered})
      : [];
    if ('unknown' in found) throw found.unknown;
    return {reason: reason ?? '', closed};
  }
  const proposal = {model, stage, version: found.manifest.version, manifest: found.digest};
  const pulls = inputs.again ? undefined : standing?.pulls;
  const refusal = pulls && (await refusalOf(git, pulls, proposal));
  return refusal === undefined ? found : {reason: refused(proposal, refusal), closed: []};
}

function refused(
  {model, stage, version}: {model: string; stage: string; version: string},
  pull: PullRequest,
): string {
  return `Pull request ${pull.number}, which proposed ${model} ${version} for ${stage}, was closed without a merge: it is not proposed again (set \`again\` to do so).`;
}
