/**
 * The fetch of the GitHub client: an answer that broke off is a failure, as one that never came is, so that the client
 * asks again. Octokit alone hands over what came of it as if it were all. What was asked for as bytes is not read here.
 */
export async function wholeFetch(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (new Headers(init.headers).get('accept') === 'application/octet-stream') return response;
  const text = await response.clone().text();
  if (response.ok && text !== '' && isJson(response)) {
    try {
      JSON.parse(text);
    } catch (error) {
      throw new Error('the answer broke off', {cause: error});
    }
  }
  return response;
}

function isJson({headers}: Response): boolean {
  return /^application\/(?:[\w.+-]+\+)?json\b/.test(headers.get('content-type') ?? '');
}
