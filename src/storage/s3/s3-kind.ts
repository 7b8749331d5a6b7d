import {contentPath} from '../artifact-store.ts';
import {allStay, type StoreDefinition, type StorePlace} from '../store-definition.ts';

/** Objects of an S3-compatible bucket by their digest. */
export const s3Kind: StoreDefinition<StorePlace<'s3'>> = {
  remote: true,
  sharesContent: true,
  inCommit: 'nothing',
  secretVariables: ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'],
  credentials(read) {
    const accessKeyId = read('AWS_ACCESS_KEY_ID');
    const secretAccessKey = read('AWS_SECRET_ACCESS_KEY');
    const sessionToken = read('AWS_SESSION_TOKEN');
    if (accessKeyId === undefined || secretAccessKey === undefined) return {};
    return {s3: {accessKeyId, secretAccessKey, ...(sessionToken !== undefined && {sessionToken})}};
  },
  placing: (_, storage) => {
    const prefix = keyPrefix(storage?.prefix);
    return ({sha256}) => ({kind: 's3', key: `${prefix}${contentPath(sha256)}`});
  },
  refusals: () => [],
  mistakes: ({bucket, owned, prefix}) => [
    ...(bucket === undefined ? [{what: 'lacks the key bucket', expected: 'the name of the bucket'}] : []),
    ...(owned === true && prefix === undefined
      ? [
          {
            what: 'lacks the key prefix, which says what of the bucket is owned',
            expected: 'a prefix that no other repository uses',
          },
        ]
      : []),
  ],
  async open({access, version}) {
    const {s3Store} = await import('./s3-store.ts');
    return s3Store(access, version.tag);
  },
  async removal({access}) {
    const {bucket, owned, prefix} = access.storage ?? {};
    if (owned !== true)
      return allStay(
        'other repositories may use the bucket (storage.owned declares no prefix this repository’s own)',
      );
    if (bucket === undefined || prefix === undefined)
      return allStay('storage.owned needs the bucket, and the prefix that is this repository’s own');
    if (access.storeCredentials?.s3 === undefined)
      return allStay('it is in a bucket, and no credentials are given');
    const {s3Removal} = await import('./s3-removal.ts');
    return s3Removal(access, keyPrefix(prefix));
  },
};

function keyPrefix(prefix: string | undefined): string {
  return prefix === undefined || prefix.endsWith('/') ? (prefix ?? '') : `${prefix}/`;
}
