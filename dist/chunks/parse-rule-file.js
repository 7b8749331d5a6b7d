import { It as init_errors, Mt as UserError, nt as validateRuleFile } from "./kernel.js";
import { i as readPlacedYaml, n as schemaMistakes, r as ruleFileSchema } from "./parse-config.js";

// src/config/parse-rule-file.ts
init_errors();
function parseRuleFile(text, file) {
	const { value, placed } = readPlacedYaml(text, file, "`version: 1` and `rules:`");
	if (!validateRuleFile(value)) throw new UserError("CAIRN_CONFIG_INVALID", placed(schemaMistakes(validateRuleFile.errors ?? [], value, ruleFileSchema)));
	const { rules, waivers = [] } = value;
	return {
		rules,
		waivers,
		placed
	};
}

export { parseRuleFile as t };