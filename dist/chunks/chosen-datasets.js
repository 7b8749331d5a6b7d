import { o as trainedModelOf } from "./config.js";

// src/config/chosen-datasets.ts
function chosenDatasets(config, { dataset, model }) {
	if (dataset !== void 0) return [dataset];
	return model === void 0 ? Object.keys(config.datasets ?? {}) : [trainedModelOf(config, model).dataset];
}

export { chosenDatasets as t };