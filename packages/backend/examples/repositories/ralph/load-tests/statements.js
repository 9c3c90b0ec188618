import http from "k6/http";
import { check } from "k6";

export const options = { vus: 200, duration: "10m" };

/** Sends one statement, as the LMS does for each event. */
export default function sendStatement() {
  const response = http.post(
    `${__ENV.RALPH_URL}/xAPI/statements`,
    JSON.stringify({ actor: {}, verb: {}, object: {} })
  );
  check(response, { "is taken": ({ status }) => status === 200 });
}
