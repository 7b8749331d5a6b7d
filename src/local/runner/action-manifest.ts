import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {NoOperationTraceWriter} from '@actions/workflow-parser';
import {convertActionTemplate, parseAction} from '@actions/workflow-parser/actions/index';
import type {TemplateToken} from '@actions/workflow-parser/templates/tokens/index';
import {asText} from './expressions.ts';
import {mistakesOf, toSteps} from './parse-workflow.ts';
import {literalValue, tokenAt, tokenEntries} from './token-value.ts';
import type {StepDefinition} from './workflow-model.ts';

/** An action.yml, checked by GitHub's parser. */
export interface ActionManifest {
  readonly path: string;
  readonly inputs: ReadonlyMap<string, ActionInput>;
  /** Outputs of a composite action with where they come from. */
  readonly outputs: ReadonlyMap<string, TemplateToken>;
  readonly runs: ActionRuns;
}

export interface ActionInput {
  readonly default: TemplateToken | undefined;
  readonly deprecation: string | undefined;
}

export type ActionRuns =
  | {readonly kind: 'node'; readonly main: string; readonly post: string | undefined; readonly postIf: string}
  | {readonly kind: 'composite'; readonly steps: readonly StepDefinition[]};

/** Reads the action.yml of a folder; throws where it is missing, malformed, or asks for what this runner has not. */
export function readActionManifest(directory: string, uses: string): ActionManifest {
  const path = ['action.yml', 'action.yaml'].map((name) => join(directory, name)).find(existsSync);
  if (path === undefined) {
    throw new Error(
      `Can't find 'action.yml' or 'action.yaml' for '${uses}'. Did you forget to run actions/checkout before it?`,
    );
  }
  const {context, value} = parseAction(
    {name: uses, content: readFileSync(path, 'utf8')},
    new NoOperationTraceWriter(),
  );
  if (value) convertActionTemplate(context, value);
  const mistakes = mistakesOf(context, path).map(({line, message}) => `${path}:${line ?? 1}: ${message}`);
  if (!value || mistakes.length > 0) throw new Error(mistakes.join('\n'));
  const runs = tokenAt(value, 'runs');
  return {
    path,
    inputs: new Map(
      tokenEntries(tokenAt(value, 'inputs')).map(([name, token]) => [
        name,
        {default: tokenAt(token, 'default'), deprecation: text(tokenAt(token, 'deprecationMessage'))},
      ]),
    ),
    outputs: new Map(
      tokenEntries(tokenAt(value, 'outputs')).flatMap(([name, token]) => {
        const source = tokenAt(token, 'value');
        return source ? [[name, source]] : [];
      }),
    ),
    runs: toRuns(runs, uses),
  };
}

function toRuns(runs: TemplateToken | undefined, uses: string): ActionRuns {
  const using = text(tokenAt(runs, 'using')) ?? '';
  if (using === 'composite') return {kind: 'composite', steps: toSteps(tokenAt(runs, 'steps'))};
  if (using !== 'node20' && using !== 'node24') {
    throw new Error(
      `The local runner does not run '${using}' actions (it runs node20, node24 and composite): ${uses}.`,
    );
  }
  if (tokenAt(runs, 'pre'))
    throw new Error(`The local runner does not run \`pre\` steps of actions: ${uses}.`);
  return {
    kind: 'node',
    main: text(tokenAt(runs, 'main')) ?? '',
    post: text(tokenAt(runs, 'post')),
    postIf: text(tokenAt(runs, 'post-if')) ?? 'always()',
  };
}

function text(token: TemplateToken | undefined): string | undefined {
  return token ? asText(literalValue(token)) : undefined;
}
