import {join} from 'node:path';
import {replaceFile} from '../files/replace-file.ts';
import {requireGitHub, type Context} from '../kernel/context.ts';
import {defineVerb} from '../kernel/verb.ts';
import {explanationText, gateExplanations} from '../promotion/gate/gate-report.ts';
import {gateTask} from '../promotion/gate/gate-task.ts';
import {headToSettle} from '../promotion/gate/head-to-settle.ts';
import type {ChangeVerdict} from '../promotion/gate/judge-change.ts';
import {settleHead, type HeadToSettle} from '../promotion/gate/settle-head.ts';
import {settleOpen} from '../promotion/gate/settle-open.ts';
import {noBase, promotionBases} from '../promotion/stage/promotion-bases.ts';
import {serializeDocument} from '../provenance/document.ts';
import {configInput} from './inputs/config-input.ts';
import {tokenInput} from './inputs/token-input.ts';

/** Judges a pull request that changes a stage by the rules of its base branch. */
export const gate = defineVerb({
  name: 'gate',
  summary: 'Judges a pull request that changes a stage by the rules of its base branch.',
  about: [
    'Judges the tree that the merge of a pull request would make (Git 2.38 or newer): which stage files it changes, by the',
    'rules of the newest commit of its base (never those of the pull request) on the recorded evidence, and whether',
    'manifests are those of the tags. Sets the commit status `cairn/gate` and, where the token permits, a check run with',
    'notes at the stage file. A pull request that changes no stage passes. Too little data, a missing approval, a soak time',
    'that is not over or a conflict is `inconclusive`: the status stays pending and the job does not fail.',
    '',
    'A status belongs to a commit, whichever pull requests it has. So it is set only where the base is the default branch',
    'of the repository or one that `promotion.bases` of the configuration on the default branch names; where open pull',
    'requests bring one commit to several of these, it is the worst verdict. Everywhere else the verdict is reported, and',
    'the log says why no status was set: for other bases, for base and head from the inputs (unless `status` asks for it),',
    'and for forks, whose runs may set none. Require the status `cairn/gate`, not the check of the job.',
    '',
    'Run it on `pull_request` (with `edited`, which tells a new base), on `pull_request_review` (where rules ask for',
    'approvals), on `merge_group`, on `push` of changed rules (judges all open pull requests to that branch again), and for',
    'forks on `workflow_run` of these: it judges the commit of that run again, and runs no code of it.',
    '',
    'Safe to run twice: it only reads, and sets the same status again.',
  ].join('\n'),
  icon: 'shield',
  permissions: [
    {scope: 'contents', access: 'read', reason: 'to read commits, tags and run records'},
    {scope: 'pull-requests', access: 'read', reason: 'to read which pull requests a commit has, and reviews'},
    {scope: 'statuses', access: 'write', reason: 'to set the commit status `cairn/gate`'},
    {
      scope: 'checks',
      access: 'write',
      reason: 'to show what did not pass at the file; without it the status alone',
    },
  ],
  sends: {asked: {status: 'the commit status and its notes'}},
  inputs: {
    model: {kind: 'string', description: 'Judge changes of this model alone (default: of every model).'},
    stage: {kind: 'string', description: 'Judge changes of this stage alone (default: of every stage).'},
    base: {
      kind: 'string',
      description: 'Commit or branch whose rules apply (default: the base of the pull request of the event).',
    },
    head: {
      kind: 'string',
      description:
        'Commit or branch that is judged (default: the head of the pull request of the event, else HEAD).',
    },
    status: {
      kind: 'boolean',
      default: 'false',
      description:
        'Also sets the commit status where base or head are given, by the newest commit of that base on the remote (a run that an event started sets it anyway).',
    },
    explain: {
      kind: 'boolean',
      default: 'false',
      description:
        'Also says for each rule what was measured, on how many rows, against which bound, and what would make it pass.',
    },
    token: tokenInput('sets the commit status; without one (or in a run of a fork) none is set'),
    config: configInput('which is read from the base'),
  },
  outputs: {
    verdict: '`pass`, `fail` or `inconclusive` over all changes, or `not-applicable` where no stage changes.',
    verdicts:
      'JSON list of `{model, stage, version, verdict, message}`, one for each changed stage (with `base` where several are judged); after a push of `{pull, verdict, line}`.',
  },
  async run(inputs, context) {
    const {log} = context;
    const {config, model, stage, explain} = inputs;
    const task = gateTask(context.event, inputs);
    if (task.kind === 'branch') {
      const {branch} = task;
      const bases = await promotionBases(context, config);
      if (bases.names.includes(branch))
        return settleOpen({...context, github: requireGitHub(context, 'gate')}, {branch, config});
      const headline = `Nothing was judged: ${noBase(bases, branch)}.`;
      return {
        outputs: {verdict: 'not-applicable', verdicts: '[]'},
        headline,
        conclusion: 'success',
        document: {},
      };
    }
    const partly = model !== undefined || stage !== undefined;
    const plan = async (): Promise<HeadToSettle> =>
      headToSettle(context, task, await promotionBases(context, config), {status: inputs.status, partly});
    const {judgement, result} = await settleHead(context, plan, {config, only: {model, stage}, explain});
    await writeVerdicts(context, judgement.verdicts);
    if (explain)
      await log.group('What each rule saw, and what would make it pass', () => {
        const text = explanationText(gateExplanations(judgement.verdicts));
        for (const line of text.trimEnd().split('\n')) log.info(line);
      });
    return result;
  },
});

async function writeVerdicts(context: Context, verdicts: readonly ChangeVerdict[]): Promise<void> {
  const folder = join(context.workspace, '.cairn', 'reports');
  for (const one of verdicts) {
    if ('problem' in one) continue;
    const name = `verdict-${one.model}-${one.stage}.json`;
    await replaceFile(join(folder, name), serializeDocument(one.verdict));
  }
}
