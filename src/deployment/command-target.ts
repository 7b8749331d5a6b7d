import {messageOf} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import {runTargetCommand} from './run-target-command.ts';
import type {Target, VersionFiles} from './target.ts';

export interface CommandTargetOptions {
  readonly deploy: readonly string[];
  readonly check?: readonly string[] | undefined;
  readonly url?: string | undefined;
  /** Milliseconds for each command. */
  readonly timeout: number;
  /** Where commands run. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** What `restore` brings back. */
  readonly previous: PreviousVersion;
}

/** The version that ran before, and how to get its files; undefined where none did. */
export interface PreviousVersion {
  readonly version: string | undefined;
  readonly files: () => Promise<VersionFiles | undefined>;
}

/**
 * A target behind commands of the user: `deploy` puts the files in CAIRN_MODEL_DIR in place, `check` says by its exit code
 * whether they work; the version before comes back by deploying it again.
 */
export function commandTarget(options: CommandTargetOptions): Target {
  const run = async (argv: readonly string[], files: VersionFiles): Promise<void> =>
    runTargetCommand({
      argv,
      directory: options.folder,
      environment: {...options.environment, ...variablesOf(files)},
      milliseconds: options.timeout,
      log: options.log,
      signal: options.signal,
    });
  return {
    url: options.url,
    previous: async () => Promise.resolve(options.previous.version),
    runs: async () => Promise.resolve(true), // only the record on GitHub knows; its check is made after a deployment
    async deploy(files) {
      await run(options.deploy, files);
    },
    async check(files) {
      if (options.check === undefined)
        return [{id: 'check', verdict: 'not-applicable', message: 'The target has no check command.'}];
      const start = options.now().getTime();
      const failure = await run(options.check, files).then(
        () => undefined,
        (error: unknown) => messageOf(error),
      );
      return [
        {
          id: 'check',
          verdict: failure === undefined ? 'pass' : 'fail',
          message: failure ?? 'The check command says that it works.',
          milliseconds: Math.max(0, options.now().getTime() - start),
        },
      ];
    },
    accept: async () => Promise.resolve(),
    async restore() {
      const previous = await options.previous.files();
      if (previous === undefined) return undefined;
      await run(options.deploy, previous);
      return previous.version;
    },
  };
}

function variablesOf(files: VersionFiles): Record<string, string> {
  return {
    CAIRN_MODEL: files.model,
    CAIRN_STAGE: files.stage,
    CAIRN_VERSION: files.version,
    CAIRN_MODEL_DIR: files.folder,
  };
}
