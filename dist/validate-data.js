import { s as runAction } from "./chunks/actions-host.js";
import { t as validateData } from "./chunks/validate-data.js";

// actions/validate-data/main.ts
await runAction(validateData);

export {  };