import {describe, expect, test} from 'vitest';
import {matchesAny, passesPatterns} from '../../../src/local/runner/glob-filter.ts';

/** The table of GitHub's "workflow syntax" page, and what stands around it. */
const CASES: readonly (readonly [pattern: string, matching: readonly string[], other: readonly string[]])[] =
  [
    ['feature/*', ['feature/my-branch', 'feature/your-branch'], ['feature/a/b', 'feature']],
    ['feature/**', ['feature/beta-a/my-branch', 'feature/mona/the/octocat'], ['feature']],
    ['main', ['main'], ['main2', 'amain']],
    ['releases/mona-the-octocat', ['releases/mona-the-octocat'], ['releases/mona_the_octocat']],
    ['*', ['main', 'releases'], ['all/the/branches']],
    ['**', ['all/the/branches', 'every/tag', 'main'], []],
    ['*feature', ['mona-feature', 'feature', 'ver-10-feature'], ['a/feature']],
    ['v2*', ['v2', 'v2.0', 'v2.9'], ['v1', 'xv2']],
    ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1.0', 'v1x0x0']],
    ['*.jsx?', ['page.js', 'page.jsx'], ['dir/page.js', 'page.jsxx']],
    ['**.js', ['index.js', 'js/index.js', 'src/js/app.js'], ['index.jsx']],
    ['docs/*', ['docs/README.md', 'docs/file.txt'], ['docs/a/b.md']],
    ['docs/**', ['docs/README.md', 'docs/mona/octocat.txt'], ['doc/a']],
    ['docs/**/*.md', ['docs/README.md', 'docs/mona/hello-world.md', 'docs/a/markdown/file.md'], ['docs.md']],
    [
      '**/docs/**',
      ['docs/hello.md', 'dir/docs/my-file.txt', 'space/docs/plan/space.doc'],
      ['xdocs/hello.md'],
    ],
    ['**/README.md', ['README.md', 'js/README.md'], ['xREADME.md']],
    ['**/*src/**', ['a/src/app.js', 'my-src/code/js/app.js'], ['a/srcs/app.js']],
    ['**/*-post.md', ['my-post.md', 'path/their-post.md'], ['post.md']],
    ['**/migrate-*.sql', ['migrate-10909.sql', 'db/migrate-v1.0.sql'], ['migrate.sql']],
    [String.raw`a\*b`, ['a*b'], ['axb']],
    ['iris@v*', ['iris@v1.0.0'], ['iris#production#1']],
    ['a.b(c)|d', ['a.b(c)|d'], ['axb(c)|d', 'd']],
  ];

describe('a filter pattern', () => {
  test.each(CASES)('%s', (pattern, matching, other) => {
    expect(matching.filter((name) => !matchesAny(name, [pattern]))).toEqual([]);
    expect(other.filter((name) => matchesAny(name, [pattern]))).toEqual([]);
  });

  test.each([
    ['releases/10', ['releases/**', '!releases/**-alpha'], true],
    ['releases/10-alpha', ['releases/**', '!releases/**-alpha'], false],
    ['docs/x.md', ['*.md', '!docs/x.md', '**/x.md'], true],
    ['README.md', ['*.md', '!README.md', 'README*'], true],
    ['README.md', ['!README.md', '*.md'], true],
    ['README.md', ['!README.md'], false],
  ] as const)('%s against %j: the last match decides', (name, patterns, passes) => {
    expect(passesPatterns(name, patterns)).toBe(passes);
  });
});
