import { t as scoreModel } from "./score-model.js";

export { scoreModel };