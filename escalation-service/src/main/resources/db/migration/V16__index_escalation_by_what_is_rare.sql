-- For lists of what few cases are, newest first: without these, a page that cannot be filled reads every case.
create index escalation_open_by_raised_at on escalation (authority, raised_at desc, id) where closed_at is null;
create index escalation_referred on escalation (authority, raised_at desc, id) where referred_at is not null;
create index escalation_good_practice on escalation (authority, raised_at desc, id) where kind = 'good_practice';
create index escalation_by_outcome on escalation (authority, outcome, raised_at desc, id) where outcome is not null;
