/** Shuts every door that a page could leave by, for every page there is. */
import { app, type Session } from 'electron';

/** No navigation, no new windows, no webviews. Must be called before the first window. */
export function guardContents(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** No permissions, no devices, and no request but for the window's own files. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isLocal(url) }));
}

const LOCAL = ['app:', 'data:', 'blob:', 'devtools:'];
const isLocal = (url: string) => LOCAL.includes(new URL(url).protocol);
