// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Regular expressions that recheck does not call linear, or that are put together when they run, and why they may stay.
 * `text` as it stands in the code. One that is not needed any more is itself a problem.
 */
export const EXCEPTIONS = [
  {
    path: 'plugins/readiness-backend-module-health/src/facts/outcomes/timesIn.ts',
    text: String.raw`/(?:"([\w-]{1,60})"\s{0,5}:\s{0,5}"?)?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?)/g`,
    reason:
      'Each repetition is bounded to 60 characters, and a body is at most 256 kB.',
  },
  {
    path: 'plugins/readiness-backend-module-health/src/facts/formats/componentLine.ts',
    text: String.raw`/^([\w./ -]{1,60}?)\s?(?:[:=]|\s-|\.{2,20})\s?(?=\S)([^\n]{1,150})$/`,
    reason:
      'Lines are at most 300 characters, and there are at most 500; hostileBodies.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-health/src/facts/formats/componentLine.ts',
    text: String.raw`/^([\w./-]{1,60})\s+([\w ]{1,30})$/`,
    reason:
      'Lines are at most 300 characters, and there are at most 500; hostileBodies.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-health/src/facts/formats/componentLine.ts',
    text: String.raw`/[\s,;]{0,5}(?:[(,;].{0,100}|\d{1,6} ?ms)$/`,
    reason:
      'Lines are at most 300 characters, and there are at most 500; hostileBodies.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-health/src/facts/formats/page.ts',
    text: String.raw`/<(?:\w{1,20}_)?(?:status|healthy|health)(?:\s[^<>]{0,99})?>\s{0,9}([^<>]{1,40}?)\s{0,9}<\//i`,
    reason:
      'Each repetition is bounded, and a page is at most 20,000 characters; hostileBodies.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-health/src/facts/kindOf.ts',
    text: String.raw`/([a-z][a-z0-9+.:-]{0,40}):\/\//i`,
    reason: 'Names are cut to 200 characters before it runs.',
  },
  {
    path: 'plugins/readiness-backend-module-health/src/facts/leaks/leakRules.ts',
    text: String.raw`/(?:\bgo1\.\d|\b(?:nginx|apache|openresty|gunicorn|werkzeug|tomcat|jetty|iis)\/\d|"(?:(?:app|service)?_?version|releaseId)"\s{0,5}:\s{0,5}"?(\w[\w.+-]{0,60}))/i`,
    reason:
      'Each repetition is bounded, so that a place costs some hundred steps at most; hostileBodies.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-health/src/facts/pages/pageOf.ts',
    text: String.raw`/<(?:div|main|body)[^>]{0,200}\sid=["']?(?:root|app|__next|__nuxt|q-app|main|container|react-root|svelte|application|ember-app)\b|<[a-z]{1,20}-(?:root|app)\b|<router-outlet/`,
    reason:
      'Each repetition is bounded, and only 64 kB of a page are read; hostileBodies.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-health/src/facts/pages/pageOf.ts',
    text: String.raw`/<script[^>]{0,300}(?:\ssrc=|\stype=["']?module\b)/`,
    reason:
      'Each repetition is bounded, and only 64 kB of a page are read; hostileBodies.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-health/src/facts/shortName.ts',
    text: String.raw`/\b(?:\d{1,3}(?:\.\d{1,3}){3}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})(?::\d{2,5})(?:\/\S{0,100})?|\b\d{1,3}(?:\.\d{1,3}){3}\b/i`,
    reason: 'Names are cut to 200 characters before it runs.',
  },
  {
    path: 'plugins/readiness-common/src/annotations/secrets/keyRules.ts',
    text: String.raw`/([ \t]{1,40})["']?[\w.-]{1,200}["']?[ \t]{0,4}:[ \t]{1,4}(["']?)([^\n"']{1,20000})\2[ \t,]{0,4}(?:\r?\n|$)/dy`,
    reason:
      'It is sticky: tried once a line, from its beginning, and no repetition can take what another one takes; recheck does not end on the backreference. findSecrets.growth.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-health/src/facts/leaks/findLeaks.ts',
    text: 'new RegExp(rule.pattern.source, `${rule.pattern.flags}g`)',
    reason:
      'An expression of leakRules.ts, which is checked there, with the flag that lets it go on after a match.',
  },
  {
    path: 'plugins/readiness-backend-module-health/src/facts/leaks/leakRules.ts',
    text: String.raw`/(?<![a-z0-9])[a-z][a-z0-9+.-]{0,20}:\/\/[^/\s:@"']{0,100}:([^@\s/"']{1,200})@/i`,
    reason:
      'Each repetition is bounded, so that a place costs some hundred steps at most; hostileBodies.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-health/src/facts/leaks/leakRules.ts',
    text: String.raw`/(Traceback \(most recent call last\)|(?:\n|\\n)(?:\s|\\t){1,16}at (?:[^\n(]{1,150}\()?[^\s()]{1,150}:\d)/`,
    reason:
      'Each repetition is bounded, so that a place costs some hundred steps at most; hostileBodies.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-repository/src/facts/settings/secretProblem.ts',
    text: String.raw`/[a-z][a-z0-9+.-]{1,30}:\/\/([^\s/@:]{0,100}):([^\s/@]{1,256})@([\w.-]*)/i`,
    reason:
      'Each repetition is bounded, and lines are at most 1,000 characters; hostileReading.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-common/src/annotations/answers/cleanText.ts',
    text: String.raw`new RegExp(CONTROL.source, 'gu')`,
    reason: 'The class of single characters right above it, with another flag.',
  },
  {
    path: 'plugins/readiness-common/src/annotations/catalog/linkKinds.ts',
    text: String.raw`/^\/wiki\/(?:spaces|x|display)\/|\/(?:blob|tree|src)\/[^/]+\/(?:.{0,200}\/)?(?:docs?(?:\/|$)|readme\.)|\/-\/wikis\//`,
    reason:
      'Runs between slashes do not overlap, and the one repetition that may hold slashes is bounded to 200 characters a place.',
  },
  {
    path: 'plugins/readiness-common/src/annotations/catalog/sourceItems.ts',
    text: String.raw`new RegExp(match, 'i')`,
    reason:
      'Written by the organisation that runs the portal, in its checklist; it sees titles and addresses of links, cut to 2,000 characters.',
  },
  {
    path: 'plugins/readiness-node/src/checklist/verify/verifySources.ts',
    text: String.raw`RegExp(source.match, 'i')`,
    reason:
      'Only compiled, to refuse a checklist whose expression is none; it sees no text.',
  },
  {
    path: 'plugins/readiness-common/src/annotations/values/readQuantity.ts',
    text: String.raw`/^(?:about |approximately |approx\.? |around |circa |ca\.? |up to |at most |at least |[~≈<>≤≥]=? ?)?(\d[\d,_ ]*(?:\.\d+)?)(?:(k|m)(?![a-z])| ?(thousand|million)\b)? ?([a-z%][a-z%-]*(?: (?!per |a |an |each |every )[a-z][a-z-]*)*)? ?(?:(?:\/|per |an? |each |every ) ?([a-z]+))?$/`,
    reason:
      'Sees at most 100 characters: longer texts are no quantity, and are refused before.',
  },
  {
    path: 'plugins/readiness-backend-module-repository/src/facts/settings/literalsOf.ts',
    text: String.raw`/(?:\bput|\bflag\.\w+|\bString(?:Var)?P?|[eE]nv\w{0,40}|\bset\w*|\badd\w*|\bof|\bdefine|\bproperty|\bwith\w*|\bentry|\boption|\bPair|\bnew\s+\w+)\s*\(\s*$|\bset\s+$/i`,
    reason:
      'Lines are at most 4,000 characters, and the one repetition that may begin anywhere is bounded to 40 of them; hostileValues.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-repository/src/facts/settings/literalsOf.ts',
    text: String.raw`/(?<![\w.-])([\w.-]+)["'\]]*\s*(?:=(?!=)|:(?![:\w]))\s*/g`,
    reason:
      'Begins only where a word begins, and no two of its repetitions can take the same character; hostileValues.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-repository/src/facts/settings/secretArguments.ts',
    text: String.raw`new RegExp(call)`,
    reason:
      'One of the calls above it, whose repetitions are bounded, so that a place costs some hundred steps; hostileValues.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-repository/src/facts/settings/secretArguments.ts',
    text: String.raw`/["']?\b(?:[nN]ame|[kK]ey|ParameterKey)["']?\s{0,8}[:=]\s{0,8}["']([\w./-]{1,200})["']\s{0,8},\s{0,8}["']?(?:[vV]alue|ParameterValue|defaultValue)["']?\s{0,8}[:=]\s{0,8}["']([^"'\n]{1,400})["']/g`,
    reason:
      'Each repetition is bounded, so that a place costs some hundred steps at most; hostileValues.test.ts measures it.',
  },
  {
    path: 'plugins/readiness-backend-module-repository/src/facts/dependencies/formats/sbtModules.ts',
    text: String.raw`/\.map\s{0,8}[({][^)}]{0,60}%\s{0,8}(?:"(?:test|it|provided)\b|Test\b|IntegrationTest\b|Provided\b)/`,
    reason:
      'Each repetition is bounded, so that a place costs some hundred steps at most; namedModules.test.ts measures what it belongs to.',
  },
  {
    path: 'plugins/readiness-backend-module-repository/src/facts/dependencies/inCompose.ts',
    text: 'new RegExp(`[":=/@,]${host}(?::\\\\d{2,5})?["/,]`)',
    reason:
      'The name of a service, with every sign but hyphens replaced by a dot, which takes one character; what follows is bounded.',
  },
  {
    path: 'plugins/readiness-backend-module-repository/src/facts/listOf.ts',
    text: String.raw`/^(?:(?!src\/)[^/]+\/)*project\/[^/]+\.scala$|(?:^|\/)buildSrc\/.*\.kt$/`,
    reason:
      'Sees paths, of which scopeOf.ts leaves out those of more than 1,000 characters.',
  },
];
