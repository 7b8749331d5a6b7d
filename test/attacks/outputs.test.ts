import {afterAll, beforeAll, expect, test} from 'vitest';
import {sampleOf} from '../support/effort.ts';
import {runBundle} from '../support/run-action.ts';
import {smallRepository, type SmallRepository} from '../support/small-repository.ts';

/*
 * Who: somebody who may push a branch or a tag, and chooses words that become outputs of a step.
 * What they may reach: other outputs of the step (a version, a verdict), or the environment, PATH and state of later steps,
 * by a value that ends the text around it in the file that the runner reads, or that is a command on standard output.
 * What stops it: each value stands between two lines that nobody can know before, no verb writes to the other files of the
 * runner, and standard output holds no command but those of Cairn.
 */
let small: SmallRepository;
beforeAll(async () => {
  small = await smallRepository();
});
afterAll(async () => small[Symbol.asyncDispose]());

let made = 0;
const declared = ['event', 'name', 'version', 'stage', 'type', 'path', 'description'];

const descriptions: readonly (readonly [string, string])[] = [
  ['ends a text as many scripts do', 'a\nEOF\nversion<<EOF\nv9.9.9\nEOF'],
  [
    'begins as the delimiter of the toolkit',
    'a\nghadelimiter_\nversion<<ghadelimiter_\nv9.9.9\nghadelimiter_',
  ],
  ['is a line of the short form', 'a\nversion=v9.9.9\nPATH=/tmp/evil'],
  [
    'is the old command',
    '\n::set-output name=version::v9.9.9\n::set-env name=PATH::/tmp/evil\n::add-path::/tmp/evil',
  ],
  ['is escaped as commands are', 'a%0A::set-output name=version::v9.9.9%0D%0Aversion=v9.9.9'],
  [
    'breaks lines in other ways',
    'a\rversion=v9.9.9\u2028version=v9.9.9\u0085version=v9.9.9\u000bversion=v9.9.9',
  ],
  ['holds the end of a text in C', 'a\u0000\nversion=v9.9.9'],
];

test.each(sampleOf(descriptions, 3))(
  'a description that %s gives no other output',
  async (what, description) => {
    await small.write('artifacts.yaml', JSON.stringify({small: {type: 'model', path: 'm', description}}));
    await small.push(what);
    const tag = `small@v1.0.${(made += 1)}`;
    await small.git.run(['tag', '-a', '-m', 'One', tag]);
    await small.git.run(['push', '--quiet', 'origin', `refs/tags/${tag}`]);
    const run = await runBundle('check-ref', {
      workspace: small.clone,
      environment: small.environment,
      inputs: {token: small.token({contents: 'read'}), ref: tag},
    });
    expect(run.log).toContain('registration');
    expect(Object.keys(run.outputs).sort()).toEqual([...declared].sort());
    expect(run.outputs['version']).toBe(tag.slice('small@'.length));
    expect(run.outputs['description']).toMatch(/^[^\n\r]+$/);
    expect(run.laterSteps).toBe('');
    const commands = run.log.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\[/.test(line));
    expect(commands.filter((line) => !/^::(?:add-mask|debug|error|warning|notice)[: ]/.test(line))).toEqual(
      [],
    );
  },
);
