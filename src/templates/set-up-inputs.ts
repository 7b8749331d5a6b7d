import {parse} from 'yaml';
import {UserError} from '../kernel/errors.ts';
import {setUpSteps, type Ground} from './set-up-steps.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

/**
 * What sets up the language of a command, as inputs of a reusable workflow; none where nothing tells the language. Throws
 * CAIRN_INPUT_INVALID for a language that needs a step of its own.
 */
export function setUpInputs(ground: Ground): Readonly<Record<string, string>> {
  const lines = setUpSteps(ground, {cached: false}) ?? [];
  const inputs: Record<string, string> = {};
  for (const step of (parse(lines.join('\n')) ?? []) as readonly Step[]) {
    if (step.run !== undefined) inputs['setup'] = commandsOf(step, step.run);
    else if (/^actions\/setup-(?:python|node)@/.test(step.uses ?? '')) {
      for (const [name, value] of Object.entries(step.with ?? {}))
        if (/^(?:python|node)-version(?:-file)?$/.test(name)) inputs[name] = String(value);
    } else
      throw new UserError('CAIRN_INPUT_INVALID', {
        where: '--reusable',
        what: `the training needs the Action ${(step.uses ?? '').split('@')[0] ?? ''}, which the reusable workflows do not use`,
        expected: 'Python with pip or Poetry, or Node.js',
        todo: 'Leave --reusable out: the workflows that are written then have that step.',
      });
  }
  return inputs;
}

function commandsOf({env = {}, 'working-directory': directory}: Step, run: string): string {
  return [
    ...(directory === undefined ? [] : [`cd ${JSON.stringify(directory)}`]),
    ...Object.entries(env).map(([name, value]) => `export ${name}=${value}`),
    run.trimEnd(),
  ].join('\n');
}
