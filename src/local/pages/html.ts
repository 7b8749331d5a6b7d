/** Markup that is safe to send; made by `html` and by nothing that a JSON body could imitate. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a hole of `html`: text is escaped, markup is kept, nothing (`undefined`, `null`, `false`) is left out. */
export type Content = Markup | string | number | undefined | null | false | readonly Content[];

/** Builds markup; every hole is escaped unless it holds markup. Holes in attributes must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...holes: readonly Content[]): Markup {
  let text = strings[0] ?? '';
  holes.forEach((hole, index) => {
    text += render(hole) + (strings[index + 1] ?? '');
  });
  return new Markup(text);
}

/** Text made inert for element content and for quoted attributes; characters that hide or reorder text become visible. */
export function escapeHtml(text: string): string {
  return revealHidden(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Shows control characters and direction overrides by name, so that a reader sees what a machine would read. */
export function revealHidden(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

// Everything in C0 and C1 but tab, line feed and carriage return; then the embeddings, overrides and isolates of bidi.
// eslint-disable-next-line no-control-regex -- these are the characters to be shown
const hidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function render(hole: Content): string {
  if (hole === undefined || hole === null || hole === false) return '';
  if (hole instanceof Markup) return hole.toString();
  if (typeof hole === 'string') return escapeHtml(hole);
  if (typeof hole === 'number') return String(hole);
  return hole.map(render).join('');
}
