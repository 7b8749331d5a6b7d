import type {IncomingHttpHeaders} from 'node:http';
import type {Cause} from '../events/cause.ts';
import type {Answer} from './answer.ts';
import type {Fields} from './fields.ts';

/** A request body that was written to disk instead of being parsed. */
export interface Spooled {
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
  /** The server shall die before all of it is stored. */
  readonly torn?: boolean;
}

/** One REST request that was authenticated and found its route. */
export interface Call extends Cause {
  readonly method: string;
  /** Path as sent, still percent-encoded, without the query. */
  readonly path: string;
  /** A decoded parameter of the route's path. */
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: Fields;
  readonly headers: IncomingHttpHeaders;
  readonly upload: Spooled | undefined;
}

/** The scopes of `permissions:` that operations ask for; `administration` is one that a workflow can never have. */
export type Scope =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'metadata'
  | 'pull-requests'
  | 'statuses';

export interface Route {
  /** Any one of these will do. */
  readonly scopes: readonly Scope[];
  /** Where the method does not say it. */
  readonly access?: 'read' | 'write';
  /** The body is a file. */
  readonly uploads?: true;
  readonly handle: (call: Call) => Answer | Promise<Answer>;
}

/** Handlers by `METHOD /path/{parameter}`, written as GitHub's description writes them. */
export type Routes = Readonly<Record<string, Route>>;

/** A path parameter that must be a whole number; anything else finds nothing. */
export function idParam(call: Call, name: string): number {
  const value = call.param(name);
  return /^\d{1,15}$/.test(value) ? Number(value) : -1;
}
