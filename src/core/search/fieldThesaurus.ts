import { everydayWords } from './everydayWords';
import { symptomWords } from './symptomWords';

/**
 * Words of this field that mean nearly the same. A line without `=` lists words of which each stands for all
 * others; with `=`, those before it stand for those behind it, and not the other way round. `#` begins a comment.
 */
const words = `
# pay
salary, pay, wage, remuneration, compensation, earnings, paycheck, income
money, cash, finances = salary, pay, money, funding
comp, tc, total comp, ote = package, pay, salary, bonus, equity
equity, stock, shares, options, rsu, esop
bonus, incentive, commission
signing bonus, joining bonus, golden hello, upfront payment = sign-on, bonus
raise, pay rise, increase, increment, pay bump = raise, review, salary
perks, benefits, fringe benefits, extras = holiday, budget, allowance, bonus, remote
vacation, holiday, pto, time off, annual leave, days off
pension, 401k, retirement
relocation, moving costs, moving
stipend, allowance, budget, reimbursement
severance, redundancy pay, payout = severance, notice
underpaid, below market, lowball, insulting = low, lowball, market
pay range, salary band, pay scale, pay grade, grade = band, range, level
ceiling, capped, cap = band, fixed, ceiling
market rate, market value, going rate, glassdoor = published, bands, surveys, range
bottom line, minimum, floor = walk-away, number
kids, children, daycare = childcare
courses, certification, education = training, learning, education
visa, work permit, sponsorship
previous, former, last, prior, past
history = past, previous, current
current, present
earn, make, paid = salary, pay
work life balance, wlb = hours, holiday, quality, on-call

# negotiating
negotiate, bargain, haggle, barter, dicker
counteroffer, counter = counter-offer, negotiate, ask, more
leverage, bargaining power = leverage, alternative, batna
fallback, backup plan, plan b, walk away, safety net = alternative, batna
rival, competitor, competing
bid = offer
offer, proposal, package
lie, bluff, fake, invent, pretend, exaggerate, fabricate, make up
ultimatum, take it or leave it, pressure, time pressure, rushed, pushy, hurry = exploding, deadline, short
expire, run out, lapse
back out, renege, changed my mind = word, withdraw, decline
deadline, due date, time limit, cutoff
postpone, delay, extend, buy time, more time, extension
accept, agree, say yes
decline, reject, refuse, turn down, say no, pass on, withdraw
sign, commit
contract, agreement, paperwork
mindset, attitude
persuade, convince, influence, win over
choose between, weigh, compare, tradeoff
best offer, final offer = last, final, decision
retain, keep me, stay = counter-offer, employer
nicely, kindly, friendly, rude = polite, positive
confess, admit = reveal

# recruiting
recruiter, headhunter, talent partner, sourcer, hr, talent acquisition, human resources
ghosted, ghosting, no reply, no answer, no response, silence, radio silence, never heard back, unresponsive, not responding = quiet, silence, silent, news
follow up, chase, nudge, reminder, check in, status update = news, follow, quiet
email, mail, message, letter, note, template
whatsapp, sms, texting, chat message = text, casual
phone, call, telephone
cv, resume, curriculum vitae
candidate, applicant, interviewee
application, apply
job, role, position, post, vacancy, opening, gig
employer, company, firm, organisation, corporation, workplace
quit, resign, leave, hand in notice, give notice, move on, change jobs
reason for leaving, leaving my job, leave my job, why leave = leaving, looking, new, job
fired, laid off, layoff, redundant, dismissed = laid, leaving, job
employed, employment = job
rejected, rejection, turned down, unsuccessful, no thanks
referral, referred = referral, alternatives
thanks, thank you, gratitude, appreciation
hm = hiring, manager
jd, job description, job ad = role, requirements
swe, developer, programmer, coder = engineer, developer
write to, reach out, contact = letter, email, message
again, another time = news, follow

# people
coworker, colleague, teammate, peer, workmate
boss, manager, supervisor, lead, team lead, line manager
founder, ceo, cofounder
conflict, quarrel, dispute, argument, fight, clash, disagreement, tension, friction, falling out
difficult person, toxic, jerk = conflict, difficult
mentor, coach
wife, husband, spouse, girlfriend, boyfriend, family = partner, family, friend
newcomer, new hire, newbie, starter = onboarding, first, new
onboarding, ramp up, settle in, get started = onboarding, first, months
helpdesk, it support, service desk, tech support = support
gatekeeper, naysayer, blocker, stubborn, veto, says no, shoots down = block, improvement, turns, proposal
legacy, modernise, rewrite = improve, refactoring, debt
trust, rapport
feedback, criticism, review, critique
praise, compliment, recognition
weakness, shortcoming, flaw, downside, area for improvement
strength, strong point, advantage
failure, failed, mistake, error, setback, blunder
promotion, advancement, career growth, progression
ambition, goal, aspiration, career
diversity, inclusion = culture, values
culture, values, atmosphere, environment
em, tech lead = manager, lead
bad at, worst quality, areas to improve = weakness, weaknesses
accomplishment, achievement, proudest = proud, result
years from now, five years, 5 years, long term = career, developing, progressing
hire you, hire me, choose us, choose this company = join, company

# companies
red tape, bureaucracy, paperwork, approval, procurement, sign-off
spy, spyware, surveillance, big brother, keylogger, watched = monitor, tracking, employees, software, screenshots
timesheet, time tracking, billable = hours, sheet
wfh, work from home, home office, telework, telecommute, hybrid = remote, home, office
overtime, long hours, crunch, work life balance, burnout = hours, quality of life, on-call
on call, pager, standby, night shift = on-call, woken
acquisition, takeover, exit, buyout, merger, acquired = sell, exit
bankrupt, bankruptcy, insolvency, insolvent, run out of money, go under, shut down = runway, cash, alive, money
funding, investment, fundraising, venture capital, vc, investor, series a = raise, round, money
profitable, profit, profitability, break even = alive, profit
burn rate, spending = burn, spend
turnover, attrition, churn, retention = leave, stay, left
startup, young company, scaleup
ipo, going public, exit strategy = sell, exit
traction, paying customers = fit, users, revenue
reverse interview, interview them = questions, ask, company
vpn = proxy
punch clock, clock in = hours, sheet
vision, strategy, direction, roadmap, mission
laptop, computer, workstation, pc = laptops, machines, development
linux, ubuntu, windows, macos = operating, install
privileges, permissions, sudo = admin, rights
typical day, everyday, routine, day to day = daily, ordinary, day
stability, job security
pmf = product-market, fit
quit, resign = leave, left
spike, surge, peak = load, scaling

# interviews and stories
behavioral, behavioural, competency, soft skills
hypothetical, situational, what if
star, storytelling, narrative, anecdote, story, example
tell me about yourself, elevator pitch, self introduction = introduce, introduction
freeze, froze, blank, go blank, draw a blank, mind empty, brain fog, panic, nervous, nerves, anxious, anxiety, blackout = blank, mind, silence
rehearse, practise, practice, drill, prepare, train
speech, talk, speak, aloud
presentation, slides, demo, present
confidential, nda, non disclosure, secret, proprietary, trade secret = confidentiality, secret, internal
body language, confidence = enthusiasm, confidence
apologise, sorry, make up with = trust, relationship, repair
culture fit, culture add = culture, team, fit
dream job = career, ideal
postmortem, retrospective, debrief, look back, reflect, reflection = debrief, retrospective, learning
outcome, result, impact, achievement
lesson, learning, takeaway
duration, how long, length = minutes, time
checklist, last minute = minutes, before, list
assess, evaluate, judge, measure
expectation, expect
tmay, about myself, about yourself = introduce
took too long, too long = minutes, time
fix, correct, amend, said something wrong = correct, correcting, correction

# coding
complexity, big o, runtime, asymptotic, time complexity, space complexity, performance
corner case, boundary case, boundary condition, corner conditions, edge case = edge, cases
pseudocode, stub, outline, boilerplate, scaffold, skeleton = skeleton, todo
algorithm, leetcode, puzzle, brain teaser = problem, practise
clean code, code quality, coding style, coding standards, readability, conventions = practices, names, readable
bug, defect, issue, fault
debug, troubleshoot, diagnose
clean up, cleanup, restructure, refactor
unit test, test, tdd
stuck, no idea, clueless, hint, help
think aloud, think out loud, verbalise, commentary = talking, narrate, aloud, communicate
homework, take home, assignment
mock, mock interview, dry run = mock, practise, practice
brute force, naive = brute, simple
google it, look up, cheat = look, docs, allowed
array, list
hash table, dictionary, hash map
dynamic programming, memoization, recursion
seen before, seen this, known problem, familiar problem, know this problem = seen, problem
clarify, clarifying questions, ambiguity, ambiguous, unclear, vague
dp = dynamic, programming
ds, data structures = data, structure
bfs, dfs, tree, graph = bfs, dfs, traversal
does not work, not working, doesnt work, wrong output = debug, bug, failing
naming, variable names, identifiers = names, readable
language, programming language, python, java = language

# system design
scalability, scale, scaling, autoscale, elastic
uptime, sla, slo, nines = availability, downtime, percent
outage, downtime, crash, failover, disaster, incident, failure
disaster recovery = backups, replication, failure, failover
resilience, resiliency, fault tolerance, robust, robustness, high availability = failure, availability, reliability
redundancy, redundant copies, replica, standby = replication, replicas
slow, latency, response time, speed
throughput, qps, rps, requests per second
capacity planning, sizing, estimate, estimation, ballpark = estimate, capacity
latency numbers, cheat sheet = numbers, orders, magnitude
database, datastore, storage, persistence, db
shard, sharding, partition, split
message broker, message bus, pubsub, streaming, queue, event log, event sourcing
cache, caching, memoise, redis, cdn
ttl, stale, invalidate, invalidation, expiry = expiry, stale, eviction
thundering herd, stampede, dogpile = cold, expires, cache
exactly once, duplicates = idempotent, least
upload, attachment, file storage = object, blob, storage
self hosted, self host, build or buy, make or buy = managed, running, cost
price, cost, expense, bill, budget
gdpr, privacy, personal data, compliance, regulation, pii
authentication, login, authorisation, access control = security, permissions, authentication
monitoring, observability, telemetry, alerting, logging
microservice, service
diagram, drawing, boxes, sketch, whiteboard
tradeoff, pros and cons, strengths and weaknesses = strengths, weaknesses, trade
url shortener, tinyurl = link, shortens
feature list, use cases, user stories = functional, requirements
quality attributes, nfr = non-functional, requirements
lb, load balancer = load, balancing
twice, duplicated, deduplicate = duplicates, idempotent
figures, powers of two = numbers, magnitude
crash, dies, goes down = failure, fail
tps, rps = requests, second

# machine learning
ml, machine learning, ai, artificial intelligence
dl, neural network, neural net, deep learning
llm, gpt, chatbot, language model, genai
interpretability, explainability, xai, explain, explanation
bias, fairness, discrimination, ethics
skewed, unbalanced, imbalanced, rare class, minority class = imbalance, class
contamination, leak, leakage, look ahead = leakage
label, annotation, target, ground truth
dataset, data
cleaning, data cleaning, dirty data, data quality = quality, missing, duplicates
rollout, release, launch, ship, deploy, deployment, productionise, go live
gradual, incremental, staged, phased, canary = canary, step
rollback, revert, undo = roll, back, previous
ab test, split test, experiment, a/b test
degrade, degradation, decay, deteriorate, go stale = drift, fails, worse
retrain, refresh, relearn
embedding, vector representation
normalisation, standardisation, scaling
overfit, memorise, generalise, regularisation
hyperparameter, tuning, grid search
speedup, compression, compress, quantise, quantize, distil, prune = inference, faster, quantisation
accuracy, metric, precision, recall, f1
dimensionality reduction = pca
simple model, benchmark, baseline
feature engineering = features, engineer
recommendation, recommender, ranking
`;

/** All that we know of what stands for what. */
export const fieldThesaurus = [words, everydayWords, symptomWords].join('\n');
