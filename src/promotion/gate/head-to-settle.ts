import {ensureCommit} from '../../git/ensure-commit.ts';
import {requireRemote} from '../../git/remote.ts';
import {openPullRequests} from '../../github/pull-requests.ts';
import {requireGitHub, type Context} from '../../kernel/context.ts';
import {UserError} from '../../kernel/errors.ts';
import {baseTip, noBase, type PromotionBases} from '../stage/promotion-bases.ts';
import type {GateTask, PullTask, RevisionsTask} from './gate-task.ts';
import {groundAt, groundOfPull, groundsOfHead, groundsOfQueue, withOwn} from './ground.ts';
import type {HeadToSettle} from './settle-head.ts';

/** What of the inputs decides about the status. */
interface Asked {
  readonly status: boolean;
  /** Whether a part of the change alone is judged. */
  readonly partly: boolean;
}

/**
 * The commit that a run judges, with the places it would go to. A status belongs to the commit, not to a pull request:
 * it is set where the change goes to a base of promotions, as the worst over all such bases that an open pull request
 * brings the commit to; everywhere else the verdict is reported.
 */
export async function headToSettle(
  context: Pick<Context, 'git' | 'github' | 'event'>,
  task: Exclude<GateTask, {kind: 'branch'}>,
  bases: PromotionBases,
  asked: Asked,
): Promise<HeadToSettle> {
  const {git, github, event} = context;
  const url = event.runUrl;
  switch (task.kind) {
    case 'revisions':
      return asked.status
        ? namedOnRemote(context, task, bases, asked)
        : {
            head: await ensureCommit(git, task.head, {role: 'head'}),
            grounds: [await namedHere(context, task)],
            silent:
              'No commit status was set: base and head are those of the inputs (--status sets it, where base is a branch of the remote that promotions go to).',
            url,
          };
    case 'queue':
      return {
        head: await ensureCommit(git, task.head, {role: 'head'}),
        grounds: await groundsOfQueue(git, task, bases),
        silent: silence(task.base, bases, asked),
        url,
      };
    case 'pull': {
      const head = await ensureCommit(git, task.head, {
        role: 'head',
        refs: [`refs/pull/${task.number}/head`],
      });
      const own = await groundOfPull(git, task, bases);
      const silent = task.fork ? ofFork(task) : silence(task.base, bases, asked);
      const grounds =
        silent === undefined && github !== undefined
          ? withOwn(own, await groundsOfHead(git, await openPullRequests(github), head, bases))
          : [own];
      return {head, grounds, silent, url: url ?? task.url};
    }
    case 'follow-up': {
      const pulls = (await openPullRequests(requireGitHub(context, 'gate'))).filter(
        ({headSha}) => headSha === task.head,
      );
      const refs = pulls.map(({number}) => `refs/pull/${number}/head`);
      const head = await ensureCommit(git, task.head, {role: 'head', refs});
      const grounds = await groundsOfHead(git, pulls, head, bases);
      const silent =
        grounds.length > 0
          ? partly(asked)
          : `No commit status was set: no open pull request brings commit ${head.slice(0, 12)} to a base of promotions.`;
      return {head, grounds, silent, url: url ?? pulls[0]?.url};
    }
  }
}

async function namedHere(
  {git}: Pick<Context, 'git'>,
  {base}: RevisionsTask,
): Promise<HeadToSettle['grounds'][number]> {
  const commit = await ensureCommit(git, base, {role: 'base'});
  return groundAt(undefined, commit);
}

/** What may set a status without an event: a branch of the remote as it is there now, the whole change, and GitHub. */
async function namedOnRemote(
  context: Pick<Context, 'git' | 'github' | 'event'>,
  task: RevisionsTask,
  bases: PromotionBases,
  asked: Asked,
): Promise<HeadToSettle> {
  const {git, event} = context;
  const github = requireGitHub(context, 'gate --status');
  const prefix = `${await requireRemote(git)}/`;
  const named = task.base.replace(/^refs\/heads\//, '');
  const name = [named, named.startsWith(prefix) ? named.slice(prefix.length) : named].find((one) =>
    bases.names.includes(one),
  );
  const tip = name === undefined ? undefined : await baseTip(git, bases, name);
  if (name === undefined || tip === undefined || asked.partly)
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: 'status',
      what: asked.partly
        ? 'is asked for, but a model or stage is named, and a status speaks for the whole change'
        : `is asked for, but ${name === undefined ? noBase(bases, task.base) : `the remote has no branch ${name}`}`,
      expected: `a base that promotions go to: ${bases.names.join(', ')}`,
    });
  const head = await ensureCommit(git, task.head, {role: 'head'});
  const pulls = await openPullRequests(github);
  const own = groundAt(name, tip);
  const grounds = await groundsOfHead(git, pulls, head, bases);
  return {
    head,
    grounds: grounds.some((ground) => ground.name === name) ? grounds : [own, ...grounds],
    silent: undefined,
    url: event.runUrl ?? pulls.find(({headSha}) => headSha === head)?.url,
  };
}

function silence(base: string, bases: PromotionBases, asked: Asked): string | undefined {
  return bases.names.includes(base) ? partly(asked) : `No commit status was set: ${noBase(bases, base)}.`;
}

function partly(asked: Asked): string | undefined {
  return asked.partly
    ? 'No commit status was set: a status speaks for the whole change, and the inputs model and stage judge a part of it.'
    : undefined;
}

function ofFork({number}: PullTask): string {
  return `No commit status was set: pull request ${number} comes from a fork, whose runs may set none. The workflow "Promotion of forks" judges it again on the default branch and sets it.`;
}
