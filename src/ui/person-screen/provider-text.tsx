/** Words from a provider's records. They are Dutch whatever the language of the page, and are spoken so. */
export function ProviderText({ text }: { readonly text: string | undefined }) {
  return <span lang="nl">{text}</span>;
}
