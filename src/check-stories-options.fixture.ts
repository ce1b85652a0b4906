import { browserOptionRows } from "./check-stories-browser.fixture.ts";
import type { Row } from "./check-stories-reuse.fixture.ts";
import { tokenOptionRows } from "./check-stories-tokens.fixture.ts";

/** Stories that only one option has. */
export const optionRows: readonly Row[] = [...browserOptionRows, ...tokenOptionRows];
