import { s as runAction } from "./chunks/actions-host.js";
import { t as deploy } from "./chunks/deploy.js";

// actions/deploy/main.ts
await runAction(deploy);

export {  };