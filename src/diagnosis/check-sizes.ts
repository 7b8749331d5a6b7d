import type {Git} from '../kernel/ports.ts';
import type {Finding} from './finding.ts';

const mib = 1024 ** 2;
const gib = 1024 ** 3;

/** GitHub's limits (docs.github.com, repository limits); a warning comes at 80 % of each. */
const limits = {
  file: {most: 100 * mib, warnAt: 50 * mib},
  folder: {most: 3000, warnAt: 2400},
  repository: {most: 10 * gib, warnAt: 8 * gib},
  asset: {most: 2 * gib, warnAt: 1.6 * gib},
  assets: {most: 1000, warnAt: 800},
} as const;

/** Files, folders and the repository as a whole, where a commit comes near what GitHub takes. */
export async function checkRepositorySizes(git: Git, commit: string): Promise<Finding[]> {
  const listed = await git.run(['ls-tree', '-r', '-l', '-z', '--full-tree', commit]);
  const folders = new Map<string, number>();
  const findings: Finding[] = [];
  for (const line of listed.split('\0').filter((entry) => entry !== '')) {
    const tab = line.indexOf('\t');
    const path = line.slice(tab + 1);
    const size = Number(line.slice(0, tab).trim().split(/\s+/)[3]);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
    if (size >= limits.file.warnAt)
      findings.push(
        near(
          path,
          `has ${size} bytes; GitHub refuses files from ${limits.file.most} on`,
          'Keep it in a store, not in Git.',
        ),
      );
  }
  for (const [folder, entries] of folders)
    if (entries >= limits.folder.warnAt)
      findings.push(
        near(
          folder === '' ? './' : folder,
          `holds ${entries} files; GitHub advises against more than ${limits.folder.most}`,
          'Retire versions that nobody needs, or split the folder.',
        ),
      );
  const packed = /^size-pack: (\d+)$/m.exec(await git.run(['count-objects', '-v']))?.[1];
  const bytes = Number(packed ?? 0) * 1024;
  if (bytes >= limits.repository.warnAt)
    findings.push(
      near(
        '.git',
        `has ${bytes} bytes; GitHub advises against more than ${limits.repository.most}`,
        'Move big files to a store.',
      ),
    );
  return findings;
}

/** Assets of a release near what GitHub takes. */
export function checkReleaseSizes(
  tag: string,
  assets: readonly {readonly name: string; readonly size: number}[],
): Finding[] {
  return [
    ...assets
      .filter(({size}) => size >= limits.asset.warnAt)
      .map(({name, size}) =>
        near(
          `${tag} ${name}`,
          `has ${size} bytes; a release takes files below ${limits.asset.most}`,
          'Use an S3-compatible store for files of this size.',
        ),
      ),
    ...(assets.length >= limits.assets.warnAt
      ? [
          near(
            tag,
            `has ${assets.length} assets; a release takes ${limits.assets.most}`,
            'Pack small files into one.',
          ),
        ]
      : []),
  ];
}

function near(subject: string, problem: string, remedy: string): Finding {
  return {check: 'near-limit', level: 'warning', subject, problem, remedy};
}
