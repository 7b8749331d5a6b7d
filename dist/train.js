import { s as runAction } from "./chunks/actions-host.js";
import { t as train } from "./chunks/train.js";

// actions/train/main.ts
await runAction(train);

export {  };