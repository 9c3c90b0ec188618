// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FileKind } from './fileKind';

/** A value that is written out, and the name it is given to. @internal */
export interface Literal {
  /** The nearest name to its left; empty when there is none. */
  name: string;
  value: string;
  /** Used only where the environment says nothing: `get('DB_HOST', 'localhost')`. */
  isFallback: boolean;
  /** It stands where an environment is filled: `ENV`, `environment:`, `export`. There its name is what it is. */
  isVariable?: boolean;
  /** A command sends it along as a header. */
  isHeader?: boolean;
}

const READS_ENVIRONMENT =
  /environ|getenv|process\.env|import\.meta\.env|\benv(?:iron)?\b\s?[.([]|\bENV\b|config\(|get_env|fetch_env|Getenv|LookupEnv|GetEnvironmentVariable|GetConnectionString|viper\.|SetDefault|envconfig|env::var|\bdefault ?[=:]|getOrDefault|orElse|unwrap_or|GetValue|\?\?|\|\|/i;
/** What follows a string that is a name or a key, not a value. */
const IS_KEY = /\s*(?::(?!:)|=>)/y;
const IS_INDEX = /\s*\]/y;
/**
 * The name right before a string: `name = `, `name: b`, `"name" => `, `name(`, `:name `. Looked for backwards from the string:
 * from the left, each word before it would be tried.
 */
const NAME =
  /(?<=(?<![\w.-])([\w.-]+)["'\]]*\s*(?::\s*[\w.&'<>[\]| ?]{1,40}=|\{\s*get;[^{}]{0,30}\}\s*=|[:=(]|=>|:=|<-|\|\|=|\?\?=)\s*(?:String::from\(|[rbfuL@$]{0,2}))/iy;
/** `:password "x"` and `(def password "x")` of Clojure, `@password "x"` of Elixir, `-define(PASSWORD, "x")` of Erlang. */
const OTHER_NAMES: [files: RegExp, name: RegExp][] = [
  [/\.(?:clj|cljs|cljc|edn|rb|exs?)$/i, /(?<!\w):([\w.-]+)\s+$/],
  [/\.clj[sc]?$/i, /\(def\w*\s+(?:\^\S{1,40}\s+)?([\w.-]+)\s+$/],
  [/\.exs?$/i, /(?<!\w)@(\w+)\s+$/],
  [/\.[eh]rl$/i, /(?:-define\(\s*|\{\s*)(\w+)\s*,\s*$/],
];
/** An argument that is called so is what another one names. */
const DEFAULT_NAME = /^default(?:_?[vV]alue)?$|^fallback$/;
/** `env = "API_TOKEN"` beside a default. */
const NAMES_VARIABLE =
  /\b(?:env|envvar|envVar|name)\s*[:=]\s*["']([\w.-]+)["']/;
/** Functions that are given a secret, rather than asked with one. */
const TAKES =
  /^(?:\w*\.)*(?:set|with|use|add|put|password|passwd|secret|token|apikey|api_key|credentials?)\w*$/i;
/** `put("password", "x")`: the string before is the name. */
const PUTS =
  /(?:\bput|\bflag\.\w+|\bString(?:Var)?P?|[eE]nv\w{0,40}|\bset\w*|\badd\w*|\bof|\bdefine|\bproperty|\bwith\w*|\bentry|\boption|\bPair|\bnew\s+\w+)\s*\(\s*$|\bset\s+$/i;
/** Names and values by turns. */
const MAPS = /\bMap\.of\(|\bkeyValues?\(|\bOpts?\(/;
const JOINS = /^["'`]\s*,\s*["'`]?$|^["'`]\s+to\s+["'`]?$/;
/** Names are shorter than this. */
const BEFORE = 200;
const LONGEST_STRING = 1_000;
const FIRST = /^\s*(?:\w+\s+){0,4}([\w.-]+)\s*[:=]/;
const ASSIGNMENTS = /(?<![\w.-])([\w.-]+)["'\]]*\s*(?:=(?!=)|:(?![:\w]))\s*/g;
const PAIR =
  /^(?:-\s+)?(?:export\s+|ENV\s+|ARG\s+|set\s+|SET\s+|param\s+)?["']?([\w.\-/[\]]+)["']?(?:\s+string)?\s*(?::(?=\s|$)|[:?]?=)(.*)$/;
/** `${NAME:fallback}` of Spring, `${NAME:-fallback}` of shells. */
const DEFAULT = /\$\{([\w.-]{1,100}):[-=]?([^{}$]{1,400})\}/g;

interface Quoted {
  start: number;
  /** After the closing quote. */
  end: number;
  value: string;
}

/** The strings of a line, from left to right; a backslash hides the next character. A comment behind them ends the line. */
function quotedIn(line: string, comment: RegExp | undefined): Quoted[] {
  const found: Quoted[] = [];
  // A quote that nothing closes is none further to the right either
  let unclosed = '';
  for (let at = 0; at < line.length; at++) {
    const quote = line[at];
    if (quote === '#' || quote === '/') {
      if (comment) {
        comment.lastIndex = at;
        if (comment.test(line)) {
          break;
        }
      }
      continue;
    }
    if (
      (quote !== '"' && quote !== "'" && quote !== '`') ||
      unclosed.includes(quote)
    ) {
      continue;
    }
    let end = at + 1;
    while (end < line.length && line[end] !== quote) {
      end += line[end] === '\\' ? 2 : 1;
    }
    if (end >= line.length) {
      unclosed += quote;
    } else {
      if (end - at <= LONGEST_STRING) {
        const value = line.slice(at + 1, end);
        found.push({ start: at, end: end + 1, value });
      }
      at = end;
    }
  }
  return found;
}

function defaultsIn(text: string): Literal[] {
  if (!text.includes('${')) {
    return [];
  }
  return [...text.matchAll(DEFAULT)].map(([, name, value]) => ({
    name,
    value: value.replace(/^["']|["']$/g, ''),
    isFallback: true,
  }));
}

const HASH_COMMENT = /#(?!\{)/y;
const SLASH_COMMENT = /\/\/(?<!:\/\/)/y;
const HASHED =
  /\.(?:py|rb|rake|gemspec|podspec|exs?|pl|pm|raku|rakumod|sh|php|phtml|nim|cr|r|jl|nix|pp|coffee|bzl|bazel|star)$|(?:^|\/)(?:BUILD|WORKSPACE)$/i;

/** What stands between a name and its string ends with one of these, or with one of them and a prefix. */
const ENDS_NAME = ':=(>-';
const PREFIX = 'rbful@$';

/** Whether a name may stand right before a string: few strings are worth the pattern. */
function mayFollowName(before: string): boolean {
  let at = before.length - 1;
  for (let prefix = 0; prefix <= 2; prefix++) {
    let end = at;
    while (end >= 0 && before[end].trim() === '') {
      end -= 1;
    }
    if (end < 0 || ENDS_NAME.includes(before[end])) {
      return end >= 0;
    }
    if (!PREFIX.includes(before[at].toLowerCase())) {
      return false;
    }
    at -= 1;
  }
  return false;
}

/** Lines come file by file. */
let ofFile: { path: string; names: RegExp[] } = { path: '', names: [] };

function otherNamesOf(path: string): RegExp[] {
  if (ofFile.path !== path) {
    const names = OTHER_NAMES.filter(([files]) => files.test(path));
    ofFile = { path, names: names.map(([, name]) => name) };
  }
  return ofFile.names;
}

function nameBefore(path: string, before: string): string | undefined {
  NAME.lastIndex = before.length;
  const name = mayFollowName(before) ? NAME.exec(before)?.[1] : undefined;
  return (
    name ??
    otherNamesOf(path)
      .map(pattern => pattern.exec(before)?.[1])
      .find(one => one !== undefined)
  );
}

/**
 * The assignment that a string may be the value of: the last before it, but for the branches of `a ? b : c`. To be asked from left
 * to right.
 */
function assignmentsOf(
  line: string,
): (start: number) => RegExpExecArray | undefined {
  let all: RegExpExecArray[] | undefined;
  let branches = -1;
  let next = 0;
  return start => {
    if (!all) {
      all = [...line.matchAll(ASSIGNMENTS)];
      branches = all[0] ? line.indexOf(' ? ', all[0].index) : -1;
    }
    const [first] = all;
    while (
      next < all.length &&
      all[next].index + all[next][0].length <= start
    ) {
      next += 1;
    }
    const isTernary = branches !== -1 && branches < start;
    return next > 0 && isTernary ? first : all[next - 1];
  };
}

function inCode(path: string, line: string): Literal[] {
  const strings = quotedIn(
    line,
    HASHED.test(path) ? HASH_COMMENT : SLASH_COMMENT,
  );
  if (strings.length === 0) {
    return [];
  }
  const literals: Literal[] = [];
  const isFallback = READS_ENVIRONMENT.test(line);
  const assignmentOf = assignmentsOf(line);
  strings.forEach(({ start, end, value }, index) => {
    defaultsIn(value).forEach(literal => literals.push(literal));
    IS_KEY.lastIndex = end;
    IS_INDEX.lastIndex = end;
    const isIndex =
      line[start - 1] === '[' &&
      /[\w)\]]/.test(line[start - 2] ?? '') &&
      IS_INDEX.test(line);
    if (isIndex || IS_KEY.test(line)) {
      return;
    }
    const before = line.slice(Math.max(0, start - BEFORE), start);
    const previous = strings[index - 1];
    const isSecond =
      previous && JOINS.test(line.slice(previous.end - 1, start + 1));
    if (
      isSecond &&
      (PUTS.test(line.slice(0, previous.start)) ||
        MAPS.test(line) ||
        isFallback ||
        line[previous.end] === ' ')
    ) {
      literals.push({ name: previous.value, value, isFallback });
      return;
    }
    const near = nameBefore(path, before);
    const assignment = assignmentOf(start);
    const assigned = assignment ? assignment.index + assignment[0].length : 0;
    const isCall = near !== undefined && /\(\s*[rbfuL@$]{0,2}$/.test(before);
    const first = assignment?.[1];
    if (near !== undefined && DEFAULT_NAME.test(near)) {
      const named = NAMES_VARIABLE.exec(line)?.[1];
      const name = named ?? FIRST.exec(line)?.[1] ?? near;
      literals.push({ name, value, isFallback: true });
      return;
    }
    const name =
      isCall && !TAKES.test(near) ? first ?? '' : near ?? first ?? '';
    // What stands in a list, a call or a sum is not what the name is given
    const isDirect =
      near !== undefined ||
      isJustThere(line.slice(assigned, start), isFallback);
    literals.push({ name: isDirect ? name : '', value, isFallback });
  });
  return literals;
}

const WRAPS =
  /^(?:[rbfuL@$]{1,2}|\[\]byte\(|Buffer\.from\(|bytes\(|String\(|str\(|(?:new )?\w{0,40}(?:Secret|Password|Token)\w{0,40}\()$/;

/** Between an assignment and its string: nothing, a prefix, brackets, or a wrapper that changes nothing. */
function isJustThere(between: string, isFallback: boolean): boolean {
  const text = between.trim();
  return (
    text === '' ||
    text === '(' ||
    text === '[' ||
    WRAPS.test(text) ||
    (isFallback && /(?:\?\?|\|\||\bor|\?:|,|\{|\|_?\w*\|)$/.test(text))
  );
}

function inXml(line: string): Literal[] {
  const literals: Literal[] = [];
  let named: string | undefined;
  for (const [, name, value] of line.matchAll(
    /\s([\w.:-]{1,100})="([^"]{1,1000})"/g,
  )) {
    if (/^(?:key|name)$/i.test(name)) {
      named = value;
    } else {
      const isValue = /^(?:value|connectionString)$/i.test(name);
      defaultsIn(value).forEach(literal => literals.push(literal));
      literals.push({
        name: (isValue && named) || name,
        value,
        isFallback: false,
      });
    }
  }
  for (const [, name, value] of line.matchAll(
    /<([\w.:-]{1,100})>([^<>]{1,1000})<\/[\w.:-]{1,100}>/g,
  )) {
    // `<property name="password"><value>x</value></property>`
    const given = (/^value$/i.test(name) && named) || name;
    defaultsIn(value).forEach(literal => literals.push(literal));
    literals.push({
      name: given,
      value,
      isFallback: false,
    });
  }
  return literals;
}

/** `requirepass x` of settings without signs. */
const SPACED = /^([\w-]+)\s+["']?([^\s"';{}]+)["']?;?$/;

const VARIABLE = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

function isSetting(line: string): boolean {
  return /^\s*(?:export|ENV|ARG|set)\s/i.test(line);
}

/** What is between the quotes that a value begins and ends with; a comment may follow. */
function unquoted(value: string): string | undefined {
  const [quote] = value;
  const end = quote === '"' || quote === "'" ? value.indexOf(quote, 1) : -1;
  const rest = value.slice(end + 1).trimStart();
  return end > 0 && /^(?:$|[#;])/.test(rest) ? value.slice(1, end) : undefined;
}

function inPairs(path: string, line: string): Literal[] {
  const text = line.trim().replace(/,$/, '');
  const pair = PAIR.exec(text);
  if (/^(?:-\s+)?\{/.test(text)) {
    return inFlow(path, line);
  }
  if (!pair) {
    const [, word, given] =
      (/\.(?:conf|cfg|cnf)$/i.test(path) && SPACED.exec(text)) || [];
    if (word) {
      return [{ name: word, value: given, isFallback: false }];
    }
    if (/^[\w.-]+\s*\{.*\}$/.test(text)) {
      return inFlow(path, line);
    }
    const item = /^-\s+["']?([^"'\s#]+)["']?\s*$/.exec(text)?.[1];
    const variable = /^-\s+["']?([A-Za-z_][\w.-]*)=([^"']+)["']?$/.exec(text);
    if (variable) {
      return [
        ...defaultsIn(variable[2]),
        {
          name: variable[1],
          value: variable[2],
          isFallback: false,
          isVariable: true,
        },
      ];
    }
    return item ? [{ name: '', value: item, isFallback: false }] : [];
  }
  let value = pair[2].trim();
  const quoted = unquoted(value);
  if (quoted !== undefined) {
    value = quoted;
  } else {
    const comment = value.search(/\s[#;]/);
    value = comment === -1 ? value : value.slice(0, comment).trimEnd();
    if (/^[{[|>&*!]/.test(value) && !/^[{[(]{2}|^\{[\w.]*\}$/.test(value)) {
      // Inline objects: their strings, each with its own name
      return /^[{[]/.test(value) ? inFlow(path, line) : [];
    }
    if (/^(?:\w+\()/.test(value)) {
      // A call of HCL, or of a template
      return [];
    }
  }
  const more = defaultsIn(value);
  if (more.length > 0) {
    return more;
  }
  return value === ''
    ? []
    : [
        {
          name: pair[1],
          value,
          isFallback: false,
          ...((isSetting(line) || VARIABLE.test(pair[1])) && {
            isVariable: true,
          }),
        },
      ];
}

/** `{ name: DB_PASSWORD, value: x }`, also without quotes. */
function inFlow(path: string, line: string): Literal[] {
  const plain = [
    ...line.matchAll(
      /(?<![\w.-])["']?([\w.-]{1,100})["']?\s*[:=]\s*(?!["'{[])([^\s,{}[\]"']{1,400})/g,
    ),
  ].map(([, name, value]) => ({ name, value, isFallback: false }));
  return [...inCode(path, line), ...plain];
}

/** `ENV A=1 B="x"`, `docker run -e A=1`, `--set db.password=x`, `A=1 command`. */
function inScript(path: string, line: string): Literal[] {
  const literals: Literal[] = [...defaultsIn(line)];
  for (const match of line.matchAll(
    /(?<![\w.$/-])(?:((?:--?)?[A-Za-z_][\w.-]{0,100})=|(--[a-z][\w-]{0,40}(?:password|token|secret|key|pass))\s+|(password)\s+(?=['"]))(?:"([^"\n]{1,500})"|'([^'\n]{1,500})'|([^\s"'`;|&<>()]{1,500}))/gi,
  )) {
    const value = match[4] ?? match[5] ?? match[6];
    // `Environment="NAME=value"`
    const inner = /^([A-Za-z_]\w{0,99})=(\S{1,400})$/.exec(value);
    if (inner) {
      const [, name, own] = inner;
      literals.push({ name, value: own, isFallback: false, isVariable: true });
    }
    literals.push({
      name: (match[1] ?? match[2] ?? match[3]).replace(/^-+/, ''),
      value,
      isFallback: false,
      isVariable: true,
    });
  }
  const env = /^\s*ENV\s+([A-Za-z_]\w*)\s+(\S+)\s*$/.exec(line);
  if (env) {
    literals.push({
      name: env[1],
      value: env[2],
      isFallback: false,
      isVariable: true,
    });
  }
  return /\.(?:sql|psql|cql|ps1|psm1)$|Jenkinsfile|Vagrantfile/i.test(path)
    ? [...literals, ...inCode(path, line)]
    : literals;
}

/** The values that a line writes out. @internal */
export function literalsOf(
  path: string,
  line: string,
  kind: FileKind,
): Literal[] {
  switch (kind) {
    case 'code':
    case 'json':
      return inCode(path, line);
    case 'xml':
      return inXml(line);
    case 'script':
      return inScript(path, line);
    default:
      return inPairs(path, line);
  }
}
