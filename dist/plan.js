import { s as runAction } from "./chunks/actions-host.js";
import { t as plan } from "./chunks/plan.js";

// actions/plan/main.ts
await runAction(plan);

export {  };