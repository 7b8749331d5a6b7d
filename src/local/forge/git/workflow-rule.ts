import type {TokenGrant} from '../../contract.ts';
import {inspectObjects} from './objects.ts';
import {isAncestor, listRefs} from './refs.ts';
import {git, tryGit} from './run-git.ts';

/*
 * Who may bring which workflow files. This is a rule as it is reported, not one that could be tried here: GitHub refuses
 * a ref that an App without the permission `workflows` pushes (a job's own token never has it) unless some branch has
 * the same files in .github/workflows at its tip. See actions/checkout#1421 and gke-labs/kube-agents#1470 for pushes;
 * over REST it is a bare 403 (mkb79/Audible#882), and commits that are on the default branch are reported to pass
 * (RafPe/pod-certificate-signer#129). Whether refs outside refs/heads and refs/tags are looked at is not known: the
 * forge looks at all of them, so that what works here works either way.
 */

const folder = '.github/workflows';

/** Whether a token may bring any workflow files. */
export function mayWriteWorkflows({kind, permissions}: TokenGrant): boolean {
  return kind === 'person' || permissions['workflows'] === 'write';
}

/** Why commits may not be pushed, by their ids as given, in GitHub's words; `env` says where objects of the push are. */
export async function workflowRefusals(
  directory: string,
  shas: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Map<string, string>> {
  const tips = (await listRefs(directory, 'refs/heads/')).map(({sha}) => sha);
  const trees = await treesOf(directory, [...shas, ...tips], env);
  const known = new Set(tips.map((tip) => trees.get(tip)));
  const refused = new Map<string, string>();
  for (const sha of shas) {
    const tree = trees.get(sha);
    if (tree === undefined || known.has(tree)) continue;
    const file = await differingFile(directory, tree, trees.get(tips[0] ?? ''), env);
    refused.set(
      sha,
      `refusing to allow a GitHub App to create or update workflow \`${file}\` without \`workflows\` permission`,
    );
  }
  return refused;
}

/** Whether REST makes a ref at an object: it passes commits of the default branch besides what a push may bring. */
export async function restMayPointAt(
  directory: string,
  grant: TokenGrant,
  {sha, defaultBranch}: {sha: string; defaultBranch: string},
): Promise<boolean> {
  if (mayWriteWorkflows(grant)) return true;
  const [commit, head] = await inspectObjects(directory, [
    `${sha}^{commit}`,
    `refs/heads/${defaultBranch}^{commit}`,
  ]);
  if (commit === undefined) return true;
  if (head !== undefined && (await isAncestor(directory, commit.sha, head.sha))) return true;
  return (await workflowRefusals(directory, [commit.sha])).size === 0;
}

/** The trees of workflow files of commits and tags; one without such files is left out. */
async function treesOf(
  directory: string,
  shas: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Map<string, string>> {
  const input = shas.map((sha) => `${sha}^{commit}:${folder}\n`).join('');
  const out = await git(directory, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], {input, env});
  const lines = out.split('\n');
  return new Map(
    shas.flatMap((sha, index) => {
      const [, tree] = /^([0-9a-f]{40}) tree$/.exec(lines[index] ?? '') ?? [];
      return tree === undefined ? [] : [[sha, tree] as const];
    }),
  );
}

async function differingFile(
  directory: string,
  tree: string,
  other: string | undefined,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const args =
    other === undefined
      ? ['ls-tree', '-r', '--name-only', tree]
      : ['diff-tree', '-r', '--name-only', '--diff-filter=d', other, tree];
  const {stdout} = await tryGit(directory, args, {env});
  return `${folder}/${stdout.toString().split('\n')[0] ?? ''}`;
}
