import type {Run} from '../generated/documents.ts';
import type {TriggerEvent} from '../kernel/context.ts';

/**
 * Who started the workflow run, as a run record states it: they may not approve what came of it. Nothing outside of
 * Actions, nor for a name that no account has.
 */
export function startedBy({actor}: Pick<TriggerEvent, 'actor'>): Pick<Run, 'startedBy'> {
  return actor !== undefined && login.test(actor) ? {startedBy: actor} : {};
}

/** As the schema of the run has it. */
const login = /^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(\[bot\])?$/;
