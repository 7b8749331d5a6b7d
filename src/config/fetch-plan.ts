import type {ConfigTypes} from '../generated/documents.ts';
import type {Digest} from '../kernel/digest.ts';

/** How the files of a dataset are fetched. */
export type FetchPlan =
  | {
      readonly kind: 'command';
      readonly argv: readonly string[];
      readonly minutes: number;
      /** Names of variables with credentials. */
      readonly secrets: readonly string[];
    }
  | {readonly kind: 'downloads'; readonly files: readonly PlannedDownload[]};

/** One file by its address and digest, with its path from the top of the repository. */
export interface PlannedDownload {
  readonly url: string;
  readonly sha256: Digest;
  readonly to: string;
}

/** How a dataset of a checked configuration is fetched; undefined where all of it is in Git. */
export function fetchPlan({fetch, path}: Pick<ConfigTypes.Dataset, 'fetch' | 'path'>): FetchPlan | undefined {
  if (fetch === undefined) return undefined;
  const entries = typeof fetch === 'string' ? [{command: fetch}] : [fetch].flat();
  const [first] = entries;
  if (first?.command !== undefined)
    return {
      kind: 'command',
      argv: argvOf(first.command),
      minutes: first.timeout ?? 60,
      secrets: first.secrets ?? [],
    };
  return {
    kind: 'downloads',
    files: entries.map(({url = '', sha256 = '', to = plainPath(path) ?? ''}) => ({
      ...{url, to: to.replace(/^(?:\.\/)+/, '')},
      sha256: `sha256:${bareDigest(sha256)}`,
    })),
  };
}

/** The program and arguments of a command; one that is text is split at blanks. */
export function argvOf(command: string | readonly string[]): readonly string[] {
  return typeof command === 'string' ? command.split(/\s+/).filter((part) => part !== '') : command;
}

/** The path of a dataset that is one file; undefined for globs and lists. */
export function plainPath(path: ConfigTypes.Dataset['path']): string | undefined {
  const [only, ...others] = [path].flat();
  return only !== undefined && others.length === 0 && !/[*?[\]{}!()]/.test(only) ? only : undefined;
}

/** A digest without the name of its kind before it. */
export function bareDigest(sha256: string): string {
  return sha256.replace(/^sha256:/, '');
}
