import {mkdir, symlink, truncate, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {pngFault} from '../../src/experiments/png-fault.ts';
import {readPlots} from '../../src/experiments/plots.ts';
import {pngOf} from '../support/png.ts';
import {temporaryFolder} from '../support/temporary.ts';

describe('what is a PNG', () => {
  test.each<[string, Buffer, string | undefined]>([
    ['a small one', pngOf(), undefined],
    ['one with a text in it', pngOf(2, 2, {chunks: [['tEXt', Buffer.from('a\0b')]]}), undefined],
    ['nothing', Buffer.alloc(0), 'does not begin as a PNG does'],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 'does not begin as a PNG does'],
    [
      'HTML behind the signature',
      Buffer.concat([pngOf().subarray(0, 8), Buffer.from('<script>alert(1)</script>')]),
      'breaks off in the middle',
    ],
    ['HTML behind the end', pngOf(2, 2, {behind: '<script>alert(1)</script>'}), 'holds more behind its end'],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'does not begin as a PNG does'],
    ['too many pixels', pngOf(100_000, 2), 'is 100000 x 2 pixels'],
    ['no pixel', pngOf(0, 2), 'is 0 x 2 pixels'],
    ['one without its end', pngOf().subarray(0, -12), 'breaks off in the middle'],
  ])('%s', (_, bytes, fault) => {
    expect(pngFault(bytes)).toBe(fault);
  });

  test('a changed byte is found, wherever it is', () => {
    const whole = pngOf();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({min: 1, max: 255}), (at, by) => {
        const changed = Buffer.from(whole);
        changed.writeUInt8((changed.readUInt8(at) + by) % 256, at);
        expect(pngFault(changed)).toBeDefined();
      }),
    );
  });
});

describe('plots of a folder', () => {
  async function refusal(
    files: Readonly<Record<string, Buffer>>,
    more?: (folder: string) => Promise<void>,
  ): Promise<string> {
    await using folder = await temporaryFolder();
    const plots = join(folder.path, 'plots');
    await mkdir(plots);
    for (const [path, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(plots, path)), {recursive: true});
      await writeFile(join(plots, path), bytes);
    }
    await more?.(plots);
    return await readPlots(plots).then(
      (read) => `read ${read.map(({path}) => path).join()}`,
      (error: unknown) => {
        expect(error).toMatchObject({code: 'CAIRN_PLOTS_REFUSED'});
        return (error as Error).message;
      },
    );
  }

  test('are read by path; no folder has none', async () => {
    expect(await refusal({'b.png': pngOf(), 'reports/a_1.png': pngOf()})).toBe('read b.png,reports/a_1.png');
    expect(await readPlots('/nowhere/plots')).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, Buffer>>, string]>([
    [
      'SVG with a script',
      {'a.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')},
      'is SVG, which can hold scripts and links',
    ],
    [
      'SVG under the name of a PNG',
      {'a.png': Buffer.from('<svg onload="alert(1)"/>')},
      'does not begin as a PNG does',
    ],
    ['HTML', {'a.html': Buffer.from('<p>')}, 'is no plain name'],
    ['a name that is Markdown', {'a](x) ![b.png': pngOf()}, 'is no plain name'],
    ['a name that ends a line', {'a\n::set-output.png': pngOf()}, 'is no plain name'],
    ['a hidden one', {'.git/a.png': pngOf()}, 'is no plain name'],
    [
      'eleven',
      Object.fromEntries(Array.from({length: 11}, (_, at) => [`${at}.png`, pngOf()])),
      'are 11 files',
    ],
    [
      'much together',
      Object.fromEntries(
        Array.from({length: 4}, (_, at) => [
          `${at}.png`,
          pngOf(2, 2, {chunks: [['tEXt', Buffer.alloc(1_000_000)]]}),
        ]),
      ),
      'bytes together',
    ],
  ])('%s is refused', async (_, files, what) => {
    expect(await refusal(files)).toContain(what);
  });

  test('links and files of 100 MB are refused by a look at them alone; all that is wrong is said', async () => {
    const said = await refusal({'ok.png': pngOf()}, async (folder) => {
      await symlink('/etc/passwd', join(folder, 'link.png'));
      await writeFile(join(folder, 'big.png'), pngOf());
      await truncate(join(folder, 'big.png'), 100 * 1024 * 1024);
    });
    expect(said).toContain('"link.png": is a link or a special file');
    expect(said).toContain('"big.png": is 104857600 bytes. Expected: at most 1048576');
  });
});
