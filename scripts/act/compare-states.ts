import type {EndState} from './end-state.ts';

/** What two stories left differently: for each thing, where it is and the first line that one has and the other has not. */
export function compareStates(ours: EndState, acts: EndState): string[] {
  return [...new Set([...Object.keys(ours), ...Object.keys(acts)])].flatMap((kind) => {
    const mine = without(ours[kind] ?? [], acts[kind] ?? []);
    const other = without(acts[kind] ?? [], ours[kind] ?? []);
    const names = new Set([...mine, ...other].map(nameOf));
    return [...names].map((name) => {
      const one = mine.find((text) => nameOf(text) === name);
      const two = other.find((text) => nameOf(text) === name);
      return `${kind}: ${name}\n    our runner: ${firstLine(one, two)}\n    act:        ${firstLine(two, one)}`;
    });
  });
}

/** What of a list is not in another one; what is there twice has to be there twice. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function nameOf(text: string): string {
  return text.split(' ', 1)[0] ?? '';
}

function firstLine(text: string | undefined, other: string | undefined): string {
  if (text === undefined) return 'not there';
  const lines = new Set(other?.split('\n'));
  return (
    text
      .split('\n')
      .find((line) => !lines.has(line))
      ?.slice(0, 300) ?? '(nothing more than the other)'
  );
}
