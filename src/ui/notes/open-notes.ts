import { getTalk } from "../state/talk.ts";

/** Opens the window with the notes of this tab's talk, or brings it to the front. */
export function openNotes(): void {
  const { id } = getTalk();
  window.open(`#/notes?talk=${id}`, `koppelmij-notes-${id}`, "popup,width=720,height=640");
}
