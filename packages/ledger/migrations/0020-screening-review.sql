-- Screening of a relying party: what its people decided about matches, its review queue, whom it watches, what changed.
-- All of it is the relying party's own: row-level security by `party`, which the program sets from the principal.

create function own_party() returns text language sql stable as $$
  select nullif(current_setting('xinyong.party', true), '')
$$;

-- False-positive memory. Judgements are never changed but revoked; they outlive editions of the lists.
create table screening_judgement (
  id text primary key,
  party text not null,
  fingerprint text not null,
  decided_at timestamptz not null,
  revoked_at timestamptz check (revoked_at >= decided_at),
  body jsonb not null
);
create index screening_judgement_memory on screening_judgement (party, fingerprint);
create index screening_judgement_page on screening_judgement (party, decided_at desc, id desc);

create table screening_monitor (
  id text primary key,
  party text not null,
  state text not null check (state in ('active', 'paused')),
  reference text,
  until date not null,
  created_at timestamptz not null,
  screened_at timestamptz,
  index_digest text,
  body jsonb not null
);
create index screening_monitor_page on screening_monitor (party, created_at desc, id desc);
create index screening_monitor_due on screening_monitor (screened_at nulls first) where state = 'active';

create table screening_match (
  id text primary key,
  party text not null,
  fingerprint text not null,
  entity text not null,
  monitor_id text references screening_monitor (id) on delete set null,
  state text not null check (state in ('open', 'assigned', 'decided')),
  assignee text,
  opened_at timestamptz not null,
  body jsonb not null
);
-- The same match waits once.
create unique index screening_match_waiting on screening_match (party, fingerprint, entity) where state <> 'decided';
create index screening_match_page on screening_match (party, opened_at desc, id desc);

create table screening_alert (
  id text primary key,
  party text not null,
  monitor_id text not null references screening_monitor (id) on delete cascade,
  at timestamptz not null,
  acknowledged boolean not null default false,
  body jsonb not null
);
create index screening_alert_page on screening_alert (party, at desc, id desc);
create index screening_alert_monitor on screening_alert (monitor_id);

grant select, insert, update on screening_judgement, screening_match, screening_monitor, screening_alert to xinyong_reader;
grant delete on screening_match, screening_monitor, screening_alert to xinyong_reader;

alter table screening_judgement enable row level security;
create policy screening_judgement_own on screening_judgement to xinyong_reader
  using ((select is_any('system')) or party = (select own_party()))
  with check ((select is_any('system')) or party = (select own_party()));
alter table screening_match enable row level security;
create policy screening_match_own on screening_match to xinyong_reader
  using ((select is_any('system')) or party = (select own_party()))
  with check ((select is_any('system')) or party = (select own_party()));
alter table screening_monitor enable row level security;
create policy screening_monitor_own on screening_monitor to xinyong_reader
  using ((select is_any('system')) or party = (select own_party()))
  with check ((select is_any('system')) or party = (select own_party()));
alter table screening_alert enable row level security;
create policy screening_alert_own on screening_alert to xinyong_reader
  using ((select is_any('system')) or party = (select own_party()))
  with check ((select is_any('system')) or party = (select own_party()));
