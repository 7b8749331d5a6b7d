import {readFileSync} from 'node:fs';

/** A fenced block of a page: its language (empty where none is named), its text without the indentation of its fence, its line. */
export interface PageBlock {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

/** Every fenced block of a page of Markdown, in its order; throws where a fence is not closed. */
export function blocksOf(page: string): readonly PageBlock[] {
  const whole = readFileSync(page, 'utf8');
  const blocks = [...whole.matchAll(/^( *)```(\w*)\n([^]*?)^\1```$/gm)].map(
    ({index, 1: indent = '', 2: language = '', 3: text = ''}) => ({
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      line: whole.slice(0, index).split('\n').length,
    }),
  );
  const fences = whole.match(/^ *```/gm) ?? [];
  if (fences.length !== 2 * blocks.length) throw new Error(`${page} has a block that is not closed.`);
  return blocks;
}

/** The text of the one block of a page that is of this language and begins so; throws where there is none, or another one. */
export function blockOf(page: string, language: string, begins: string): string {
  const found = blocksOf(page).filter(
    (block) => block.language === language && block.text.startsWith(begins),
  );
  const [block] = found;
  if (block === undefined || found.length > 1)
    throw new Error(`${page} has ${found.length} blocks of ${language} that begin with ${begins}.`);
  return block.text;
}
