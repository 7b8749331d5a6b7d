import type {Manifest} from '../../generated/documents.ts';
import type {Approval, Evidence, HeldStage} from '../../policy/evidence.ts';
import {digestOf, type Digest} from '../../kernel/digest.ts';
import {millisecondsOf} from '../../kernel/moment.ts';
import {parseDocument} from '../../provenance/document.ts';
import {eventsOf, factsUntil} from '../../registry/events.ts';
import {historyOf, holderOf, versionsOf, type Holder, type Registry} from '../../registry/read-registry.ts';

/** What the reader of evidence knows beside the registry. */
export interface JudgedMoment {
  /** When it is judged, ISO 8601. */
  readonly moment: string;
  readonly approvals: readonly Approval[] | undefined;
  readonly unreadTeams?: readonly string[];
  readonly unknownCommits?: readonly string[];
}

/**
 * The evidence for promoting a version to a stage, from what was read before: nothing is fetched here. `registry` is
 * the registry that the promotion found, without what came after it. Throws CAIRN_DOCUMENT_INVALID for a broken
 * evaluation.
 */
export function assembleEvidence(
  {
    manifest,
    digest,
    evaluationText,
  }: {manifest: Manifest; digest: Digest; evaluationText: string | undefined},
  {registry, stage, ...judged}: {registry: Registry; stage: string} & JudgedMoment,
): Evidence {
  const {model, version} = manifest;
  const holder = holderOf(registry, model, stage);
  const past = historyOf(registry, model, stage).filter(({name}) => name.kind === 'assignment');
  const {unreadTeams = [], unknownCommits = []} = judged;
  return {
    manifest,
    manifestDigest: digest,
    evaluation:
      evaluationText === undefined
        ? undefined
        : {
            document: parseDocument(
              'evaluation',
              evaluationText,
              `evaluation.json of run ${manifest.run.id}`,
            ),
            digest: digestOf(evaluationText),
          },
    holder: holder && championOf(registry, model, holder),
    heldBefore: holder?.version !== version && past.some(({trailers}) => trailers.version === version),
    moment: judged.moment,
    held: heldStages(registry, manifest, judged.moment),
    approvals: judged.approvals,
    ...(unreadTeams.length > 0 && {unreadTeams}),
    ...(unknownCommits.length > 0 && {unknownCommits}),
  };
}

function championOf(
  registry: Registry,
  model: string,
  {version, manifestDigest}: Holder,
): Evidence['holder'] {
  const run = versionsOf(registry, model).find((known) => known.version === version)?.run;
  return {
    version,
    ...(manifestDigest !== undefined && {manifestDigest}),
    ...(run !== undefined && {run}),
  };
}

/** Tags that follow one another with the same version make one time without a break. */
function heldStages(registry: Registry, {model, version}: Manifest, moment: string): HeldStage[] {
  const until = (millisecondsOf(moment) ?? Number.NaN) / 1000;
  const open = new Map<string, number>();
  const held: HeldStage[] = [];
  for (const {fact, version: named, moment: at} of eventsOf(factsUntil(historyOf(registry, model), until))) {
    const {name} = fact;
    const end = (stage: string): void => {
      const from = open.get(stage);
      if (from !== undefined) held.push({stage, from, to: at});
      open.delete(stage);
    };
    if (name.kind === 'deregistration' && named === version) for (const stage of [...open.keys()]) end(stage);
    if (!('stage' in name)) continue;
    const isOurs = name.kind === 'assignment' && named === version;
    if (!isOurs) end(name.stage);
    else if (!open.has(name.stage)) open.set(name.stage, at);
  }
  for (const [stage, from] of open) held.push({stage, from, to: undefined});
  return held.sort((a, b) => a.from - b.from || (a.stage < b.stage ? -1 : 1));
}
