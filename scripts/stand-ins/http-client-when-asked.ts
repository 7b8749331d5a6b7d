import type {HttpClient as Client} from '@actions/http-client';

/**
 * Stands in for the HTTP client that @actions/core imports for identity tokens, in the bundle: few jobs ask for one, and
 * every Action would load the client at its start. The real one comes with the first request.
 */
export class HttpClient {
  readonly #options: ConstructorParameters<typeof Client>;

  constructor(...options: ConstructorParameters<typeof Client>) {
    this.#options = options;
  }

  async getJson(...request: Parameters<Client['getJson']>): Promise<unknown> {
    const {HttpClient: Real} = await import('@actions/http-client');
    return new Real(...this.#options).getJson(...request);
  }
}
