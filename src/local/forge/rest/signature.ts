import {forgeSignature} from '../git/commit-signature.ts';
import type {Signature} from '../git/objects.ts';
import {noreplyAddress} from '../shapes/user.ts';
import {now} from '../world.ts';
import {invalid} from './answer.ts';
import type {Call} from './call.ts';
import {object, text} from './fields.ts';

/** The person a body names in a field (`author`, `committer`, `tagger`), or whoever sent the request, now. */
export function signatureFrom(call: Call, field: string): Signature {
  const given = object(call.body, field) ?? {};
  const date = text(given, 'date') ?? now(call.world);
  if (Number.isNaN(Date.parse(date)))
    throw invalid({resource: 'Commit', field: 'date', code: 'invalid', value: date});
  return {...ownSignature(call), ...named(given), date};
}

/**
 * As what GitHub makes a commit that an app (the token of a job is one) asks for without a word of author, committer or
 * signature: by the app, committed and signed by GitHub. Nothing for people, whose commits it does not sign.
 */
export function signedByForge(
  call: Call,
): {author: Signature; committer: Signature; sign: (payload: string) => string} | undefined {
  const named = ['author', 'committer', 'signature'].some((field) => call.body[field] !== undefined);
  if (named || call.grant.kind === 'person') return undefined;
  const author = ownSignature(call);
  const committer = {...author, name: 'GitHub', email: 'noreply@github.com'};
  return {author, committer, sign: forgeSignature};
}

/** Whoever sent the request, now. */
export function ownSignature({world, grant}: Pick<Call, 'world' | 'grant'>): Signature {
  return {name: grant.actor, email: noreplyAddress(grant.actor), date: now(world)};
}

function named(given: Readonly<Record<string, unknown>>): {name?: string; email?: string} {
  const name = text(given, 'name');
  const email = text(given, 'email');
  return {...(name === undefined ? {} : {name}), ...(email === undefined ? {} : {email})};
}
