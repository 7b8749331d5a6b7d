import type {Manifest, Verdict} from '../generated/documents.ts';
import type {Digest} from '../kernel/digest.ts';
import {millisecondsOf} from '../kernel/moment.ts';
import {stableJson} from './document.ts';

/** An in-toto Statement v1: what is claimed of which bytes. */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1';
  readonly subject: readonly Resource[];
  readonly predicateType: string;
  readonly predicate: Readonly<Record<string, unknown>>;
}

/** An in-toto ResourceDescriptor: something named, by its digests. */
export interface Resource {
  readonly name: string;
  readonly digest: Readonly<Record<string, string>>;
  readonly uri?: string;
  readonly annotations?: Readonly<Record<string, unknown>>;
}

/** A manifest, the digest of its text, and its path in the repository. */
export interface NamedManifest {
  readonly manifest: Manifest;
  readonly digest: Digest;
  readonly path: string;
}

/** What the statement of a version says and how: it never changes, for statements are made again to be compared. */
const buildType = 'https://cairn-ml.dev/build-types/training/v1';

/** Whoever ran Cairn says this of themselves: it claims no level of SLSA. */
const builder = 'https://cairn-ml.dev/builders/self-reported/v1';

/**
 * The statement that a version's files were made as its manifest says (SLSA provenance v1): a function of the manifest alone.
 * It names no moment of the training: the manifest has that of the record, which another job makes later.
 */
export function versionStatement(named: NamedManifest): Statement {
  return statementOf(named, {invocationId: named.manifest.run.id});
}

/** The statement as earlier builds signed it, when `train` itself made the record: it stays good. */
export function earlierStatement(named: NamedManifest): Statement {
  const {createdAt, run, cost} = named.manifest;
  return statementOf(named, {
    invocationId: run.id,
    startedOn: createdAt,
    ...(cost?.trainSeconds !== undefined && {finishedOn: later(createdAt, cost.trainSeconds)}),
  });
}

function statementOf(named: NamedManifest, metadata: Readonly<Record<string, string>>): Statement {
  const {manifest} = named;
  const {data, trainer, environment, run} = manifest;
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects(named),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType,
        externalParameters: {
          model: manifest.model,
          version: manifest.version,
          task: manifest.task,
          dataset: data.dataset,
          target: data.target,
          features: data.features,
          trainer,
        },
        internalParameters: {runtime: environment.runtime, platform: environment.platform},
        resolvedDependencies: dependencies(manifest),
      },
      runDetails: {
        builder: {id: builder, version: {cairn: environment.cairn}},
        metadata,
        byproducts: [
          resource('run.json', run.digest),
          resource('evaluation.json', manifest.evaluation),
          resource('profile.json', manifest.profile),
        ],
      },
    },
  };
}

/**
 * The statement that a version was judged (in-toto test-result v0.1). Only `pass` is PASSED, or WARNED where a rule
 * that does not block, or one that was waived, did not pass; `inconclusive` is FAILED. Rules that do not apply are in
 * no list.
 */
export function verdictStatement(verdict: Verdict, named: NamedManifest): Statement {
  const {evidence, rules} = verdict;
  const names = (kind: Outcome): string[] => rules.filter((rule) => outcome(rule) === kind).map(({id}) => id);
  const warned = names('warned');
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects(named),
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: verdict.verdict !== 'pass' ? 'FAILED' : warned.length > 0 ? 'WARNED' : 'PASSED',
      configuration: [
        {
          name: `rules of ${verdict.model}/${verdict.stage}`,
          digest: {sha256: hex(evidence.rules.digest)},
          annotations: {commit: evidence.rules.commit, stage: verdict.stage, verdict: verdict.verdict},
        },
        ...(evidence.evaluation === undefined ? [] : [resource('evaluation.json', evidence.evaluation)]),
      ],
      passedTests: names('passed'),
      warnedTests: warned,
      failedTests: names('failed'),
    },
  };
}

/** The one text of a statement: what is signed. */
export function statementText(statement: Statement): string {
  return stableJson(statement);
}

type Outcome = 'passed' | 'warned' | 'failed' | 'none';

function outcome({verdict, severity, waiver}: Verdict['rules'][number]): Outcome {
  if (verdict === 'pass') return 'passed';
  if (verdict === 'not-applicable') return 'none';
  return severity === 'block' && waiver?.active !== true ? 'failed' : 'warned';
}

function subjects({manifest, digest, path}: NamedManifest): Resource[] {
  return [...manifest.artifacts.map((file) => resource(file.path, file.sha256)), resource(path, digest)];
}

function dependencies({code, data, environment, parents = []}: Manifest): Resource[] {
  return [
    {
      name: 'code',
      digest: {gitCommit: code.commit},
      ...(code.dirty && {annotations: {dirty: true}}),
    },
    resource(`dataset ${data.dataset}`, data.digest),
    ...data.files.map(({path, sha256}) => resource(path, sha256)),
    ...(environment.lockfiles ?? []).map(({path, sha256}) => resource(path, sha256)),
    ...parents.map(({name, version, digest, url}) => ({
      name,
      digest: digest === undefined ? {} : {sha256: hex(digest)},
      ...(url !== undefined && {uri: url}),
      ...(version !== undefined && {annotations: {version}}),
    })),
  ];
}

function resource(name: string, digest: Digest): Resource {
  return {name, digest: {sha256: hex(digest)}};
}

function hex(digest: Digest): string {
  return digest.slice('sha256:'.length);
}

function later(moment: string, seconds: number): string {
  return new Date((millisecondsOf(moment) ?? Number.NaN) + seconds * 1000).toISOString();
}
