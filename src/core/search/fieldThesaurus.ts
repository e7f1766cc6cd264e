/**
 * Words of this field that mean nearly the same. A line without `=` lists words of which each stands for all
 * others; with `=`, those before it stand for those behind it, and not the other way round. `#` begins a comment.
 */
export const fieldThesaurus = `
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

# everyday words
agent, agency = recruiter
ring, rings, ring up = call, phone
ill, sick, unwell, flu, fever = ill, sick, move
scared, afraid, worried, terrified, shaky, shaking = nervous, nerves
speechless, tongue tied, choked, stared, stammered, mumbled = blank, silence, freeze
good at, strong at, best at = strength, strengths
talk into, talk them into, talked into, talk round, talked round = convince, persuade
lazy, slacker, pull his weight, pull her weight, pull their weight, underperforming = performance, weight
put live, go live, in production, in prod, live = production, deploy, release
last word, final say, has the say, calls the shots = decides, decision
get along, get on with, got on = conflict, relationship, together
walk the talk, practise what they preach, preach = values, culture
middle, centre, center
choose, pick, decide, select
urgent, on fire, firefighting, everything at once = urgent, first, priorities
newcomer, new here, find my feet, find your feet = new, onboarding, learn
cash, dough, bucks = pay, money
place, shop, outfit = company
gave up, given up, abandon = stop, withdraw
sleepless, night, nights = night, on-call, woken
telly, video, camera, webcam, zoom, teams = video, call, camera
wrong person, mixed up, misheard = misunderstood, correct
brag, bragging, boast, show off, sell myself, sell yourself = value, strengths, convince
grill, grilled, cross examine = questions, follow
second place, runner up, came second = rejected, end
better offer, something better, better one = back, out, offer
trick question, gotcha = question
guess, estimate, rough number = estimate
cheating, cheat = look, allowed
crash course, cram, last minute, night before = evening, before, hours

# everyday verbs
describe = explain, present
argue, bicker, squabble, shouting match = disagree, conflict
push back, stand up to = disagree, argue
hide, conceal, cover up, keep quiet about = reveal, secret, confidential
disclose, divulge, open up about = reveal
second thoughts, cold feet, remorse, change of heart = changed, withdraw, decision
whine, whinge, moan, grumble, rant = complain, complaint, criticism
slag off, trash talk, badmouth, bad mouth, speak ill = complain, former, employer
come clean, fess up = admit, mistake, honest
say sorry, beg pardon = apologise, apology
mull over, sleep on it, think it over, think about it = time, decision
retract, rescind, yank, pull the offer = withdrawn, withdraw
let slip, slipped out, blurt out = reveal, named, correct
pester, nag, badger, chase up = follow, news, quiet
reschedule, rearrange, another slot, different slot, swap the slot = move, interview
overslept, slept in, no show, forgot the interview = missed, late, interview
running late, stuck in traffic, held up, train delayed = late, interview, missed
dress code, dress, clothes, suit and tie, what to wear = wear
butt in, cut me off, talk over me = interrupt, listen
ramble, waffle, babble, long winded, talk too much = short, outline, minutes
calm down, relax, chill out, deep breaths, steady myself = calm, nerves, breath
self taught, teach myself, pick up quickly, learn fast = teach, learn
step up, take charge = lead, initiative
extra mile, above and beyond, over and above, overdeliver = beyond, asked
cut corners, quick and dirty, bodge, kludge, duct tape, band aid = debt, purpose
spaghetti, big ball of mud, horrible code = debt, refactoring, readable
screw up, mess up, cock up, drop the ball, botch, bungle = mistake, failed
bombed, flunk, blew it, blew the interview, went badly, went terribly = badly, failed
broke production, brought it down, took down the site, dropped the table = mistake, users, outage, incident
wing it, improvise, off the cuff, unprepared = prepare, rehearse
stumped, baffled, hit a wall, brick wall, get nowhere, going in circles = stuck, help
stick to my guns, hold my ground, stand firm, stand my ground = assert, argue, number
jump ship, walk out, pack it in, chuck it in, jack it in = resign, leaving

# feelings and body
sweaty, palms, butterflies, jitters, tremble = nervous, nerves, calm
heart racing, heart pounding, dry mouth, stage fright, knees knocking = nervous, nerves, calm
panic attack, meltdown, hyperventilate, losing it = panic, calm, blank
lost for words, lost my thread, train of thought, forget what to say = blank, mind, silence
imposter, impostor, not good enough, out of my depth, out of my league = confidence, strengths, nerves
timid, introverted, bashful, soft spoken = shy, introvert, confidence
burnt out, burned out, breaking point, cant cope = burnout, stress, pressure
overwhelmed, swamped, snowed under, drowning in, spread too thin, stretched thin = stress, pressure, urgent, priorities
tedious, monotonous, mind numbing, grunt work, donkey work = boring, dull, daily
miserable, unhappy at work, dread mondays, soul destroying = unhappy, leaving, looking
dead end, stuck in a rut, stagnate, going nowhere, plateau, pigeonholed, glass ceiling = growth, career, leaving, developing
furious, fuming, livid, pissed off, lost my temper, yelled, shouted = angry, conflict
steal my credit, stole my credit, takes the credit, stole my idea = credit, conflict
scapegoat, under the bus, finger pointing, point fingers, blame game = blame, conflict, culture
gutted, heartbroken, crushed, devastated, bummed out = rejected, rejection
thrilled, stoked, chuffed, over the moon, cant wait to join = enthusiasm, happy
cheeky, push my luck, push it too far, overplay my hand = greedy, more, withdrawn
guilty, disloyal, letting them down, feel bad about leaving = resign, leaving, decline
migraine, covid, hospital, food poisoning, funeral, bereavement, family emergency = sick, move, interview
pregnant, pregnancy, expecting a baby = parental, discrimination
maternity, paternity, newborn, adoption leave = parental, leave
deaf, autistic, autism, adhd, dyslexia, dyslexic, neurodivergent, disabled = adjustment, disability
extra time, special needs, reasonable accommodation, wheelchair access = adjustment, disability
accent, foreign accent, native speaker, broken english, language barrier = language, english
ageism, too old, racist, racism, sexist, sexism, nosy, illegal question = discrimination, unfair

# people
gaffer, guvnor, head honcho = boss, manager
higher ups, upper management, top brass, c suite, execs, executives = director, manager, leadership
big boss, big cheese = director, ceo, boss
hr lady, hr woman, hr guy, hr person, people ops, personnel = hr, recruiter
talent scout, staffing agency, recruitment agency, recruiting firm, temp agency, third party recruiter = agency, recruiter
new grad, recent graduate, straight out of college, school leaver, no experience = first, job, graduate
intern, placement student, summer job = internship, first, job
back to uni, back to school, back to university, do a masters, do a phd = study, signal
side hustle, side gig, moonlighting, second job = clause, contract
layman, lay person, grandma, non techie, business people, non tech people = technical, background, explain
know it all, brilliant jerk, diva, prima donna, bully, backstabber, troublemaker = difficult, conflict, toxic
micromanage, control freak, breathing down my neck, hovering over = micromanager, trust, manager
pushover, doormat, walk all over me, taken advantage of = assert, value
whole panel, three against one, gang up, group interview, room full of people = panel, several, interviewers
direct report, subordinate, reports to me, my reports = people, performance, manager
deadwood, poor performer, low performer, dead weight, coasting, weak link = performance, cases

# work life
weekend work, after hours, out of hours, saturdays, sundays = hours, weekend
rat race, sweatshop, slave driver, hustle culture, grinding = hours, culture, burnout
commute, return to office, rto, back to office, days in the office, bums on seats = office, remote, commute
flexitime, flextime, four day week, compressed hours, part time, school run = flexible, hours
digital nomad, work from abroad, work anywhere, live in another country = remote, country
timezone, overseas team, distributed team, offshore team = zones, countries
endless meetings, too many meetings, meeting heavy, back to back meetings = meetings, daily
hoops, jump through hoops, form filling, box ticking, layers of approval = bureaucracy, approval
office politics, cliques, favouritism, nepotism, old boys club = politics, culture, promotion
shambles, disorganised, chaotic, headless chickens = unclear, red, flags
goalposts, scope creep, moving target, change their mind, keep changing = requirements, unclear, scope
alarm bells, warning signs, dodgy, shady, iffy = red, flags, warning
scam, legit, fake recruiter, phishing = real, recruiter, check
kit, second monitor, macbook, equipment, hardware budget = laptops, machines, equipment
locked down, cant install, admin rights, blocked websites, firewall = install, admin, permissions, proxy
crunch time, under the gun, under the cosh, against the clock, tight schedule = deadline, pressure, tight

# hiring jargon
req, requisition, headcount = role, vacancy, position
hiring freeze, headcount freeze, on ice, role frozen, role cancelled, filled internally, internal hire = hold, role
superday, on site, onsite, full day of interviews, interview loop, final loop = loop, onsite, day
hiring committee, bar raiser, selection panel = panel, decision, interviewers
downlevel, down level, demotion, lower title, lower grade, step down = lower, level
phone screen, prescreen, intro call, introductory call, screening call, informal chat = call, recruiter, prepare
case study, weekend project, unpaid project, free work, coding at home = home, task
earliest start, start asap, when can you start, how soon start, joining date = start, date, notice
garden leave, gardening leave = notice, garden
probation, trial period, probationary = probation, contract
at will employment, employment at will, at will contract = notice, contract
w2, 1099, c2c, corp to corp, ir35, umbrella, limited company = contract, freelance, permanent
contractor, contract role, contract job, temp to perm, contract to hire = contract, permanent
day rate, hourly rate, daily rate, invoice = contract, freelance, permanent
employer match, retirement plan, superannuation, nest egg, ira = pension
medical, dental, health cover, health plan, life cover, copay, deductible = insurance, health
sick leave, sick pay, sick day = sick, insurance, leave
unlimited pto, annual holidays, bank holiday, carry over holiday = holiday, leave
cliff, vest, unvested, vesting schedule = vesting, equity
strike, strike price, exercise price, exercise window, 409a, cap table, liquidation preference = equity, options, shares
stock refresher, equity refresher, refresher grant, annual grant = equity, stock
monopoly money, lottery ticket, paper money, slice of the company, piece of the pie, sweat equity = equity, options, shares
forfeited bonus, lose my bonus, bonus left behind, make whole, buy me out = bonus, sign-on
clawback, claw back, pay it back if, repay the bonus = bonus, repay
target bonus, discretionary bonus, bonus not guaranteed, thirteenth month = bonus
movers, uproot, different city, new city, move abroad, temporary housing = relocation, relocate, moving
career break, sabbatical, gap year, stay at home parent, carer, between jobs, out of work, on the dole = gap, cv
job hopper, job hopping, short stint, only stayed, jumped around = short, stays
sacked, let go, given the boot, got the chop, shown the door, pink slip, rif = laid, layoff, dismissal, lost
pip, on a pip, performance improvement plan = performance, dismissal, leaving
noncompete, restrictive covenant, work for a rival, poaching, non solicit = compete, clause
intellectual property, own my code, who owns my code = clause, ownership, contract
criminal record, credit check, drug test, vetting, security clearance, dbs check = background, checks
green card, h1b, work visa, blue card, immigration, right to work, citizen = visa, permit, sponsorship
double submitted, submitted twice, two recruiters same job, represent me = agencies, forward

# rejection and silence
left on read, blown off, blew me off, cold shoulder, crickets, tumbleweed = quiet, silence, news
vanished, dropped off the map, stopped replying, stonewalled, fobbed off = quiet, silence, news
strung along, left hanging, in limbo, black hole, keep me warm, keeping me waiting = quiet, waiting, news
passed over, overlooked = promotion, rejected
so close, last hurdle, final two, fell at the last = last, round, rejected
knocked back, not selected, not moving forward, other candidates, thumbs down = rejected, rejection
unfortunately, regret to inform, dear john, chose someone else = rejected, rejection
reapply, second chance, another shot, cooling off period = apply, rejection
burn bridges, burn a bridge, no hard feelings, good terms = touch, door, open, polite
keep in touch, stay in contact, connect on linkedin = touch, stay

# money
grand, quid, per annum = salary, pay, number
sweeten, sweeten the deal, squeeze more, bit extra, up the offer, meet me halfway = more, ask, counter-offer
match the offer, match it, beat their offer, bidding war, play them off = counter-offer, competing, offer
peanuts, pittance, stingy, tight fisted, rip off, derisory, joke of an offer = low, lowball
ask too high, aim too high, price myself out, too expensive for them = number, range, greedy
my worth, what am i worth, know my worth = value, market, assert
take home pay, net pay, gross pay, after tax, before tax, deductions = tax, pay, base
no budget, budget is fixed, hands are tied, wont budge, cant go higher, non negotiable = fixed, budget, more
go first, make the first move, anchor, show my hand, cards on the table = first, number
desired salary, expected salary, target salary, salary requirements, expected ctc = salary, expectations, number
current ctc = current, salary
payslip, pay stub, screenshot of the offer, see the offer letter = proof, offer
promised raise, pay review, raise later, review in six months = review, promised, raise
no other offers, only offer, nothing else lined up = batna, alternative
nothing to lose, walk away from, deal breaker, dealbreaker, red line = walk, batna, minimum

# contracts and law
fine print, small print, legalese, terms and conditions, read the contract = clause, contract, sign
handshake deal, gentlemans agreement, verbal offer, verbal promise, word of mouth = writing, confirm, promised
black and white, nothing on paper, on paper, said on the phone = writing, confirm, paper
solicitor, attorney, sue, tribunal, legal action = lawyer, law
illegal, unlawful, is it legal, allowed to ask = law, legal
pay transparency, salary history ban = law, ranges, pay

# design by symptom
falls over, keels over, buckles, grinds to a halt, on its knees = load, failure, scaling
sluggish, laggy, takes forever, takes ages, at a crawl, spinning wheel = slow, latency
times out, never comes back, request hangs = timeouts, retry, failure
out of memory, oom, memory hog, fit in ram, fit in memory = memory, limit
out of sync, copies differ, dont match up = consistent, consistency, replication
stale data, old data, outdated, old value, read my own write = stale, consistent, cache
double charge, charged twice, billed twice, double payment, double billing = payment, idempotency, twice
sends twice, arrives twice, delivered twice, processed twice, double message = duplicates, idempotent, deliver
oversell, oversold, double booking, sold twice, same seat = seat, hold, ticket
hot key, hotspot, hot spot, hot shard, hot partition = hot, partition, celebrity
server dies, machine dies, power cut, pull the plug, data centre down, region down = failure, replication, failover
spof, single point of failure, single server, weakest link = failure, replication, bottlenecks
black friday, flash sale, too many users, hug of death, flooded = load, crowd, rush, peak
waiting room, virtual queue, stand in line = crowd, pace, queue
ddos, too many requests, throttling, hammering, spamming the api = rate, limiter
search as you type, type ahead, autosuggest, suggest words = suggestions, autocomplete
real time, realtime, instantly, live updates, without refreshing = websocket, polling, push
no signal, no internet, airplane mode, works offline, offline edits = offline, sync
out of order, wrong order, jumbled = order, messages
data loss, lose data, lost messages, wiped, corrupted = backups, replication, loss
cold data, rarely read, old logs, cheaper storage = tiers, storage, archive
outgrow, table too big, bigger box, bigger machine, more machines, add servers = partition, vertical, horizontal, scaling
sql or nosql, nosql, mongo, mongodb, cassandra, dynamodb = database, relational, type
round robin, nginx, haproxy, spread the work = load, balancing, balancer
background job, fire and forget, do it later, cron, worker pool = queue, worker
hacked, hacker, attacker, break in, data breach = security, attacks
cap theorem, eventually consistent, strong consistency, acid = consistency, consistent
green dot, last seen, typing indicator = online, presence, chat
group chat, slack clone, whatsapp clone = chat, service, messages
twitter, tweets, home timeline, facebook wall = news, feed
instagram, youtube, netflix, tiktok, flickr = photo, video, sharing
google drive, icloud, onedrive = file, sync
uber, lyft, taxi, cab = ride, matching
ticketmaster, airbnb, hotel rooms, airline seats, cinema = ticket, booking
paypal, stripe, venmo, wallet, bank transfer = payment, ledger
spider, googlebot, scrape websites = web, crawler
datadog, grafana, prometheus = metrics, pipeline, monitoring
bitly, short links, shorten links = link, shortener
overengineer, gold plating, over complicated = simple, scope
back of the envelope, napkin math, napkin, how many servers = estimate, numbers

# machine learning by symptom
only on my data, perfect on training, learns by heart, fails on new data = overfitting, validation
good to be true, suspiciously good, knows the future, sees the future, peek at the answer = leakage
lopsided, lopsided classes, few positives, mostly negatives, needle in a haystack, uneven classes = imbalance, class
garbage in, rubbish data, messy data, junk data, wrong labels, noisy labels = quality, labels, data
black box, see inside, opaque = explanations, fairness
hallucinate, made things up, makes things up, makes stuff up, confidently wrong = facts, retrieval, invented
vector store, vector database, semantic search, pinecone, faiss = retrieval, rag, embeddings
prompt engineering, few shot, system prompt = prompt, tune
jailbreak, trick the bot, ignore previous instructions = injection, prompt, safety
tool calling, function calling, agentic, langchain = agents, tools
llm as judge, evals, grade the answers = evaluate, language, model
gpu bill, token cost, api bill = cost, latency, tokens
lora, rlhf, adapt the model, sft = tune, tuning
got worse over time, model rot, world changed, customers changed, worked last year = drift, retrain
training and serving, works in notebook, train serve = skew, train, serve
self fulfilling, filter bubble, echo chamber, feeds itself = feedback, loops
holdout, unseen data = split, validation
kfold, k fold, leave one out = cross-validation, folds
false alarm, cries wolf, false positive, false negative, roc = precision, recall
how sure, confidence score, sure of itself, overconfident = calibration
missing values, empty cells, nan = missing, quality
racist model, biased model, unfair model, treats groups differently = fairness, slices
dark launch, shadow mode, few users first = release, shadow, canary
nightly job, precompute, on the fly = batch, online, prediction
fluke, by chance, statistically significant, sample size = significant, chance
xgboost, lightgbm, gradient boosting, decision tree, bagging = trees, forests, boosting
segment customers, unsupervised = clustering, means, pca
underfit, too simple a model = bias, variance

# coding
o of n, n squared, n log n, linear time, quadratic, order of growth = complexity, memory
off by one, fencepost, index out of bounds, one too many = edge, cases, debug
infinite loop, endless loop, never stops, loops forever = debug, calmly
null pointer, npe, stack trace, segfault, crashes on empty = debug, edge
two pointers, palindrome, both ends = pointers, patterns
linked list, tortoise and hare, reverse a list = pointer, cycle
sliding window, subarray, substring, longest stretch = window, contiguous, patterns
all combinations, permutations, sudoku, n queens, try everything = backtracking
shortest path, cheapest route, maze = dijkstra, breadth, path
tree walk, walk a tree, level order, inorder = depth, breadth, subtrees
sorted array, ordered list, bisect, halve = binary, sorted
meeting rooms, calendar clash, overlapping intervals = intervals, overlaps
top k, k largest, priority queue, running median = heap
find repeats, seen twice, two sum, count words = hash, map
build order, prerequisites, course schedule = topological
shared editor, coderpad, online editor, no autocomplete, without ide, google doc = conditions, practise, formats
tle, time limit exceeded, too slow solution, not optimal, suboptimal = complexity, time, review
ran out of time, unfinished, half finished, didnt finish = iterate, minutes, skeleton
coding in silence, silent while coding, typing quietly, talk while coding = narrate, aloud, talking
give me a clue, throw me a bone, bail me out = hint, help, stuck
forgot syntax, syntax, standard library, method name = look, docs, language
pair programming, pairing session, existing codebase = pairing, existing, code
pull request, merge request = review, code
rusty, out of practice, havent coded, forgotten everything = practise, refresh
neetcode, blind 75, codeforces, hackerrank, ctci = leetcode, practise
inner join, left join, outer join = joins, rows
row number, partition by, running total, moving average = window, functions
center a div, flexbox = css
screen reader, aria, a11y, keyboard only = accessibility
core web vitals, lighthouse, bundle size, page loads slowly = performance, page
wifi drops, internet dies, connection drops, screen freezes = network, fallback
mic, microphone, headset, muted, echo, no sound = sound, camera
share the wrong window, screen share, screenshare = share, screen

# stories and questions
run out of examples, no good example, story bank = examples, stories, bank
embellish, white lie, fib, stretch the truth = lie, bluff, honest
break the news, tough love, difficult conversation, hard conversation = bad, news, difficult, feedback
proved wrong, proven wrong, stand corrected, u turn, changed my opinion = mind, change, argument
bite my tongue, disagree and commit, toe the line = support, decision, argued
toughest, trickiest, thorniest, biggest challenge = hardest, technical, problem
heisenbug, nasty bug, gremlin, cant reproduce, works on my machine = difficult, bug, tracked
foreign colleagues, different cultures, other nationalities = countries, cultures
leadership style, people manager, run a team, manage people = management, style
what drives you, makes you tick, passion, passionate = motivated, motivation, proud
coffee chat, eat with the team, dinner with the team = lunch, interview
rude interviewer, arrogant interviewer, hostile interviewer, on his phone = interviewer, behaved, badly
subject access, copy of my notes, see their notes, interview notes = notes, ask
backfill, predecessor, replacing someone = role, predecessor
go bust, belly up, cash left = runway, money
real demand, do people like it = product-market, fit
north star, big picture = vision
founding engineer, early employee, seed stage = startup, equity
in depth, drill down, technical deep dive = deep, dive

# further
commence, kick off, begin = start
junior = mentor, colleague
rookie, apprentice, entry level = junior, first, job
bored = dull, leaving
exhausted, knackered, drained, worn out, tired = stress, pressure, hours
stall them, drag my feet, play for time = ask, deadline, time
call off, role scrapped, axed the role = cancelled, hold
bump, top up = raise, more, salary
pay freeze, salary freeze, no raise, no pay rise = fixed, budget, raise
cost of living, inflation, mortgage, expensive city = salary, reasons, location
later start, delay my start, push my start = start, date, notice
juggling offers, several offers, multiple offers, two offers = compare, offers, alternatives
call my referee, vouch for me, character reference, call my old boss = references, checks
sde2, sde3, ic5, e5, job ladder = level, senior, staff
fixed term, perm, temp = contract, permanent
moral dilemma, conscience, dilemma, whistleblow, asked to cheat = ethical, doubt
behind schedule, over budget, late project = deadline, delivery
having clause, group by = grouping
is null, coalesce = nulls
tutor, show the ropes, take under my wing = mentor, colleague, grow
viral, famous user = celebrity, hot, feed
embarrassing, mortifying, cringe = awkward, mistake
`;
