import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {ensureCommit, mergeBase} from '../git/ensure-commit.ts';
import {setCommitStatus} from '../github/statuses.ts';
import {readReviewedConfig} from '../policy/read-rules.ts';
import {changedRegistry} from '../promotion/changed-registry.ts';
import {gateStatus} from '../promotion/gate-status.ts';
import {judgeChange, type ChangeVerdict} from '../promotion/judge-change.ts';
import {proposedChange, type ProposedChange} from '../promotion/proposed-change.ts';
import {verdictLine} from '../promotion/verdict-line.ts';
import {versionFileProblems} from '../promotion/version-files.ts';
import {serializeDocument} from '../provenance/document.ts';
import {stagePath} from '../registry/paths.ts';
import {readRegistry} from '../registry/read-registry.ts';
import {code, escapeMarkdown, table} from '../report/markdown.ts';
import type {Context} from '../runtime/context.ts';
import {UserError} from '../runtime/errors.ts';
import {defineVerb, type VerbResult} from '../runtime/verb.ts';

/** Judges a pull request that changes a stage by the rules of its base branch. */
export const gate = defineVerb({
  name: 'gate',
  summary: 'Judges a pull request that changes a stage by the rules of its base branch.',
  about: [
    'Reads which stage files a pull request changes, applies the rules of the base branch (never those of the pull',
    'request) to the recorded evidence, checks that manifests are those of the tags, and sets the commit status',
    '`cairn/gate`. A pull request that changes no stage passes. Too little data is `inconclusive`: the status stays',
    'pending and the job does not fail.',
    '',
    'Safe to run twice: it only reads, and sets the same status again.',
  ].join('\n'),
  icon: 'shield',
  permissions: [
    {scope: 'contents', access: 'read', reason: 'to read commits, tags and run records'},
    {scope: 'statuses', access: 'write', reason: 'to set the commit status `cairn/gate`'},
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
    token: {
      kind: 'string',
      secret: true,
      default: '${{ github.token }}',
      environment: 'GITHUB_TOKEN',
      description:
        'Token that sets the commit status; without one (or for a pull request from a fork) none is set.',
    },
    config: {
      kind: 'string',
      default: 'cairn.yaml',
      description: 'Path of the configuration, which is read from the base.',
    },
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
      const models = Object.keys(reviewed.config.models);
      const registry = await readRegistry(git, {models, fetch: true});
      for (const {model, stage} of stages)
        verdicts.push(await judgeChange(git, {model, stage, base, head, reviewed, registry}));
    }
    await writeVerdicts(context, verdicts);
    const outcome = conclude(verdicts, problems);
    await showStatus(context, {head, change, outcome});
    return result(outcome, verdicts, problems);
  },
});

interface Outcome {
  readonly verdict: 'pass' | 'fail' | 'inconclusive' | 'not-applicable';
  readonly line: string;
}

function conclude(verdicts: readonly ChangeVerdict[], problems: readonly string[]): Outcome {
  const [first] = verdicts;
  const [problem] = problems;
  if (problem !== undefined) return {verdict: 'fail', line: `Do not merge: ${problem}`};
  if (first === undefined)
    return {verdict: 'not-applicable', line: 'Nothing to judge: no stage of a model changes'};
  const all = verdicts.map((one) => ('problem' in one ? 'fail' : one.verdict.verdict));
  const verdict = all.includes('fail') ? 'fail' : all.includes('inconclusive') ? 'inconclusive' : 'pass';
  const line =
    verdicts.length === 1
      ? lineOf(first)
      : `${verdicts.length} stages: ${verdicts.map((one) => `${one.model}/${one.stage} ${'problem' in one ? 'fail' : one.verdict.verdict}`).join(', ')}`;
  return {verdict, line};
}

function lineOf(one: ChangeVerdict): string {
  return 'problem' in one ? `Do not promote: ${one.problem}` : verdictLine(one.verdict);
}

async function writeVerdicts(context: Context, verdicts: readonly ChangeVerdict[]): Promise<void> {
  const folder = join(context.workspace, '.cairn', 'reports');
  for (const one of verdicts) {
    if ('problem' in one) continue;
    await mkdir(folder, {recursive: true});
    await writeFile(join(folder, `verdict-${one.model}-${one.stage}.json`), serializeDocument(one.verdict));
  }
}

async function showStatus(
  context: Context,
  {head, change, outcome}: {head: string; change: ProposedChange; outcome: Outcome},
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
  await setCommitStatus(github, head, gateStatus(outcome.verdict, outcome.line, event.runUrl ?? change.url));
}

function result(
  outcome: Outcome,
  verdicts: readonly ChangeVerdict[],
  problems: readonly string[],
): VerbResult<'verdict' | 'verdicts'> {
  const list = verdicts.map((one) => ({
    model: one.model,
    stage: one.stage,
    version: 'problem' in one ? null : one.verdict.version,
    verdict: 'problem' in one ? 'fail' : one.verdict.verdict,
    message: lineOf(one),
  }));
  const annotations = [
    ...problems.map((message) => ({level: 'error' as const, message})),
    ...verdicts.flatMap(annotationsOf),
  ];
  return {
    outputs: {verdict: outcome.verdict, verdicts: JSON.stringify(list)},
    document: {
      verdict: outcome.verdict,
      problems,
      verdicts: verdicts.map((one) => ('problem' in one ? one : one.verdict)),
    },
    summary: summaryOf(outcome, verdicts, problems),
    headline: `${outcome.line}.`,
    conclusion:
      outcome.verdict === 'fail'
        ? 'failure'
        : outcome.verdict === 'inconclusive'
          ? 'inconclusive'
          : 'success',
    annotations,
  };
}

function annotationsOf(one: ChangeVerdict): NonNullable<VerbResult['annotations']>[number][] {
  const place = {file: stagePath(one.model, one.stage)};
  if ('problem' in one) return [{level: 'error', message: one.problem, place}];
  return one.verdict.rules
    .filter(({verdict}) => verdict === 'fail' || verdict === 'inconclusive')
    .map(({id, severity, verdict, message}) => ({
      level:
        severity === 'block' && verdict === 'fail' ? 'error' : severity === 'info' ? 'notice' : 'warning',
      message: `${id}: ${message}`,
      place,
    }));
}

function summaryOf(
  outcome: Outcome,
  verdicts: readonly ChangeVerdict[],
  problems: readonly string[],
): string {
  const rows = verdicts.flatMap((one) =>
    'problem' in one
      ? [[code(`${one.model}/${one.stage}`), '', 'fail', escapeMarkdown(one.problem, 600)]]
      : one.verdict.rules.map(({id, verdict, message}) => [
          code(`${one.model}/${one.stage}`),
          code(id),
          verdict,
          escapeMarkdown(message, 600),
        ]),
  );
  return [
    `## ${escapeMarkdown(outcome.line)}`,
    ...problems.map((problem) => `- ${escapeMarkdown(problem, 600)}`),
    ...(rows.length === 0 ? [] : [table(['Stage', 'Rule', 'Verdict', 'Why'], rows)]),
  ].join('\n\n');
}
