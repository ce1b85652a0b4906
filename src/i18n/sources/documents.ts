/** Where a statement comes from, so that a reader can look it up. */
export interface Source {
  readonly title: string;
  /** The section, step or page part. */
  readonly section?: string;
  /** Version date, where the document names one. */
  readonly date?: string;
  /** Only for RFCs and the SMART specification, whose addresses last. */
  readonly url?: string;
  /** The words of the document, in its own language. */
  readonly quote?: string;
}

/** The sources of one statement; `own` where the behaviour, or part of it, is the simulator's choice. */
export interface Sourced {
  readonly sources: readonly Source[];
  readonly own?: true;
}

const rfcTitles = {
  6265: "HTTP State Management Mechanism",
  6749: "The OAuth 2.0 Authorization Framework",
  6750: "OAuth 2.0 Bearer Token Usage",
  6819: "OAuth 2.0 Threat Model",
  6902: "JSON Patch",
  7009: "OAuth 2.0 Token Revocation",
  7517: "JSON Web Key (JWK)",
  7519: "JSON Web Token",
  7523: "JWT Profile for OAuth 2.0 Client Authentication",
  7636: "PKCE",
  7662: "OAuth 2.0 Token Introspection",
  8693: "OAuth 2.0 Token Exchange",
  9068: "JWT Profile for OAuth 2.0 Access Tokens",
  9101: "JWT-Secured Authorization Request",
  9110: "HTTP Semantics",
  9126: "OAuth 2.0 Pushed Authorization Requests",
  9207: "OAuth 2.0 Issuer Identification",
  9440: "Client-Cert HTTP Header Field",
  9449: "OAuth 2.0 Demonstrating Proof of Possession (DPoP)",
  9700: "Best Current Practice for OAuth 2.0 Security",
} as const;

/** A section of an RFC, with its address. */
export function rfc(number: keyof typeof rfcTitles, section: string): Source {
  return {
    title: `RFC ${number}, ${rfcTitles[number]}`,
    section: `§${section}`,
    url: `https://www.rfc-editor.org/rfc/rfc${number}#section-${section}`,
  };
}

/** A step of the function Autoriseren. */
export function autoriseren(section: string): Source {
  return { title: "MedMij Afsprakenstelsel 2.2.3, Autoriseren", section };
}

/** A page of the MedMij Afsprakenstelsel. */
export function medmij(page: string, section?: string): Source {
  return { title: `MedMij Afsprakenstelsel, ${page}`, ...(section === undefined ? {} : { section }) };
}

/** Why a DVP may not use the BSN. */
export const bsnGround: Source = { title: "VZVZ wiki, MedMij, page 136415626", section: "BSN" };

/** A chapter of the solution design for provider modules. */
export function design(section: string): Source {
  return { title: "MedMij Solution Design Aanbiedermodules 0.21", section };
}

/** A page of the KoppelMij implementation guide. */
export function guide(page: string, section?: string): Source {
  return {
    title: `KoppelMij Implementation Guide 0.1.0, ${page}`,
    ...(section === undefined ? {} : { section }),
    date: "2026-05-05",
  };
}

/** A page of the technical walkthroughs in the same guide. */
export function walkthrough(page: string): Source {
  return { title: `KoppelMij Implementation Guide, technical walkthrough ${page}`, date: "2026-04" };
}

/** The newest profiles of the tasks. */
export function profiles(section: string): Source {
  return { title: "MedMij R4 Provider Tasks 1.0.0-alpha.2", section, date: "2026-05-11" };
}

/** A part of SMART App Launch. */
export function smart(section: string): Source {
  return {
    title: "SMART App Launch 2.2",
    section,
    url: "https://hl7.org/fhir/smart-app-launch/STU2.2/app-launch.html",
  };
}

/** A part of OpenID Connect Core. */
export function oidc(section: string): Source {
  return { title: "OpenID Connect Core 1.0", section };
}

/** A part of FHIR R4. */
export function fhir(section: string): Source {
  return { title: "FHIR R4", section };
}

/** How known MedMij software does it where the Afsprakenstelsel is silent. */
export function practice(section: string): Source {
  return { title: "OpenPGO MedMij building blocks (OAuth)", section };
}

/** A source with its own words. */
export function quoted(source: Source, quote: string): Source {
  return { ...source, quote };
}

/** Sources alone. */
export function from(...sources: readonly Source[]): Sourced {
  return { sources };
}

/** The simulator's choice, with what it leans on. */
export function own(...sources: readonly Source[]): Sourced {
  return { sources, own: true };
}
