import { expect, test } from "vitest";
import { simulate } from "../../library.ts";
import { messageOf } from "../../story.fixture.ts";
import { detailLevels } from "../state/run-state.ts";
import { captionDepth } from "./caption-depth.ts";

test("the level of detail sets what a caption says besides its title", async () => {
  const recording = await simulate({ scenario: "launch-3a" });
  const said = (type: string) => detailLevels.map((detail) => captionDepth(messageOf(recording, type), detail));
  expect(["token-request", "token-response", "authorization-request", "make-choice"].map(said)).toMatchInlineSnapshot(`
    [
      [
        {
          "route": false,
          "wire": "",
        },
        {
          "route": true,
          "wire": "",
        },
        {
          "route": true,
          "wire": "POST /token",
        },
      ],
      [
        {
          "route": false,
          "wire": "",
        },
        {
          "route": true,
          "wire": "",
        },
        {
          "route": true,
          "wire": "200",
        },
      ],
      [
        {
          "route": false,
          "wire": "",
        },
        {
          "route": true,
          "wire": "",
        },
        {
          "route": true,
          "wire": "GET /authorize",
        },
      ],
      [
        {
          "route": false,
          "wire": "",
        },
        {
          "route": true,
          "wire": "",
        },
        {
          "route": true,
          "wire": "",
        },
      ],
    ]
  `);
});
