import {resolve} from 'node:path';
import type {ActionIdentity} from './job-runtime.ts';
import {isOutside, resolveUses} from './resolve-uses.ts';
import {insideWorkspace} from './run-command.ts';
import type {RunnerHost} from './runner-host.ts';
import type {StepCall} from './step-call.ts';

/** Where the action of a `uses:` lies: in the workspace, in a checkout that the runner was given, or fetched by its commit. */
export async function locateAction(call: StepCall, uses: string): Promise<ActionIdentity> {
  const {job} = call.frame;
  if (uses.startsWith('./')) {
    return {
      directory: insideWorkspace(job, uses),
      repository: job.scope.run.repository.slug,
      ref: job.scope.run.event.ref,
    };
  }
  const {composite} = call.frame;
  const from =
    composite === undefined
      ? job.scope.workflow.path
      : `${composite.action.repository}/action.yml@${composite.action.ref}`;
  const named = selfReference(uses, from);
  const {slug, path, ref} = partsOf(named);
  const checkout = job.scope.run.host.actions.get(slug.toLowerCase()) ?? (await fetched(call, named));
  const directory = resolve(checkout, ...path);
  if (directory !== resolve(checkout) && !directory.startsWith(`${resolve(checkout)}/`)) {
    throw new Error(`The action '${uses}' leads outside its repository.`);
  }
  return {directory, repository: slug, ref};
}

/** An action by repository and ref, also where a file of another repository names one of its own by `$/`. */
export function selfReference(uses: string, from: string): string {
  return uses.startsWith('$/') && isOutside(from) ? resolveUses(uses, from) : uses;
}

/** Why this runner does not run an action that is neither of the workspace nor handled by itself; undefined where it does. */
export function refusedAction(
  {actions, fetchAction}: Pick<RunnerHost, 'actions' | 'fetchAction'>,
  uses: string,
): string | undefined {
  if (uses.startsWith('docker://')) return `The local runner does not run Docker actions: ${uses}.`;
  if (uses.startsWith('$/'))
    return `The local runner does not have '${uses}' of the repository itself: check it out and name it ./${uses.slice(2)}.`;
  const {owner, repository, slug, ref} = partsOf(uses);
  if (actions.has(slug.toLowerCase())) return undefined;
  if (fetchAction === undefined)
    return (
      `The local runner does not have the action '${uses}': it runs actions of the workspace (./path), of the ` +
      'checkouts it was given, and the few of GitHub that it handles itself. `cairn local --allow-actions` lets it ' +
      'download others by their full commit and run their code on this machine.'
    );
  if (!/^[a-z\d][a-z\d-]*$/i.test(owner) || !/^(?!\.{1,2}$)[\w.-]+$/.test(repository))
    return `'${uses}' names no action: expected owner/repository@commit or owner/repository/path@commit.`;
  if (!/^[\da-f]{40}$/.test(ref))
    return (
      `The local runner downloads actions by their full commit alone, and '${uses}' names none: ` +
      `pin it, as ${slug}@ and the 40 hexadecimal digits (small letters) of the commit that '${ref}' stands for.`
    );
  return undefined;
}

/** The folder of the repository of an action, which is downloaded where it is not there yet. */
async function fetched({frame, cancel, log}: StepCall, uses: string): Promise<string> {
  const {host} = frame.job.scope.run;
  const {owner, repository, ref} = partsOf(uses);
  const refusal = refusedAction(host, uses);
  if (refusal !== undefined || host.fetchAction === undefined) throw new Error(refusal);
  const signal = AbortSignal.any([cancel, host.closing]);
  const {directory, downloadedFrom} = await host.fetchAction({owner, repository, commit: ref}, signal);
  if (downloadedFrom !== undefined) log.write(`Downloaded ${downloadedFrom}`);
  return directory;
}

function partsOf(uses: string): {
  owner: string;
  repository: string;
  slug: string;
  path: readonly string[];
  ref: string;
} {
  const at = uses.indexOf('@');
  const [owner = '', repository = '', ...path] = (at < 0 ? uses : uses.slice(0, at)).split('/');
  return {owner, repository, slug: `${owner}/${repository}`, path, ref: at < 0 ? '' : uses.slice(at + 1)};
}
