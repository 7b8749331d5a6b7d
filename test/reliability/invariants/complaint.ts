import {objects, type Observation, type Place} from '../observe.ts';
import type {SeenFact} from '../raw-tags.ts';

/** What must be true at the end of a trial beside what must always be true. */
export interface Goal {
  /** Runs that are a version each. */
  readonly runs?: readonly string[];
  /** Open promotion pull requests, with the state of their commit status. */
  readonly proposals?: readonly {stage: string; version: string; state: string; rollback?: boolean}[];
  /** Stages whose newest tag says what their file says. */
  readonly released?: readonly string[];
  /** Versions that the files of stages ask for. */
  readonly held?: Readonly<Record<string, string>>;
  /** Stages that one deployment is in place for. */
  readonly deployed?: readonly string[];
  /** Whether an issue about drift is open. */
  readonly drift?: boolean;
}

/** An invariant that does not hold. */
export interface Complaint {
  readonly invariant: string;
  readonly what: string;
}

/** What is judged: the state before, the state after, and what the tags say. */
export interface Case {
  readonly place: Place;
  readonly before: Observation;
  readonly after: Observation;
  readonly goal: Goal;
  readonly facts: readonly SeenFact[];
  readonly versions: readonly SeenFact[];
}

export const model = 'm';

/** A complaint where something does not hold. */
export function unless(holds: boolean, invariant: string, what: string): Complaint[] {
  return holds ? [] : [{invariant, what}];
}

/** A stage and the version that its file asks for, in a commit; undefined where there is no such file. */
export async function stageFile(
  place: Place,
  commit: string,
  stage: string,
): Promise<{version: string; manifest: string} | undefined> {
  const name = `${commit}:registry/${model}/stages/${stage}.json`;
  const blob = (await objects(place.bare, [name])).get(name);
  return blob && (JSON.parse(blob.bytes.toString()) as {version: string; manifest: string});
}

/** Where a commit has the manifest of a version, as `git cat-file` takes it. */
export function manifestName(commit: string, version: string): string {
  return `${commit}:registry/${model}/versions/${version}.json`;
}

/** The stage that a branch of Cairn promotes to or rolls back; undefined for any other branch. */
export function stageOf(branch: string): string | undefined {
  return /^cairn(?:-rollback)?\/m\/([a-z]+)$/.exec(branch)?.[1];
}
