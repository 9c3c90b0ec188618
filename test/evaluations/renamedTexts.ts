// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Texts of checklist, parser, engine and evidence modules: before, after. The longest come first, since a text may be part of another. */
export const RENAMED_TEXTS: [before: RegExp, after: string][] = [
  [
    /^Cannot be judged before runs is settled\.$/,
    'Cannot be evaluated before "How it runs" is settled.',
  ],
  [
    /^Does not apply, by the answer to runs\.$/,
    'Does not apply because of the answer to "How it runs".',
  ],
  [
    /^Cannot be judged before persistence is settled\.$/,
    'Cannot be evaluated before "Persistence" is settled.',
  ],
  [
    /^Does not apply, by the answer to persistence\.$/,
    'Does not apply because of the answer to "Persistence".',
  ],
  [
    /^Cannot be judged before data is settled\.$/,
    'Cannot be evaluated before "Sensitive data" is settled.',
  ],
  [
    /^Does not apply, by the answer to data\.$/,
    'Does not apply because of the answer to "Sensitive data".',
  ],
  [
    /^Cannot be judged before load-test is settled\.$/,
    'Cannot be evaluated before "Load test" is settled.',
  ],
  [
    /^Does not apply, by the answer to load-test\.$/,
    'Does not apply because of the answer to "Load test".',
  ],
  [/^said-twice$/, 'duplicate-answer'],
  [
    /Will your application be storing or handling data in any of the following categories: personally identifiable information, tracking log data, confidential data\?/,
    'Which classes of sensitive data does your service store or handle: personally identifiable information, tracking log data, confidential data?',
  ],
  [
    /The health endpoint is said to be authenticated, but it shows its components without a login, and the service is reachable from the internet\./,
    'The answer is that the health endpoint is authenticated, but it shows its components without a login, and the service is reachable from the internet.',
  ],
  [
    /A probe \((.*?)\) calls the health endpoint that exercises dependencies; when one of them is away, every instance is restarted, again and again\./,
    'A liveness probe ($1) calls the health endpoint, which exercises dependencies; when one of them is down, every instance is restarted over and over.',
  ],
  [
    /Is logging built out to provide sufficient feedback for problem determination, and to ensure that it is operating as desired\?/,
    'For which purposes does your service log enough: to diagnose problems, and to see that it operates as intended?',
  ],
  [
    /^The dashboard itself may be as it should, but nobody looks at it all night, and no monitor in Datadog would call anybody: (.*?)\.$/,
    'The dashboard may be fine, but nobody watches it around the clock, and no Datadog monitor would alert anyone: $1.',
  ],
  [
    /Ask for a login before the details; or, when the login is asked of the world only, answer shallow-public or internal-only\./,
    'Require a login for the details; or, if only external callers need to log in, answer shallow-public or internal-only.',
  ],
  [
    /^Name the classes in readiness\/data; or, when the service does not handle them, confirm it with readiness\/data\.confirmed\.$/,
    'Name the classes in readiness/data; or, if the service does not handle them, confirm the answer with readiness/data.confirmed.',
  ],
  [
    /Were all hard-coded references to values that should be settings found and resolved during code review\?/,
    'Have all hard-coded values that should be settings been found and resolved in code review?',
  ],
  [
    /^Logs go to Splunk, except those that contain personal, tracking or confidential data, which must not\.$/,
    'Logs must go to Splunk, except those that contain personal, tracking or confidential data, which must not.',
  ],
  [
    /^It keeps data on the filesystem, and yet scaling is (.*?); the instances will not see the same files\.$/,
    'The service keeps data on the filesystem, but its scaling is $1; the instances will not share the same files.',
  ],
  [
    /^The service handles confidential data, and everybody who has the link can see its dashboard \((.*?)\)\.$/,
    'The service handles confidential data, but anyone with the link can see its dashboard ($1).',
  ],
  [
    /What determinations can we make regarding when we will need to scale if usage trends upward\?/,
    'How can we tell when your service needs to be scaled as usage grows?',
  ],
  [
    /Data is answered (.*?), but the code is annotated as holding personally identifiable information\./,
    'The answer about data is $1, but the code is annotated as holding personally identifiable information.',
  ],
  [
    /^(.*?) holds what looks like (.*?); it is masked here, but everybody who may read the entity sees it\.$/,
    '$1 contains what looks like $2; it is masked here, but everyone who may read the entity can see it.',
  ],
  [
    /The code is said to be reviewed, but the default branch can be changed without a review\./,
    'The answer is that the code is reviewed, but the default branch can be changed without a review.',
  ],
  [
    /How can your application be deployed to ensure that it is fault tolerant and scalable\?/,
    'How is your service deployed to be fault tolerant and scalable?',
  ],
  [
    /Does it exercise all the components that your service requires to run successfully\?/,
    'Which of the components that your service needs does its health check exercise?',
  ],
  [
    /^Add a monitor with the tag of the service, or let those that are there speak again\.$/,
    'Add a monitor with the tag of the service, or reactivate the existing ones.',
  ],
  [
    /^It is a monitor that alarms on a missed run, not an endpoint; it is not probed\.$/,
    'This is a monitor that alerts on a missed run, not an endpoint; it is not probed.',
  ],
  [
    /^Hard-coded values are said to be resolved, but the repository still has some: (.*?)\.$/,
    'The answer is that hard-coded values are resolved, but the repository still contains some: $1.',
  ],
  [
    /^It lists no components\. Name an address that does, or link to what shows them\.$/,
    'The endpoint lists no components. Give an address that does.',
  ],
  [
    /^Take it out of the file, and replace the secret itself: it is known by now\.$/,
    'Remove it from the file, and replace the secret itself, because it has leaked.',
  ],
  [
    /Does your service need access to other services outside of the environment\?/,
    'Which services outside of the environment does your service need access to?',
  ],
  [
    /How can Ops exercise your service in order to test end-to-end integration\?/,
    'How can Ops exercise your service to test it end to end?',
  ],
  [
    /^It is said to run as (.*?), but it provides an API that is served over HTTP \((.*?)\)\.$/,
    'The answer is that the service runs as $1, but it provides an API that is served over HTTP ($2).',
  ],
  [
    /^Write the day on which the answers were read again, today at the latest\.$/,
    'Write the day on which the answers were confirmed, no later than today.',
  ],
  [
    /Let the liveness probe call an address that exercises the process alone\./,
    'Point the liveness probe at an address that exercises only the process itself.',
  ],
  [
    /Does your service need access to other services within the environment\?/,
    'Which other services within the environment does your service need access to?',
  ],
  [
    /^Data is answered none, but an API that the service consumes hands out (.*?)\.$/,
    'The answer about data is none, but an API that the service consumes provides $1.',
  ],
  [
    /The logs are said to go to Splunk, but Splunk has none of the last day\./,
    'The answer is that logs go to Splunk, but Splunk received none in the last day: 0.',
  ],
  [
    /The logs are said not to go to Splunk, but Splunk has (.*?) of the last day\./,
    'The answer is that logs do not go to Splunk, but Splunk received some in the last day: $1.',
  ],
  [
    /^The linked dashboard does not exist, or shows nothing that is measured\.$/,
    'The linked dashboard does not exist, or shows no metrics: none.',
  ],
  [
    /^Data is answered none, but a store that the service depends on holds (.*?)\.$/,
    'The answer about data is none, but a store that the service depends on holds $1.',
  ],
  [
    /^(.*?) services name the same place, and their events cannot be told apart\.$/,
    '$1 services name the same place, and their events cannot be distinguished.',
  ],
  [
    /^The logs serve only one of the two purposes, diagnosis and operation\.$/,
    'The logs serve only one of their two purposes, diagnosis and operation.',
  ],
  [
    /The health endpoint is said to be (.*?), but each call does the full work\./,
    'The answer is that the health endpoint is $1, but each call does the full work.',
  ],
  [
    /Is it necessary and sufficient for ensuring your service is healthy\?/,
    'Is the health check necessary and sufficient to ensure that your service is healthy?',
  ],
  [
    /The license is said to be (.*?), but the repository does not include one\./,
    'The answer is that the license is $1, but the repository does not include a license.',
  ],
  [
    /^Persistence is answered none, but the repository uses a database: (.*?)\.$/,
    'The answer about persistence is none, but the repository uses a database: $1.',
  ],
  [
    /What resources are most likely to be bottlenecks for your service\?/,
    'Which resources are most likely to become bottlenecks for your service?',
  ],
  [
    /^It is said to run as (.*?), but the repository has a schedule for it: (.*?)\.$/,
    'The answer is that the service runs as $1, but the repository contains a schedule for it: $2.',
  ],
  [
    /^Email is answered none, but the repository has what sends email: (.*?)\.$/,
    'The answer about email is none, but the repository contains code or settings that send email: $1.',
  ],
  [
    /Say in readiness\/email what it sends, or remove what is not used\./,
    'Name in readiness/email what it sends, or remove what is not used.',
  ],
  [
    /^The health endpoint tells the internet what helps an intruder: (.*?)\.$/,
    'The health endpoint reveals $1 to the internet, which helps an attacker.',
  ],
  [
    /^The anticipated usage \((.*?)\) is above what the service supports \((.*?)\)\.$/,
    'The expected usage ($1) is above what the service supports ($2).',
  ],
  [
    /\bTake it out of the response, or serve the details inside only\./,
    'Remove it from the response, or serve the details only internally.',
  ],
  [
    /^Messaging is answered none, but the repository uses a queue: (.*?)\.$/,
    'The answer about messaging is none, but the repository uses a queue: $1.',
  ],
  [
    /^It answered (.*?), without anything about health that can be read\.$/,
    'The response was $1, without readable health information.',
  ],
  [
    /^There is no health endpoint at this address\. What came back: (.*)$/,
    'There is no health endpoint at this address. Response: $1',
  ],
  [
    /^The log format is said to be (.*?), but the events in Splunk are (.*?)\.$/,
    'The answer is that the log format is $1, but the events in Splunk are $2.',
  ],
  [
    /How does your service read in environment specific settings\?/,
    'Where does your service read its environment-specific settings from?',
  ],
  [
    /^Keep these data out of the logs, or the logs out of Splunk\.$/,
    'Keep this data out of the logs, or the logs out of Splunk.',
  ],
  [
    /^One of readiness\/redundancy and readiness\/scaling is wrong\.$/,
    'Correct readiness/redundancy or readiness/scaling.',
  ],
  [
    /Repair the forwarding, or correct readiness\/log-collection\./,
    'Fix the forwarding, or correct readiness/log-collection.',
  ],
  [
    /What repository or repositories does your service require\?/,
    'Which repositories is your service built from?',
  ],
  [
    /Where does your service log to in deployment environments\?/,
    'Where does your service write its logs in deployment environments?',
  ],
  [
    /Which of the data under Data Security do the logs contain\?/,
    'Which classes of sensitive data do the logs of your service contain?',
  ],
  [
    /^Persistence is answered none, but the service depends on (.*?)\.$/,
    'The answer about persistence is none, but the service depends on $1.',
  ],
  [
    /^Write one full http or https URL; words belong in (.*?)(.*?)\.note\.$/,
    'Write one full http or https URL; text belongs in $1$2.note.',
  ],
  [
    /^(.*?) has (.*?) characters; at least (.*?) are needed to say something\.$/,
    '$1 has $2 characters; at least $3 are needed.',
  ],
  [
    /^The source types of its events do not tell their format\.$/,
    'The source types of its events do not identify their format.',
  ],
  [
    /Does your service have a facility for remote monitoring\?/,
    'How can your service be monitored remotely?',
  ],
  [
    /^Messaging is answered none, but the service depends on (.*?)\.$/,
    'The answer about messaging is none, but the service depends on $1.',
  ],
  [
    /The license is said to be (.*?), but the repository has (.*?) \((.*?)\)\./,
    'The answer is that the license is $1, but the repository contains $2 ($3).',
  ],
  [
    /It is said to be (.*?), but it is deployed with one replica\./,
    'The answer is that the service is $1, but it is deployed with one replica.',
  ],
  [
    /"2026-09-01", with a link behind it where there is one/,
    '"2026-09-01", followed by a link if there is one',
  ],
  [
    /The body is larger than 256 kB, and was cut off there\./,
    'The body is larger than 256 kB and was cut off there.',
  ],
  [
    /Will your service be deployed from a non-public repo\?/,
    'Who can read the repositories your service is deployed from?',
  ],
  [
    /^Raise the capacity, or limit who may use it at first\.$/,
    'Raise the capacity, or limit the usage at first.',
  ],
  [
    /The body is packed, although that was not asked for\./,
    'The body is compressed, although that was not requested.',
  ],
  [
    /The body says nothing about health that can be read\./,
    'The body contains no readable health information.',
  ],
  [
    /The health endpoint gives away what it should not: ((?:[^.]|\.(?! |$))*)\./,
    'The health endpoint reveals $1, which it must not.',
  ],
  [
    /The body is a web page, not an answer about health\./,
    'The body is a web page without health information.',
  ],
  [
    /Cache its result, limit its rate or keep it inside\./,
    'Cache its result, limit its rate, or serve it only internally.',
  ],
  [
    /^Link the present one, or put the key metrics on it\.$/,
    'Link the current dashboard, or add the key metrics to it.',
  ],
  [
    /Does your service utilize the standard log format\?/,
    'Which format do the logs of your service have?',
  ],
  [
    /Declare it, or take it out of the health endpoint\./,
    'Declare it, or remove it from the health endpoint.',
  ],
  [
    /Is it HTTP based\? Does it run periodically\? Both\?/,
    'How does your service run: on HTTP or gRPC requests, periodically, or as a worker?',
  ],
  [
    /^The log format is one that the tools do not read\.$/,
    'The log tools cannot read this format.',
  ],
  [
    /Does your service need to access a message queue\?/,
    'Which message queues does your service use?',
  ],
  [
    /^Remove it, or look up its name in the checklist\.$/,
    'Remove it, or find the right name in the checklist.',
  ],
  [
    /Where is the view that captures the key metrics\?/,
    'Which dashboard shows the key metrics of your service?',
  ],
  [
    /^Serve the details inside only or behind a login\.$/,
    'Serve the details only internally or behind a login.',
  ],
  [
    /^The monitoring is not necessary and sufficient\.$/,
    'The health check is not necessary and sufficient.',
  ],
  [
    /Correct readiness\/health-endpoint, or serve it\./,
    'Correct readiness/health-endpoint, or serve the endpoint.',
  ],
  [
    /Where is it documented how your service works\?/,
    'Where is the documentation of how your service works?',
  ],
  [
    /What persistence needs does your service have\?/,
    'Which kinds of store does your service keep data in?',
  ],
  [
    /What are the key metrics for your application\?/,
    'What are the key metrics for your service?',
  ],
  [
    /Does it not open your service to DDoS attacks\?/,
    'How is the health endpoint of your service protected from overload?',
  ],
  [
    /^(.*?) belongs to an answer that is not given here\.$/,
    '$1 belongs to an answer that is not in this file.',
  ],
  [
    /From where should your service be accessible\?/,
    'From which networks should your service be accessible?',
  ],
  [
    /^It is a single instance, and yet scaling is (.*?)\.$/,
    'The service runs as a single instance, but its scaling is $1.',
  ],
  [
    /^(.*?) and (.*?) are the same question, answered twice\.$/,
    '$1 and $2 answer the same question.',
  ],
  [
    /Write one or more of: (.*?); separated by commas\./,
    'Write one or more of: $1, separated by commas.',
  ],
  [
    /^Last known on (.*?); an answer is good for (.*?) days\.$/,
    'The answer is from $1; it was valid for $2 days.',
  ],
  [
    /The connection was refused: nothing answers\./,
    'The connection was refused: nothing listens at this port.',
  ],
  [
    /It answered (.*?), but the answer is unreadable\. (.*)/,
    'The response was $1, but it is unreadable. $2',
  ],
  [
    /^There are no events to tell the format from\.$/,
    'There are no events to determine the format from.',
  ],
  [
    /what data a service holds is its own to say/,
    'each service must answer for its own data',
  ],
  [
    /^There is no facility for remote monitoring\.$/,
    'The service cannot be monitored remotely.',
  ],
  [
    /^(.*?) lists (.*?), which wants an answer of its own\.$/,
    '$1 lists $2, which needs an answer of its own.',
  ],
  [
    /# (.*?) and (.*?) are taken too, but leave this open/,
    '# $1 and $2 are accepted, but leave this open',
  ],
  [
    /^The repository is said to be (.*?), but it is (.*?)\.$/,
    'The answer is that the repository is $1, but it is $2.',
  ],
  [
    /^(.*?) of (.*?) does not reach the services in it: (.*?)\.$/,
    '$1 of $2 does not apply to the services in it: $3.',
  ],
  [
    /How many users can your service support\?/,
    'How much usage can your service support?',
  ],
  [
    /Will it connect to an existing database\?/,
    'Which existing databases does your service connect to?',
  ],
  [
    /^It lists only the components that fail\.$/,
    'The endpoint lists only the failing components.',
  ],
  [
    /^The code has not been reviewed in full\.$/,
    'Not all of the code has been reviewed.',
  ],
  [
    /What is the anticipated initial usage\?/,
    'How much usage do you expect at first?',
  ],
  [
    /What factors will cause usage to grow\?/,
    'Which factors will cause usage to grow?',
  ],
  [
    /this question is one for each service/,
    'each service must answer this question itself',
  ],
  [
    /^(.*?): (.*?) is not an answer to this question\.$/,
    '$1: $2 is not one of the accepted values.',
  ],
  [
    /^(.*?): (.*?) is not a license of the SPDX list\.$/,
    '$1: $2 is not a license in the SPDX list.',
  ],
  [
    /# (.*?) is taken too, but leaves this open/,
    '# $1 is accepted, but leaves this open',
  ],
  [
    /Does your service need to send email\?/,
    'Which kinds of email does your service send?',
  ],
  [
    /^Take it out of the list and answer (.*?)(.*?)\.$/,
    'Remove it from the list and answer $1$2.',
  ],
  [
    /^It does not take GET requests \(405\)\.$/,
    'It does not accept GET requests (405).',
  ],
  [
    /Is the license included in the repo\?/,
    'Which license is included in the repository?',
  ],
  [
    /Let the health endpoint exercise it\./,
    'Make the health endpoint exercise it.',
  ],
  [/Who will be consuming your service\?/, 'Who uses your service?'],
  [
    /Can the logs be consumed by Splunk\?/,
    'Where are the logs of your service collected?',
  ],
  [
    /Anything else we should know about\?/,
    'Is there anything else Ops should know about your service?',
  ],
  [
    /^(.*?) lists (.*?), and (.*?)(.*?) says "none" as well\.$/,
    '$1 lists $2, and $3$4 is "none" as well.',
  ],
  [
    /^Write (.*?): (.*?) where that is the answer\.$/,
    'Write $1: $2 if that is the answer.',
  ],
  [/^No dashboard of Datadog is linked\.$/, 'No Datadog dashboard is linked.'],
  [
    /Has your service been load tested\?/,
    'When was your service last load tested?',
  ],
  [
    /What were the details of the test\?/,
    'What were the details of the load test?',
  ],
  [
    /^(.*?): (.*?) is yet to come; it is ignored\.$/,
    '$1: $2 is in the future; it is ignored.',
  ],
  [
    /^(.*?): (.*?) is not one number with a unit\.$/,
    '$1: $2 is not a number with a unit.',
  ],
  [
    /words belong in readiness\/(.*?)\.note\./,
    'text belongs in readiness/$1.note.',
  ],
  [/^Leave out (.*?), or everything else\.$/, 'Remove $1, or everything else.'],
  [
    /^(.*?) says (.*?) and something beside it\.$/,
    '$1 states $2 and something else at the same time.',
  ],
  [/a plan is for one service only/, 'a plan applies to one entity only'],
  [
    /Was the service code reviewed\?/,
    'Has all of the code of your service been reviewed?',
  ],
  [
    /^(.*?) says "n\/a" without a reason\.$/,
    '$1 states "n/a" without a reason.',
  ],
  [
    /^It is served over plain HTTP\.$/,
    'The endpoint is served over plain HTTP.',
  ],
  [/^The answer could not be read\.$/, 'The response could not be read.'],
  [/^It was asked too often \(429\)\.$/, 'It was called too often (429).'],
  [/\bTake it out of the response\./, 'Remove it from the response.'],
  [
    /Is there a no-op-able task\?/,
    'Which no-op task can Ops run in your service?',
  ],
  [
    /^Take (.*?) out of (.*?), or remove (.*?)(.*?)\.$/,
    'Remove $1 from $2, or remove $3$4.',
  ],
  [
    /^Say why: (.*?): "n\/a - reason"\.$/,
    'Add the reason: $1: "n/a - reason".',
  ],
  [
    /How is it fault tolerant\?/,
    'How does your service tolerate the failure of an instance?',
  ],
  [/^It asks for a login \((.*?)\)\.$/, 'It requires a login ($1).'],
  [/^Answer in a sentence: (.*)$/, 'Write a sentence that answers: $1'],
  [
    /^(.*?) lists (.*?), but (.*?)(.*?) says (.*?)\.$/,
    '$1 lists $2, but $3$4 is $5.',
  ],
  [/^Say it in one place\.$/, 'Keep only one of them.'],
  [/How is it scalable\?/, 'How can your service be scaled?'],
  [/^(.*?): (.*?) is yet to come\.$/, '$1: $2 is in the future.'],
  [/^Answer in words: (.*)$/, 'Write a text that answers: $1'],
  [/When does it run\?/, 'When does your service run?'],
  [/Is it secure\?/, 'How is the health endpoint of your service secured?'],
  [/^(Datadog|Splunk) answered (\d{3})/, '$1 responded with $2'],
];
