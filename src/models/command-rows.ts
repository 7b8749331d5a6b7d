import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {Table} from '../data/table.ts';
import {writeCsv} from '../data/write-csv.ts';
import type {RunTypes} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';
import {digestOfFile, type Digest} from '../kernel/digest.ts';
import {fillRows} from './fill-rows.ts';

/** Writes what a model that is a command reads: the columns of its signature in their order, and no other. */
export async function writeCommandRows(
  path: string,
  table: Table,
  {inputs}: RunTypes.Signature,
): Promise<void> {
  const columns = Object.fromEntries(inputs.map(({name, type, words}) => [name, {type, words}]));
  await writeCsv(path, table, Object.keys(columns), columns);
}

/** The digest of the file that a command with this signature reads for these rows. */
export async function digestOfCommandRows(
  table: Table,
  signature: RunTypes.Signature,
  {temporary, makeScratch}: Pick<Context, 'temporary' | 'makeScratch'>,
): Promise<Digest> {
  const scratch = await makeScratch(temporary, 'rows-');
  try {
    const path = join(scratch, 'rows.csv');
    await writeCommandRows(path, fillRows(table, signature.inputs), signature);
    return (await digestOfFile(path)).sha256;
  } finally {
    await rm(scratch, {recursive: true, force: true});
  }
}
