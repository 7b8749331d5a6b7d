import {type RefChange, zeroSha} from './refs.ts';

/** The body of a push: which refs it moves, what the client can do, and the pack. */
export interface PushBody {
  readonly commands: readonly RefChange[];
  readonly capabilities: readonly string[];
  /** The lines before the commands that say where the history of a shallow clone ends. */
  readonly shallow: Buffer;
  readonly pack: Buffer;
  /** Everything behind the commands: a flush, perhaps options and another flush, the pack. */
  readonly rest: Buffer;
}

/** Reads pkt-lines `old new ref` (capabilities behind a NUL in the first), a flush, perhaps options and another flush, and a pack. */
export function parsePush(body: Buffer): PushBody {
  const commands: RefChange[] = [];
  let capabilities: string[] = [];
  let shallow: Buffer = Buffer.alloc(0);
  let at = 0;
  for (;;) {
    const length = Number.parseInt(body.toString('latin1', at, at + 4), 16);
    if (!(length > 4)) break; // a flush, or no pkt-line at all
    const start = at;
    at += length;
    // Where the history of a shallow clone ends.
    if (body.toString('latin1', start + 4, start + 12) === 'shallow ') {
      shallow = Buffer.concat([shallow, body.subarray(start, at)]);
      continue;
    }
    const [line = '', more] = body
      .toString('utf8', start + 4, at)
      .trimEnd()
      .split('\0');
    const [before = '', after = '', ...name] = line.split(' ');
    commands.push({ref: name.join(' '), before, after});
    if (more !== undefined) capabilities = more.trim().split(' ');
  }
  const pack = body.indexOf('PACK', at);
  return {
    commands,
    capabilities,
    shallow,
    pack: pack < 0 ? Buffer.alloc(0) : body.subarray(pack),
    rest: body.subarray(at),
  };
}

/** The same push without some of its commands. */
export function withoutCommands(push: PushBody, refs: ReadonlySet<string>): Buffer {
  const kept = push.commands.filter(({ref}) => !refs.has(ref));
  const lines = kept.map(({before, after, ref}, index) =>
    packetLine(`${before} ${after} ${ref}${index === 0 ? `\0${push.capabilities.join(' ')}` : ''}`),
  );
  // A push that only deletes brings no pack.
  const rest = kept.every(({after}) => after === zeroSha) ? Buffer.from('0000') : push.rest;
  return Buffer.concat([push.shallow, ...lines, rest]);
}

/** Why one ref of a push is refused: the word behind its name, and lines that the server says besides. */
export interface Refusal {
  readonly reason: string;
  readonly said?: readonly string[];
}

/** Adds refusals to what the server reports of a push; `report` is undefined where all of it was refused. */
export function reportOf(
  {capabilities}: Pick<PushBody, 'capabilities'>,
  refused: ReadonlyMap<string, Refusal>,
  report?: Buffer,
): Buffer {
  if (!capabilities.some((one) => one.startsWith('report-status'))) return report ?? Buffer.alloc(0);
  const banded = capabilities.includes('side-band-64k');
  const {progress, status} = readReport(report ?? Buffer.alloc(0), banded);
  const lines = [...refused].map(([ref, {reason}]) => packetLine(`ng ${ref} ${reason}\n`));
  const said = [...refused.values()].flatMap((one) => one.said ?? []);
  if (said.length > 0) progress.push(packetLine(`\x02${said.join('\n')}\n`));
  const done = status.length === 0 ? packetLine('unpack ok\n') : status;
  const all = Buffer.concat([done, ...lines, Buffer.from('0000')]);
  return banded
    ? Buffer.concat([...progress, packetLine(Buffer.concat([Buffer.from([1]), all])), Buffer.from('0000')])
    : all;
}

/** What a server said on its way, as it stands, and the lines of its report without the flush at the end. */
function readReport(report: Buffer, banded: boolean): {progress: Buffer[]; status: Buffer} {
  const progress: Buffer[] = [];
  const parts: Buffer[] = [];
  for (let at = 0; banded && at < report.length;) {
    const length = Number.parseInt(report.toString('latin1', at, at + 4), 16);
    if (!(length > 4)) break;
    if (report[at + 4] === 1) parts.push(report.subarray(at + 5, at + length));
    else progress.push(report.subarray(at, at + length));
    at += length;
  }
  const status = banded ? Buffer.concat(parts) : report;
  return {progress, status: status.subarray(0, Math.max(0, status.length - 4))};
}

function packetLine(payload: string | Buffer): Buffer {
  const bytes = Buffer.from(payload);
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes]);
}
