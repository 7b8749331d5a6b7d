import { t as contentPath } from "./artifact-store.js";
import { n as s3Client, t as objectKey } from "./object-key.js";

// src/storage/s3/s3-removal.ts
function s3Removal(access, prefix) {
	const send = s3Client(access);
	return {
		async fate(artifact) {
			const key = objectKey(artifact);
			if (key !== `${prefix}${contentPath(artifact.sha256)}`) return { stays: `its key is not below ${prefix}, which alone is declared this repository’s own` };
			const doing = `looking for ${artifact.path}`;
			const { status } = await send({
				method: "HEAD",
				key,
				accept: [404],
				doing
			});
			return status === 404 ? "gone" : "goes";
		},
		async remove(artifact) {
			const key = objectKey(artifact);
			const doing = `deleting ${artifact.path}`;
			if ((await send({
				method: "DELETE",
				key,
				accept: [404],
				doing
			})).header("x-amz-delete-marker") === "true") access.log.warning(`The bucket keeps earlier versions of its objects: the bytes of ${artifact.path} stay until its lifecycle rules delete them.`);
		}
	};
}

export { s3Removal };