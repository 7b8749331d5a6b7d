import type {Conclusion} from './verb.ts';

/** Exit codes of the CLI: a person's mistake and a failed gate are 1, a fault of ours is 70 (EX_SOFTWARE). */
export const exitCodes = {
  success: 0,
  failure: 1,
  drift: 3,
  inconclusive: 4,
  fault: 70,
} as const satisfies Record<Conclusion | 'fault', number>;
