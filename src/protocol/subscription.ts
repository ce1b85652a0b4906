import { type Header, type HttpRequest, type HttpResponse, json } from "./http.ts";
import { accepted, type Outcome, refuse } from "./refused.ts";

/** One Gegevensdienst at one Aanbieder. */
export interface ServiceScope {
  /** The MedMij name of the Aanbieder. */
  readonly provider: string;
  /** The id of the Gegevensdienst. */
  readonly service: string;
}

/** What the scope of Abonneren asks for, or in a token response: what is granted. */
export interface SubscribeScope extends ServiceScope {
  /** 0 ends the Abonnement. */
  readonly days: number;
}

/** An Abonnement as the Subscription Server answers it. */
export interface Subscription {
  /** At most 64 letters, digits, hyphens and dots. */
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly endDate: string;
}

/** A Notificatie: there is something new, or the Aanbieder ends the Abonnement. Never health data. */
export type Notification =
  | { readonly type: "resource"; readonly id: string }
  | { readonly type: "subscription"; readonly id: string; readonly endDate: string };

const subscriptionClause = "MedMij Afsprakenstelsel, subscription interface";
const notificationClause = "MedMij Afsprakenstelsel, notification interface";
const lastMoment = Date.parse("9999-12-31T00:00:00Z");
const day = 86_400_000;

/** `subscribe~180/naam~42`. @see MedMij Afsprakenstelsel, authorization interface of Abonneren */
export function writeSubscribeScope({ days, provider, service }: SubscribeScope): string {
  return `subscribe~${days}/${writeShareScope({ provider, service })}`;
}

/** The parts of a scope of Abonneren; undefined for every other scope. */
export function readSubscribeScope(text: string): SubscribeScope | undefined {
  const [, days = "", rest = ""] = /^subscribe~(0|[1-9]\d{0,8})\/(.+)$/s.exec(text) ?? [];
  const scope = readShareScope(rest);
  return scope === undefined ? undefined : { days: Number(days), ...scope };
}

/** `naam~53`. @see MedMij Afsprakenstelsel, authorization interface */
export function writeShareScope({ provider, service }: ServiceScope): string {
  return `${provider}~${service}`;
}

/** The parts of a scope of Delen; undefined for every other scope. */
export function readShareScope(text: string): ServiceScope | undefined {
  // Any character of an RFC 6749 scope, but for the two that separate.
  const [, provider, service] = /^([!#-.0-[\]-}]+)~([1-9]\d{0,8})$/.exec(text) ?? [];
  return provider === undefined || service === undefined ? undefined : { provider, service };
}

/** The date, in UTC (simulator's choice: no source names the zone), so many days after a moment in milliseconds. */
export function dateAfter(epochMilliseconds: number, days = 0): string {
  const moment = Math.min(Math.max(epochMilliseconds + days * day, 0), lastMoment);
  return new Date(moment).toISOString().slice(0, 10);
}

/**
 * The request for a new Abonnement (POST), or at the address of an existing one for another end date (PATCH). Its body
 * says no more than the date: who and what are in the token. Without a date the longest duration that is allowed.
 */
export function subscriptionRequest(
  url: string,
  { endDate, method = "POST" }: { readonly endDate?: string; readonly method?: "POST" | "PATCH" },
  headers: readonly Header[] = [],
): HttpRequest {
  return requestOf(method, url, { end_date: endDate }, headers);
}

/** Reads the body of a subscription request; refuses with `invalid_request`. */
export function readSubscriptionRequest(body: string | undefined): Outcome<{ readonly endDate?: string }> {
  const { end_date: endDate } = fieldsOf(body) ?? { end_date: null };
  if (endDate === undefined) return accepted({});
  return isDate(endDate) ? accepted({ endDate }) : noSubscription("The end_date is not a date such as 2026-12-31.");
}

/** The answer to a subscription request: 201 for a new Abonnement, 200 for a changed one. */
export function subscriptionResponse({ id, endDate }: Subscription, status: 200 | 201 = 201): HttpResponse {
  return json(status, { subscription_id: id, end_date: endDate });
}

/** Reads the body of a subscription response; refuses with `invalid_request`. */
export function readSubscriptionResponse(body: string | undefined): Outcome<Subscription> {
  const { subscription_id: id, end_date: endDate } = fieldsOf(body) ?? {};
  if (!isId(id)) return noSubscription("The subscription_id is missing or malformed.");
  if (!isDate(endDate)) return noSubscription("The end_date is not a date such as 2026-12-31.");
  return accepted({ id, endDate });
}

/** A notification, for the notification endpoint that the OAuth Client List gives. */
export function notificationRequest(
  url: string,
  notification: Notification,
  headers: readonly Header[] = [],
): HttpRequest {
  const fields = { subscription_id: notification.id, notification_type: notification.type };
  const endDate = notification.type === "subscription" ? notification.endDate : undefined;
  return requestOf("POST", url, { ...fields, end_date: endDate }, headers);
}

/**
 * Reads the body of a notification. Refuses with `invalid_subscription_id` or `invalid_notification_type`, the only
 * two errors of this interface. Whether the Abonnement is known is for the Notification Server.
 *
 * @see MedMij Afsprakenstelsel 2.2.0, resource and subscription notification interface
 */
export function readNotification(body: string | undefined): Outcome<Notification> {
  const { subscription_id: id, notification_type: type, end_date: endDate } = fieldsOf(body) ?? {};
  if (!isId(id)) return noNotification("subscription_id", "The subscription_id is missing or malformed.");
  if (type === "resource") return accepted({ type, id });
  if (type === "subscription" && isDate(endDate)) return accepted({ type, id, endDate });
  return noNotification("notification_type", "The notification_type is unknown, or its end_date is missing.");
}

function requestOf(
  method: "POST" | "PATCH",
  url: string,
  fields: Readonly<Record<string, string | undefined>>,
  headers: readonly Header[],
): HttpRequest {
  const media: readonly Header[] = [
    ["Content-Type", "application/json"],
    ["Accept", "application/json"],
  ];
  return { method, url, headers: [...media, ...headers], body: JSON.stringify(fields) };
}

function fieldsOf(body: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body ?? "");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function isId(value: unknown): value is string {
  return typeof value === "string" && /^[A-Za-z0-9.-]{1,64}$/.test(value);
}

function isDate(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const moment = Date.parse(`${value}T00:00:00Z`);
  // Some engines roll 30 February over to March instead of refusing it.
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(value);
}

function noSubscription(description: string) {
  return refuse("invalid_request", description, subscriptionClause);
}

function noNotification(field: "subscription_id" | "notification_type", description: string) {
  return refuse(`invalid_${field}`, description, notificationClause);
}
