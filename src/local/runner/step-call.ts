import type {StepsFrame} from './job-runtime.ts';
import type {StepLog} from './step-log.ts';
import type {TokenScope} from './token-value.ts';
import type {StepDefinition} from './workflow-model.ts';

/** A step that is being carried out. */
export interface StepCall {
  readonly frame: StepsFrame;
  readonly step: StepDefinition;
  readonly name: string;
  /** GITHUB_ACTION. */
  readonly actionName: string;
  /** The declared environment: of the job, of earlier steps, of this step. */
  readonly env: Readonly<Record<string, string>>;
  readonly scope: TokenScope;
  readonly log: StepLog;
  readonly summary: (text: string) => void;
  /** Aborts where the job is cancelled or the step has run out of time. */
  readonly cancel: AbortSignal;
  /** Runs the steps of a composite action. */
  readonly runSteps: (frame: StepsFrame, steps: readonly StepDefinition[], outer: OuterStep) => Promise<void>;
}

/** What a step did: whether it succeeded, and its outputs. */
export interface StepEffect {
  readonly success: boolean;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Where a step of a composite action writes: into the step that uses the action. */
export interface OuterStep {
  readonly log: StepLog;
  readonly summary: (text: string) => void;
  readonly cancel: AbortSignal;
}
