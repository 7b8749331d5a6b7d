import type {Attester} from '../kernel/context.ts';

/**
 * Signing by the identity that GitHub gives a job (OIDC): undefined where the job has none, which takes
 * `permissions: {id-token: write}`. The bundle is stored with the repository's attestations as well.
 */
export function openAttester(
  environment: Readonly<Record<string, string | undefined>>,
  token: string | undefined,
): Attester | undefined {
  if (token === undefined || !environment['ACTIONS_ID_TOKEN_REQUEST_URL']) return undefined;
  return async ({subject, predicateType, predicate}) => {
    // It is large, and few jobs need it.
    const {attest} = await import('@actions/attest');
    const subjects = subject.map(({name, digest}) => ({name, digest: {...digest}}));
    const {bundle} = await attest({subjects, predicateType, predicate, token});
    return `${JSON.stringify(bundle)}\n`;
  };
}
