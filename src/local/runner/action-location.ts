import {resolve} from 'node:path';
import type {ActionIdentity} from './job-runtime.ts';
import {insideWorkspace} from './run-command.ts';
import type {StepCall} from './step-call.ts';

/** Where the action of a `uses:` lies: in the workspace, or in a checkout that the runner was given. */
export function locateAction({frame}: StepCall, uses: string): ActionIdentity {
  const {job} = frame;
  if (uses.startsWith('./')) {
    return {
      directory: insideWorkspace(job, uses),
      repository: job.scope.run.repository.slug,
      ref: job.scope.run.event.ref,
    };
  }
  const [name = '', ref = ''] = uses.split('@');
  const [owner = '', repository = '', ...path] = name.split('/');
  const slug = `${owner}/${repository}`;
  const checkout = job.scope.run.host.actions.get(slug.toLowerCase());
  if (checkout === undefined) throw new Error(refusedAction(uses));
  const directory = resolve(checkout, ...path);
  if (directory !== resolve(checkout) && !directory.startsWith(`${resolve(checkout)}/`)) {
    throw new Error(`The action '${uses}' leads outside its repository.`);
  }
  return {directory, repository: slug, ref};
}

/** What is said of an action that this runner has not. */
export function refusedAction(uses: string): string {
  return (
    `The local runner does not have the action '${uses}': it runs actions of the workspace (./path), ` +
    'actions of the checkouts it was given, and the few of GitHub that it handles itself.'
  );
}
