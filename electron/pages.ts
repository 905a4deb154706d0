/** Web pages that hold a report, made by the window: one is shown in a frame of it, one is printed. */
import { STYLE_HASH } from '../shared/report/html/style.ts';

export const PREVIEW_ORIGIN = 'app://preview';

/** As strict as the policy that the report itself carries, and no script, whatever it says. */
const POLICY = `sandbox; default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** The page, or that there is none at this address. */
export const pageResponse = (page: string | undefined): Response =>
  new Response(page, {
    status: page === undefined ? 404 : 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
    },
  });

export interface Previews {
  /** Keeps the page in the place of the last one; its address. */
  show(page: string): string;
  /** The answer to a request for an address. */
  respond(address: string): Response;
}

/**
 * An address of its own for each page, as a frame does not load again what it has. A frame that asks late for a page
 * that was replaced since gets the page that replaced it.
 */
export function previews(): Previews {
  let last = '';
  const addresses = new Set<string>();
  return {
    show: (page) => {
      last = page;
      const address = `${PREVIEW_ORIGIN}/${addresses.size + 1}`;
      addresses.add(address);
      return address;
    },
    respond: (asked) => pageResponse(addresses.has(asked) ? last : undefined),
  };
}
