import {configurationsAt} from '../config/configurations.ts';
import {modelsOf} from '../config/declared-once.ts';
import {checkConfigurations} from '../diagnosis/check-configurations.ts';
import {stageEnvironments} from '../diagnosis/check-environments.ts';
import {checkKeptBranches} from '../diagnosis/check-kept-branches.ts';
import {checkFetching, fetchedModels} from '../diagnosis/check-fetching.ts';
import {checkPredictions, commandModels} from '../diagnosis/check-predictions.ts';
import {checkReleases} from '../diagnosis/check-releases.ts';
import {checkRepositorySizes} from '../diagnosis/check-sizes.ts';
import {checkStages} from '../diagnosis/check-stages.ts';
import {checkTags} from '../diagnosis/check-tags.ts';
import {checkWorkflowPermissions} from '../diagnosis/check-workflows.ts';
import {examineSettings} from '../diagnosis/examine-settings.ts';
import type {Finding} from '../diagnosis/finding.ts';
import {readWorkflows} from '../diagnosis/read-workflows.ts';
import {neededPermissions} from '../generated/needed-permissions.ts';
import {listReleases} from '../github/list-releases.ts';
import {readReviewedConfig} from '../policy/read-rules.ts';
import {releasedBases} from '../promotion/release/released-bases.ts';
import {desiredCommit} from '../promotion/stage/desired-commit.ts';
import {readRegistry} from '../registry/read-registry.ts';
import {code, escapeMarkdown, table} from '../text/markdown.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';
import {defineVerb, type VerbResult} from '../kernel/verb.ts';
import {configInput} from './inputs/config-input.ts';
import {tokenInput} from './inputs/token-input.ts';
import {counted, fullStop} from '../text/counted.ts';

/** Finds what is broken or about to bite in a repository, and mends what is safe. */
export const doctor = defineVerb({
  name: 'doctor',
  summary:
    'Finds broken tags, unfinished releases, missing protection and permissions, stopping schedules and sizes near limits.',
  about: [
    'Looks at the default branch, its workflows, the tags, releases and settings, and says of each finding what is wrong',
    'and what to do. With `fix` it mends what loses nothing: it fetches tags that a checkout replaced, makes tags again that',
    'somebody deleted (the ref that keeps their number has them), makes missing branches `cairn-versions/<model>/<version>`',
    'again, and enables schedules that GitHub stopped for idleness. Everything else is left to a person.',
    '',
    'What the token may not see is passed over with a line in the log: classic protection and immutable releases show only to a',
    'token with `administration: read`, which the own token of a job never has. Safe to run twice; without `fix` it only reads.',
  ].join('\n'),
  icon: 'activity',
  permissions: [
    {
      scope: 'contents',
      access: 'write',
      reason:
        'to see releases that are still drafts, and with `fix` to push deleted tags and branches again (read is enough for the rest)',
    },
    {
      scope: 'actions',
      access: 'write',
      reason: 'to see stopped schedules and environments, and with `fix` to enable schedules',
    },
  ],
  sends: {asked: {fix: 'what it mends'}},
  inputs: {
    fix: {kind: 'boolean', default: 'false', description: 'Mend what loses nothing.'},
    token: tokenInput('reads releases, workflows and branch rules; without one only Git is looked at'),
    config: configInput('which is read from the default branch'),
  },
  outputs: {
    findings: 'JSON list of `{check, level, subject, problem, remedy, fixed}`.',
    errors: 'Number of findings that mean that something does not work.',
    warnings: 'Number of findings that will bite.',
    fixed: 'Number of findings that were mended.',
  },
  async run(inputs, context) {
    const found = await examine(context, inputs.config);
    const mended = inputs.fix ? await mend(context, found) : [];
    // What was mended may have been the cause of something else.
    const left = mended.length > 0 ? await examine(context, inputs.config) : found;
    const findings = [...mended, ...left.map((finding) => toExamined(finding))];
    // Errors and warnings that stay are annotations, which every host shows.
    for (const {level, subject, problem, remedy, fixed} of findings.filter((one) => !isAnnotated(one)))
      context.log.info(`${level}: ${subject} ${fullStop(problem)} ${fixed ?? remedy}`);
    return result(findings);
  },
});

