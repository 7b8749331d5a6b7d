import type {CommitRecord} from '../git/read-commits.ts';
import {compareVersions} from '../registry/compare-versions.ts';
import {eventsOf, type RegistryEvent} from '../registry/events.ts';
import type {Fact} from '../registry/facts.ts';
import type {ModelState} from '../registry/state.ts';
import {isSemver} from '../registry/tag-name.ts';
import {gtoCheckedRef, gtoMessage, gtoPriority, gtoTime} from './gto-json.ts';

/**
 * GTO's `show <artifact> --json`: active versions, greatest first, then commits that a stage holds without a version.
 * A stage stands at the version that holds it by Cairn's rules, with all that ever put that version there or took it
 * away; where GTO would let an older version move up, it stands nowhere.
 */
export function gtoVersions(
  model: string,
  state: ModelState,
  facts: readonly Fact[],
  commits: ReadonlyMap<string, CommitRecord>,
): GtoVersion[] {
  if (state.deprecated) return [];
  const events = eventsOf(facts);
  const registered = new Map(state.versions.map(({version, commit}) => [commit, version]));
  const nameOf = ({fact, version}: RegistryEvent): string =>
    version ?? registered.get(fact.commit) ?? fact.commit;
  const byName = Map.groupBy(
    events.filter(({fact}) => 'version' in fact.name || 'stage' in fact.name),
    nameOf,
  );
  const holders = new Map(
    [...state.stages].flatMap(([stage, holder]) =>
      holder === undefined
        ? []
        : [
            [
              stage,
              isSemver(holder.version) ? holder.version : (registered.get(holder.commit) ?? holder.commit),
            ] as const,
          ],
    ),
  );
  const shown = [...byName.keys()].filter(
    (name) => state.versions.some(({version}) => version === name) || [...holders.values()].includes(name),
  );
  return shown.sort(byGto).map((name) => {
    const own = byName.get(name) ?? [];
    const label = isSemver(name) ? `v${name}` : name;
    const describe = (event: RegistryEvent): object => ({...gtoTag(event, label)});
    const registrations = own.filter(({fact}) => fact.name.kind === 'version');
    const first = registrations[0] ?? own[0];
    const commit = first?.fact.commit ?? '';
    const authoring = registrations.at(-1) ?? own.at(-1);
    return {
      artifact: model,
      commit_hexsha: commit,
      version: label,
      enrichments: enrichmentsOf(model, label, commits.get(commit)),
      registrations: registrations.map(describe),
      deregistrations: own.filter(({fact}) => fact.name.kind === 'deregistration').map(describe),
      stages: stagesOf(
        model,
        label,
        commit,
        own,
        [...holders].filter(([, held]) => held === name).map(([stage]) => stage),
      ),
      ...(authoring !== undefined && activity(authoring, first ?? authoring)),
      discovered: registrations.length === 0,
    };
  });
}

/** One row of it, as far as a reader needs to pick it. */
export interface GtoVersion {
  readonly version: string;
  readonly stages: readonly {readonly stage: string}[];
}

/** The commits of versions and stages, whose authors GTO lists. */
export function gtoCommits(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.map(({commit}) => commit))];
}

/** Versions by precedence, greatest first; then bare commits, last by name first. */
function byGto(a: string, b: string): number {
  const [first, second] = [isSemver(a), isSemver(b)];
  if (first && second) return compareVersions(b, a);
  return first === second ? (a < b ? 1 : -1) : first ? -1 : 1;
}

/** The newest assignment first. */
function stagesOf(
  model: string,
  version: string,
  commit: string,
  own: readonly RegistryEvent[],
  stages: readonly string[],
): GtoVersion['stages'] {
  return stages
    .map((stage) => {
      const events = own.filter(({fact: {name}}) => 'stage' in name && name.stage === stage);
      const assignments = events.filter(({fact}) => fact.name.kind === 'assignment');
      const unassignments = events.filter(({fact}) => fact.name.kind === 'unassignment');
      const describe = (event: RegistryEvent): object => ({
        ...gtoTag(event, version),
        event: event.fact.name.kind,
      });
      const newest = assignments.at(-1);
      return {
        time: newest?.fact.time ?? 0,
        row: {
          artifact: model,
          commit_hexsha: commit,
          version,
          stage,
          assignments: assignments.map(describe),
          unassignments: unassignments.map(describe),
          ...(newest !== undefined && activity(newest, newest)),
        },
      };
    })
    .sort((a, b) => b.time - a.time)
    .map(({row}) => row);
}

function enrichmentsOf(model: string, version: string, commit: CommitRecord | undefined): object[] {
  if (commit === undefined) return [];
  return [
    {
      priority: 0,
      addition: true,
      artifact: model,
      created_at: gtoTime(commit.time),
      author: commit.author,
      author_email: commit.authorEmail,
      message: commit.message,
      commit_hexsha: commit.id,
      version,
      enrichments: [],
      committer: commit.committer,
      committer_email: commit.committerEmail,
    },
  ];
}

function gtoTag(event: RegistryEvent, version: string): object {
  const shown = Object.entries(gtoCheckedRef(event)).filter(([key]) => key !== 'event');
  const {kind} = event.fact.name;
  return {
    priority: gtoPriority(event.fact),
    addition: kind === 'version' || kind === 'assignment',
    ...Object.fromEntries(shown),
    version,
  };
}

/** Who made it last, and since when it is there. */
function activity({fact}: RegistryEvent, first: RegistryEvent): object {
  return {
    is_active: true,
    activated_at: gtoTime(first.fact.time),
    created_at: gtoTime(fact.time),
    author: fact.author,
    author_email: fact.email,
    message: gtoMessage(fact),
    ref: fact.tag,
  };
}
