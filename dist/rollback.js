import { s as runAction } from "./chunks/actions-host.js";
import { t as rollback } from "./chunks/rollback.js";

// actions/rollback/main.ts
await runAction(rollback);

export {  };