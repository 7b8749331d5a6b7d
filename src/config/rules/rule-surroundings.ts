import type {EvaluationSettings, Task} from '../evaluation-settings.ts';

/** What a rule is held against: task and targets of the model, the stage that has it, the stages of the model, and how the model is evaluated. */
export interface RuleSurroundings {
  readonly task: Task;
  readonly targets: readonly string[];
  readonly stage: string;
  readonly stages: readonly string[];
  readonly settings: EvaluationSettings;
}
