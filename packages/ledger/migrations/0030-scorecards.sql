-- Scorecards as versions, scores given by them, and all that a subject may do about one.
-- A card is kept as the text that was sealed: its digest is over these bytes.
create table scorecard (
  id text not null,
  version text not null,
  authority text not null,
  state text not null check (state in ('draft', 'proposed', 'approved', 'rejected', 'published', 'retired')),
  digest text not null,
  card text not null,
  report jsonb not null,
  history jsonb not null,
  revision integer not null,
  created_at timestamptz not null,
  primary key (id, version)
);
-- Of one card, one version scores.
create unique index scorecard_published on scorecard (id) where state = 'published';

-- Charter 4: one card, one purpose. `act` is the act to erase when it is withdrawn.
create table scorecard_consent (
  id text primary key,
  subject_id text not null references subject (id),
  card text not null,
  purpose text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  act bigint not null
);
create unique index scorecard_consent_one on scorecard_consent (subject_id, card, purpose) where withdrawn_at is null;

create table given_score (
  id text primary key,
  card text not null,
  version text not null,
  authority text not null,
  subject_id text not null references subject (id),
  key_id text not null,
  recipient text not null,
  purpose text not null,
  on_day date not null,
  -- As read, and as answered: a replay compares bytes.
  facts text not null,
  answer text not null,
  score integer,
  adverse jsonb not null,
  scored_at timestamptz not null,
  -- First day on which it is gone.
  expires date not null,
  replaced_by text references given_score (id) on delete set null,
  foreign key (card, version) references scorecard (id, version)
);
create index given_score_subject on given_score (subject_id, scored_at);
create index given_score_card on given_score (card, version, on_day);
create index given_score_expires on given_score (expires);

create table score_decision (
  id text primary key,
  score_id text not null unique references given_score (id) on delete cascade,
  card text not null,
  authority text not null,
  subject_id text not null,
  key_id text not null,
  recipient text not null,
  score integer not null,
  body jsonb not null,
  review jsonb,
  reported_at timestamptz not null
);
create index score_decision_subject on score_decision (subject_id);
create index score_decision_card on score_decision (card);

create table score_dispute (
  id text primary key,
  score_id text not null references given_score (id) on delete cascade,
  card text not null,
  authority text not null,
  subject_id text not null,
  fact text not null,
  answer_by date not null,
  body jsonb not null,
  answered boolean not null default false
);
create index score_dispute_subject on score_dispute (subject_id);
create index score_dispute_open on score_dispute (authority, answer_by) where not answered;
create unique index score_dispute_one on score_dispute (score_id, fact) where not answered;

-- What recipients must be told. It names no subject: the score's number is enough for whoever received it.
create table score_message (
  id text primary key,
  key_id text not null,
  score_id text not null,
  body jsonb not null,
  told_at timestamptz not null,
  acknowledged_at timestamptz
);
create index score_message_open on score_message (key_id, told_at) where acknowledged_at is null;

create table score_report_copy (
  id text primary key,
  subject_id text not null references subject (id),
  on_day date not null,
  why text not null
);
create index score_report_copy_subject on score_report_copy (subject_id);

-- Loyalty without punishment: there is no event that takes points away.
create table loyalty_programme (
  id text primary key,
  authority text not null,
  body jsonb not null,
  created_at timestamptz not null
);
create table loyalty_event (
  programme text not null references loyalty_programme (id),
  subject_id text not null references subject (id),
  id text not null,
  body jsonb not null,
  recorded_at timestamptz not null,
  primary key (programme, subject_id, id)
);

grant select, insert, update on scorecard, scorecard_consent, given_score, score_decision, score_dispute, score_message,
  score_report_copy, loyalty_programme, loyalty_event to xinyong_reader;
grant delete on scorecard_consent, given_score, score_decision, score_dispute, score_report_copy to xinyong_reader;

