/**
 * The environment for commands that a user configured: what a shell needs and what the user set, without tokens,
 * inputs and the runner's own channels, so that training code cannot act in the name of the job.
 */
export function childEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const kept = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !isPrivate(entry[0]),
  );
  return Object.fromEntries(kept);
}

/** Whether a variable carries a credential, an input, or a channel to the runner. */
function isPrivate(name: string): boolean {
  return (
    /^(INPUT_|ACTIONS_|STATE_|GIT_CONFIG_)/.test(name) ||
    /(^|_)(TOKEN|SECRET|PASSWORD|CREDENTIALS?)(_|$)/i.test(name) ||
    [
      'CAIRN_SIGNING_KEY',
      'GITHUB_OUTPUT',
      'GITHUB_ENV',
      'GITHUB_PATH',
      'GITHUB_STATE',
      'GITHUB_STEP_SUMMARY',
      'NODE_OPTIONS',
    ].includes(name)
  );
}
