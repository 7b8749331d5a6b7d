import type {Command} from 'commander';
import {resolve} from 'node:path';
import {openRepository} from '../git/work-tree.ts';
import {gitEnvironment} from '../kernel/git-environment.ts';
import {configOption, configPath} from './config-option.ts';
import {exitCodes} from '../kernel/exit-code.ts';
import {explain} from '../host/explain.ts';
import {inContext} from './in-context.ts';
import {findingLines} from '../verification/finding-lines.ts';
import {parseTarget} from '../verification/parse-target.ts';
import {verifyChain} from '../verification/verify-chain.ts';

interface VerifyOptions {
  readonly config?: string;
  readonly offline?: boolean;
  readonly token?: string;
}

interface Globals {
  readonly directory: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
  readonly repository?: string;
}

/** `cairn verify`: walks the chain from a stage or version to data and code; exit code 1 where a link is broken. */
export function addVerify(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('verify')
    .argument('<target>', '<model>@<version> or <model>#<stage>')
    .description('Check every digest and link from a stage or version down to its files, run, data and code.')
    .addOption(configOption('path of the configuration, read from Git'))
    .option('--offline', 'ask no server: what is not in this clone is not checked')
    .option('--token <token>', 'token that reads release assets (or GITHUB_TOKEN)')
    .action(async (target: string, options: VerifyOptions) => {
      const globals = program.opts<Globals>();
      setExitCode(
        await verify(target, options, globals).catch((error: unknown) =>
          explain(error, globals.json === true),
        ),
      );
    });
}

async function verify(text: string, options: VerifyOptions, globals: Globals): Promise<number> {
  const target = parseTarget(text);
  const {standing} = await openRepository({
    directory: resolve(globals.directory),
    environment: gitEnvironment(process.env),
  });
  return inContext(
    {standing, token: options.token, verbose: globals.verbose, repository: globals.repository},
    async (context) => {
      const findings = await verifyChain(context, target, {
        configFile: await configPath(standing, options.config),
        offline: options.offline === true,
      });
      const output = globals.json === true ? JSON.stringify(findings, null, 2) : findingLines(findings);
      process.stdout.write(`${output}\n`);
      return findings.some(({status}) => status === 'fail') ? exitCodes.failure : exitCodes.success;
    },
  );
}
