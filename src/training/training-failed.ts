import {UserError} from '../kernel/errors.ts';

/** A training command that did not do what the configuration says of it. */
export function trainingFailed(what: string, todo?: string): UserError {
  return new UserError('CAIRN_TRAINING_FAILED', {what, ...(todo !== undefined && {todo})});
}
