import {loadConfig, modelOf} from '../config/load-config.ts';
import {obtainModel} from '../experiments/run-folder.ts';
import {readRunRecord} from '../experiments/run-record.ts';
import type {Config} from '../generated/documents.ts';
import {registerVersion, type EvaluatedRun} from '../registry/register-version.ts';
import type {TaggedManifest} from '../registry/read-manifest.ts';
import {modelCard} from '../report/model-card.ts';
import type {Context} from '../runtime/context.ts';
import {UserError} from '../runtime/errors.ts';
import {defineVerb} from '../runtime/verb.ts';
import {placeArtifacts, storeKind} from '../storage/artifact-store.ts';
import {storeInFolder, storeInRelease, type ObtainFiles} from '../storage/store-artifacts.ts';

/** Freezes an evaluated run as an immutable version. */
export const register = defineVerb({
  name: 'register',
  summary: 'Freezes a run as an immutable version: manifest, tag, and its files in a store.',
  about: [
    'Makes a commit that holds the manifest on top of the trained commit, states the version by an annotated tag on it',
    '(`<model>@v<version>`), and stores the files of the model: as assets of a release that is published as a',
    'pre-release, or in a folder.',
    '',
    'Safe to run twice, and in parallel: a run that is a version already is found and finished, and the loser of a race',
    'for a number takes the next one. Nothing that exists is moved or overwritten.',
  ].join('\n'),
  icon: 'bookmark',
  permissions: [
    {
      scope: 'contents',
      access: 'write',
      reason: 'to push the version tag and make the release with its assets',
    },
  ],
  inputs: {
    model: {kind: 'string', required: true, description: 'Name of the model in the configuration.'},
    run: {kind: 'string', required: true, description: 'Id of an evaluated run, as `train` gave it.'},
    bump: {
      kind: 'string',
      default: 'patch',
      choices: ['patch', 'minor', 'major'],
      description: 'Which part of the greatest version so far to raise. Ignored where `version` is given.',
    },
    version: {
      kind: 'string',
      description:
        'The version to make, a Semantic Version without a leading v, where the next number is not wanted.',
    },
    title: {kind: 'string', description: 'Title of the tag and the release (default: model and version).'},
    token: {
      kind: 'string',
      secret: true,
      default: '${{ github.token }}',
      environment: 'GITHUB_TOKEN',
      description: 'Token that pushes the tag and makes the release.',
    },
    config: {kind: 'string', default: 'cairn.yaml', description: 'Path of the configuration.'},
  },
  outputs: {
    version: 'The version, without a leading v.',
    tag: 'Name of the version tag.',
    manifest: 'Digest of the manifest.',
    'release-url': 'Web address of the release; empty where the files are in a folder.',
    created: '`true` where this call made the version, `false` where an earlier one did.',
  },
  async run(inputs, context) {
    const config = await loadConfig(context.workspace, inputs.config);
    modelOf(config, inputs.model);
    const recorded = await evaluatedRun(context, inputs.model, inputs.run);
    const kind = storeKind(config.storage, context.github);
    if (kind === 'release' && context.github === undefined) missingGitHub(inputs.model);
    const version = await registerVersion(context.git, {
      recorded,
      artifacts: placeArtifacts(recorded.run.artifacts, kind),
      number: inputs.version === undefined ? {bump: bumpOf(inputs.bump)} : {version: inputs.version},
      title: inputs.title,
      now: context.now,
    });
    const {manifest, digest, tag, created} = version;
    context.log.info(`${created ? 'Made' : 'Found'} ${tag}, manifest ${digest}.`);
    const url = await storeFiles(context, config, {recorded, version, tag, title: inputs.title});
    return {
      outputs: {
        version: manifest.version,
        tag,
        manifest: digest,
        'release-url': url,
        created: String(created),
      },
      document: manifest,
      summary: `## Registered ${tag}\n\n${modelCard(manifest, digest)}`,
      headline: created
        ? `Run ${recorded.run.id} is version ${manifest.version} of ${manifest.model}.`
        : `Run ${recorded.run.id} was version ${manifest.version} of ${manifest.model} already; its files are complete.`,
      conclusion: 'success',
    };
  },
});

async function evaluatedRun(context: Context, model: string, id: string): Promise<EvaluatedRun> {
  const record = await readRunRecord(context.git, id);
  if (record === undefined)
    throw new UserError('CAIRN_RUN_UNKNOWN', {
      where: id,
      what: 'there is no record of a run with this id, here or on the remote',
      todo: 'Train first, or check the id.',
    });
  const {run, runText, ref, evaluation, evaluationText} = record;
  if (run.model !== model)
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: 'run',
      what: `${id} is a run of ${run.model}, not of ${model}`,
    });
  if (evaluation === undefined || evaluationText === undefined)
    throw new UserError('CAIRN_RUN_NOT_EVALUATED', {
      where: id,
      what: 'the run has no evaluation',
      todo: 'Run `evaluate` first.',
    });
  if (run.code.dirty)
    context.log.warning(
      `Run ${id} was trained on code with uncommitted changes: nobody can make this version again from its commit.`,
    );
  return {run, runText, runRef: ref, evaluation, evaluationText};
}

/** Each file goes where the manifest says: a version keeps its store when the configuration changes later. */
async function storeFiles(
  context: Context,
  config: Config,
  options: {recorded: EvaluatedRun; version: TaggedManifest; tag: string; title: string | undefined},
): Promise<string> {
  const {github, log, workspace, home} = context;
  const {manifest, digest} = options.version;
  let folder: string | undefined;
  const obtain: ObtainFiles = async () => (folder ??= await obtainModel(context, options.recorded.run));
  await storeInFolder({manifest, obtain, storage: config.storage, workspace, home});
  if (!manifest.artifacts.some(({store}) => store.kind === 'release')) return '';
  if (github === undefined) return missingGitHub(manifest.model);
  const release = await storeInRelease({
    manifest,
    obtain,
    github,
    tag: options.tag,
    title: options.title ?? `${manifest.model} ${manifest.version}`,
    body: modelCard(manifest, digest),
    log,
  });
  return release.url;
}

function missingGitHub(model: string): never {
  throw new UserError('CAIRN_GITHUB_MISSING', {
    where: model,
    what: 'the files of this version are to be assets of a GitHub release',
    expected:
      'a repository (GITHUB_REPOSITORY or --repository owner/name) and a token (GITHUB_TOKEN), or storage: {kind: folder} in the configuration',
  });
}

function bumpOf(text: string): 'patch' | 'minor' | 'major' {
  return text === 'minor' || text === 'major' ? text : 'patch';
}
