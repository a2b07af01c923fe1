import type { Page } from 'playwright';

/**
 * Whatever has a page now. Models keep the host, not its page, so that they outlive a restart.
 */
export interface HasPage {
  readonly page: Page;
}
