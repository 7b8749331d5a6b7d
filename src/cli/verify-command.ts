import type {Command} from 'commander';
import {rm} from 'node:fs/promises';
import {resolve} from 'node:path';
import {requireRepository} from '../git/git.ts';
import {noEvent, repositoryOfRemote} from '../host/cli-host.ts';
import {exitCodes} from '../kernel/exit-code.ts';
import {explain} from '../host/explain.ts';
import {openContext} from '../host/open-context.ts';
import {terminalLog} from '../host/terminal-log.ts';
import {findingLines} from '../verification/finding-lines.ts';
import {parseTarget} from '../verification/parse-target.ts';
import {verifyChain} from '../verification/verify-chain.ts';

interface VerifyOptions {
  readonly config: string;
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
    .option('--config <path>', 'path of the configuration, read from Git', 'cairn.yaml')
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
  const environment = process.env;
  const workspace = resolve(globals.directory);
  const token = options.token ?? environment['GITHUB_TOKEN'];
  const context = openContext({
    environment,
    workspace,
    log: terminalLog(process.stderr, {verbose: globals.verbose === true}),
    event: noEvent,
    token: token === '' ? undefined : token,
    repository:
      globals.repository ??
      environment['GITHUB_REPOSITORY'] ??
      (await repositoryOfRemote(workspace, environment)),
    signal: new AbortController().signal,
  });
  try {
    await requireRepository(context.git);
    const findings = await verifyChain(context, target, {
      configFile: options.config,
      offline: options.offline === true,
    });
    const output = globals.json === true ? JSON.stringify(findings, null, 2) : findingLines(findings);
    process.stdout.write(`${output}\n`);
    return findings.some(({status}) => status === 'fail') ? exitCodes.failure : exitCodes.success;
  } finally {
    await rm(context.temporary, {recursive: true, force: true});
  }
}
