import {loadConfig, modelOf, trainedModelOf, type ModelConfig} from '../config/load-config.ts';
import {obtainModel} from '../experiments/find-model.ts';
import {openHanding} from '../experiments/handover.ts';
import {readRunRecord, unsharedRun} from '../experiments/run-record.ts';
import {signVersion} from '../provenance/sign-statement.ts';
import {noteUnsigned} from '../provenance/unsigned-note.ts';
import {letPendingGo} from '../registry/kept-branch.ts';
import {registerVersion, type EvaluatedRun} from '../registry/register-version.ts';
import {cardPath, versionPath} from '../registry/paths.ts';
import {readWrittenCard, writtenCardPath} from '../registry/written-card.ts';
import {modelCard, modelCardFile} from '../report/model-card.ts';
import {writtenSection} from '../report/written-section.ts';
import type {Config} from '../generated/documents.ts';
import {hasRemote} from '../git/remote.ts';
import {requireTagsReach} from '../github/remote-repository.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';
import {defineVerb} from '../kernel/verb.ts';
import {commitContent} from '../storage/commit-content.ts';
import {placeArtifacts} from '../storage/place-artifacts.ts';
import {chosenStore} from '../storage/stores.ts';
import {storeArtifacts, type ObtainFiles} from '../storage/store-artifacts.ts';
import {configInput} from './inputs/config-input.ts';
import {workflowRunInput} from './inputs/workflow-run-input.ts';
import {tokenInput} from './inputs/token-input.ts';

/** Freezes an evaluated run as an immutable version. */
export const register = defineVerb({
  name: 'register',
  summary: 'Freezes a run as an immutable version: manifest, tag, and its files in a store.',
  about: [
    'Makes a commit that holds the manifest on top of the trained commit, states the version by an annotated tag on it',
    '(`<model>@v<version>`), and stores the files of the model: as assets of a release that is published as a',
    'pre-release, or in the folder, bucket, tree or Git LFS that `storage` in the configuration names.',
    'The commit also holds the model card, made from the manifest and from what people wrote (`card` in the',
    'configuration, or registry/<model>/CARD.md, as it stands at the trained commit).',
    'The same push brings the record of the run, where the remote lacks it, and makes the branch',
    '`cairn-versions/<model>/<version>` at that commit: GitHub lets a job tag it later, whatever becomes of the workflow',
    'files on the default branch (docs/workflow-files.md). Either all of them get there or none.',
    '',
    'Where a key is at hand (CAIRN_SIGNING_KEY), the statement of how the version was made is signed with it; where',
    '`attest` is on, also by the identity of the workflow run. Signatures are kept in `refs/cairn/attestations/`.',
    '',
    'With `prerelease: rc` it makes 1.5.0-rc.1; registering the same run again without it makes 1.5.0.',
    '',
    'Safe to run twice, and in parallel: a run that is a version already is found and finished, and the loser of a race',
    'for a number takes the next one. Nothing that exists is moved or overwritten.',
  ].join('\n'),
  icon: 'bookmark',
  permissions: [
    {
      scope: 'contents',
      access: 'write',
      reason:
        'to push the record of the run and the version tag with its branch, and make the release with its assets',
    },
  ],
  sends: {
    always:
      'the tag of the version with the record of its run, a branch that keeps its commit, and its files to their store',
  },
  inputs: {
    model: {kind: 'string', required: true, description: 'Name of the model in the configuration.'},
    run: {kind: 'string', required: true, description: 'Id of an evaluated run, as `train` gave it.'},
    'workflow-run': workflowRunInput(),
    bump: {
      kind: 'string',
      default: 'patch',
      choices: ['patch', 'minor', 'major'],
      description: 'Which part of the greatest version so far to raise. Ignored where `version` is given.',
    },
    prerelease: {
      kind: 'string',
      description:
        'Makes a pre-release of the next version under this name, such as `rc` (1.5.0-rc.1, then 1.5.0-rc.2). Ignored where `version` is given.',
    },
    version: {
      kind: 'string',
      description:
        'The version to make, a Semantic Version without a leading v, where the next number is not wanted.',
    },
    attest: {
      kind: 'boolean',
      default: 'false',
      description:
        'Whether to sign by the identity of the workflow run (Sigstore) too; the job then needs `id-token: write` and `attestations: write`.',
    },
    title: {kind: 'string', description: 'Title of the tag and the release (default: model and version).'},
    token: tokenInput('pushes the tag and makes the release'),
    config: configInput(),
  },
  outputs: {
    version: 'The version, without a leading v.',
    tag: 'Name of the version tag.',
    manifest: 'Digest of the manifest.',
    'release-url': 'Web address of the release; empty where the files are in another store.',
    created: '`true` where this call made the version, `false` where an earlier one did.',
  },
  async run(inputs, context) {
    await noteUnsigned(context);
    const config = await loadConfig(context, inputs.config);
    const model = modelOf(config, inputs.model);
    const recorded = await evaluatedRun(context, config, inputs);
    const hand = await openHanding(context, config.storage, {
      of: inputs.run,
      workflowRun: inputs['workflow-run'],
    });
    const kind = chosenStore(config.storage, context.github);
    if (kind === 'release' && context.github === undefined) missingGitHub(inputs.model);
    await requireTagsReach(context);
    if (kind === 'folder' && config.storage === undefined) await tellApart(context);
    const access = {...context, storage: config.storage};
    let folder: Promise<string> | undefined;
    const obtain: ObtainFiles = async () => (folder ??= obtainModel(context.workspace, hand, recorded.run));
    const written = await writtenPart(context, inputs.model, model, recorded.run.code.commit);
    // In the push of the tag: whoever finds a version finds the evidence for it.
    const record = await unsharedRun(context.git, recorded.run.id);
    const version = await registerVersion(context.git, {
      recorded,
      record,
      about: model,
      beside: async (made, of) => ({
        ...(await commitContent(made, access, obtain)),
        [cardPath(made.model, made.version)]: modelCardFile(made, of, written),
      }),
      artifacts: placeArtifacts(recorded.run.artifacts, kind, config.storage),
      number:
        inputs.version === undefined
          ? {bump: inputs.bump, prerelease: inputs.prerelease}
          : {version: inputs.version},
      title: inputs.title,
      now: context.now,
    });
    const {manifest, digest, tag, created} = version;
    context.log.info(`${created ? 'Made' : 'Found'} ${tag}, manifest ${digest}.`);
    if (record !== undefined) context.log.info(`Pushed ${record.ref} to the remote with it.`);
    const path = versionPath(manifest.model, manifest.version);
    await signVersion(context, {...version, path}, {attest: inputs.attest});
    const card = modelCard(manifest, digest, written);
    // Each file goes where the manifest says: a version keeps its store when the configuration changes later.
    const title = inputs.title ?? `${manifest.model} ${manifest.version}`;
    const url = await storeArtifacts(manifest, access, {obtain, title, body: card});
    await letPendingGo(context.git, context.log, manifest.model, recorded.run.code.commit);
    return {
      outputs: {
        version: manifest.version,
        tag,
        manifest: digest,
        'release-url': url,
        created,
      },
      document: manifest,
      summary: `## Registered ${tag}\n\n${card}`,
      headline: created
        ? `Run ${recorded.run.id} is version ${manifest.version} of ${manifest.model}.`
        : `Run ${recorded.run.id} was version ${manifest.version} of ${manifest.model} already; its files are complete.`,
      conclusion: 'success',
    };
  },
});

