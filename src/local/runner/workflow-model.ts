import type {TemplateToken} from '@actions/workflow-parser/templates/tokens/index';
import type {Json} from './expressions.ts';

/** A workflow file, checked by GitHub's parser; what may hold expressions is kept as tokens. */
export interface Workflow {
  /** .github/workflows/x.yml */
  readonly path: string;
  readonly name: string;
  readonly runName: TemplateToken | undefined;
  /** The filters of `on`, by event name. */
  readonly on: ReadonlyMap<string, EventFilter>;
  readonly call: CallInterface;
  readonly env: TemplateToken | undefined;
  readonly concurrency: TemplateToken | undefined;
  readonly permissions: Json | undefined;
  readonly defaults: TemplateToken | undefined;
  readonly jobs: readonly JobDefinition[];
}

/** What stands under one event of `on`. */
export type EventFilter = Readonly<Record<string, Json>>;

/** The inputs, secrets and outputs of `on: workflow_call`. */
export interface CallInterface {
  readonly inputs: ReadonlyMap<
    string,
    {readonly type: string; readonly required: boolean; readonly default: TemplateToken | undefined}
  >;
  readonly secrets: ReadonlyMap<string, {readonly required: boolean}>;
  readonly outputs: ReadonlyMap<string, TemplateToken>;
}

export interface JobDefinition {
  readonly id: string;
  readonly line: number;
  readonly name: TemplateToken | undefined;
  readonly needs: readonly string[];
  /** An expression with its implicit `success() &&` written out. */
  readonly if: string;
  readonly strategy: TemplateToken | undefined;
  readonly outputs: TemplateToken | undefined;
  readonly env: TemplateToken | undefined;
  readonly environment: TemplateToken | undefined;
  readonly runsOn: TemplateToken | undefined;
  readonly permissions: Json | undefined;
  readonly defaults: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly concurrency: TemplateToken | undefined;
  readonly steps: readonly StepDefinition[];
  /** Where the job calls a reusable workflow. */
  readonly uses: string | undefined;
  readonly with: TemplateToken | undefined;
  readonly secrets: TemplateToken | undefined;
  /** Keys that stand in the file, for saying what is not supported. */
  readonly keys: ReadonlyMap<string, number>;
}

export interface StepDefinition {
  readonly line: number;
  readonly id: string | undefined;
  readonly name: TemplateToken | undefined;
  /** An expression with its implicit `success() &&` written out. */
  readonly if: string;
  readonly env: TemplateToken | undefined;
  readonly run: TemplateToken | undefined;
  readonly shell: TemplateToken | undefined;
  readonly workingDirectory: TemplateToken | undefined;
  readonly uses: string | undefined;
  readonly with: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly keys: ReadonlyMap<string, number>;
}
