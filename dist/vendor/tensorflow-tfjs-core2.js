import "./tensorflow.js";

export {  };