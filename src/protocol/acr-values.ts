/**
 * The value asked for in the preparation of a launch. Whether it is needed, and under which URN, is an open question.
 * @see KoppelMij IG, option 3a
 */
export const launchAcr = "urn:medmij:oauth2:acr-value:launch-authorization";
