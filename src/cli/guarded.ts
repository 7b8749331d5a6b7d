import {explain} from '../host/explain.ts';

/** Wraps the action of a command so that what it throws is explained and becomes the exit code. */
export function guarded<Parameters extends unknown[]>(
  setExitCode: (code: number) => void,
  action: (...parameters: Parameters) => Promise<number>,
): (...parameters: Parameters) => Promise<void> {
  return async (...parameters) => {
    setExitCode(await action(...parameters).catch((error: unknown) => explain(error)));
  };
}
