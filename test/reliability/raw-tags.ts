import {objects} from './observe.ts';

/** A tag as it lies in the repository, read without Cairn's own reader. */
export interface SeenFact {
  /** Without `refs/tags/`. */
  readonly tag: string;
  readonly object: string;
  readonly annotated: boolean;
  readonly statedName: string;
  readonly commit: string;
  /** Undefined for a name that is none of the shapes that Cairn writes. */
  readonly kind: 'version' | 'assignment' | 'other' | undefined;
  /** Empty for other kinds. */
  readonly version: string;
  readonly stage: string;
  /** By key without `Cairn-`. */
  readonly trailers: Readonly<Record<string, string>>;
}

/** Every tag among refs; a model has all of them in these worlds. */
export async function factsOf(bare: string, refs: Readonly<Record<string, string>>): Promise<SeenFact[]> {
  const tags = Object.entries(refs).filter(([ref]) => ref.startsWith('refs/tags/'));
  const found = await objects(
    bare,
    tags.map(([, object]) => object),
  );
  return tags.map(([ref, object]) => {
    const tag = ref.slice('refs/tags/'.length);
    const {type = '', bytes = Buffer.alloc(0)} = found.get(object) ?? {};
    const text = bytes.toString();
    const split = text.indexOf('\n\n');
    const header = (key: string): string =>
      new RegExp(`^${key} (.*)$`, 'm').exec(text.slice(0, split))?.[1] ?? '';
    const annotated = type === 'tag';
    return {
      tag,
      object,
      annotated,
      statedName: annotated ? header('tag') : '',
      commit: annotated ? header('object') : object,
      ...nameOf(tag),
      trailers: annotated ? trailersOf(text.slice(split + 2)) : {},
    };
  });
}

function nameOf(tag: string): Pick<SeenFact, 'kind' | 'version' | 'stage'> {
  const version = /^m@v(\d+\.\d+\.\d+)$/.exec(tag)?.[1];
  if (version !== undefined) return {kind: 'version', version, stage: ''};
  const stage = /^m#([a-z]+)#\d+$/.exec(tag)?.[1];
  if (stage !== undefined) return {kind: 'assignment', version: '', stage};
  return {kind: /^m[@#][a-z0-9.]+!?(#\d+)?$/.test(tag) ? 'other' : undefined, version: '', stage: ''};
}

function trailersOf(message: string): Record<string, string> {
  const paragraphs = message.trimEnd().split('\n\n');
  const lines = (paragraphs.at(-1) ?? '').split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const match = /^Cairn-([A-Za-z]+): (.*)$/.exec(line);
      return match ? [[match[1] ?? '', match[2] ?? '']] : [];
    }),
  );
}
