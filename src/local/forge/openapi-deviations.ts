/** A status that GitHub answers although its description of the operation does not say so. */
export interface UndeclaredStatus {
  readonly status: number;
  /** The schema of the body, by its name in the description. */
  readonly schema?: 'basic-error' | 'validation-error';
  readonly why: string;
}

/** A value that GitHub sends or takes although its description does not allow it. */
export interface ValueDeviation {
  readonly operations: RegExp;
  readonly part: 'request body' | 'answer';
  /** JSON pointers of the value. */
  readonly at: RegExp;
  readonly why: string;
}

/** The statuses beyond the description that the forge answers on purpose. */
export const undeclaredStatuses: readonly UndeclaredStatus[] = [
  {status: 401, schema: 'basic-error', why: 'A missing or unknown token; declared for few operations.'},
  {status: 403, schema: 'basic-error', why: 'A token without the scope; declared for few operations.'},
  {status: 404, schema: 'basic-error', why: 'A missing repository or object; often left out.'},
  {status: 422, why: 'Objections to the body; left out for statuses, checks, dispatches and others.'},
  {status: 304, why: 'Any GET with a known ETag; declared for some only.'},
  {
    status: 400,
    schema: 'basic-error',
    why: 'A body that is no JSON; left out everywhere but for two operations.',
  },
];

/**
 * Where the description says that exactly one of several schemas fits (`oneOf`), more than one may: it uses the word for
 * alternatives that overlap, such as a validation error and a rule violation, whose fields are all optional.
 */
export const overlappingKeyword = 'oneOf';

/** The values beyond the description that the forge sends or takes on purpose. */
export const valueDeviations: readonly ValueDeviation[] = [
  {
    operations: /deployments\/\{deployment_id\}\/statuses/,
    part: 'answer',
    at: /^(\/\d+)?\/(target_url|log_url|environment_url)$/,
    why: 'GitHub sends an empty text where no address was given; the description wants an address.',
  },
  {
    operations: /\/releases/,
    part: 'answer',
    at: /^(\/\d+)?(\/assets\/\d+)?\/state$/,
    why: 'An upload that broke leaves an asset in the state `starter`, as GitHub’s prose says; the schema leaves it out.',
  },
  {
    operations: /^PUT .*\/issues\/\{issue_number\}\/labels$/,
    part: 'request body',
    at: /^(\/labels)?$/,
    why: 'An empty list takes all labels off, as the description’s own prose says; its schema wants one at least.',
  },
  {
    operations: /^GET .*\/deployments\/\{deployment_id\}\/statuses/,
    part: 'answer',
    at: /\/state$/,
    why: 'A job that waits for a reviewer of its environment: GitHub says `waiting`, as its webhooks do.',
  },
];
