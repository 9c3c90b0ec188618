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
}

const READS_ENVIRONMENT =
  /environ|getenv|process\.env|import\.meta\.env|\benv(?:iron)?\b\s?[.([]|\bENV\b|config\(|get_env|fetch_env|Getenv|LookupEnv|GetEnvironmentVariable|GetConnectionString|viper\.|SetDefault|envconfig|env::var|\bdefault ?[=:]|getOrDefault|orElse|unwrap_or|GetValue|\?\?|\|\|/i;
/** What follows a string that is a name or a key, not a value. */
const IS_KEY = /\s*(?::(?!:)|=>)/y;
const IS_INDEX = /\s*\]/y;
/** The name right before a string: `name = `, `name: b`, `"name" => `, `name(`, `:name `. */
const NAME =
  /(?<![\w.-])([\w.-]+)["'\]]*\s*(?::\s*(?:str|String|string|&str|&'static str|static str)\s*=|\{\s*get;[^{}]{0,30}\}\s*=|[:=(]|=>|:=)\s*(?:String::from\(|[rbfuL@$]{0,2})$/i;
/** `:password "x"` of Clojure. */
const KEYWORD_NAME = /(?<!\w):([\w.-]+)\s+$/;
/** Functions that are given a secret, rather than asked with one. */
const TAKES =
  /^(?:\w*\.)*(?:set|with|use|add|put|password|passwd|secret|token|apikey|api_key|credentials?)\w*$/i;
/** `put("password", "x")`: the string before is the name. */
const PUTS =
  /(?:\bput|\bset\w*|\badd\w*|\bof|\bdefine|\bproperty|\bwith\w*|\bentry|\boption|\bPair|\bnew\s+\w+)\s*\(\s*$|\bset\s+$/i;
/** Names and values by turns. */
const MAPS = /\bMap\.of\(|\bkeyValues?\(|\bOpts?\(/;
const JOINS = /^["'`]\s*,\s*["'`]?$|^["'`]\s+to\s+["'`]?$/;
/** Names are shorter than this. */
const BEFORE = 200;
const LONGEST_STRING = 1_000;
const ASSIGNMENT = /(?<![\w.-])([\w.-]+)["'\]]*\s*(?:=(?!=)|:)\s*/;
const PAIR =
  /^(?:-\s+)?(?:export\s+|ENV\s+|ARG\s+|set\s+|SET\s+)?["']?([\w.\-/[\]]+)["']?\s*(?::(?=\s|$)|[:?]?=)(.*)$/;
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
const HASHED = /\.(?:py|rb|rake|exs?|pl|pm|sh|php|nim|cr)$/i;

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
  const assignment = ASSIGNMENT.exec(line);
  const assigned = assignment ? assignment.index + assignment[0].length : 0;
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
    const near = (NAME.exec(before) ?? KEYWORD_NAME.exec(before))?.[1];
    const isCall = near !== undefined && /\(\s*[rbfuL@$]{0,2}$/.test(before);
    const first = assigned <= start ? assignment?.[1] : undefined;
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
    (isFallback && /(?:\?\?|\|\||\bor|\?:|,)$/.test(text))
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
  return /\.(?:sql|ps1|psm1)$|Jenkinsfile|Vagrantfile/i.test(path)
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
