import { s as runAction } from "./chunks/actions-host.js";
import { t as checkDrift } from "./chunks/check-drift.js";

// actions/check-drift/main.ts
await runAction(checkDrift);

export {  };