async function evaluatedRun(
  context: Context,
  config: Config,
  {model, run: id}: {model: string; run: string},
): Promise<EvaluatedRun> {
  const record = await readRunRecord(context.git, id);
  if (record === undefined) {
    trainedModelOf(config, model); // nobody can make the run of one that is known by its tags alone
    throw new UserError('CAIRN_RUN_UNKNOWN', {
      where: id,
      what: 'there is no record of a run with this id, here or on the remote',
      todo: 'Train and evaluate first; an evaluation of another job or machine is found where it was made with push: true. Or check the id.',
    });
  }
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
      todo: 'Run `evaluate` first (with push: true where that is another job or machine).',
    });
  if (run.code.dirty)
    context.log.warning(
      `Run ${id} was trained on code with uncommitted changes: nobody can make this version again from its commit.`,
    );
  return {run, runText, runRef: ref, evaluation, evaluationText};
}

/** What people wrote about the model at the trained commit; a file that the configuration names is missed aloud. */
async function writtenPart(
  {git, log}: Context,
  name: string,
  model: ModelConfig,
  commit: string,
): Promise<string> {
  const path = writtenCardPath(name, model);
  const text = await readWrittenCard(git, commit, path);
  if (text !== undefined) return writtenSection(text, `${path} in commit ${commit.slice(0, 12)}`);
  if (model.card !== undefined)
    log.warning(`The model card has no part by people: commit ${commit.slice(0, 12)} has no file ${path}.`);
  return '';
}

/** A version whose tag everybody gets and whose files nobody else can read is made on request, but not in silence. */
async function tellApart({git, log}: Context): Promise<void> {
  if (!(await hasRemote(git))) return;
  log.warning(
    'The tag goes to the remote, but the files of the version to ~/.cairn/store of this machine, where nobody else finds ' +
      'them: no repository of GitHub and token are known. Name them (--repository owner/name, and GITHUB_TOKEN), or say in ' +
      'the configuration where files go (storage).',
  );
}

function missingGitHub(model: string): never {
  throw new UserError('CAIRN_GITHUB_MISSING', {
    where: model,
    what: 'the files of this version are to be assets of a GitHub release',
    expected:
      'a repository (GITHUB_REPOSITORY or --repository owner/name) and a token (GITHUB_TOKEN), or storage: {kind: folder} in the configuration',
  });
}
