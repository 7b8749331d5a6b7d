import {readFile} from 'node:fs/promises';
import type {Answer} from '../rest/answer.ts';
import type {Repo} from '../world.ts';
import {type RefChange, moveRef} from './refs.ts';
import {tryGit} from './run-git.ts';

/**
 * What a server leaves that dies in the middle of a push (`file` is the body of its request): the objects, and of
 * several refs that need not move together the first one moved. The answer never reaches anybody.
 */
export async function tearPush({gitDirectory}: Repo, file: string): Promise<Answer> {
  const {commands, capabilities, pack} = parsePush(await readFile(file));
  if (pack.length > 0) await tryGit(gitDirectory, ['unpack-objects', '-q'], {input: pack});
  const [first, ...others] = commands;
  if (first !== undefined && others.length > 0 && !capabilities.includes('atomic'))
    await moveRef(gitDirectory, first.ref, first.after, first.before);
  return {status: 200};
}

/** A push is pkt-lines `old new ref` (capabilities behind a NUL in the first), a flush, perhaps options and another flush, and a pack. */
function parsePush(body: Buffer): {commands: RefChange[]; capabilities: string[]; pack: Buffer} {
  const commands: RefChange[] = [];
  let capabilities: string[] = [];
  let at = 0;
  for (;;) {
    const length = Number.parseInt(body.toString('latin1', at, at + 4), 16);
    if (!(length > 4)) break; // a flush, or no pkt-line at all
    const [line = '', more] = body
      .toString('utf8', at + 4, at + length)
      .trimEnd()
      .split('\0');
    const [before = '', after = '', ...name] = line.split(' ');
    commands.push({ref: name.join(' '), before, after});
    if (more !== undefined) capabilities = more.trim().split(' ');
    at += length;
  }
  const pack = body.indexOf('PACK', at);
  return {commands, capabilities, pack: pack < 0 ? Buffer.alloc(0) : body.subarray(pack)};
}
