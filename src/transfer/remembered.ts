/** Work that is done once and its result kept, until it is forgotten; a failure is not kept. */
export function remembered<T>(work: () => Promise<T>): (() => Promise<T>) & {forget(): void} {
  let result: Promise<T> | undefined;
  const ask = async (): Promise<T> => {
    const mine = (result ??= work());
    try {
      return await mine;
    } catch (error) {
      if (result === mine) result = undefined;
      throw error;
    }
  };
  return Object.assign(ask, {
    forget: () => {
      result = undefined;
    },
  });
}
