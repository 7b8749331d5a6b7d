import type {ModelState, Version} from './state.ts';
import {isSemver, parseTagName} from './tag-name.ts';

/** What a person names: a model, one version of it, or one stage. */
export interface Selector {
  readonly model: string;
  /** A Semantic Version, or the one registered last, or the greatest one. */
  readonly version?: string;
  readonly stage?: string;
}

/** Reads `model`, `model@1.2.3` (also with v), `model@latest`, `model@greatest` and `model#stage`. */
export function parseSelector(text: string): Selector | undefined {
  const [, model = '', mark, rest = ''] = /^([^@#]*)(?:([@#])(.*))?$/s.exec(text) ?? [];
  // The grammar of tags says what a name is.
  if (parseTagName(`${model.replace(':', '=')}@created`).kind === 'foreign') return undefined;
  const named = {model: model.replace('=', ':')};
  if (mark === undefined) return named;
  if (mark === '#')
    return parseTagName(`m#${rest}`).kind === 'assignment' && !rest.includes('#')
      ? {...named, stage: rest}
      : undefined;
  const version = rest.replace(/^v(?=\d)/, '');
  return version === 'latest' || version === 'greatest' || isSemver(version)
    ? {...named, version}
    : undefined;
}

/** The version that a selector means in a state; undefined where there is none. */
export function selectVersion(state: ModelState, {version, stage}: Selector): Version | undefined {
  if (version === 'latest') return state.latest;
  if (version === 'greatest') return state.versions.at(-1);
  const wanted = stage === undefined ? version : state.stages.get(stage)?.version;
  return state.versions.find((candidate) => candidate.version === wanted);
}
