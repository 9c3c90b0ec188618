import http from "k6/http";

export const options = { vus: 80, duration: "10m" };

/** Has a line of Python run. */
export default function execute() {
  http.post(`${__ENV.CODEJAIL_URL}/api/v0/code-exec`, "print(6*7)");
}
