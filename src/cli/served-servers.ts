import {endServer, runningServers, type RunningServer} from '../deployment/running-servers.ts';
import {UserError} from '../kernel/errors.ts';
import {plainTable} from '../text/plain-table.ts';

/** The servers that deployments of this person started and that still run, as a table. */
export async function serversTable(home: string): Promise<string> {
  const servers = await runningServers(home);
  if (servers.length === 0) return 'No server runs that a deployment of this user started.\n';
  return plainTable(
    ['Port', 'Model', 'Version', 'Stage', 'Process', 'Started', 'Folder'],
    servers.map(({port, serves, stage, pid, startedAt, directory}) => [
      String(port),
      serves?.model ?? '(does not answer)',
      serves?.version ?? '',
      stage,
      String(pid),
      startedAt,
      directory,
    ]),
  );
}

/**
 * Ends the server of a port, all of them, or the only one where `wanted` names none; returns what was done, line by line.
 * Throws CAIRN_INPUT_INVALID where none or several are meant, or where what answers is not the process that was started.
 */
export async function stopServers(home: string, wanted: string | undefined): Promise<string> {
  const chosen = choose(await runningServers(home), wanted);
  const lines: string[] = [];
  for (const server of chosen) {
    if (!(await endServer(server)))
      throw new UserError('CAIRN_INPUT_INVALID', {
        where: `port ${server.port}`,
        what: `what answers there is not the process ${server.pid} that was started for ${server.directory}, so it was left alone`,
      });
    const what =
      server.serves === undefined ? 'the server' : `${server.serves.model} ${server.serves.version}`;
    lines.push(`Ended ${what} on port ${server.port} (process ${server.pid}).\n`);
  }
  return lines.join('');
}

function choose(servers: readonly RunningServer[], wanted: string | undefined): readonly RunningServer[] {
  if (wanted === 'all' && servers.length > 0) return servers;
  const found = servers.filter(({port}) => wanted === undefined || String(port) === wanted);
  if (found.length === 1) return found;
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: '--stop',
    what: found.length === 0 ? 'no such server runs' : `${found.length} servers run`,
    expected:
      servers.length === 0
        ? 'a server that a deployment started'
        : `one of the ports ${servers.map(({port}) => port).join(', ')}, or all`,
    todo: 'cairn serve --list shows them.',
  });
}
