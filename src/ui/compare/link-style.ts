/** A link in a line of small text, as large as a finger or a pointer asks for. */
export const linkStyle = "inline-block min-h-6 min-w-6 leading-6 text-accent underline underline-offset-2";
