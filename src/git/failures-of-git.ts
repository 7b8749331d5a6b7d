import type {ErrorCode} from '../kernel/error-catalogue.ts';
import {workflowRemedy} from '../kernel/workflow-remedy.ts';
import type {Row} from './failure-row.ts';
import {noRepository} from './no-repository.ts';
import {refusalsOfRules} from './refusals-of-rules.ts';

const again = 'Run it again: what was done is found and finished.';

/** Failures of git and what they mean. In order: the first row whose words are found counts, so that what is special stands before what is general. */
export const failuresOfGit: readonly Row[] = [
  {
    code: 'CAIRN_GIT_OWNERSHIP',
    words: /(?:dubious ownership in repository at|unsafe repository \() ?'([^']+)'/,
    final: true,
    mistake: ([, path = '']) => ({
      where: path,
      what: 'git refuses to work here, because the folder belongs to another user (as in the container of a job)',
      todo: `Tell git that it may, in a step before: git config --global --add safe.directory '${path}'`,
    }),
  },
  // Those of this machine; what a remote says of its own disk comes after `remote:`.
  ofDisk('CAIRN_DISK_FULL', /^(?!remote:).*(?:No space left on device|Disk quota exceeded|File too large)/m),
  ofDisk('CAIRN_DISK_READ_ONLY', /^(?!remote:).*Read-only file system/m),
  ofDisk(
    'CAIRN_FILE_FORBIDDEN',
    /^(?!remote:).*(?:insufficient permission for adding an object|: Permission denied$)/m,
  ),
  {
    code: 'CAIRN_GIT_NO_REPOSITORY',
    words: /^fatal: not a git repository/m,
    final: true,
    mistake: (_, {directory}) => noRepository(directory),
  },
  {
    code: 'CAIRN_GIT_CONFIG_INVALID',
    words: /^fatal: (?:unable to parse command-line config|bad (?:numeric )?config .*)/m,
    final: true,
    mistake: (_, {said}) => ({
      what: `git cannot read its own configuration: ${said}`,
      todo: 'Correct that file, or the variables GIT_CONFIG_COUNT, GIT_CONFIG_KEY_<n> and GIT_CONFIG_VALUE_<n>.',
    }),
  },
  {
    code: 'CAIRN_GIT_NO_IDENTITY',
    words: /tell me who you are|empty ident name|auto-detect email/i,
    final: true,
    mistake: () => ({
      what: 'git does not know whom to name as author of commits and tags',
      todo: 'Tell it: git config --global user.name "Your Name", and user.email likewise.',
    }),
  },

  // Names of refs that cannot be.
  {
    code: 'CAIRN_REF_TOO_LONG',
    words: /file ?name too long|ref(?:erence)? ?name (?:is )?too long/i,
    mistake: (_, {said}) => ({
      what: `the name of a branch or tag is longer than Git can store: ${said.slice(0, 120)}…`,
      expected: 'model and version, or model and stage, of at most 200 characters together',
      todo: 'Choose shorter names.',
    }),
  },
  {
    code: 'CAIRN_REF_IN_THE_WAY',
    words: /'(refs\/remotes\/([^/']+)\/[^']*)' exists; cannot create/,
    mistake: ([, ref = '', remote = '']) => ({
      where: ref,
      what: 'this clone remembers a branch of the remote whose name another one needs as its folder',
      todo: `Forget the branches that the remote has no longer: git remote prune ${remote}. Then run it again.`,
    }),
  },
  {
    code: 'CAIRN_REF_IN_THE_WAY',
    words: /'(refs\/[^']+)' exists; cannot create '([^']+)'|directory file conflict/i,
    mistake: ([, ref, wanted], {args}) => ({
      ...(ref !== undefined && {where: ref}),
      what: `a branch or tag of the remote stands in the way of ${wanted ?? 'the one to push'}: the name of one cannot be a folder of the other`,
      todo: `Rename or delete it there (git push ${remoteIn(args)} --delete ${ref ?? '<its name>'}), and run it again.`,
    }),
  },

  // Before what passes by itself: of an atomic push the server says of the other refs only that they did not come along.
  {
    code: 'CAIRN_PUSH_REFUSED',
    words: /refusing to allow .* to create or update workflow/i,
    mistake: (_, {said}) => ({
      what: `the remote refused the push: ${said}`,
      todo: workflowRemedy,
    }),
  },

  // A lost race that nobody else made out, and what passes by itself.
  {
    code: 'CAIRN_RACE_LOST',
    words: /but expected [0-9a-f]{40}|reference already exists|incorrect old value provided/,
    mistake: (_, {said}) => ({
      what: `somebody else is changing the same branch or tag: ${said}`,
      todo: again,
    }),
  },
  {
    code: 'CAIRN_GIT_BUSY',
    words:
      /Unable to create '.*\.lock': File exists|\((?:failed to update ref|failed to lock|atomic transaction failed|transaction failed to start)\)|error in commit_refs/,
    passing: true,
    mistake: (_, {said}) => ({
      what: `a lock or a failure of the server stayed, although it was tried several times: ${said}`,
      todo: `${again} If no other git is at work, delete the lock file that is named.`,
    }),
  },

  ...refusalsOfRules,

  // Who asks.
  {
    code: 'CAIRN_PUSH_REFUSED',
    words:
      /returned error: 403|Permission to \S+ denied|Write access to repository not granted|(?:key|deploy key).* read.only/i,
    of: 'push',
    mistake: (_, {said}) => ({
      what: `the remote refused the push: ${said}`,
      todo: 'Give the job `permissions: {contents: write}`, or a token that may push (input `token`).',
    }),
  },
  {
    code: 'CAIRN_GIT_CREDENTIALS',
    words: /returned error: 403|Permission to \S+ denied/i,
    mistake: (_, {said}) => ({
      what: `the remote does not let this token read the repository: ${said}`,
      todo: 'Give the job `permissions: {contents: read}`, or a token that may read it (input `token`).',
    }),
  },
  {
    code: 'CAIRN_GIT_CREDENTIALS',
    words: /could not read (?:Username|Password) for '([^']+)'|terminal prompts (?:have been )?disabled/i,
    mistake: ([, address = 'the remote']) => ({
      where: address.replace(/\/\/[^@/]*@/, '//'), // the name of a user is nobody's business in a log
      what: 'git has nothing to log in with, and Cairn never asks at the terminal',
      todo: 'Give a token (input `token`, or GITHUB_TOKEN with GITHUB_SERVER_URL for other servers than github.com), or set up a credential helper of git.',
    }),
  },
  {
    code: 'CAIRN_GIT_CREDENTIALS',
    words: /Permission denied \((?:publickey|password|keyboard-interactive)/i,
    mistake: (_, {said}) => ({
      what: `the remote takes none of the SSH keys that are at hand: ${said}`,
      todo: 'Load a key of an account that may use the repository (ssh-add), or set the remote to its https address and give a token.',
    }),
  },
  {
    code: 'CAIRN_GIT_CREDENTIALS',
    words: /Host key verification failed/i,
    mistake: (_, {said}) => ({
      what: `the SSH key of the remote is not among the known hosts, or has changed: ${said}`,
      todo: 'Check the key and add it to ~/.ssh/known_hosts.',
    }),
  },
  {
    code: 'CAIRN_GIT_CREDENTIALS',
    words: /Authentication failed|Invalid username or (?:password|token)|returned error: 401|not authorized/i,
    mistake: (_, {said}) => ({
      what: `the remote does not take this login: ${said}`,
      todo: 'Check the token: it may be wrong, have ended, or be meant for another server.',
    }),
  },

  // Whether it is there.
  {
    code: 'CAIRN_REMOTE_UNREACHABLE',
    words: /repository '?.*'? not found|Repository not found|does not appear to be a git repository/i,
    mistake: (_, {said, args}) => ({
      what: `there is no such repository, or this token may not see it: ${said}`,
      todo: `Check the address (git remote get-url ${remoteIn(args)}) and the token.`,
    }),
  },
  {
    code: 'CAIRN_REMOTE_UNREACHABLE',
    words: /SSL certificate|certificate verif/i,
    mistake: (_, {said}) => ({
      what: `git does not trust the certificate of the remote: ${said}`,
      todo: 'Tell git which authority signed it: git config --global http.sslCAInfo <file>.',
    }),
  },
  {
    code: 'CAIRN_COMMIT_MISSING',
    words: /couldn't find remote ref (\S+)|no upstream configured for branch '([^']+)'/,
    mistake: ([what, ref, branch]) => ({
      where: ref ?? branch ?? '',
      what: ref === undefined ? what : 'the remote has no such branch or tag',
    }),
  },
  {
    code: 'CAIRN_REMOTE_UNREACHABLE',
    words:
      /unable to access|RPC failed|Empty reply|Could not resolve host(?:name)?|early EOF|hung up|Could not read from remote|returned error: \d+|promisor remote/i,
    mistake: (_, {said}) => ({
      what: `the remote did not answer as it should: ${said}`,
      todo: again,
    }),
  },
  {
    code: 'CAIRN_PUSH_REFUSED',
    words: /\[(?:remote )?rejected\]|declined|denied/i,
    of: 'push',
    mistake: (_, {said}) => ({
      what: `the remote refused the push: ${said}`,
      todo: 'A rule or a hook of the server decided so: what it says is the reason; ask whoever keeps it.',
    }),
  },
];

function ofDisk(code: ErrorCode, words: RegExp): Row {
  return {
    code,
    words,
    final: true,
    mistake: (_, {directory, said}) => ({
      where: directory,
      what: `git cannot write there: ${said}`,
      todo: 'Make room, or let this user write there (the files below .git too), and run it again: nothing half-written counts.',
    }),
  };
}

/** The remote that a command names, as people wrote it. */
function remoteIn(args: readonly string[]): string {
  return args.slice(1).find((argument) => !argument.startsWith('-')) ?? 'origin';
}
