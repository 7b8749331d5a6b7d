import { s as runAction } from "./chunks/actions-host.js";
import { t as predict } from "./chunks/predict2.js";

// actions/predict/main.ts
await runAction(predict);

export {  };