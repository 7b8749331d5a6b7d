import type {Stage} from '../../generated/documents.ts';

/** Who answers for a version in a stage although its rules do not pass, and why. */
export type Override = NonNullable<Stage['override']>;

/** Whether an override is for the version that the stage file asks for: one is never carried over to the next. */
export function fits(override: Override, desired: Pick<Stage, 'version'>): boolean {
  return override.version === desired.version;
}

/** The override as one line, as the tag of the stage states it. */
export function formatOverride({by, reason}: Pick<Override, 'by' | 'reason'>): string {
  return `${by}: ${reason}`;
}
