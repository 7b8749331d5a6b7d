import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Config, ConfigTypes} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';
import {cairnRoot} from '../kernel/version.ts';
import {commandTarget, type PreviousVersion} from './command-target.ts';
import {localServer} from './local-server.ts';
import type {Target} from './target.ts';

/** Opens the target that settings of the configuration describe. */
export function openTarget(
  context: Pick<Context, 'workspace' | 'home' | 'childEnvironment' | 'now' | 'log' | 'signal'>,
  target: ConfigTypes.Target,
  previous: PreviousVersion,
  /** `folder` is that of the configuration, where its commands run. */
  options: {folder: string; stage?: string; serverEntry?: string},
): Target {
  const environment = context.childEnvironment;
  const {now, log, signal, workspace, home} = context;
  if (target.kind === 'command')
    return commandTarget({
      deploy: target.deploy,
      check: target.check,
      url: target.url,
      timeout: (target.timeout ?? 600) * 1000,
      previous,
      folder: options.folder,
      environment,
      now,
      log,
      signal,
    });
  return localServer({
    directory: target.directory.startsWith('~') ? target.directory : resolve(workspace, target.directory),
    port: target.port ?? 8085,
    stage: options.stage,
    outsideContract: target['outside-contract'],
    timeout: target.timeout,
    serverEntry: options.serverEntry ?? serverEntry(),
    home,
    environment,
    now,
    log,
  });
}

/** Name and settings of a stage's target; throws CAIRN_TARGET_MISSING where the stage has none. */
export function targetOf(
  config: Config,
  model: string,
  stage: string,
): {name: string; settings: ConfigTypes.Target} {
  const name = config.models[model]?.stages?.[stage]?.target;
  const settings = name === undefined ? undefined : config.targets?.[name];
  if (name !== undefined && settings !== undefined) return {name, settings};
  throw new UserError('CAIRN_TARGET_MISSING', {
    where: `cairn.yaml: models.${model}.stages.${stage}`,
    what: 'has no target',
    expected: 'the name of an entry of targets',
    todo: 'Add `target:`, or leave deploy out of the workflow.',
  });
}

/** The script that serves a folder: built beside the verbs, or the source where the source runs. */
function serverEntry(): string {
  if (import.meta.url.endsWith('.ts')) return fileURLToPath(new URL('../cli/serve-main.ts', import.meta.url));
  return join(cairnRoot(), 'dist', 'serve.js');
}
