import fc from 'fast-check';
import {expect, test} from 'vitest';
import {contend} from '../../src/git/contend.ts';

const id = fc.bigInt({min: 0n, max: 2n ** 160n - 1n}).map((number) => number.toString(16).padStart(40, '0'));

test('who is not beaten does not wait', async () => {
  const waits: number[] = [];
  const outcome = await contend('refs/x', async () => Promise.resolve({value: 7}), pauseInto(waits));
  expect([outcome, waits]).toEqual([7, []]);
});

test('who is beaten waits longer and longer, never over 5 s, and gives up after about a minute', async () => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(id), async (ids: Iterator<string, string | undefined>) => {
      const waits: number[] = [];
      const lost = async (): Promise<{lost: string}> => Promise.resolve({lost: ids.next().value ?? ''});
      await expect(contend('refs/x', lost, pauseInto(waits))).rejects.toMatchObject({
        code: 'CAIRN_RACE_LOST',
        mistakes: [{where: 'refs/x'}],
      });
      for (const [index, wait] of waits.entries()) {
        expect(wait).toBeGreaterThanOrEqual(100);
        const before = waits.slice(0, index).reduce((sum, one) => sum + one, 0);
        const isLate = before >= 30_000; // who has lost so long goes before others
        expect(wait).toBeLessThanOrEqual(
          isLate ? 1000 : Math.min(5000, Math.max(waits[index - 1] ?? 0, 200) * 3),
        );
      }
      const total = waits.reduce((sum, wait) => sum + wait, 0);
      expect(total).toBeGreaterThanOrEqual(60_000);
      expect(total).toBeLessThan(61_000);
    }),
    {numRuns: 50},
  );
});

test('two that are beaten at once do not wait alike', async () => {
  const waitsOf = async (object: string): Promise<number[]> => {
    const waits: number[] = [];
    let attempts = 0;
    const attempt = async (): Promise<{lost: string} | {value: string}> =>
      Promise.resolve(attempts++ < 5 ? {lost: object} : {value: object});
    await contend('refs/x', attempt, pauseInto(waits));
    return waits;
  };
  const [one, other] = [await waitsOf('1'.repeat(40)), await waitsOf('e'.repeat(40))];
  expect(one).not.toEqual(other);
  expect(await waitsOf('1'.repeat(40))).toEqual(one);
  // From the least wait to three times the last one, as the id has it.
  expect(await waitsOf('0'.repeat(40))).toEqual([100, 100, 100, 100, 100]);
  expect((await waitsOf('f'.repeat(40))).map(Math.round)).toEqual([600, 1800, 5000, 5000, 5000]);
});

function pauseInto(waits: number[]): (milliseconds: number) => Promise<void> {
  return async (milliseconds) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
}
