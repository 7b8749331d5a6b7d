import fc from 'fast-check';

/**
 * Properties try the same values in every run, so that a check of a commit says the same twice. `CAIRN_TEST_SEED=random`
 * tries new ones (a weekly workflow does), and a number those of a run that failed: fast-check prints its seed.
 */
const given = process.env['CAIRN_TEST_SEED'] ?? '20261127';
if (given !== 'random') {
  const seed = Number(given);
  if (!Number.isInteger(seed)) throw new Error(`CAIRN_TEST_SEED is a whole number or "random", not ${given}`);
  fc.configureGlobal({...fc.readConfigureGlobal(), seed});
}
