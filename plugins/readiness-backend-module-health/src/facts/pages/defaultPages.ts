// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What a server shows until somebody configures it: a part of the title or of the first words, in lower case. */
const PAGES: [string, RegExp][] = [
  ['nginx', /^welcome to nginx\b|^test page for the nginx/],
  ['OpenResty', /^welcome to openresty\b/],
  [
    'Apache',
    /^apache2? .{0,40}(?:default page|test page)|^it works!$|apache http server test page|^test page for the apache/,
  ],
  ['a web server', /^http server test page\b|^default web site page\b/],
  [
    'IIS',
    /^iis windows(?: server)?\b|^iis\d{1,2}\b|^internet information services\b/,
  ],
  [
    'Tomcat',
    /^apache tomcat\b|you've successfully installed tomcat|^tomcat .{0,20}default page/,
  ],
  ['Jetty', /^welcome to jetty\b|^powered by jetty\b/],
  ['WildFly', /^welcome to (?:wildfly|jboss)\b/],
  ['GlassFish', /^(?:eclipse )?glassfish server\b/],
  ['Caddy', /^caddy works!/],
  ['Django', /^the install worked successfully/],
  ['Rails', /^(?:ruby on rails|yay! you’re on rails)/],
  ['Plesk', /^(?:domain )?default page$|^web server's default page/],
  ['a bucket', /<code>nosuch(?:bucket|key)<\/code>/],
  ['a directory', /^(?:index of|directory listing for) \//],
  ['Swagger UI', /^swagger ui$/],
];

/** The server whose default page this is; undefined if it is none. All texts in lower case. @internal */
export function defaultPageOf(texts: string[]): string | undefined {
  return PAGES.find(([, pattern]) =>
    texts.some(text => pattern.test(text)),
  )?.[0];
}
