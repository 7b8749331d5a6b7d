import {declaredElsewhere} from '../config/declared-once.ts';
import {isTrained, modelOf} from '../config/load-config.ts';
import type {Retirement} from '../generated/documents.ts';
import {readOnlyGit} from '../git/read-only.ts';
import {releasedBases} from '../promotion/release/released-bases.ts';
import {personOf} from '../promotion/proposal/person.ts';
import {readManifest, type TaggedManifest} from '../registry/read-manifest.ts';
import {readRegistry, versionsOf} from '../registry/read-registry.ts';
import {parseSelector} from '../registry/selector.ts';
import {isSemver} from '../registry/tag-name.ts';
import {deregisterVersion} from '../retirement/deregister-version.ts';
import {planRemoval, type RemovalPlan} from '../retirement/plan-removal.ts';
import {removeFiles} from '../retirement/removable-files.ts';
import {announceRetirement, readRetirement} from '../retirement/retirement-ledger.ts';
import {retirementDate} from '../retirement/retirement-date.ts';
import {letVersionGo} from '../registry/kept-branch.ts';
import {requireTagsReach} from '../github/remote-repository.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';
import {defineVerb} from '../kernel/verb.ts';
import {configInput} from './inputs/config-input.ts';
import {tokenInput} from './inputs/token-input.ts';
import {retirementResult, type RetirementResult} from '../retirement/retirement-result.ts';

/** Announces that a version will go, shows who still calls it, and takes it out when nobody does. */
export const retire = defineVerb({
  name: 'retire',
  summary: 'Announces that a version will go, shows who still calls it, and takes it out when nobody does.',
  about: [
    'First it announces: the date, the reason and who asked are appended at `refs/cairn/retirements/<model>`, and the log',
    'of the serving targets says who still calls the version. After the date, with `remove`, the version is taken out by',
    'the tag `<model>@v<version>!`, which GTO reads too, and its files are deleted as far as their stores and the retention',
    'rules of `cairn.yaml` let them go: never where another repository may need them. A version that a stage, a fallback,',
    'a traffic split, an open proposal or a descendant names, or that anybody called lately, is never removed. Tags and',
    'manifests always stay; the branch `cairn-versions/<model>/<version>` goes. `remove` only shows what would go until `dry-run` is `false`.',
    '',
    'Safe to run twice: the same announcement is not repeated, and a removal that broke off is finished.',
  ].join('\n'),
  icon: 'archive',
  permissions: [
    {scope: 'contents', access: 'write', reason: 'to push the announcement and the tag, and to delete files'},
    {scope: 'deployments', access: 'read', reason: 'to find the servers whose logs say who calls'},
  ],
  sends: {always: 'the announcement; with `remove` the tag and the deletion of files'},
  inputs: {
    model: {
      kind: 'string',
      required: true,
      description: 'Name of the model in the configuration; `model@1.2.3` names the version too.',
    },
    version: {kind: 'string', example: '0.0.1', description: 'Version to retire, without a leading v.'},
    after: {
      kind: 'string',
      description:
        'From when it may be removed: a date such as 2026-12-31, or a number of days from now (default: 30, or as announced).',
    },
    reason: {
      kind: 'string',
      example: 'trained on the old tariff',
      description: 'Why, in one line; required for an announcement.',
    },
    remove: {kind: 'boolean', default: 'false', description: 'Take the version out, after its date.'},
    'dry-run': {
      kind: 'boolean',
      description:
        'Say what would be done, and do nothing (default: `true` with remove, `false` for an announcement).',
    },
    window: {
      kind: 'integer',
      default: '7',
      description: 'Days without a call before a version may be removed.',
    },
    live: {
      kind: 'path',
      description: 'Files with logged traffic, as a glob pattern (default: monitor.live, else the servers).',
    },
    url: {
      kind: 'string',
      description: 'Server whose log says who calls (default: those of all stages of the model).',
    },
    token: tokenInput('pushes the announcement and the tag, and deletes files'),
    config: configInput('which is read from the default branch'),
  },
  outputs: {
    version: 'The version.',
    state:
      '`announced`, `blocked` (it cannot be removed now), `removable` (a dry run found nothing against it) or `removed`.',
    after: 'From when it may be removed, ISO 8601; empty where it was never announced.',
    consumers: 'JSON list of `{caller, calls, last}`: who called it in the window.',
    blockers: 'JSON list of sentences: what stands against a removal now.',
    tag: 'The tag that took it out; empty where it is in the registry.',
    freed: 'Bytes of files that were deleted, or that would be in a dry run.',
    changed: '`true` where something was pushed or deleted.',
  },
  async run(inputs, context) {
    const {model, version} = namedVersion(inputs);
    const reading = readOnlyGit(context.git);
    await requireTagsReach(context);
    const bases = await releasedBases({git: reading, log: context.log}, inputs.config);
    const [{commit, config}] = bases;
    await declaredElsewhere(reading, commit, inputs.config);
    const settings = modelOf(config, model);
    const monitor = isTrained(settings) ? settings.monitor : undefined;
    const registry = await readRegistry(reading, {models: Object.keys(config.models), fetch: true});
    const tagged = await readManifest(reading, model, version);
    if (tagged === undefined)
      throw new UserError('CAIRN_VERSION_UNKNOWN', {
        where: `${model} ${version}`,
        what: 'there is no version tag with a manifest of Cairn by this name',
      });
    const retirement = await readRetirement(reading, model, version);
    const planWith = async (announced: Retirement | undefined): Promise<RemovalPlan> =>
      planRemoval(
        {...context, git: reading},
        {
          tagged,
          retirement: announced,
          registry,
          config,
          bases,
          now: context.now(),
          window: inputs.window,
          live: inputs.live ?? (inputs.url === undefined ? monitor?.live : undefined),
          url: inputs.url,
        },
      );
    if (!inputs.remove) {
      const known = versionsOf(registry, model).some((candidate) => candidate.version === version);
      if (!known)
        throw new UserError('CAIRN_VERSION_RETIRED', {
          where: `${model} ${version}`,
          what: 'was taken out of the registry already',
          todo: 'Run it with `remove` to finish the removal of its files.',
        });
      const wanted = await announcement(context, {tagged, inputs, known: retirement});
      if (inputs['dry-run'] === true) return retirementResult('announced', await planWith(wanted), {});
      const {changed} = await announceRetirement(context.git, wanted, context.now());
      return retirementResult('announced', await planWith(wanted), {changed});
    }
    const plan = await planWith(retirement);
    if (inputs['dry-run'] ?? true)
      return retirementResult(plan.blockers.length > 0 ? 'blocked' : 'removable', plan, {});
    return remove(context, plan);
  },
});

