import {contentPath, type StoreAccess} from '../artifact-store.ts';
import type {StoreRemoval} from '../store-definition.ts';
import {s3Client} from './s3-client.ts';
import {objectKey} from './object-key.ts';

/** Deletes objects right below the prefix that is the repository's own, and none elsewhere in the bucket. */
export function s3Removal(access: StoreAccess, prefix: string): StoreRemoval {
  const send = s3Client(access);
  return {
    async fate(artifact) {
      const key = objectKey(artifact);
      if (key !== `${prefix}${contentPath(artifact.sha256)}`)
        return {stays: `its key is not below ${prefix}, which alone is declared this repository’s own`};
      const doing = `looking for ${artifact.path}`;
      const {status} = await send({method: 'HEAD', key, accept: [404], doing});
      return status === 404 ? 'gone' : 'goes';
    },
    async remove(artifact) {
      const key = objectKey(artifact);
      const doing = `deleting ${artifact.path}`;
      const answer = await send({method: 'DELETE', key, accept: [404], doing});
      if (answer.header('x-amz-delete-marker') === 'true')
        access.log.warning(
          `The bucket keeps earlier versions of its objects: the bytes of ${artifact.path} stay until its lifecycle rules delete them.`,
        );
    },
  };
}
