import fc from 'fast-check';
import {expect} from 'vitest';
import {readTag, readTagRecords} from '../../src/git/tag-records.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {thorough} from '../support/effort.ts';

thorough(
  'one tag reads as it does among all: of every message, lightweight, of another tag, broken',
  async () => {
    await using folder = await temporaryFolder();
    const git = testGit(folder.path);
    await git.run(['init', '--quiet']);
    await git.run(['commit', '--quiet', '--allow-empty', '-m', 'First']);
    const commit = await git.run(['rev-parse', 'HEAD']);
    const head = `object ${commit}\ntype commit\n`;
    const texts = [
      ...fc.sample(fc.string({unit: 'binary', maxLength: 40}), {numRuns: 30, seed: 7}),
      '\n\nafter blank lines\n\n',
      'tag inner\nobject y\n\ntype z\n',
      '',
    ].map((text) => text.replaceAll('\0', ''));
    for (const [index, text] of texts.entries()) {
      const content = `${head}tag t${index}\ntagger Ä B <a@b> 173568960${index % 10} +0100\n\n${text}`;
      const object = await git.run(['hash-object', '-t', 'tag', '-w', '--literally', '--stdin'], {
        input: content,
      });
      await git.run(['update-ref', `refs/tags/t${index}`, object]);
    }
    await git.run(['tag', 'light']);
    await git.run(['tag', '-m', 'outer', 'nested', 't0']);
    await git.run(['update-ref', 'refs/tags/moved', await git.run(['rev-parse', 'refs/tags/t1'])]);
    const {tags} = await readTagRecords(git, ['refs/tags']);
    expect(tags).toHaveLength(texts.length + 3);
    for (const tag of tags) expect(await readTag(git, tag.name)).toEqual(tag);
    expect(await readTag(git, 'nothing')).toBeUndefined();
  },
);
