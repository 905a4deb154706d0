/** Shuts every door that a page, or Chromium itself, could leave by. */
import { app, type Session } from 'electron';
import { PREVIEW_ORIGIN } from './pages.ts';

/** No page navigates (but a frame to the preview of a report), opens a window or holds a webview; no name is looked up. Must be called before the app is ready. */
export function guardApp(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.on('will-frame-navigate', (event) => {
      if (!isPreview(event)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** The one page within the window. */
const isPreview = ({ isMainFrame, url }: { isMainFrame: boolean; url: string }): boolean =>
  !isMainFrame && url.startsWith(`${PREVIEW_ORIGIN}/`);

/** No permissions, no devices, no dictionaries, no downloads, and no request but for the window's own files. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // What the window saves, the main process writes.
  session.on('will-download', (event) => event.preventDefault());
  // The spelling checker would fetch its dictionaries from the network, whether a page uses it or not.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isLocal(url) }));
}

const LOCAL = ['app:', 'data:', 'blob:', 'devtools:'];
const isLocal = (url: string) => LOCAL.includes(new URL(url).protocol);
