import {openNetwork} from '../../src/host/network.ts';
import {messageOf} from '../../src/kernel/errors.ts';
import {connectGitHub} from '../../src/github/connect.ts';
import {openDownload, textOf} from '../../src/transfer/open-download.ts';
import {listWorkflows} from '../../src/github/workflows.ts';
import {recordingLog} from '../support/context.ts';

/** A process whose environment says how requests go; prints what came of a REST call and of a download over TLS. */
const log = recordingLog();
await openNetwork(process.env, log);
const github = connectGitHub({
  token: 't',
  repository: 'o/r',
  apiUrl: 'https://api.invalid',
  serverUrl: 'https://github.invalid',
  userAgent: 'test',
  log,
  retries: 0,
});
const rest = await listWorkflows(github).then((found) => JSON.stringify(found), messageOf);
const download = await openDownload(
  'https://objects.invalid/x',
  {},
  {signal: undefined, doing: 'downloading'},
)
  .then(textOf)
  .catch(messageOf);
process.stdout.write(JSON.stringify({rest, download, log: log.lines}));
process.exit();
