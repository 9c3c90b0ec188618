import http from "k6/http";

export const options = { vus: 100, duration: "5m" };

/** Orders one course, and cancels it at once. */
export default function orderOnce() {
  const order = http.post(`${__ENV.COORDINATOR_URL}/orders`, "{}");
  http.del(`${__ENV.COORDINATOR_URL}/orders/${order.json("id")}`);
}
