import MarkdownItParser, {type Env, type MarkdownIt, type StateCore, type Token} from 'markdown-it';
import {escapeHtml, Markup, revealHidden} from './html.ts';
import {allowSomeHtml} from './markdown-html.ts';
import {allowPicture, pictureOf} from './markdown-picture.ts';

export interface MarkdownOptions {
  /** The level of the page's heading that the text stands under: its own begin one below, and skip none. */
  readonly under: number;
  /** True for comments and bodies, where a line break is a line break; false for files. */
  readonly breaks: boolean;
  /** The address that may be linked to, or shown as an image, for one written in the text; undefined for none. */
  readonly resolve: (address: string, use: 'link' | 'image') => string | undefined;
}

/** Renders Markdown as GitHub shows it, with no HTML from the text but the few tags of `allowSomeHtml` and `allowPicture`. */
export function markdown(source: string, options: MarkdownOptions): Markup {
  // markdown-it escapes all text itself; what is added here is printed from fixed words.
  return new Markup(renderer.render(revealHidden(source), {page: options}));
}

const renderer = build();

function build(): MarkdownIt {
  const md = new MarkdownItParser({html: false, linkify: false, breaks: false});
  // Schemes that a link may have; relative addresses have none.
  md.validateLink = (address) =>
    !/^\s*[a-z][a-z\d+.-]*:/i.test(address) || /^(https?|mailto):/i.test(address);
  md.use(allowSomeHtml);
  md.use(allowPicture);
  md.core.ruler.push('fit_page', fitPage);
  md.renderer.rules['softbreak'] = (_tokens, _index, _options, env) =>
    optionsOf(env).breaks ? '<br>\n' : '\n';
  md.renderer.rules['alert_title'] = (tokens, index) =>
    `<span class="alert-title">${escapeHtml(tokens[index]?.content ?? '')}</span>`;
  md.renderer.rules['table_open'] = () => '<div class="scroll"><table>\n';
  md.renderer.rules['table_close'] = () => '</table></div>\n';
  return md;
}

function fitPage(state: StateCore): void {
  const options = optionsOf(state.env);
  fitHeadings(state.tokens, options.under);
  state.tokens.forEach((token, index) => {
    if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token);
    if (token.type === 'blockquote_open') markAlert(token, state.tokens[index + 2]);
    if (token.children !== null)
      token.children = token.children.flatMap((child) => fitInline(child, options, state));
  });
}

/** Gives headings the level that their place has; how large they look stays as written. */
function fitHeadings(tokens: readonly Token[], under: number): void {
  const above: number[] = [];
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      const level = Number(token.tag.slice(1));
      while ((above.at(-1) ?? 0) >= level) above.pop();
      above.push(level);
      token.attrSet('class', `level-${level}`);
    }
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      token.tag = `h${Math.min(6, under + above.length)}`;
    }
  }
}

/** Style attributes are forbidden by the pages' policy. */
function alignByClass(token: Token): void {
  const align = /^text-align:(left|center|right)$/.exec(String(token.attrGet('style') ?? ''))?.[1];
  token.attrs = align === undefined ? null : [['class', `align-${align}`]];
}

/** GitHub's alerts: a quotation whose first line is `[!NOTE]` and the like. */
function markAlert(quotation: Token, inline: Token | undefined): void {
  const first = inline?.children?.[0];
  const kind = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$/.exec(first?.content ?? '')?.[1];
  if (
    kind === undefined ||
    first?.type !== 'text' ||
    (inline?.children?.[1]?.type ?? 'softbreak') !== 'softbreak'
  )
    return;
  quotation.attrSet('class', `alert ${kind.toLowerCase()}`);
  first.content = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}:`;
  first.type = 'alert_title';
}

function fitInline(token: Token, options: MarkdownOptions, state: StateCore): Token[] {
  if (token.type === 'link_open') {
    const target = options.resolve(String(token.attrGet('href') ?? ''), 'link');
    const title = token.attrGet('title');
    token.attrs = target === undefined ? [] : [['href', target]];
    if (target !== undefined && /^[a-z]+:/i.test(target))
      token.attrPush(['rel', 'nofollow noopener noreferrer']);
    if (title !== null) token.attrPush(['title', String(title)]);
  }
  const picture = pictureOf(token);
  if (picture !== undefined) {
    const resolved = (address = ''): string | undefined => options.resolve(address, 'image');
    token.meta = {...picture, plain: resolved(picture.plain), other: resolved(picture.other)};
  }
  if (token.type !== 'image') return [token];
  const source = String(token.attrGet('src') ?? '');
  const target = options.resolve(source, 'image');
  if (target !== undefined) {
    token.attrSet('src', target);
    token.attrSet('loading', 'lazy');
    return [token];
  }
  // Images from elsewhere are not loaded: their words stand in for them.
  const text = new state.Token('text', '', 0);
  text.content = `[image: ${token.content === '' ? source : token.content}]`;
  return [text];
}

function optionsOf(env: Env | undefined): MarkdownOptions {
  return env?.['page'] as MarkdownOptions; // set by `markdown`, the only caller
}
