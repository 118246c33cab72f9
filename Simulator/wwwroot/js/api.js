// The simulator's HTTP API, one function each.
async function call(method, path, body) {
  const response = await fetch("/api" + path, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const answer = text ? JSON.parse(text) : null;
  if (!response.ok) throw new Error(answer?.detail ?? `HTTP ${response.status}`);
  return answer;
}
const at = (person, rest = "") => `/people/${encodeURIComponent(person)}${rest}`;
const about = (conversation) => `conversation=${encodeURIComponent(conversation)}`;

export const state = () => call("GET", "/state");
export const view = (person, conversation, again) => call("POST", at(person, `/view?${about(conversation)}&again=${again}`));
export const messages = (person, conversation) => call("GET", at(person, `/messages?${about(conversation)}`));
export const send = (person, message) => call("POST", at(person, "/messages"), message);
export const press = (person, message, action, inputs) => call("POST", at(person, `/messages/${message}/press`), { action, inputs });
export const choices = (person, message, input, text) => call("POST", at(person, `/messages/${message}/choices`), { input, text });
export const composeSearch = (person, search) => call("POST", at(person, "/compose"), search);
export const share = (person, message) => call("POST", at(person, "/share"), message);
export const consent = (person, message, accept) => call("POST", at(person, `/messages/${message}/consent`), { accept });
export const changePerson = (person, change) => call("PUT", at(person), change);
export const token = (person) => call("POST", at(person, "/token"));
export const advance = (minutes) => call("POST", "/clock/advance", { minutes });
export const log = () => call("GET", "/log");
export const clearLog = () => call("DELETE", "/log");
export const addFault = (fault) => call("POST", "/faults", fault);
export const clearFaults = () => call("DELETE", "/faults");

// As the request's plain body: the browser streams it from the disk, however large.
export async function upload(file) {
  const response = await fetch(`/api/files?name=${encodeURIComponent(file.name)}`, { method: "POST", body: file });
  if (!response.ok) throw new Error(response.status === 413 ? "ไฟล์ใหญ่เกินไป" : `HTTP ${response.status}`);
  return response.json();
}

export function listen(handlers) {
  const source = new EventSource("/api/events");
  for (const [kind, handler] of Object.entries(handlers))
    source.addEventListener(kind, (event) => handler(JSON.parse(event.data)));
}
