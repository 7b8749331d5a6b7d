/** The latest answers by what was asked, no more than `most` of them. */
export interface KeptAnswers<Value> {
  get(question: string): Value | undefined;
  set(question: string, answer: Value): void;
}

/** Keeps answers of git that never change, because what was asked names objects by their full ids alone. */
export function keepAnswers<Value>(most: number): KeptAnswers<Value> {
  const kept = new Map<string, Value>();
  return {
    get: (question) => kept.get(question),
    set: (question, answer) => {
      kept.set(question, answer);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}
