/** A run that waits for the reviewers of an environment. */
export interface AwaitedReview {
  readonly repository: string;
  readonly run: number;
  readonly environment: string;
}

/** Brings together the jobs that wait for a reviewer and what reviewers say. */
export interface DeploymentReviews {
  /** Resolves when a reviewer has answered, or the signal aborts. */
  wait(review: AwaitedReview, signal: AbortSignal): Promise<'approved' | 'rejected' | 'cancelled'>;
  /** One answer is for all jobs of the run that wait for the environment, as on GitHub. */
  answer(review: AwaitedReview, state: 'approved' | 'rejected'): void;
}

/** No job waits yet. */
export function createDeploymentReviews(): DeploymentReviews {
  const waiting = new Map<string, Set<(state: 'approved' | 'rejected') => void>>();
  return {
    async wait(review, signal) {
      if (signal.aborted) return 'cancelled';
      const key = JSON.stringify([review.repository, review.run, review.environment]);
      const {promise, resolve} = Promise.withResolvers<'approved' | 'rejected' | 'cancelled'>();
      const waiters = waiting.get(key) ?? new Set();
      waiting.set(key, waiters.add(resolve));
      const abandon = (): void => {
        resolve('cancelled');
      };
      signal.addEventListener('abort', abandon);
      const state = await promise;
      signal.removeEventListener('abort', abandon);
      waiters.delete(resolve);
      if (waiters.size === 0) waiting.delete(key);
      return state;
    },
    answer(review, state) {
      const key = JSON.stringify([review.repository, review.run, review.environment]);
      for (const resolve of waiting.get(key) ?? []) resolve(state);
    },
  };
}
