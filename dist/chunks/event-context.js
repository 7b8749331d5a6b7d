import { t as Context } from "../vendor/actions-github.js";

// scripts/stand-ins/event-context.ts
const context = new Context();

export { context };