import {vi} from 'vitest';
import {createProgram} from '../../src/cli/program.ts';
import {moment, type PromotionWorld} from './promotion.ts';

/** How a command ended and what it said. */
export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, with nothing in its environment but what is given (and PATH). */
export async function runCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<CommandRun> {
  const own = process.env;
  const written = {out: '', err: ''};
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((written.out += String(text)), true)),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((written.err += String(text)), true)),
  ];
  process.env = {PATH: own['PATH'], ...environment};
  let code = -1;
  try {
    const program = await createProgram((exit) => {
      code = exit;
    }, args);
    await program.parseAsync(args, {from: 'user'});
  } finally {
    process.env = own;
    for (const spy of spies) spy.mockRestore();
  }
  return {code, ...written};
}

/** What a person's machine sets: who they are, their token, and the forge; all commits are of one moment. */
export function environmentOf({forge, slug, home}: Surroundings): Record<string, string> {
  const date = `${moment.getTime() / 1000} +0000`;
  return {
    HOME: home,
    GITHUB_TOKEN: forge.issueToken({repository: slug, actor: 'dana', kind: 'person', permissions: {}}),
    GITHUB_REPOSITORY: slug,
    GITHUB_SERVER_URL: forge.serverUrl,
    GITHUB_API_URL: forge.apiUrl,
    CAIRN_GITHUB_RETRIES: '0',
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.com',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  };
}

interface Surroundings {
  readonly forge: Pick<PromotionWorld['forge'], 'issueToken' | 'serverUrl' | 'apiUrl'>;
  readonly slug: string;
  readonly home: string;
}
