import {loadConfig, trainedModelOf} from '../config/load-config.ts';
import type {Decision} from '../generated/documents.ts';
import {defaultBranchOf, dispatchWorkflow} from '../github/dispatch.ts';
import {decideRetraining} from '../monitoring/retraining/decide-retraining.ts';
import {gatherRetrainFacts} from '../monitoring/retraining/gather-retrain-facts.ts';
import {code, escapeMarkdown, table} from '../text/markdown.ts';
import {requireGitHub} from '../kernel/context.ts';
import {defineVerb} from '../kernel/verb.ts';
import {configInput} from './inputs/config-input.ts';
import {tokenInput} from './inputs/token-input.ts';

/** Decides by rules whether to train again, and starts the training workflow. */
export const retrain = defineVerb({
  name: 'retrain',
  summary:
    'Decides by the rules of the configuration whether to train again, wait or discard, and starts the training workflow.',
  about: [
    'Rules: the reason is allowed by `retrain.on`; for reason `drift` the check says drift; there are new rows to learn',
    'from; no training is under way or was started within `retrain.window-hours`; no promotion is waiting. Where all hold',
    'it dispatches the training workflow with the inputs `model` and `reason`.',
    '',
    'Safe to run twice: the run that it started makes the second call `wait`. Name the model in the `run-name` of the',
    'training workflow where several models share it, so that they do not wait for each other.',
  ].join('\n'),
  icon: 'refresh-cw',
  permissions: [
    {scope: 'actions', access: 'write', reason: 'to read the runs of the training workflow and start it'},
    {scope: 'contents', access: 'read', reason: 'to read tags and the monitoring history'},
    {scope: 'pull-requests', access: 'read', reason: 'to see whether a promotion is waiting'},
  ],
  sends: {always: 'the start of the training workflow, where the rules allow it'},
  inputs: {
    model: {kind: 'string', required: true, description: 'Name of the model in the configuration.'},
    reason: {
      kind: 'string',
      default: 'drift',
      choices: ['drift', 'schedule', 'manual'],
      description: 'Why training is asked for.',
    },
    verdict: {
      kind: 'string',
      choices: ['drift', 'no-drift', 'inconclusive'],
      description: 'Output `verdict` of check-drift (default: the newest one in the monitoring history).',
    },
    workflow: {
      kind: 'string',
      description:
        'File name of the training workflow (default: retrain.workflow, else workflows.train, else train.yml).',
    },
    ref: {kind: 'string', description: 'Branch to train on (default: the default branch).'},
    token: tokenInput('reads the runs and starts the workflow'),
    config: configInput(),
  },
  outputs: {
    decision: '`retrain` (the workflow was started), `wait` or `discard`.',
    reasons: 'JSON list of the rules, each with id, verdict and message.',
  },
  async run(inputs, context) {
    const config = await loadConfig(context, inputs.config);
    const model = trainedModelOf(config, inputs.model);
    const github = requireGitHub(context, 'retrain');
    const workflow = inputs.workflow ?? model.retrain?.workflow ?? config.workflows?.train ?? 'train.yml';
    const {reason} = inputs;
    const {decision, reasons} = decideRetraining(
      await gatherRetrainFacts(context, github, {
        config,
        model: inputs.model,
        reason,
        verdict: inputs.verdict,
        workflow,
      }),
    );
    const dispatched =
      decision === 'retrain'
        ? {
            workflow,
            ref: inputs.ref ?? (await defaultBranchOf(github)),
            inputs: {model: inputs.model, reason},
          }
        : undefined;
    if (dispatched !== undefined) await dispatchWorkflow(github, dispatched);
    const document: Decision = {
      document: 'decision',
      schemaVersion: 1,
      model: inputs.model,
      createdAt: context.now().toISOString(),
      decision,
      reasons,
      ...(dispatched !== undefined && {dispatched}),
    };
    for (const {id, verdict, message} of reasons) context.log.info(`${verdict}: ${id}. ${message}`);
    const refusals = reasons.filter(({verdict}) => verdict === 'fail');
    const said = refusals.map(({id, message}) => `${id}: ${message}`).join(' ');
    const headline = {
      retrain: `${inputs.model}: training was started (${workflow}).`,
      wait: `${inputs.model}: training must wait. ${said}`,
      discard: `${inputs.model}: no reason to train. ${said}`,
    }[decision];
    return {
      outputs: {decision, reasons: JSON.stringify(reasons)},
      document,
      summary: [
        `## ${escapeMarkdown(headline)}`,
        table(
          ['rule', 'verdict', 'why'],
          reasons.map(({id, verdict, message}) => [code(id), verdict, escapeMarkdown(message)]),
        ),
      ].join('\n\n'),
      headline,
      conclusion: 'success',
    };
  },
});
