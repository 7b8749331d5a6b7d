import type {MarkdownIt, StateBlock, StateCore, StateInline, Token} from 'markdown-it';
import {escapeHtml} from './html.ts';

/**
 * Lets `<details>`, `<summary>`, `<br>`, `<sub>`, `<sup>` and comments work in Markdown, and no other HTML: the tags
 * become tokens (all attributes but `open` of details are lost), comments vanish, and every tag is closed within the
 * block that it was opened in, so that no text can close an element of the page around it.
 */
export function allowSomeHtml(md: MarkdownIt): void {
  md.block.ruler.before('html_block', 'allowed_block', blockRule, {
    alt: ['paragraph', 'reference', 'blockquote'],
  });
  md.inline.ruler.before('html_inline', 'allowed_inline', inlineRule);
  md.core.ruler.push('balance_allowed', balance);
  md.renderer.rules['allowed_tag'] = (tokens, index) => tagText(tokens[index]);
  md.renderer.rules['allowed_text'] = (tokens, index) => inertText(tokens[index]?.content ?? '');
}

interface Tag {
  readonly name: string;
  readonly act: 'open' | 'close' | 'void';
  readonly open: boolean;
}

const tag = /<(\/?)(details|summary|br|sub|sup)(\s[^<>]*)?\/?>/iy;
const comment = /<!--[\s\S]*?-->/y;
const blockStart = /^<\/?(?:details|summary)(?=[\s/>]|$)/i;

function blockRule(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const next = endOfBlock(state, startLine, endLine);
  if (next === undefined) return false;
  if (silent) return true;
  pushPieces(state, state.getLines(startLine, next, state.blkIndent, true));
  state.line = next;
  return true;
}

/** As in CommonMark: a block that starts with one of our block tags ends at a blank line, a comment ends where it ends. */
function endOfBlock(state: StateBlock, startLine: number, endLine: number): number | undefined {
  const first = lineText(state, startLine);
  let next = startLine + 1;
  if (first.startsWith('<!--')) {
    const end = state.src.indexOf('-->', state.bMarks[startLine]);
    while (next < endLine && (state.eMarks[next - 1] ?? 0) < end) next += 1;
    return end === -1 || (state.eMarks[next - 1] ?? 0) < end ? undefined : next;
  }
  if (!blockStart.test(first)) return undefined;
  while (next < endLine && (state.sCount[next] ?? 0) >= state.blkIndent && !state.isEmpty(next)) next += 1;
  return next;
}

function inlineRule(state: StateInline, silent: boolean): boolean {
  const found = match(tag, state.src, state.pos) ?? match(comment, state.src, state.pos);
  if (found === undefined || state.pos + found[0].length > state.posMax) return false;
  if (!silent && !found[0].startsWith('<!--')) state.push('allowed_tag', '', 0).meta = {...tagOf(found)};
  state.pos += found[0].length;
  return true;
}

/** Cuts the text of a block into tags and inert text; Markdown is not read in there, as on GitHub. */
function pushPieces(state: StateBlock, text: string): void {
  let plain = '';
  const flush = (): void => {
    if (plain !== '') state.push('allowed_text', '', 0).content = plain;
    plain = '';
  };
  for (let position = 0; position < text.length;) {
    const found = match(tag, text, position) ?? match(comment, text, position);
    if (found === undefined) {
      plain += text.charAt(position);
      position += 1;
      continue;
    }
    flush();
    if (!found[0].startsWith('<!--')) state.push('allowed_tag', '', 0).meta = {...tagOf(found)};
    position += found[0].length;
  }
  flush();
}

/** Closes what stays open at the end of its Markdown block and drops what closes nothing. */
function balance(state: StateCore): void {
  state.tokens = balanced(state.tokens, state);
}

function balanced(tokens: readonly Token[], state: StateCore): Token[] {
  const result: Token[] = [];
  const open: (string | undefined)[] = []; // names of our tags; undefined for an element of Markdown itself
  const closeDownTo = (depth: number): void => {
    while (open.length > depth) {
      const name = open.pop();
      if (name !== undefined) result.push(allowedToken(state, {name, act: 'close', open: false}));
    }
  };
  /** Whether the tag stays, after what it closes on its way was closed. */
  const settle = ({name, act}: Tag): boolean => {
    if (act === 'open') {
      if (name === 'summary' && open.at(-1) !== 'details') return false;
      open.push(name);
    } else if (act === 'close') {
      const depth = open.lastIndexOf(name);
      if (depth <= open.lastIndexOf(undefined)) return false;
      closeDownTo(depth + 1);
      open.pop();
    }
    return true;
  };
  for (const token of tokens) {
    if (token.type === 'allowed_tag') {
      if (!settle(metaOf(token))) continue;
    } else if (token.nesting === 1) {
      open.push(undefined);
    } else if (token.nesting === -1) {
      closeDownTo(open.lastIndexOf(undefined) + 1);
      open.pop();
    } else if (token.type === 'inline') {
      token.children = balanced(token.children ?? [], state);
      if (token.children.some(isDetails)) loosenParagraph(result.at(-1));
    }
    result.push(token);
  }
  closeDownTo(0);
  for (const [index, token] of result.entries()) {
    if (token.type === 'paragraph_close') token.tag = result[index - 2]?.tag ?? token.tag;
  }
  return result;
}

/** A `p` ends where `details` starts, so a paragraph that holds one becomes a `div`. */
function loosenParagraph(before: Token | undefined): void {
  if (before?.type === 'paragraph_open') before.tag = 'div';
}

function isDetails(token: Token): boolean {
  return token.type === 'allowed_tag' && metaOf(token).name === 'details';
}

function lineText(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

function match(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}

function tagOf(found: RegExpExecArray): Tag {
  const name = (found[2] ?? '').toLowerCase();
  const act = name === 'br' ? 'void' : found[1] === '/' ? 'close' : 'open';
  return {name, act, open: name === 'details' && /^\s+open\b/i.test(found[3] ?? '')};
}

function allowedToken(state: StateCore, meta: Tag): Token {
  const token = new state.Token('allowed_tag', '', 0);
  token.meta = {...meta};
  return token;
}

function metaOf(token: Token): Tag {
  return token.meta as unknown as Tag; // only tagOf and allowedToken make tokens of this type
}

function tagText(token: Token | undefined): string {
  if (token === undefined) return '';
  const {name, act, open} = metaOf(token);
  return act === 'close' ? `</${name}>` : `<${name}${open ? ' open' : ''}>`;
}

/** Escapes text but keeps its character references, as the text of an HTML block has them. */
function inertText(text: string): string {
  return escapeHtml(text).replace(/&amp;(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, '&$1;');
}
