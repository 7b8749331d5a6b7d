import { s as runAction } from "./chunks/actions-host.js";
import { t as propose } from "./chunks/propose.js";

// actions/propose/main.ts
await runAction(propose);

export {  };