import type {ErrorCode} from '../kernel/error-catalogue.ts';
import {chainOf, codeOf, UserError} from '../kernel/errors.ts';

/** What the system says where a disk or its permissions stop a write, and what helps. */
const faults: Readonly<Record<string, {code: ErrorCode; what: string; todo: string}>> = {
  ENOSPC: {
    code: 'CAIRN_DISK_FULL',
    what: 'the disk is full',
    todo: 'Make room there and run it again: nothing half-written was left.',
  },
  EDQUOT: {
    code: 'CAIRN_DISK_FULL',
    what: 'the quota of this user is used up',
    todo: 'Make room there and run it again: nothing half-written was left.',
  },
  EFBIG: {
    code: 'CAIRN_DISK_FULL',
    what: 'the file would be larger than this process or file system allows',
    todo: 'Raise the limit (ulimit -f), or use a file system that takes such files.',
  },
  EROFS: {
    code: 'CAIRN_DISK_READ_ONLY',
    what: 'the file system is read-only',
    todo: 'Mount it for writing, or use another folder.',
  },
  EACCES: {
    code: 'CAIRN_FILE_FORBIDDEN',
    what: 'this user may not do that',
    todo: 'Give this user the permission for the file and its folder.',
  },
  EPERM: {
    code: 'CAIRN_FILE_FORBIDDEN',
    what: 'the system does not let this user do that',
    todo: 'Give this user the permission for the file and its folder; it may belong to somebody else, or be locked.',
  },
};

/** Calls that are not about a file: the same codes mean something else there. */
const elsewhere = /^(listen|bind|connect|kill|spawn|getaddrinfo|setuid|setpriority)/;

/** A full or read-only disk and a missing permission are nobody's fault in Cairn; other errors stay as they are. */
export function explainFileFault(error: unknown): unknown {
  if (error instanceof UserError) return error;
  for (const link of chainOf(error)) {
    const fault = faults[codeOf(link) ?? ''];
    const call = textOf(link, 'syscall');
    if (fault === undefined || call === undefined || elsewhere.test(call)) continue;
    const where = textOf(link, 'dest') ?? textOf(link, 'path');
    return new UserError(
      fault.code,
      {
        ...(where !== undefined && {where}),
        what: `${fault.what} (${codeOf(link) ?? ''}, ${call})`,
        todo: fault.todo,
      },
      {cause: error},
    );
  }
  return error;
}

/** Awaits work on a file; an error of the system that does not say where, as that of a write, gets its path. */
export async function atPath<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && codeOf(error) !== undefined && textOf(error, 'path') === undefined)
      Object.assign(error, {path});
    throw error;
  }
}

function textOf(error: unknown, name: string): string | undefined {
  const value: unknown = error instanceof Error ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
