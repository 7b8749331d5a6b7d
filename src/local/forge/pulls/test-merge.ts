import {noreplyAddress} from '../shapes/user.ts';
import {writeCommit} from '../git/objects.ts';
import {mergeTrees} from '../git/merge.ts';
import {git} from '../git/run-git.ts';
import {type Repo, type World, now} from '../world.ts';

/** Renews `refs/pull/N/head` and `/merge`; returns the test merge, or null where head and base conflict. */
export async function renewPullRefs(
  world: World,
  repo: Repo,
  pull: {number: number; headSha: string; baseSha: string; author: string},
): Promise<string | null> {
  const {gitDirectory} = repo;
  const ref = `refs/pull/${pull.number}`;
  const tree = await mergeTrees(gitDirectory, pull.baseSha, pull.headSha);
  const who = {name: pull.author, email: noreplyAddress(pull.author), date: now(world)};
  const merge =
    tree === undefined
      ? null
      : await writeCommit(gitDirectory, {
          tree,
          parents: [pull.baseSha, pull.headSha],
          author: who,
          committer: who,
          message: `Merge ${pull.headSha} into ${pull.baseSha}`,
        });
  const commands = [
    `update ${ref}/head ${pull.headSha}`,
    merge === null ? `delete ${ref}/merge` : `update ${ref}/merge ${merge}`,
  ];
  await git(gitDirectory, ['update-ref', '--stdin'], {input: `${commands.join('\n')}\n`});
  return merge;
}
