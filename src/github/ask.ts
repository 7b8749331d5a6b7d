import {explainGitHubError, type Asked} from './explain.ts';

/** Awaits a call to GitHub; its failure becomes a sentence about what was being done. */
export async function ask<T>(about: Asked, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainGitHubError(error, about);
  }
}
