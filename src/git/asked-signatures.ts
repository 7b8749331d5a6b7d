import type {Git} from '../kernel/ports.ts';

/** The settings of the user by which Git signs commits or tags that a person makes, such as `commit.gpgsign`. */
export async function askedSignatures(git: Git): Promise<readonly string[]> {
  const pattern = '^(commit\\.gpgsign|tag\\.(gpgsign|forcesignannotated))$';
  const {stdout} = await git.try(['config', '--type=bool', '--get-regexp', pattern]);
  const asked = new Set<string>();
  for (const line of stdout.split('\n')) {
    const [key = '', value] = line.split(' ');
    if (value === 'true') asked.add(key);
    else asked.delete(key); // the last one counts
  }
  return [...asked].sort();
}
