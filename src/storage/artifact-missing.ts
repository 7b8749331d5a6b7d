import {UserError} from '../kernel/errors.ts';
import type {Artifact} from './artifact-store.ts';

/** The error for a file that is not where its manifest says; `place` is where that is. */
export function artifactMissing(artifact: Artifact, version: string, place: string): UserError {
  return new UserError('CAIRN_ARTIFACT_MISSING', {
    where: `${artifact.path} of ${version}`,
    what: `is not where its manifest says (${place})`,
    todo: 'Run `register` again for its run: it stores what is missing.',
  });
}

/** For a store that was asked for a file of another kind of store: a fault of the caller. */
export function foreignPlace(artifact: Pick<Artifact, 'path' | 'store'>): Error {
  return new Error(`${artifact.path} is in a store of kind ${artifact.store.kind}`);
}
