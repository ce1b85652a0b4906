import type { HttpRequest, HttpResponse } from "../protocol/http.ts";
import { toIso } from "../simulation/clock.ts";
import { StoryError } from "../simulation/errors.ts";
import type { Run } from "../simulation/recording.ts";
import type { Story } from "../simulation/story.ts";
import { runOf, worldOf } from "./run-story.ts";

/** The parties whose place an outside client can take. */
const replaceable = ["pgo", "module"] as const;

/** A world in which an outside client is one of the parties. */
export interface OpenedWorld {
  /** Sends a request as the replaced party and resolves with the answer. */
  fetch(request: Request): Promise<Response>;
  /** The Person follows the address, its redirects and pages, until the browser is sent to the replaced party. */
  browse(url: string): Promise<URL>;
  /** Virtual time, epoch milliseconds. */
  now(): number;
  /** Lets time pass. */
  advance(seconds: number): Promise<void>;
  run(): Promise<Run>;
}

/**
 * Opens the world of a story to an outside client, for instance a published OAuth library.
 * Only here WHATWG objects are converted: inside, messages are plain data.
 *
 * @param story a checked story
 * @throws StoryError when that party cannot be replaced
 */
export function openStoryWorld(story: Story, replaces: string): OpenedWorld {
  if (!replaceable.some((id) => id === replaces)) {
    throw new StoryError(
      `'${replaces}' cannot be replaced; choose ${replaceable.join(" or ")}.`,
      replaces,
      replaceable,
    );
  }
  let arrived: string | undefined;
  const world = worldOf(story, {
    id: replaces,
    onNavigation: (url) => {
      arrived = url;
    },
  });
  return {
    fetch: async (request) => toResponse(await world.fetch(await toHttpRequest(request))),
    browse: async (url) => {
      arrived = undefined;
      world.tell("person", { type: "start", url } as never);
      await world.run();
      if (arrived === undefined) {
        const page = world.recorder.messages.findLast(({ type }) => type === "show-page")?.page ?? "no page";
        throw new Error(`The Person ended at ${page} and was not sent to ${replaces}.`);
      }
      return new URL(arrived);
    },
    now: () => world.clock.now(),
    advance: async (seconds) => {
      if (!(seconds >= 0)) throw new RangeError(`${toIso(world.clock.now())}: time only passes forwards.`);
      world.clock.advance(seconds * 1000);
    },
    run: () => runOf(story, world),
  };
}

async function toHttpRequest(request: Request): Promise<HttpRequest> {
  const body = await request.text();
  const url = new URL(request.url);
  url.hash = "";
  return {
    method: request.method,
    url: url.href,
    headers: [...request.headers.entries()],
    ...(body === "" ? {} : { body }),
  };
}

function toResponse({ status, headers, body }: HttpResponse): Response {
  const hasBody = status !== 204 && status !== 304;
  return new Response(hasBody ? (body ?? "") : null, {
    status,
    headers: headers.map(([name, value]) => [name, value]),
  });
}
