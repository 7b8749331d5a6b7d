/** A request that cannot be answered: the HTTP status and the sentence for `{"error": …}`. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly status: number;

  constructor(status: number, message: string, options?: {cause?: unknown}) {
    super(message, options);
    this.status = status;
  }
}
