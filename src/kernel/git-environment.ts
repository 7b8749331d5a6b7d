import {childEnvironment} from './child-environment.ts';

/**
 * The environment for Cairn's own git: that of commands of the user, with the configuration of git that the user set by
 * variables (safe.directory, insteadOf, identity, a login), which commands of the user do not get.
 */
export function gitEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const configuration = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0].startsWith('GIT_CONFIG_'),
  );
  return {...childEnvironment(environment), ...Object.fromEntries(configuration)};
}
