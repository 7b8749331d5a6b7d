import type {StoreCredentials} from '../kernel/ports.ts';

/** The names of the variables whose values nobody may see in a log. */
export const secretVariables = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;

/** Finds the credentials of stores in an environment; empty variables count as absent. */
export function storeCredentials(
  environment: Readonly<Record<string, string | undefined>>,
  git: StoreCredentials['git'],
): StoreCredentials {
  const read = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    return value === '' ? undefined : value;
  };
  const accessKeyId = read('AWS_ACCESS_KEY_ID');
  const secretAccessKey = read('AWS_SECRET_ACCESS_KEY');
  const sessionToken = read('AWS_SESSION_TOKEN');
  return {
    ...(accessKeyId !== undefined &&
      secretAccessKey !== undefined && {
        s3: {accessKeyId, secretAccessKey, ...(sessionToken !== undefined && {sessionToken})},
      }),
    ...(git !== undefined && {git}),
  };
}
