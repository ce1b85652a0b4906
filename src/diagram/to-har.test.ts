import { expect, test } from "vitest";
import { responseCookies } from "./har-cookies.ts";
import { smallRecording } from "./small-run.fixture.ts";
import { toHar } from "./to-har.ts";

test("every HTTP exchange with its answer, on the virtual clock", () => {
  expect(toHar(smallRecording)).toMatchInlineSnapshot(`
    {
      "log": {
        "creator": {
          "name": "KoppelMij flow simulator",
          "version": "1",
        },
        "entries": [
          {
            "_answeredBy": 3,
            "_channel": "front",
            "_from": "browser",
            "_n": 2,
            "_phase": "login",
            "_to": "pgo",
            "_type": "pgo-login",
            "cache": {},
            "pageref": "run",
            "request": {
              "bodySize": 19,
              "cookies": [
                {
                  "name": "__Host-pgo",
                  "value": "s1",
                },
                {
                  "name": "lang",
                  "value": "nl",
                },
              ],
              "headers": [
                {
                  "name": "content-type",
                  "value": "application/x-www-form-urlencoded",
                },
                {
                  "name": "cookie",
                  "value": "__Host-pgo=s1; lang=nl",
                },
              ],
              "headersSize": 119,
              "httpVersion": "HTTP/1.1",
              "method": "POST",
              "postData": {
                "mimeType": "application/x-www-form-urlencoded",
                "params": [
                  {
                    "name": "account",
                    "value": "noor",
                  },
                  {
                    "name": "empty",
                    "value": "",
                  },
                ],
                "text": "account=noor&empty=",
              },
              "queryString": [
                {
                  "name": "next",
                  "value": "/tasks",
                },
              ],
              "url": "https://pgo.example/login?next=%2Ftasks",
            },
            "response": {
              "bodySize": 0,
              "content": {
                "mimeType": "x-unknown",
                "size": 0,
              },
              "cookies": [
                {
                  "httpOnly": true,
                  "name": "__Host-pgo",
                  "path": "/",
                  "sameSite": "Lax",
                  "secure": true,
                  "value": "s2",
                },
                {
                  "expires": "2026-06-01T07:00:10.300Z",
                  "httpOnly": false,
                  "name": "old",
                  "path": "/",
                  "secure": false,
                  "value": "",
                },
              ],
              "headers": [
                {
                  "name": "location",
                  "value": "https://dva.example/authorize?state=s%231",
                },
                {
                  "name": "set-cookie",
                  "value": "__Host-pgo=s2; Path=/; Secure; HttpOnly; SameSite=Lax",
                },
                {
                  "name": "set-cookie",
                  "value": "old=; Max-Age=0; Path=/",
                },
              ],
              "headersSize": 179,
              "httpVersion": "HTTP/1.1",
              "redirectURL": "https://dva.example/authorize?state=s%231",
              "status": 302,
              "statusText": "Found",
            },
            "startedDateTime": "2026-06-01T07:00:10.200Z",
            "time": 100,
            "timings": {
              "receive": 0,
              "send": 0,
              "wait": 100,
            },
          },
          {
            "_answeredBy": 7,
            "_channel": "front",
            "_from": "browser",
            "_n": 4,
            "_phase": "authorise",
            "_to": "dva",
            "_type": "authorization-request",
            "cache": {},
            "pageref": "run",
            "request": {
              "bodySize": 0,
              "cookies": [],
              "headers": [],
              "headersSize": 39,
              "httpVersion": "HTTP/1.1",
              "method": "GET",
              "queryString": [
                {
                  "name": "state",
                  "value": "s#1",
                },
              ],
              "url": "https://dva.example/authorize?state=s%231",
            },
            "response": {
              "bodySize": 35,
              "content": {
                "mimeType": "text/html",
                "size": 35,
                "text": "<main data-page="dva-error"></main>",
              },
              "cookies": [],
              "headers": [
                {
                  "name": "content-type",
                  "value": "text/html",
                },
              ],
              "headersSize": 53,
              "httpVersion": "HTTP/1.1",
              "redirectURL": "",
              "status": 400,
              "statusText": "Bad Request",
            },
            "startedDateTime": "2026-06-01T07:00:10.400Z",
            "time": 86400300,
            "timings": {
              "receive": 0,
              "send": 0,
              "wait": 86400300,
            },
          },
          {
            "_answeredBy": 6,
            "_channel": "back",
            "_from": "dva",
            "_n": 5,
            "_phase": "authorise",
            "_to": "digid",
            "_type": "artifact-resolve-request",
            "cache": {},
            "pageref": "run",
            "request": {
              "bodySize": 17,
              "cookies": [],
              "headers": [
                {
                  "name": "content-type",
                  "value": "application/json",
                },
              ],
              "headersSize": 58,
              "httpVersion": "HTTP/1.1",
              "method": "POST",
              "postData": {
                "mimeType": "application/json",
                "params": [],
                "text": "{"artifact":"é"}",
              },
              "queryString": [],
              "url": "https://digid.example/resolve",
            },
            "response": {
              "bodySize": 17,
              "content": {
                "mimeType": "application/json",
                "size": 17,
                "text": "{"assertion":"x"}",
              },
              "cookies": [],
              "headers": [
                {
                  "name": "content-type",
                  "value": "application/json",
                },
              ],
              "headersSize": 51,
              "httpVersion": "HTTP/1.1",
              "redirectURL": "",
              "status": 200,
              "statusText": "OK",
            },
            "startedDateTime": "2026-06-02T07:00:10.500Z",
            "time": 100,
            "timings": {
              "receive": 0,
              "send": 0,
              "wait": 100,
            },
          },
        ],
        "pages": [
          {
            "id": "run",
            "pageTimings": {
              "onContentLoad": -1,
              "onLoad": -1,
            },
            "startedDateTime": "2026-06-01T07:00:00.100Z",
            "title": "run",
          },
        ],
        "version": "1.2",
      },
    }
  `);
});

test("an exchange without an answer has status 0", () => {
  const { log } = toHar({ messages: smallRecording.messages.slice(0, 2) });
  expect(log.entries.map((each) => [each.response.status, each._answeredBy, each.time])).toEqual([[0, null, 0]]);
});

test("an address without a path is written as the request for / that it is", () => {
  const [, request] = smallRecording.messages;
  if (request === undefined) throw new Error("The recording has no request.");
  const { log } = toHar({ messages: [{ ...request, url: "https://pgo.example" }] });
  expect(log.entries.map((each) => each.request.url)).toEqual(["https://pgo.example/"]);
});

test("Max-Age counts from the answer and wins over Expires", () => {
  const received = "2026-06-01T07:00:00.000Z";
  const fields = ["a=1=2; Max-Age=60; Expires=Mon, 01 Jun 2026 00:00:00 GMT", "b=; Domain=dva.example; Expires=never"];
  expect(responseCookies(fields, received)).toEqual([
    { name: "a", value: "1=2", expires: "2026-06-01T07:01:00.000Z", httpOnly: false, secure: false },
    { name: "b", value: "", domain: "dva.example", httpOnly: false, secure: false },
  ]);
});