/** What cannot be mended is told, and stays a finding: the rest is mended all the same. */
async function mend({log}: Context, found: readonly Finding[]): Promise<ExaminedFinding[]> {
  const mended: ExaminedFinding[] = [];
  for (const finding of found) {
    const fixed = await finding.fix?.().catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      log.warning(`${finding.subject} could not be mended: ${error.message}`);
      return undefined;
    });
    if (fixed !== undefined) mended.push({...toExamined(finding), fixed});
  }
  return mended;
}

function toExamined({fix, ...finding}: Finding): ExaminedFinding {
  return {...finding, fixable: fix !== undefined};
}

type ExaminedFinding = Omit<Finding, 'fix'> & {readonly fixable: boolean; readonly fixed?: string};

async function examine(context: Context, configFile: string): Promise<Finding[]> {
  const {git} = context;
  const commit = await desiredCommit(git);
  const workflows = await readWorkflows(git, commit);
  const findings = workflows.flatMap((workflow) => checkWorkflowPermissions(workflow, neededPermissions));
  findings.push(...(await checkRepositorySizes(git, commit)));
  const reviewed = await readReviewedConfig(git, commit, configFile).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    findings.push({
      check: 'broken-config',
      code: error.code,
      level: 'error',
      subject: configFile,
      problem: error.message,
      remedy: 'Mend it in a pull request.',
    });
    return undefined;
  });
  let release = 'release.yml';
  let environments: string[] = [];
  const declared = await modelsOf(await configurationsAt(git, commit));
  findings.push(...checkConfigurations(declared, configFile));
  if (reviewed !== undefined) {
    const {config} = reviewed;
    const elsewhere = new Set(declared.filter(({file}) => file !== configFile).map(({name}) => name));
    const models = Object.keys(config.models);
    const registry = await readRegistry(git, {models});
    findings.push(...(await checkTags(git, {models, registry})));
    findings.push(...(await checkKeptBranches(git, {models, registry})));
    const bases = await releasedBases(context, configFile);
    findings.push(...(await checkStages(git, {bases, registry, elsewhere})));
    findings.push(...checkPredictions(workflows, {commands: commandModels(config), configFile}));
    findings.push(...checkFetching(workflows, {models: fetchedModels(config), configFile}));
    release = config.workflows?.release ?? release;
    environments = bases.flatMap((base) => stageEnvironments(base.config));
    if (context.github !== undefined)
      findings.push(
        ...(await checkReleases(git, {models, registry, releases: await listReleases(context.github)})),
      );
  }
  return [
    ...findings,
    ...(await examineSettings(context, {commit, workflows, configFile, release, environments})),
  ];
}

function result(
  findings: readonly ExaminedFinding[],
): VerbResult<'findings' | 'errors' | 'warnings' | 'fixed'> {
  const left = findings.filter(({fixed}) => fixed === undefined);
  const errors = left.filter(({level}) => level === 'error').length;
  const warnings = left.filter(({level}) => level === 'warning').length;
  const fixed = findings.length - left.length;
  const counts = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${fixed > 0 ? `, ${fixed} mended` : ''}`;
  return {
    outputs: {
      findings: JSON.stringify(findings),
      errors,
      warnings,
      fixed,
    },
    document: {findings},
    summary: summaryOf(findings, counts),
    headline: findings.length === 0 ? 'Nothing found: all is well.' : `${counts}.`,
    conclusion: errors > 0 ? 'failure' : 'success',
    annotations: findings.filter(isAnnotated).map(({level, code: id, subject, problem, remedy}) => ({
      level,
      message: `${id === undefined ? '' : `${id}: `}${problem.startsWith(subject) ? '' : `${subject} `}${fullStop(problem)} ${remedy}`,
    })),
  };
}

function isAnnotated({level, fixed}: ExaminedFinding): boolean {
  return level !== 'notice' && fixed === undefined;
}

function summaryOf(findings: readonly ExaminedFinding[], counts: string): string {
  if (findings.length === 0) return '## All is well';
  return [
    `## ${counts}`,
    table(
      ['', 'What', 'Problem', 'What to do'],
      findings.map(({level, subject, problem, remedy, fixed}) => [
        fixed === undefined ? level : 'mended',
        code(subject),
        escapeMarkdown(problem, 600),
        escapeMarkdown(fixed ?? remedy, 600),
      ]),
    ),
  ].join('\n\n');
}
