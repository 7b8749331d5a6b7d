import type {VerbResult} from '../../kernel/verb.ts';
import {code, escapeMarkdown, table} from '../../text/markdown.ts';
import {nextStepBlock, type NextStep} from '../proposal/next-steps.ts';
import type {ReleasedStage} from '../release/apply-release.ts';
import {isCompatible, type RollbackPlan} from './plan-rollback.ts';
import type {ProposedRollback} from './propose-rollback.ts';
import type {RehearsalCheck} from './rehearse-rollback.ts';

export type RollbackResult = VerbResult<
  'version' | 'from' | 'pull-request' | 'url' | 'branch' | 'verdict' | 'released' | 'changed'
>;

/** What `rollback` hands back of a rehearsal. */
export function rehearsed(plan: RollbackPlan, checks: readonly RehearsalCheck[]): RollbackResult {
  const good = checks.every(({verdict}) => verdict !== 'fail');
  const {model, stage, from} = plan;
  const {version} = plan.to.manifest;
  const what = `${model}#${stage} from ${from} to ${version}`;
  return {
    outputs: {...outputsOf(plan), verdict: good ? 'pass' : 'fail', changed: false},
    document: {...planDocument(plan), checks},
    summary: [
      `## ${good ? '✅' : '❌'} Rehearsal: ${escapeMarkdown(what)}`,
      table(['Check', 'Verdict', 'Why'], checks.map(rowOf)),
    ].join('\n\n'),
    headline: good
      ? `A rollback of ${what} would work; nothing was changed.`
      : `A rollback of ${what} would not work: ${checks.find(({verdict}) => verdict === 'fail')?.message ?? ''}`,
    conclusion: good ? 'success' : 'failure',
  };
}

/** What it hands back where the stage was changed at once. */
export function rolledBack(
  plan: RollbackPlan,
  {
    commit,
    created,
    tagged,
    released,
  }: {commit: string; created: boolean; tagged: readonly string[]; released: readonly ReleasedStage[]},
): RollbackResult {
  const {model, stage} = plan;
  const {version} = plan.to.manifest;
  const done = created || tagged.length > 0;
  return {
    outputs: {...outputsOf(plan), released: JSON.stringify(released), changed: done},
    document: {...planDocument(plan), commit, tagged, released},
    summary: [
      `## ↩️ ${escapeMarkdown(`${model}#${stage} is back at ${version}`)}`,
      `**Reason:** ${escapeMarkdown(plan.desired.hold.reason, 1000)}`,
      isCompatible(plan) ? '' : '⚠️ Inputs or outputs differ: callers may have to change.',
      deployNote(released),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
    headline: done
      ? `${model}#${stage} is back at ${version} and held; ${released.length} to deploy.`
      : `${model}#${stage} was back at ${version} already; ${released.length} to deploy.`,
    conclusion: 'success',
  };
}

/** What it hands back where the stage is as it is asked for already. */
export function nothingToRollBack(plan: RollbackPlan): RollbackResult {
  const {model, stage, desired} = plan;
  return {
    outputs: outputsOf(plan),
    document: planDocument(plan),
    headline: `${model}#${stage} is at ${desired.version} and held since ${desired.hold.since} already: nothing to do.`,
    conclusion: 'success',
  };
}

/** What it hands back with a pull request, or with a branch alone and what to do with it. */
export function rollbackProposed(
  {plan, pull, branch, verdict, line, changed}: ProposedRollback,
  next: readonly NextStep[],
): RollbackResult {
  const {model, stage} = plan;
  const {version} = plan.to.manifest;
  const what = `${model}#${stage} from ${plan.from} to ${version}`;
  const title = `## ↩️ ${escapeMarkdown(what)}`;
  const outputs = {...outputsOf(plan), branch, verdict, changed};
  const document = {...planDocument(plan), branch, verdict, changed};
  if (pull === undefined)
    return {
      outputs,
      document: {...document, next: next.map(({command}) => command)},
      summary: `${title}\n\n${escapeMarkdown(line)}.\n\n${nextStepBlock(next)}`,
      headline: `Branch ${branch} returns ${what}: ${line}.`,
      conclusion: 'success',
    };
  return {
    outputs: {...outputs, 'pull-request': pull.number, url: pull.url},
    document: {...document, pullRequest: pull.number, url: pull.url},
    summary: `${title}\n\nPull request [#${pull.number}](${pull.url}). ${escapeMarkdown(line)}.`,
    headline: `Pull request ${pull.number} returns ${what}: ${line}.`,
    conclusion: 'success',
  };
}

function outputsOf(plan: RollbackPlan): RollbackResult['outputs'] {
  return {
    version: plan.to.manifest.version,
    from: plan.from,
    'pull-request': '',
    url: '',
    branch: '',
    verdict: 'not-applicable',
    released: '[]',
    changed: false,
  };
}

function planDocument(plan: RollbackPlan): object {
  const {model, stage, from, desired, differences} = plan;
  return {
    model,
    stage,
    from,
    version: desired.version,
    hold: desired.hold,
    compatible: isCompatible(plan),
    differences,
  };
}

function rowOf({id, verdict, message}: RehearsalCheck): string[] {
  return [code(id), verdict, escapeMarkdown(message, 600)];
}

function deployNote(released: readonly ReleasedStage[]): string {
  if (released.length === 0) return 'Nothing is left to deploy.';
  return `To deploy: ${released.map(({tag, target}) => `${code(tag)} to ${code(target)}`).join(', ')}.`;
}
