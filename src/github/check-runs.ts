import {ask} from './ask.ts';
import {isForbidden} from './answer.ts';
import {makeOnce} from './make-once.ts';
import type {GitHub} from '../kernel/ports.ts';

export interface CheckAnnotation {
  readonly path: string;
  readonly line: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface CheckRun {
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'action_required';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Tells this result from others of the same name: what has it already is not made again. */
  readonly key: string;
  readonly detailsUrl: string | undefined;
  readonly annotations: readonly CheckAnnotation[];
}

/**
 * Shows a result as a completed check run with annotations, 50 a request. The same result is there once: what an
 * earlier run left unfinished is finished. `refused` where the token may not write checks, as no person's token may.
 */
export async function setCheckRun(github: GitHub, sha: string, check: CheckRun): Promise<'set' | 'refused'> {
  const {name} = check;
  return ask(
    {doing: `setting the check ${name} of ${sha.slice(0, 12)}`, permission: 'checks: write'},
    async () => {
      try {
        await setWhere(github, sha, check);
        return 'set';
      } catch (error) {
        if (isForbidden(error)) return 'refused';
        throw error;
      }
    },
  );
}

/** Most annotations that GitHub takes in one request, and most characters of a summary. */
const most = {annotations: 50, summary: 65_535, message: 60_000, title: 255};

interface FoundCheck {
  readonly id: number;
  /** Annotations that it has. */
  readonly done: number;
}

async function setWhere({octokit, owner, repo}: GitHub, sha: string, check: CheckRun): Promise<void> {
  const {annotations} = check;
  const output = {title: cut(check.title, most.title), summary: cut(check.summary, most.summary)};
  const find = async (): Promise<FoundCheck | undefined> => {
    const {data} = await octokit.rest.checks.listForRef({
      owner,
      repo,
      ref: sha,
      check_name: check.name,
      filter: 'latest',
      per_page: 100,
    });
    // Whoever may write checks may use the same name and key: one that says otherwise is not what is set here.
    const found = data.check_runs.find(
      ({external_id, conclusion, output: shown}) =>
        external_id === check.key && conclusion === check.conclusion && shown.title === output.title,
    );
    return found && {id: found.id, done: found.output.annotations_count};
  };
  const first = annotations.slice(0, most.annotations);
  const create = async (request: {retries: 0}): Promise<FoundCheck> => {
    const {data} = await octokit.rest.checks.create({
      owner,
      repo,
      head_sha: sha,
      name: check.name,
      external_id: check.key,
      status: 'completed',
      conclusion: check.conclusion,
      ...(check.detailsUrl !== undefined && {details_url: check.detailsUrl}),
      output: {...output, annotations: first.map(asAnnotation)},
      request,
    });
    return {id: data.id, done: first.length};
  };
  const {id, done: before} = (await find()) ?? (await makeOnce(create, find));
  for (let done = before; done < annotations.length; done += most.annotations)
    await octokit.rest.checks.update({
      owner,
      repo,
      check_run_id: id,
      output: {...output, annotations: annotations.slice(done, done + most.annotations).map(asAnnotation)},
      request: {retries: 0}, // repeated blindly, it would show them twice
    });
}

function asAnnotation({path, line, level, title, message}: CheckAnnotation): {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: CheckAnnotation['level'];
  title: string;
  message: string;
} {
  return {
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: cut(title, most.title),
    message: cut(message, most.message),
  };
}

/** By UTF-16 units, never through the middle of a character. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = text.codePointAt(limit - 2);
  return `${text.slice(0, end !== undefined && end > 0xffff ? limit - 2 : limit - 1)}…`;
}
