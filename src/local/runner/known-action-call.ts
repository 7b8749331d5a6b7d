import type {StepCall, StepEffect} from './step-call.ts';

/** A third-party action that the runner carries out itself, by name and whatever its ref. */
export interface KnownAction {
  /** The inputs that it knows; others are warned of. */
  readonly inputs: readonly string[];
  readonly run: (call: KnownActionCall) => Promise<StepEffect>;
}

export interface KnownActionCall extends StepCall {
  /** By lower-case name, as given. */
  readonly inputs: ReadonlyMap<string, string>;
}
