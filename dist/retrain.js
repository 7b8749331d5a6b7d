import { s as runAction } from "./chunks/actions-host.js";
import { t as retrain } from "./chunks/retrain.js";

// actions/retrain/main.ts
await runAction(retrain);

export {  };