-- What scores people is public; what does not yet is its operator's.
alter table scorecard enable row level security;
create policy scorecard_read on scorecard for select to xinyong_reader using (
  state in ('published', 'retired') or (select is_any('system', 'overseer')) or authority = (select own_authority())
);
create policy scorecard_insert on scorecard for insert to xinyong_reader with check (
  (select is_any('system')) or authority = (select own_authority())
);
create policy scorecard_update on scorecard for update to xinyong_reader
  using ((select is_any('system')) or authority = (select own_authority()))
  with check ((select is_any('system')) or authority = (select own_authority()));

alter table scorecard_consent enable row level security;
create policy scorecard_consent_own on scorecard_consent to xinyong_reader
  using ((select is_any('system')) or subject_id = (select own_subject()))
  with check ((select is_any('system')) or subject_id = (select own_subject()));

-- A score: its subject, its recipient, the operator of the card. Only the program writes one.
alter table given_score enable row level security;
create policy given_score_read on given_score for select to xinyong_reader using (
  (select is_any('system')) or subject_id = (select own_subject()) or authority = (select own_authority())
  or ((select is_any('relying-party')) and key_id = (select own_account()))
);
create policy given_score_write on given_score for insert to xinyong_reader with check ((select is_any('system')));
create policy given_score_update on given_score for update to xinyong_reader
  using ((select is_any('system'))) with check ((select is_any('system')));
create policy given_score_delete on given_score for delete to xinyong_reader using ((select is_any('system')));

alter table score_decision enable row level security;
create policy score_decision_read on score_decision for select to xinyong_reader using (
  (select is_any('system')) or subject_id = (select own_subject()) or authority = (select own_authority())
  or ((select is_any('relying-party')) and key_id = (select own_account()))
);
create policy score_decision_write on score_decision for insert to xinyong_reader with check ((select is_any('system')));
create policy score_decision_update on score_decision for update to xinyong_reader
  using ((select is_any('system'))) with check ((select is_any('system')));
create policy score_decision_delete on score_decision for delete to xinyong_reader using ((select is_any('system')));

alter table score_dispute enable row level security;
create policy score_dispute_read on score_dispute for select to xinyong_reader using (
  (select is_any('system')) or subject_id = (select own_subject()) or authority = (select own_authority())
);
create policy score_dispute_write on score_dispute for insert to xinyong_reader with check ((select is_any('system')));
create policy score_dispute_update on score_dispute for update to xinyong_reader
  using ((select is_any('system'))) with check ((select is_any('system')));
create policy score_dispute_delete on score_dispute for delete to xinyong_reader using ((select is_any('system')));

alter table score_message enable row level security;
create policy score_message_own on score_message to xinyong_reader
  using ((select is_any('system')) or ((select is_any('relying-party')) and key_id = (select own_account())))
  with check ((select is_any('system')) or ((select is_any('relying-party')) and key_id = (select own_account())));

alter table score_report_copy enable row level security;
create policy score_report_copy_own on score_report_copy to xinyong_reader
  using ((select is_any('system')) or subject_id = (select own_subject()))
  with check ((select is_any('system')) or subject_id = (select own_subject()));

alter table loyalty_programme enable row level security;
create policy loyalty_programme_read on loyalty_programme for select to xinyong_reader using (true);
create policy loyalty_programme_insert on loyalty_programme for insert to xinyong_reader with check (
  (select is_any('system')) or authority = (select own_authority())
);
create policy loyalty_programme_update on loyalty_programme for update to xinyong_reader
  using ((select is_any('system')) or authority = (select own_authority()))
  with check ((select is_any('system')) or authority = (select own_authority()));
alter table loyalty_event enable row level security;
create policy loyalty_event_read on loyalty_event for select to xinyong_reader using (
  (select is_any('system')) or subject_id = (select own_subject())
);
create policy loyalty_event_write on loyalty_event for insert to xinyong_reader with check (
  (select is_any('system')) or subject_id = (select own_subject())
);
