import {join} from 'node:path';
import {declaredElsewhere} from '../config/declared-once.ts';
import {readFileAt} from '../git/commit-files.ts';
import {ensureCommit, mergeBase} from '../git/ensure-commit.ts';
import {replaceFile} from '../files/replace-file.ts';
import type {Git} from '../kernel/ports.ts';
import {setCheckRun} from '../github/check-runs.ts';
import {setCommitStatus} from '../github/statuses.ts';
import {policyOf, readReviewedConfig} from '../policy/read-rules.ts';
import {approvalsOfChange} from '../promotion/evidence/change-approvals.ts';
import {changedRegistry} from '../promotion/evidence/changed-registry.ts';
import {checkAnnotations, explanationText, gateExplanations} from '../promotion/gate/gate-report.ts';
import {conclude, resultOf, type GateOutcome, type GateResult} from '../promotion/gate/gate-result.ts';
import {gateStatus} from '../promotion/gate/gate-status.ts';
import {judgeChange, type ChangeVerdict} from '../promotion/gate/judge-change.ts';
import {proposedChange, type ProposedChange} from '../promotion/evidence/proposed-change.ts';
import {versionFileProblems} from '../promotion/proposal/version-files.ts';
import {digestOf} from '../kernel/digest.ts';
import {serializeDocument} from '../provenance/document.ts';
import {readRegistry} from '../registry/read-registry.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';
import {defineVerb} from '../kernel/verb.ts';
import {configInput} from './inputs/config-input.ts';
import {tokenInput} from './inputs/token-input.ts';

/** Judges a pull request that changes a stage by the rules of its base branch. */
export const gate = defineVerb({
  name: 'gate',
  summary: 'Judges a pull request that changes a stage by the rules of its base branch.',
  about: [
    'Reads which stage files a pull request changes, applies the rules of the base branch (never those of the pull',
    'request) to the recorded evidence, checks that manifests are those of the tags, and sets the commit status',
    '`cairn/gate` and, where the token permits, a check run with notes at the stage file. A pull request that changes no',
    'stage passes. Too little data, a missing approval or a soak time that is not over is `inconclusive`: the status stays',
    'pending and the job does not fail. Run it on `pull_request`, on `pull_request_review` (where rules ask for',
    'approvals) and on `merge_group`.',
    '',
    'Safe to run twice: it only reads, and sets the same status again.',
  ].join('\n'),
  icon: 'shield',
  permissions: [
    {scope: 'contents', access: 'read', reason: 'to read commits, tags and run records'},
    {scope: 'pull-requests', access: 'read', reason: 'to read reviews, where a rule asks for approvals'},
    {scope: 'statuses', access: 'write', reason: 'to set the commit status `cairn/gate`'},
    {
      scope: 'checks',
      access: 'write',
      reason: 'to show what did not pass at the file; without it the status alone',
    },
  ],
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
    explain: {
      kind: 'boolean',
      default: 'false',
      description:
        'Also says for each rule what was measured, on how many rows, against which bound, and what would make it pass.',
    },
    token: tokenInput('sets the commit status; without one (or for a pull request from a fork) none is set'),
    config: configInput('which is read from the base'),
  },
  outputs: {
    verdict: '`pass`, `fail` or `inconclusive` over all changes, or `not-applicable` where no stage changes.',
    verdicts: 'JSON list of `{model, stage, version, verdict, message}`, one for each changed stage.',
  },
  async run(inputs, context) {
    const {git} = context;
    const change = proposedChange(context.event, inputs);
    const base = await ensureCommit(git, change.base, {role: 'base'});
    const head = await ensureCommit(git, change.head, {role: 'head', refs: change.headRefs});
    const root = await mergeBase(git, base, head);
    if (root === undefined)
      throw new UserError('CAIRN_COMMIT_MISSING', {
        where: change.head,
        what: 'has no history in common with the base',
      });
    const changed = await changedRegistry(git, root, head);
    const stages = changed.stages.filter(
      ({model, stage}) => (inputs.model ?? model) === model && (inputs.stage ?? stage) === stage,
    );
    const problems = await versionFileProblems(git, head, changed.versions);
    const verdicts: ChangeVerdict[] = [];
    if (stages.length > 0) {
      const reviewed = await readReviewedConfig(git, base, inputs.config);
      const elsewhere = await declaredElsewhere(git, base, inputs.config);
      const models = Object.keys(reviewed.config.models);
      const registry = await readRegistry(git, {models, fetch: true});
      const moment = context.now().toISOString();
      for (const {model, stage} of stages) {
        const policy = policyOf(reviewed.config, model, stage);
        const judged = {moment, ...(await approvalsOfChange(context, policy, {change, head}))};
        const declaredIn = elsewhere.get(model)?.file;
        const proposed = {model, stage, base, head, reviewed, registry, judged, declaredIn};
        verdicts.push(await judgeChange(git, proposed));
      }
    }
    await writeVerdicts(context, verdicts);
    const outcome = conclude(verdicts, problems);
    const lines = await versionLines(
      git,
      head,
      stages.map(({path}) => path),
    );
    const result = resultOf(outcome, {verdicts, problems, lines, explain: inputs.explain});
    await showOutcome(context, {head, change, outcome, result});
    if (inputs.explain)
      await context.log.group('What each rule saw, and what would make it pass', () => {
        for (const line of explanationText(gateExplanations(verdicts)).trimEnd().split('\n'))
          context.log.info(line);
      });
    return result;
  },
});

