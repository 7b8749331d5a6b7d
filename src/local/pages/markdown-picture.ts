import type {MarkdownIt, StateInline, Token} from 'markdown-it';
import {escapeHtml} from './html.ts';

/** A picture for light and dark pages, as addresses and words that its text had; `undefined` addresses are not shown. */
export interface PictureParts {
  readonly scheme: 'dark' | 'light';
  readonly other: string | undefined;
  readonly plain: string | undefined;
  readonly words: string;
}

const picture =
  /<picture>\s*<source media="\(prefers-color-scheme: (dark|light)\)" srcset="([^"<>\s]*)"\s*\/?>\s*<img alt="([^"<>]*)" src="([^"<>\s]*)"\s*\/?>\s*<\/picture>/iy;

/** Lets `<picture>` work in Markdown, in the one form that GitHub documents for pictures that fit light and dark pages. */
export function allowPicture(md: MarkdownIt): void {
  md.inline.ruler.before('html_inline', 'allowed_picture', inlineRule);
  md.renderer.rules['allowed_picture'] = (tokens, index) => pictureHtml(tokens[index]);
}

/** What a token of ours shows; undefined for every other token. */
export function pictureOf(token: Token): PictureParts | undefined {
  return token.type === 'allowed_picture' ? (token.meta as unknown as PictureParts) : undefined; // made below alone
}

function inlineRule(state: StateInline, silent: boolean): boolean {
  picture.lastIndex = state.pos;
  const found = picture.exec(state.src);
  if (found === null || state.pos + found[0].length > state.posMax) return false;
  const [all, scheme = '', other = '', words = '', plain = ''] = found;
  if (!silent) {
    const parts: PictureParts = {
      scheme: scheme.toLowerCase() === 'dark' ? 'dark' : 'light',
      other: decoded(other),
      plain: decoded(plain),
      words: decoded(words),
    };
    state.push('allowed_picture', '', 0).meta = {...parts};
  }
  state.pos += all.length;
  return true;
}

function decoded(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function pictureHtml(token: Token | undefined): string {
  const parts = token && pictureOf(token);
  if (parts === undefined) return '';
  const {scheme, other, plain, words} = parts;
  // Images from elsewhere are not loaded: their words stand in for them.
  if (plain === undefined) return escapeHtml(`[image: ${words}]`);
  const source =
    other === undefined
      ? ''
      : `<source media="(prefers-color-scheme: ${scheme})" srcset="${escapeHtml(other)}">`;
  return `<picture>${source}<img alt="${escapeHtml(words)}" src="${escapeHtml(plain)}" loading="lazy"></picture>`;
}
