import {isoTime} from '../git/commits.ts';
import type {Answer} from '../rest/answer.ts';
import {type Fields, isFields} from '../rest/fields.ts';
import type {ArtifactDocument} from '../state/documents.ts';
import {type World, findRepo, now} from '../world.ts';
import {type JobIdentity, readRuntimeToken} from './runtime-token.ts';

const service = '/twirp/github.actions.results.api.v1.ArtifactService/';
const retentionDays = 90;

/** Answers one call of the artifact service that `@actions/artifact` 6 talks to (Twirp with JSON bodies). */
export async function answerArtifactService(
  world: World,
  path: string,
  authorization: string | undefined,
  bytes: Buffer,
): Promise<Answer> {
  const job = readRuntimeToken(world, authorization);
  const repo = job && findRepo(world, job.repository);
  if (!job || !repo) return twirpError(401, 'unauthenticated', 'the runtime token is missing or not valid');
  const method = path.startsWith(service) ? methods[path.slice(service.length)] : undefined;
  if (!method) return twirpError(404, 'bad_route', `no such method: ${path}`);
  const body: unknown = JSON.parse(bytes.toString() || '{}');
  if (!isFields(body)) return twirpError(400, 'malformed', 'the body is not an object');
  if (body['workflow_run_backend_id'] !== String(job.runId)) {
    return twirpError(403, 'permission_denied', 'the token belongs to another run');
  }
  return world.exclusively(repo.slug, async () => {
    const answer = await method({world, job, body});
    world.store.commit();
    return answer;
  });
}

interface Request {
  readonly world: World;
  readonly job: JobIdentity;
  readonly body: Fields;
}

const methods: Readonly<Record<string, (request: Request) => Answer | Promise<Answer>>> = {
  CreateArtifact: create,
  FinalizeArtifact: finalize,
  ListArtifacts: list,
  GetSignedArtifactURL: signedUrl,
  DeleteArtifact: remove,
};

function create({world, job, body}: Request): Answer {
  const name = word(body, 'name');
  if (name === '' || /[\\/:<>|*?"\r\n]/.test(name))
    return twirpError(400, 'invalid_argument', 'the name is not valid');
  const old = artifactsOf(world, job).find((one) => one.name === name);
  if (old?.finalized) {
    return twirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  }
  // An upload that never ended gives up its name.
  if (old) world.store.remove('artifact', job.repository, old.id);
  const at = now(world);
  const asked = Date.parse(word(body, 'expires_at'));
  const expires = Number.isNaN(asked) ? world.clock().getTime() + retentionDays * 86_400_000 : asked;
  const artifact: ArtifactDocument = {
    id: world.store.next('', 'id'),
    runId: job.runId,
    name,
    mimeType: word(body, 'mime_type') || 'application/zip',
    size: 0,
    sha256: '',
    expiresAt: isoTime(new Date(expires)),
    finalized: false,
    createdAt: at,
    updatedAt: at,
  };
  world.store.put('artifact', job.repository, artifact.id, artifact);
  return ok({
    ok: true,
    signed_upload_url: world.storage.sign(`/_storage/${job.repository}/uploads/${artifact.id}`),
  });
}

/** What was uploaded must be what the client says it sent. */
function finalize({world, job, body}: Request): Answer {
  const artifact = artifactsOf(world, job).find((one) => one.name === word(body, 'name'));
  if (!artifact) return missing();
  if (artifact.sha256 === '') return twirpError(412, 'failed_precondition', 'nothing was uploaded');
  const hash = word(body, 'hash');
  if (word(body, 'size') !== String(artifact.size) || (hash !== '' && hash !== `sha256:${artifact.sha256}`)) {
    return twirpError(400, 'invalid_argument', 'size or hash differ from what was uploaded');
  }
  world.store.put('artifact', job.repository, artifact.id, {
    ...artifact,
    finalized: true,
    updatedAt: now(world),
  });
  return ok({ok: true, artifact_id: String(artifact.id)});
}

function list({world, job, body}: Request): Answer {
  const name = word(body, 'name_filter');
  const id = word(body, 'id_filter');
  const found = visible(world, job)
    .filter((one) => (name === '' || one.name === name) && (id === '' || String(one.id) === id))
    .map((one) => ({
      workflow_run_backend_id: String(job.runId),
      workflow_job_run_backend_id: String(job.jobId),
      database_id: String(one.id),
      name: one.name,
      size: String(one.size),
      created_at: one.createdAt,
      digest: `sha256:${one.sha256}`,
    }));
  return ok({artifacts: found});
}

function signedUrl({world, job, body}: Request): Answer {
  const artifact = visible(world, job).find((one) => one.name === word(body, 'name'));
  if (!artifact) return missing();
  return ok({signed_url: world.storage.sign(`/_storage/${job.repository}/artifacts/${artifact.id}`)});
}

function remove({world, job, body}: Request): Answer {
  const artifact = visible(world, job).find((one) => one.name === word(body, 'name'));
  if (!artifact) return missing();
  world.store.remove('artifact', job.repository, artifact.id);
  return ok({ok: true, artifact_id: String(artifact.id)});
}

function visible(world: World, job: JobIdentity): ArtifactDocument[] {
  const at = now(world);
  return artifactsOf(world, job).filter(({finalized, expiresAt}) => finalized && expiresAt > at);
}

function artifactsOf(world: World, {repository, runId}: JobIdentity): ArtifactDocument[] {
  return world.store.list('artifact', repository).filter((one) => one.runId === runId);
}

// Protobuf's JSON leaves out empty values, and writes wrapped and 64-bit ones as texts.
function word(body: Fields, field: string): string {
  const value = body[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function ok(body: unknown): Answer {
  return {status: 200, body};
}

function missing(): Answer {
  return twirpError(404, 'not_found', 'artifact not found');
}

function twirpError(status: number, code: string, msg: string): Answer {
  return {status, body: {code, msg}};
}
