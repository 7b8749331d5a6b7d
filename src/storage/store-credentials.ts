/** What artifact stores need to prove who asks: taken from the environment, kept in memory, never shown. */
export interface StoreCredentials {
  readonly s3?: S3Credentials;
  /** The token of the job, for addresses of this server alone. */
  readonly git?: {readonly server: string; readonly token: string};
}

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of temporary credentials. */
  readonly sessionToken?: string;
}

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
