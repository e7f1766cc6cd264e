/** What people say who do not know the words of this field: its lines are as those of the thesaurus. */
export const everydayWords = `
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
`;
