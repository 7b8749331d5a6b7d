import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, test} from 'vitest';
import {connectGitHub} from '../../src/github/connect.ts';
import {findMarkedIssue} from '../../src/github/issues.ts';
import {recordingLog} from '../support/context.ts';

test('a list that is answered 409 is no empty list: it is asked again, and then an error', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.writeHead(409, {'content-type': 'application/json'}).end('{"message": "Conflict"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const github = connectGitHub({
    repository: 'octo/ml',
    token: 'x',
    apiUrl,
    serverUrl: apiUrl,
    userAgent: 'test',
    log: recordingLog(),
    retries: 1,
    second: 0,
  });
  await expect(findMarkedIssue(github, {label: 'drift', marker: 'x'})).rejects.toThrow('409 Conflict');
  expect(asked).toBe(2);
  server.close();
});
