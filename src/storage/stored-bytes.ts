import {createHash} from 'node:crypto';
import {messageOf, UserError} from '../kernel/errors.ts';
import type {Artifact, ArtifactStore, StoreAccess} from './artifact-store.ts';
import {kindOf} from './stores.ts';
import {asLasting, mayPass, pauseAfter, PassingFault} from '../transfer/passing-fault.ts';
import {writeChecked} from '../files/write-checked.ts';

/** How often a transfer may break without one byte gained, and how often a whole file may arrive with wrong bytes. */
const breaks = 5;
const deliveries = 3;

/** Writes a stored file to its place; only bytes with the right digest get the name. Throws CAIRN_ARTIFACT_CORRUPT. */
export async function fetchChecked(
  store: ArtifactStore,
  artifact: Artifact,
  target: string,
  access: StoreAccess,
  received: (bytes: number) => void = () => undefined,
): Promise<void> {
  await whileCorrupt(artifact, access, async () =>
    writeChecked(storedBytes(store, artifact, access, received), target, artifact),
  );
}

/** Reads a stored file to its end and compares size and digest, keeping nothing. Throws CAIRN_ARTIFACT_CORRUPT. */
export async function readChecked(
  store: ArtifactStore,
  artifact: Artifact,
  access: StoreAccess,
): Promise<void> {
  await whileCorrupt(artifact, access, async () => {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of storedBytes(store, artifact, access)) {
      hash.update(chunk);
      size += chunk.byteLength;
    }
    const sha256 = `sha256:${hash.digest('hex')}`;
    if (size !== artifact.size || sha256 !== artifact.sha256)
      throw new UserError('CAIRN_ARTIFACT_CORRUPT', {
        where: artifact.path,
        what: `has ${size} bytes with digest ${sha256}`,
        expected: `${artifact.size} bytes with digest ${artifact.sha256}`,
      });
  });
}

/** Bytes may break on their way from afar: they are asked for again before anybody is bothered. */
async function whileCorrupt(
  artifact: Artifact,
  access: StoreAccess,
  work: () => Promise<void>,
): Promise<void> {
  for (let delivery = 1; ; delivery += 1) {
    try {
      await work();
      return;
    } catch (error) {
      const isCorrupt = error instanceof UserError && error.code === 'CAIRN_ARTIFACT_CORRUPT';
      if (!isCorrupt || !kindOf(artifact).remote || delivery >= deliveries) throw error;
      access.log.warning(`Wrong bytes arrived for ${artifact.path}: it is fetched again.`);
      await pauseAfter(access, error, delivery);
    }
  }
}

/**
 * The stored bytes of a file; a transfer that breaks goes on where it broke. Ends early where the store has no more,
 * and one chunk after the expected size where it has too much.
 */
async function* storedBytes(
  store: ArtifactStore,
  artifact: Artifact,
  access: StoreAccess,
  received: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  if (artifact.size === 0) return; // nothing to ask for: stores differ in whether they take an empty file
  let at = 0;
  for (let failures = 0; ;) {
    access.signal?.throwIfAborted();
    const start = at;
    let fault: unknown;
    try {
      for await (const chunk of faulty(await store.get(artifact, at))) {
        at += chunk.byteLength;
        received(at);
        yield chunk;
        if (at > artifact.size) return;
      }
      if (at >= artifact.size || !kindOf(artifact).remote) return;
    } catch (error) {
      if (!mayPass(error)) throw error;
      fault = error;
    }
    failures = at > start ? 1 : failures + 1;
    if (failures > breaks) {
      if (fault === undefined) return; // it says each time that there is no more: the digest will tell
      throw asLasting(fault);
    }
    access.log.debug(`The transfer of ${artifact.path} broke at ${at} of ${artifact.size} bytes.`);
    await pauseAfter(access, fault, failures);
  }
}

/** A stream that breaks is a fault that may pass. */
async function* faulty(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new PassingFault(`the transfer broke: ${messageOf(error)}`, {cause: error});
  }
}
