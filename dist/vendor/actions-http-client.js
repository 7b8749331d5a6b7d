import { a as HttpClientResponse, i as HttpClientError, n as Headers, o as HttpCodes, r as HttpClient, s as MediaTypes } from "./http-client.js";

export { HttpClient };