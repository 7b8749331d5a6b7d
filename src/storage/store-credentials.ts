import type {StoreCredentials} from '../kernel/ports.ts';
import {storeKinds} from './stores.ts';

const kinds = Object.values(storeKinds);

/** The names of the variables whose values nobody may see in a log. */
export const secretVariables = kinds.flatMap((kind) => kind.secretVariables);

/** Finds the credentials of stores in an environment; empty variables count as absent. */
export function storeCredentials(
  environment: Readonly<Record<string, string | undefined>>,
  git: StoreCredentials['git'],
): StoreCredentials {
  const read = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    return value === '' ? undefined : value;
  };
  const found = kinds.map((kind) => kind.credentials(read));
  return Object.assign({}, ...found, git !== undefined && {git}) as StoreCredentials;
}
