/**
 * The fetch of the GitHub client: an answer that broke off is a failure, as one that never came is, so that the client
 * asks again. Octokit alone hands over what came of it as if it were all, and takes a list that is answered 409 for an
 * empty one: what is there already would be made a second time. What was asked for as bytes is not read here.
 */
export async function wholeFetch(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (new Headers(init.headers).get('accept') === 'application/octet-stream') return response;
  if (response.status === 409 && (init.method ?? 'GET') === 'GET')
    throw new Error('GitHub answered a question with 409 Conflict');
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
