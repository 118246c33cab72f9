// Microsoft's library is a classic script: as a module it leaves its parts in one global.
import "../lib/MicrosoftTeams.min.js";

const { app, authentication, pages } = globalThis.microsoftTeams;

export async function connect() {
  await app.initialize();
  const { app: client, page, channel } = await app.getContext();
  return {
    locale: client.locale,
    theme: client.theme ?? "default",
    place: page.subPageId ?? "",
    isChannel: Boolean(channel),
    onTheme: (handler) => app.registerOnThemeChangeHandler(handler),
    token: () => authentication.getAuthToken(),
    ready: () => app.notifySuccess(),
    configure: (tab) => {
      pages.config.registerOnSaveHandler((saving) => pages.config.setConfig(tab).then(() => saving.notifySuccess(), () => saving.notifyFailure()));
      pages.config.setValidityState(true);
    },
  };
}
