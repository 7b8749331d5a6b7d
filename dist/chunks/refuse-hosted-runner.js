import { It as init_errors, Mt as UserError } from "./kernel.js";

// src/deployment/refuse-hosted-runner.ts
init_errors();
function refuseHostedRunner({ childEnvironment }, target, doing) {
	if (target.settings?.kind !== "local-server") return;
	if (childEnvironment["RUNNER_ENVIRONMENT"] !== "github-hosted") return;
	throw new UserError("CAIRN_TARGET_ON_HOSTED_RUNNER", {
		where: `cairn.yaml: targets.${target.name}`,
		what: "is a local-server, and this job runs on a machine of GitHub that is thrown away when it ends",
		expected: "a runner of your own on the machine that serves (runs-on: self-hosted)",
		todo: remedies[doing]
	});
}
const remedies = {
	deploy: "Set runs-on of the job to that runner, or use kind: command, which brings the version where it serves.",
	"check-drift": "Set runs-on of the job to that runner, or name files of logged traffic (monitor.live or the input live) or the address of a server (the input url)."
};

export { refuseHostedRunner as t };