async function writeVerdicts(context: Context, verdicts: readonly ChangeVerdict[]): Promise<void> {
  const folder = join(context.workspace, '.cairn', 'reports');
  for (const one of verdicts) {
    if ('problem' in one) continue;
    await replaceFile(join(folder, `verdict-${one.model}-${one.stage}.json`), serializeDocument(one.verdict));
  }
}

/** Status and check run; what comes from a fork may set neither. */
async function showOutcome(
  context: Context,
  {
    head,
    change,
    outcome,
    result,
  }: {head: string; change: ProposedChange; outcome: GateOutcome; result: GateResult},
): Promise<void> {
  const {github, log, event} = context;
  log.info(`${outcome.line}.`);
  if (github === undefined) return;
  if (change.fork) {
    log.notice(
      'The pull request comes from a fork, whose runs may set no commit status: the result of this job stands alone.',
    );
    return;
  }
  const url = event.runUrl ?? change.url;
  await setCommitStatus(github, head, gateStatus(outcome.verdict, outcome.line, url));
  const annotations = checkAnnotations(result.annotations ?? []);
  const summary = result.summary ?? '';
  const conclusion = checkConclusions[outcome.verdict];
  const key = digestOf(JSON.stringify([conclusion, summary, annotations]));
  const shown = await setCheckRun(github, head, {
    name: checkName,
    conclusion,
    title: outcome.line,
    summary,
    key,
    detailsUrl: url,
    annotations,
  });
  if (shown === 'refused')
    log.info('The token may write no check run (checks: write): the commit status stands alone.');
}

/** Another name than the commit status has, so that a ruleset that asks for one does not mean both. */
const checkName = 'Cairn gate';

const checkConclusions = {
  pass: 'success',
  fail: 'failure',
  inconclusive: 'action_required',
  'not-applicable': 'success',
} as const;

/** The line of a stage file that names the version; undefined where the file is not there. */
async function versionLines(git: Git, head: string, paths: readonly string[]): Promise<Map<string, number>> {
  const lines = new Map<string, number>();
  for (const path of paths) {
    const text = await readFileAt(git, head, path);
    if (text === undefined) continue;
    const index = text.split('\n').findIndex((line) => line.includes('"version"'));
    lines.set(path, Math.max(index, 0) + 1);
  }
  return lines;
}
