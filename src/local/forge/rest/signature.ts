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

/** Whoever sent the request, now. */
export function ownSignature({world, grant}: Pick<Call, 'world' | 'grant'>): Signature {
  return {name: grant.actor, email: noreplyAddress(grant.actor), date: now(world)};
}

function named(given: Readonly<Record<string, unknown>>): {name?: string; email?: string} {
  const name = text(given, 'name');
  const email = text(given, 'email');
  return {...(name === undefined ? {} : {name}), ...(email === undefined ? {} : {email})};
}