function namedVersion(inputs: {model: string; version: string | undefined}): {
  model: string;
  version: string;
} {
  const selector = parseSelector(inputs.model);
  const version = inputs.version ?? selector?.version;
  const agree = selector?.version === undefined || selector.version === version;
  if (
    selector !== undefined &&
    selector.stage === undefined &&
    version !== undefined &&
    isSemver(version) &&
    agree
  )
    return {model: selector.model, version};
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: 'version',
    what: agree ? 'names no version of a model' : 'is another version than the input model names',
    expected: 'a version such as 1.2.3 (or a model such as churn@1.2.3)',
  });
}

async function announcement(
  context: Context,
  of: {
    tagged: TaggedManifest;
    inputs: {after: string | undefined; reason: string | undefined};
    known: Retirement | undefined;
  },
): Promise<Retirement> {
  const {tagged, inputs, known} = of;
  const reason = inputs.reason?.trim() ?? known?.reason ?? '';
  if (reason === '')
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: 'reason',
      what: 'is missing',
      expected: 'why the version goes, in one line',
    });
  const now = context.now();
  const {model, version} = tagged.manifest;
  return {
    document: 'retirement',
    schemaVersion: 1,
    model,
    version,
    manifest: tagged.digest,
    reason,
    announcedAt: now.toISOString(),
    after:
      inputs.after === undefined && known !== undefined ? known.after : retirementDate(inputs.after, now),
    by: await personOf(context),
  };
}

/** Git first, then the files: a run that broke off between them is finished by the next one. */
async function remove(context: Context, plan: RemovalPlan): Promise<RetirementResult> {
  const {tagged, retirement, blockers} = plan;
  const {model, version} = tagged.manifest;
  if (retirement === undefined || blockers.length > 0)
    throw new UserError(
      'CAIRN_RETIREMENT_REFUSED',
      blockers.map((what) => ({where: `${model} ${version}`, what})),
    );
  const {tag, created} = await deregisterVersion(context.git, tagged, {
    reason: retirement.reason,
    now: context.now,
  });
  context.log.info(`${created ? 'Tagged' : 'Already there:'} ${tag}.`);
  const freed = await letVersionGo(context.git, context.log, model, version);
  await removeFiles(plan.files);
  return retirementResult('removed', plan, {tag, changed: created || freed || plan.files.goes.length > 0});
}
