import {annotationProperties} from './actions-log.ts';
import {runnerCommands} from './runner-commands.ts';
import type {VerbResult} from '../kernel/verb.ts';

/** GitHub shows ten annotations of each level a step. */
const shownPerLevel = 10;

/** Writes annotations, the first ten of each level, and says how many were left out. */
export function annotate(annotations: NonNullable<VerbResult['annotations']>): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    const ofLevel = annotations.filter((annotation) => annotation.level === level);
    // The last place is kept for the sentence that says what is missing.
    const shown = ofLevel.length > shownPerLevel ? ofLevel.slice(0, shownPerLevel - 1) : ofLevel;
    for (const {message, place} of shown) {
      runnerCommands.annotate(level, message, annotationProperties(place));
    }
    if (ofLevel.length > shown.length)
      runnerCommands.annotate(
        level,
        `${ofLevel.length - shown.length} more of these are in the job summary.`,
      );
  }
}
