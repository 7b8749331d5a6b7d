import {isTrained, loadConfig, trainedModelOf} from '../config/load-config.ts';
import {hasRemote} from '../git/remote.ts';
import {requireTagsReach} from '../github/remote-repository.ts';
import {defineVerb} from '../kernel/verb.ts';
import {keepCommit} from '../registry/kept-branch.ts';
import {counted} from '../text/counted.ts';
import {code} from '../text/markdown.ts';
import {configInput} from './inputs/config-input.ts';
import {tokenInput} from './inputs/token-input.ts';

/** Lists the models of the configuration for a job matrix, and keeps a commit for the versions to come. */
export const plan = defineVerb({
  name: 'plan',
  summary: 'Lists the models of the configuration for a job matrix, before anything runs for each of them.',
  about: [
    'One workflow serves all models of `cairn.yaml`: a first job plans, and a matrix over its output `models` does the work',
    'for each. So a new model needs no new workflow, and no model waits in the place of another one.',
    '',
    'With `keep` it also keeps the commit that is about to be trained, on a branch `cairn-versions/<model>/pending-<commit>`:',
    'a training may last for hours, and GitHub lets a job tag a version of that commit only while some branch has its',
    'workflow files (docs/workflow-files.md). `register` replaces it by the branch of the version.',
    '',
    'Safe to run twice: a branch that is there already is left as it is.',
  ].join('\n'),
  icon: 'list',
  permissions: [
    {
      scope: 'contents',
      access: 'read',
      reason: 'to read the configuration (`write` with `keep`, for the branch)',
    },
  ],
  sends: {asked: {keep: 'a branch that keeps the commit'}},
  inputs: {
    model: {kind: 'string', description: 'One model alone (default: all that `for` means).'},
    for: {
      kind: 'string',
      default: 'training',
      choices: ['training', 'drift'],
      description:
        'Which models: all that are trained here, or those of them that the configuration monitors; those known by their tags alone are left out.',
    },
    keep: {
      kind: 'boolean',
      default: 'false',
      description: 'Keep the commit of the checkout for the tags of what is trained from it.',
    },
    token: tokenInput('pushes the branches of `keep`'),
    config: configInput(),
  },
  outputs: {
    models: 'JSON list of names of models, for a job matrix; `[]` where there is none.',
    kept: 'JSON list of the branches that keep the commit; `[]` without `keep`.',
  },
  async run(inputs, context) {
    const {git, log} = context;
    const config = await loadConfig(context, inputs.config);
    if (inputs.model !== undefined) trainedModelOf(config, inputs.model);
    const trained = Object.entries(config.models).flatMap(([name, model]) =>
      isTrained(model) ? [[name, model] as const] : [],
    );
    const untrained = Object.keys(config.models).filter((name) => !trained.some(([one]) => one === name));
    const models =
      inputs.model !== undefined
        ? [inputs.model]
        : trained
            .filter(([, {monitor}]) => inputs.for === 'training' || monitor !== undefined)
            .map(([name]) => name);
    const skipped =
      inputs.model === undefined
        ? trained.map(([name]) => name).filter((name) => !models.includes(name))
        : [];
    if (skipped.length > 0) log.info(`Not monitored by the configuration: ${skipped.join(', ')}.`);
    if (inputs.model === undefined && untrained.length > 0)
      log.info(`Known by tags alone, so neither trained nor monitored: ${untrained.join(', ')}.`);
    const kept: string[] = [];
    if (inputs.keep && !(await hasRemote(git))) log.info('There is no remote that tags could be refused by.');
    else if (inputs.keep) {
      await requireTagsReach(context);
      const commit = await git.run(['rev-parse', 'HEAD']);
      for (const model of models) {
        const {branch, created} = await keepCommit(git, model, commit);
        log.info(`${created ? 'Made' : 'Already there:'} ${branch}.`);
        kept.push(branch);
      }
    }
    return {
      outputs: {models: JSON.stringify(models), kept: JSON.stringify(kept)},
      document: {models, kept},
      summary: `## Planned\n\n${models.length === 0 ? 'No model.' : models.map((name) => code(name)).join(', ')}`,
      headline: `${counted(models.length, 'model')}${models.length > 0 ? `: ${models.join(', ')}` : ''}.`,
      conclusion: 'success',
    };
  },
});
