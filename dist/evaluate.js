import { s as runAction } from "./chunks/actions-host.js";
import { t as evaluate } from "./chunks/evaluate.js";

// actions/evaluate/main.ts
await runAction(evaluate);

export {  };