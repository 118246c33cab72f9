import { make } from "./dom.js";
import { connect, follow } from "./host.js";
import { title } from "./lines.js";
import { say, use } from "./words.js";

// Teams shows this page when somebody adds the tab to a channel; there is nothing to choose.
const client = await connect();
await use(client?.locale ?? navigator.language);
document.body.append(make("main", {}, title(say(client ? "configureTitle" : "openInTeams")), client ? make("p", {}, say("configureExplanation")) : null));
if (client) {
  follow(client);
  const address = new URL("/tab", location.origin).href;
  client.configure({ entityId: "office", contentUrl: address, websiteUrl: address, suggestedDisplayName: "OnesqaBot" });
  client.ready();
}
