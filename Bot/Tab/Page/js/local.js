// The simulator as the client. It answers in the same words as Teams's library, but over plain HTTP on this machine, where that
// library does not work.
const isLocal = (origin) => ["127.0.0.1", "localhost", "[::1]"].includes(new URL(origin).hostname);

export function connect() {
  const tokens = new Map();
  let onTheme = () => {};
  let parent = null;
  let asked = 0;
  return new Promise((resolve) => {
    addEventListener("message", ({ source, origin, data }) => {
      if (source !== window.parent || !isLocal(origin)) return;
      if (data.kind === "theme") onTheme(data.theme);
      if (data.kind === "token") {
        const waiting = tokens.get(data.id);
        tokens.delete(data.id);
        if (data.token) waiting?.resolve(data.token);
        else waiting?.reject(new Error(data.error));
      }
      if (data.kind !== "context" || parent) return;
      parent = origin;
      resolve({
        ...data.context,
        onTheme: (handler) => { onTheme = handler; },
        token: () => new Promise((got, failed) => {
          tokens.set(++asked, { resolve: got, reject: failed });
          window.parent.postMessage({ kind: "token", id: asked }, parent);
        }),
        ready: () => {},
        configure: () => {},
      });
    });
    window.parent.postMessage({ kind: "hello" }, "*");
  });
}
