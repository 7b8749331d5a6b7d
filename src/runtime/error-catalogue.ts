/** Every error code that a person can meet, with what it means; `docs/errors.md` is tested against it. */
export const errorCatalogue = {
  CAIRN_CONFIG_INVALID: 'The configuration cairn.yaml is missing or breaks its schema.',
  CAIRN_DOCUMENT_INVALID: 'A JSON document (manifest, stage file, run, evaluation, …) breaks its schema.',
  CAIRN_GITHUB_MISSING: 'The verb needs a GitHub repository and a token, and has none.',
  CAIRN_GITHUB_REFUSED:
    'GitHub refused a request: missing permission, wrong token, or an unknown repository.',
  CAIRN_GITHUB_UNAVAILABLE: 'GitHub could not be reached or kept failing.',
  CAIRN_GIT_MISSING: 'The git command was not found.',
  CAIRN_GIT_NO_REPOSITORY: 'The folder is not in a Git repository.',
  CAIRN_INPUT_INVALID: 'One or more inputs of a verb are missing or malformed.',
  CAIRN_NATIVE_UNAVAILABLE: 'A native part (such as DuckDB) could not be found, downloaded or verified.',
  CAIRN_NODE_TOO_OLD: 'Cairn runs on Node.js 24 or newer.',
  CAIRN_PATH_OUTSIDE: 'A path leads outside the folder that it must stay in.',
} as const;

export type ErrorCode = keyof typeof errorCatalogue;
