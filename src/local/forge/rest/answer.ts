import type {Readable} from 'node:stream';

/** What a handler answers; `body` is sent as JSON, `bytes` as they are, `file` and `stream` piece by piece. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly file?: string;
  readonly stream?: Readable;
}

/** One entry of a 422's `errors`; a few operations have plain sentences there instead. */
export interface FieldFault {
  readonly resource: string;
  readonly field?: string;
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom';
  readonly message?: string;
  readonly value?: string;
}

/** Thrown by handlers where GitHub answers with an error. */
export class ApiFault extends Error {
  override readonly name = 'ApiFault';
  readonly status: number;
  readonly errors: readonly (FieldFault | string)[] | undefined;
  readonly headers: Readonly<Record<string, string>> | undefined;

  constructor(
    status: number,
    message: string,
    errors?: readonly (FieldFault | string)[],
    headers?: Readonly<Record<string, string>>,
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

export function ok(body: unknown): Answer {
  return {status: 200, body};
}

export function created(body: unknown, location?: string): Answer {
  return {status: 201, body, ...(location === undefined ? {} : {headers: {location}})};
}

export const noContent: Answer = {status: 204};

export function notFound(message = 'Not Found'): ApiFault {
  return new ApiFault(404, message);
}

/** 422 with a sentence of its own and no `errors`, as GitHub answers for Git's own objections. */
export function unprocessable(message: string): ApiFault {
  return new ApiFault(422, message);
}

/** 422 "Validation Failed" with one entry in `errors`. */
export function invalid(fault: FieldFault): ApiFault {
  return new ApiFault(422, 'Validation Failed', [fault]);
}
