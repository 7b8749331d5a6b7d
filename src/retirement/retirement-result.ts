import type {VerbResult} from '../kernel/verb.ts';
import {code, escapeMarkdown, table} from '../text/markdown.ts';
import type {RemovalPlan} from './plan-removal.ts';
import {counted} from '../text/counted.ts';

export type RetirementResult = VerbResult<
  'version' | 'state' | 'after' | 'consumers' | 'blockers' | 'tag' | 'freed' | 'changed'
>;

/** What `retire` hands back: how far the version is on its way out, and what stands against it. */
export function retirementResult(
  state: 'announced' | 'blocked' | 'removable' | 'removed',
  plan: RemovalPlan,
  {tag = '', changed = false}: {tag?: string; changed?: boolean},
): RetirementResult {
  const {retirement, blockers, search, files} = plan;
  const {model, version} = plan.tagged.manifest;
  const freed = files.goes.reduce((sum, {bytes}) => sum + bytes, 0);
  const after = retirement?.after ?? '';
  const subject = `${model} ${version}`;
  const headline = {
    announced: `${subject} may be removed after ${after}; ${blockersLine(plan)}.`,
    blocked: `${subject} cannot be removed now: ${blockers[0] ?? ''}`,
    removable: `${subject} can be removed; ${counted(files.goes.length, 'file')} with ${freed} bytes would go. Nothing was changed.`,
    removed: `${subject} is out of the registry; ${counted(files.goes.length, 'file')} with ${counted(freed, 'byte')} deleted.`,
  }[state];
  return {
    outputs: {
      version,
      state,
      after,
      consumers: JSON.stringify(search.consumers),
      blockers: JSON.stringify(blockers),
      tag,
      freed: freed,
      changed: changed,
    },
    document: {
      model,
      version,
      state,
      retirement: retirement ?? null,
      blockers,
      ...search,
      goes: files.goes.map(({path, bytes, store}) => ({path, bytes, store})),
      stays: files.stays,
      freed,
      tag: tag === '' ? null : tag,
      changed,
    },
    summary: summaryOf(headline, plan),
    headline,
    conclusion: 'success',
  };
}

function blockersLine({blockers, early}: RemovalPlan): string {
  const others = blockers.filter((blocker) => blocker !== early);
  return others.length === 0
    ? 'nothing else stands against it'
    : `until then: ${others.join(' ')}`.replace(/\.$/, '');
}

function summaryOf(headline: string, {blockers, search, files}: RemovalPlan): string {
  const rows = [
    ...files.goes.map(({path, bytes}) => [code(path), String(bytes), 'goes']),
    ...files.stays.map(({path, bytes, why}) => [code(path), String(bytes), `stays: ${escapeMarkdown(why)}`]),
  ];
  return [
    `## ${escapeMarkdown(headline, 1000)}`,
    ...(blockers.length === 0 ? [] : [blockers.map((one) => `- ${escapeMarkdown(one, 600)}`).join('\n')]),
    search.sources.length === 0
      ? 'No serving log is known, so nobody was seen calling it.'
      : `Read for calls: ${search.sources.map((source) => code(source)).join(', ')}.`,
    ...(search.consumers.length === 0
      ? []
      : [
          table(
            ['Caller', 'Calls', 'Last'],
            search.consumers.map(({caller, calls, last}) => [
              escapeMarkdown(caller),
              String(calls),
              escapeMarkdown(last ?? ''),
            ]),
          ),
        ]),
    ...(rows.length === 0 ? [] : [table(['File', 'Bytes', 'What becomes of it'], rows)]),
  ].join('\n\n');
}
