import {sameText} from '../http/signed-urls.ts';
import type {World} from '../world.ts';

/** The job that a runtime token speaks for. */
export interface JobIdentity {
  readonly repository: string;
  readonly runId: number;
  readonly jobId: number;
}

/** A JWT as `@actions/artifact` expects it: its scope names the run and the job. */
export function issueRuntimeToken(world: World, job: JobIdentity): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    repository: job.repository,
    runId: job.runId,
    jobId: job.jobId,
    scp: `Actions.Results:${job.runId}:${job.jobId}`,
  };
  const head = `${encode({alg: 'HS256', typ: 'JWT'})}.${encode(claims)}`;
  return `${head}.${signature(world, head)}`;
}

/** The job of a `Bearer` header, or undefined where the token is not ours. */
export function readRuntimeToken(world: World, header: string | undefined): JobIdentity | undefined {
  const [, head = '', claims = '', signed = ''] =
    /^Bearer ((?:[\w-]+)\.([\w-]+))\.([\w-]+)$/i.exec(header ?? '') ?? [];
  if (head === '' || !sameText(signed, signature(world, head))) return undefined;
  return JSON.parse(Buffer.from(claims, 'base64url').toString()) as JobIdentity; // signed by us, so it has our form
}

function signature(world: World, head: string): string {
  return Buffer.from(world.storage.digest(head), 'hex').toString('base64url');
}
