import type {Git} from '../../kernel/ports.ts';

/** The remote `local`, with a credential helper that reads the token from its file: no secret goes into .git/config. */
export async function addLocalRemote(
  git: Git,
  {address, server, tokenFile}: {address: string; server: string; tokenFile: string},
): Promise<void> {
  const known = await git.try(['remote', 'get-url', 'local']);
  await git.run(['remote', known.code === 0 ? 'set-url' : 'add', 'local', address]);
  const quoted = `'${tokenFile.replaceAll("'", `'\\''`)}'`;
  await git.run([
    'config',
    `credential.${server}.helper`,
    `!f() { echo username=x-access-token; echo "password=$(cat ${quoted})"; }; f`,
  ]);
}
