import {join} from 'node:path';
import {cairnRoot} from '../kernel/version.ts';
import type {WorkflowRun} from './contract.ts';
import {actionFetcher} from './fetch-action.ts';
import {startForge} from './forge/start-forge.ts';
import {createPages} from './pages/pages.ts';
import {privateFolder} from './private-folder.ts';
import type {Runner} from './runner/runner-options.ts';
import {startRunner} from './runner/start-runner.ts';

export interface Local extends AsyncDisposable {
  readonly forge: Awaited<ReturnType<typeof startForge>>;
  readonly runner: Runner;
  /** A token with all rights of a person. */
  personToken(login: string): string;
}

/**
 * A forge with its pages and a runner, for one repository `owner/name`; our own Actions run from the checkout (or
 * package) that this file belongs to. All state lies below `directory`; a later start on it goes on from there.
 */
export async function startLocal(options: {
  directory: string;
  repository: string;
  defaultBranch: string;
  port?: number;
  /** Home folder of the jobs. */
  home?: string;
  /** Downloads the actions that workflows name by their full commit; they are refused otherwise. */
  allowActions?: boolean;
  /** Secrets of the repository, by name. */
  secrets?: Readonly<Record<string, string>>;
  onUpdate?: (run: WorkflowRun) => void;
  /** Holds every request and answer against GitHub's description; for tests. */
  validate?: boolean;
}): Promise<Local> {
  const [owner = 'local', name = 'repository'] = options.repository.split('/');
  await privateFolder(options.directory);
  const forge = await startForge({
    directory: join(options.directory, 'forge'),
    pages: createPages(),
    ...(options.port !== undefined && {port: options.port}),
    ...(options.validate !== undefined && {validate: options.validate}),
  });
  if (forge.repository(options.repository) === undefined) {
    await forge.createRepository({owner, name, defaultBranch: options.defaultBranch});
  }
  const runner = await startRunner({
    forge,
    directory: join(options.directory, 'runner'),
    actions: [{slug: 'cairn-ml/cairn', checkout: cairnRoot()}],
    ...(options.allowActions === true && {fetchAction: actionFetcher(join(options.directory, 'actions'))}),
    node: process.execPath,
    environment: {
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      ...(options.home !== undefined && {HOME: options.home}),
    },
    ...(options.secrets && {secrets: {[options.repository]: options.secrets}}),
    ...(options.onUpdate && {onUpdate: options.onUpdate}),
  });
  return {
    forge,
    runner,
    personToken: (login) =>
      forge.issueToken({repository: options.repository, actor: login, kind: 'person', permissions: {}}),
    async [Symbol.asyncDispose]() {
      await runner[Symbol.asyncDispose]();
      await forge[Symbol.asyncDispose]();
    },
  };
}
