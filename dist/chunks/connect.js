import { t as Octokit } from "../vendor/github.js";

// src/github/whole-fetch.ts
async function wholeFetch(url, init) {
	const response = await fetch(url, init);
	if (new Headers(init.headers).get("accept") === "application/octet-stream") return response;
	if (response.status === 409 && (init.method ?? "GET") === "GET") throw new Error("GitHub answered a question with 409 Conflict");
	const text = await response.clone().text();
	if (response.ok && text !== "" && isJson(response)) try {
		JSON.parse(text);
	} catch (error) {
		throw new Error("the answer broke off", { cause: error });
	}
	return response;
}
function isJson({ headers }) {
	return /^application\/(?:[\w.+-]+\+)?json\b/.test(headers.get("content-type") ?? "");
}

// src/github/connect.ts
function connectGitHub(options) {
	const [owner = "", repo = ""] = options.repository.split("/");
	const { retries = 3, second = 1e3 } = options;
	const onLimit = (after, request, _, count) => {
		const again = count < Math.min(2, retries) && after <= 120;
		options.log.warning(`GitHub's rate limit is reached at ${request.method} ${request.url}${again ? `: again in ${after} s` : ""}.`);
		return again;
	};
	const detail = (message) => {
		options.log.debug(message);
	};
	return {
		owner,
		repo,
		octokit: new Octokit({
			auth: options.token,
			baseUrl: options.apiUrl,
			userAgent: options.userAgent,
			log: {
				debug: () => void 0,
				info: () => void 0,
				warn: detail,
				error: detail
			},
			request: { fetch: wholeFetch },
			retry: {
				retries,
				enabled: retries > 0,
				doNotRetry: [
					400,
					401,
					403,
					404,
					405,
					409,
					410,
					422,
					429,
					451
				],
				retryAfterBaseValue: second
			},
			throttle: {
				enabled: retries > 0,
				onRateLimit: onLimit,
				onSecondaryRateLimit: onLimit,
				retryAfterBaseValue: second,
				...second === 0 && unspaced
			}
		}),
		serverUrl: options.serverUrl
	};
}
const queue = { key: () => ({ schedule: async (_, work) => work() }) };
const unspaced = {
	write: queue,
	notifications: queue
};

export { connectGitHub };