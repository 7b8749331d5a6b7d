import type {Context} from '../../kernel/context.ts';

/** Who asks: whoever started the run, else whom git knows at this terminal. */
export async function personOf({event, git}: Pick<Context, 'event' | 'git'>): Promise<string> {
  if (event.actor !== undefined && event.actor !== '') return event.actor;
  const identity = await git.run(['var', 'GIT_COMMITTER_IDENT']);
  return identity.replace(/\s*<.*$/, '');
}
