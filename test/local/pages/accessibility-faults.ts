/** What a page lacks of the basics: one h1, landmarks, names, headers and captions of tables, unique ids, no script or style. */
export function accessibilityFaults(text: string): string[] {
  return checks.flatMap((check) => check(text));
}

type Check = (text: string) => string[];

const checks: readonly Check[] = [
  (text) => (all(text, /<h1[\s>]/g).length === 1 ? [] : ['not exactly one h1']),
  (text) =>
    ['main', 'header', 'footer']
      .filter((name) => !new RegExp(`<${name}[\\s>]`).test(text))
      .map((name) => `no ${name}`),
  (text) => (text.includes('<html lang="en">') ? [] : ['no language']),
  (text) => (/<title>[^<]+<\/title>/.test(text) ? [] : ['no title']),
  (text) =>
    all(text, /<nav[^>]*>/g)
      .filter((nav) => !nav.includes('aria-label="'))
      .map(() => 'nav without a name'),
  (text) =>
    all(text, /aria-labelledby="[^"]*"/g).filter(
      (by) => !text.includes(by.replace('aria-labelledby', ' id')),
    ),
  (text) =>
    all(text, /<table class.*?<\/table>/g)
      .filter((table) => !table.includes('<caption'))
      .map(() => 'table without caption'),
  (text) =>
    all(text, /<table.*?<\/table>/g)
      .filter((table) => !table.includes('<th'))
      .map(() => 'table without headers'),
  (text) =>
    all(text, /<th(?: [^>]*)?>/g).filter(
      (head) => /class|scope/.test(head) && !/scope="(?:col|row)"|align-/.test(head),
    ),
  (text) => all(text, /<img[^>]*>/g).filter((image) => !/\salt="[^"]+"/.test(image)),
  (text) => all(text, /<svg[^>]*>/g).filter((svg) => !svg.includes('aria-hidden="true"')),
  (text) =>
    all(text, /<(a|button)\s[^>]*>.*?<\/\1>/g).filter((link) => link.replace(/<[^>]*>/g, '').trim() === ''),
  (text) => {
    const ids = all(text, /\sid="[^"]*"/g);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  },
  (text) => {
    const levels = all(text, /<h[1-6][\s>]/g).map((heading) => Number(heading.charAt(2)));
    return levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`h${level} after h${levels[index - 1] ?? 0}`] : [],
    );
  },
  (text) =>
    all(
      text.replace(/="[^"]*"/g, (value) => (value.includes('<') ? '' : value)),
      /<script|\sstyle="|\son[a-z]+="/gi,
    ),
];

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([found]) => found);
}
