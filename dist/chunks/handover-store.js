import { It as init_errors, Mt as UserError, c as stayInside } from "./kernel.js";
import { n as kindOf, r as storeKinds } from "./stores.js";
import { t as fetchChecked } from "./stored-bytes.js";
import { join, posix } from "node:path";

// src/storage/place-artifacts.ts
init_errors();
function placeArtifacts(files, kind, storage) {
	const definition = storeKinds[kind];
	const mistakes = definition.refusals(files, storage);
	if (mistakes.length > 0) throw new UserError("CAIRN_ARTIFACT_TOO_BIG", mistakes);
	const placed = definition.placing(files, storage);
	return files.map((file) => ({
		path: file.path,
		size: file.size,
		sha256: file.sha256,
		store: placed(file)
	}));
}

// src/storage/handover-store.ts
init_errors();
async function openHandoverStore(access, { why, of }) {
	const { storage } = access;
	const kind = storage?.kind;
	if (storage === void 0 || kind !== "s3" && kind !== "folder") throw new UserError("CAIRN_HANDOVER_UNAVAILABLE", {
		where: of,
		what: `what is trained cannot be handed to the next job: ${why}`,
		expected: "storage: {kind: s3, …} or {kind: folder, …} in the configuration, whose part handover/ then takes it",
		todo: "Give the job of train credentials for keys that begin with <prefix>/handover/ alone: the training can read them."
	});
	const within = kind === "s3" ? {
		...storage,
		prefix: posix.join(storage.prefix ?? "", "handover")
	} : {
		...storage,
		path: join(storage.path ?? "", "handover")
	};
	const opened = {
		...access,
		storage: within
	};
	const placed = (files) => placeArtifacts(files, kind, within);
	const [probe] = placed([{
		path: of,
		size: 0,
		sha256: `sha256:${"0".repeat(64)}`
	}]);
	if (probe === void 0) throw new Error("a file has no place");
	const store = await kindOf(probe).open({
		access: opened,
		version: {
			model: of,
			version: "",
			tag: of
		}
	});
	return {
		put: async (folder, files) => {
			for (const artifact of placed(files)) {
				if (artifact.size === 0 || await store.has(artifact)) continue;
				await store.put(artifact, stayInside(folder, artifact.path), () => void 0);
			}
		},
		fetch: async (into, files) => {
			for (const artifact of placed(files)) await fetchChecked(store, artifact, stayInside(into, artifact.path), opened);
		}
	};
}

export { placeArtifacts as n, openHandoverStore as t };