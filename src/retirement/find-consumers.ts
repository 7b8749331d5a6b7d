import {datasetOf, modelOf, trainedModelOf} from '../config/load-config.ts';
import type {Config} from '../generated/documents.ts';
import {countLeftOut} from '../monitoring/live/left-out.ts';
import {leftOutText} from '../monitoring/live/live-sentences.ts';
import {streamLiveRows} from '../monitoring/live/fetch-live-rows.ts';
import {liveAddress} from '../monitoring/live/find-live-rows.ts';
import type {LiveRow} from '../monitoring/live/live-rows.ts';
import {readLiveFiles} from '../monitoring/live/read-live-files.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';

/** Somebody who called a version. */
export interface Consumer {
  /** As they call themselves; `unknown` where the log does not say. */
  readonly caller: string;
  readonly calls: number;
  /** Newest call, ISO 8601; undefined where no row has a time. */
  readonly last: string | undefined;
}

/** Who called a version, and where that is known from. */
export interface ConsumerSearch {
  /** Most calls first. */
  readonly consumers: readonly Consumer[];
  /** Addresses and file patterns that were read. */
  readonly sources: readonly string[];
  /** Sources that could not be read, a sentence each: who called there is not known. */
  readonly unread: readonly string[];
}

/**
 * Reads the serving logs of a model (files where `live` names some, else the servers of all its stages) for calls of a
 * version that arrived at `from` or later. Rows without a version count as calls of it, rows without a moment as recent:
 * what is not known must not let a version go.
 */
export async function findConsumers(
  context: Pick<Context, 'workspace' | 'github' | 'log'>,
  options: {
    config: Config;
    model: string;
    version: string;
    from: Date;
    live: string | undefined;
    url: string | undefined;
  },
): Promise<ConsumerSearch> {
  const calls = new Map<string, {calls: number; last: number}>();
  const count = (row: LiveRow): void => {
    if ((row.version ?? options.version) !== options.version) return;
    const moment = row.at ?? row.time;
    if (moment < options.from.getTime()) return; // false for NaN
    const caller = row.caller ?? 'unknown';
    const known = calls.get(caller) ?? {calls: 0, last: Number.NEGATIVE_INFINITY};
    const last = Number.isNaN(moment) ? known.last : Math.max(known.last, moment);
    calls.set(caller, {calls: known.calls + 1, last});
  };
  const sources: string[] = [];
  const counts = {rows: countLeftOut(), values: countLeftOut()};
  const unread: string[] = [];
  const read = async (source: string, work: () => Promise<void>): Promise<void> => {
    sources.push(source);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unread.push(error.message);
    }
  };
  const {live} = options;
  if (live !== undefined)
    await read(live, async () => {
      const dataset = datasetOf(options.config, trainedModelOf(options.config, options.model).dataset);
      for (const row of await readLiveFiles(
        context.workspace,
        live,
        {
          dataset,
          features: [],
          answers: 'string',
          targets: [],
        },
        counts,
        context.log,
      ))
        count(row);
    });
  else
    for (const address of await addresses(context, options))
      await read(address, async () => {
        for await (const row of streamLiveRows(address, {from: undefined, to: undefined}, counts.rows))
          count(row);
      });
  unread.push(...counts.rows.list().map((one) => `Lines that may be calls: ${leftOutText(one)}.`));
  const consumers = [...calls]
    .map(([caller, {calls, last}]) => ({
      caller,
      calls,
      last: Number.isFinite(last) ? new Date(last).toISOString() : undefined,
    }))
    .sort((a, b) => b.calls - a.calls || (a.caller < b.caller ? -1 : 1));
  return {consumers, sources, unread};
}

async function addresses(
  context: Pick<Context, 'github'>,
  {config, model, url}: {config: Config; model: string; url: string | undefined},
): Promise<string[]> {
  if (url !== undefined) return [url];
  const found = new Set<string>();
  for (const stage of Object.keys(modelOf(config, model).stages ?? {})) {
    const address = await liveAddress(context, {config, model, stage});
    if (address !== undefined) found.add(address);
  }
  return [...found];
}
