-- Exchange agreements and what was given under them; consents, voluntary scores and points accounts.
-- The steps about agreements, recalls, consents and points are acts of the one sequence; these tables follow from them.

create table agreement (
  id text primary key,
  authority text not null,
  state text not null check (state in ('proposed', 'in-force', 'suspended', 'ended')),
  version integer not null,
  recipient text not null,
  keys text[] not null,
  valid daterange not null,
  body jsonb not null,
  created_at timestamptz not null
);
create index agreement_keys on agreement using gin (keys);

-- Charter 6: what a recipient holds, and the day by which it may hold it no longer.
create table replica (
  agreement_id text not null references agreement (id),
  entry_id text not null,
  pack text not null,
  authority text not null,
  subject_id text not null references subject (id),
  given_at timestamptz not null,
  last_given_at timestamptz not null,
  expires date not null,
  primary key (agreement_id, entry_id)
);
create index replica_entry on replica (entry_id);
create index replica_subject on replica (subject_id);

create table deletion_notice (
  id text primary key,
  agreement_id text not null,
  entry_id text not null,
  pack text not null,
  authority text not null,
  subject_id text not null references subject (id),
  recipient text not null,
  why text not null,
  told_at timestamptz not null,
  due_at timestamptz not null,
  reminders integer not null default 0,
  reminded_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by text,
  foreign key (agreement_id, entry_id) references replica (agreement_id, entry_id)
);
-- A copy may be given again after it was deleted; it is then recalled anew.
create index deletion_replica on deletion_notice (agreement_id, entry_id, told_at);
create index deletion_open on deletion_notice (due_at) where acknowledged_at is null;
create index deletion_subject on deletion_notice (subject_id);

-- Charter 4: specific, recorded, withdrawable in one step. `act` is the act to erase when it is withdrawn.
create table consent (
  id text primary key,
  subject_id text not null references subject (id),
  pack text not null,
  kind text not null check (kind in ('score', 'points', 'sensitive-facts')),
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  act bigint not null
);
create unique index consent_one on consent (subject_id, pack, kind) where withdrawn_at is null;

create table score_fact (
  id text primary key,
  pack text not null,
  subject_id text not null references subject (id),
  input text not null,
  on_day date not null,
  reference text not null,
  document text,
  counterparty text,
  disputed boolean not null default false,
  dispute text,
  unique (pack, subject_id, reference)
);

create table score_value (
  pack text not null,
  subject_id text not null references subject (id),
  on_day date not null,
  score integer not null,
  band text not null,
  primary key (pack, subject_id, on_day)
);
create index score_value_due on score_value (pack, on_day);

create table score_request (
  id text primary key,
  pack text not null,
  subject_id text,
  key_id text not null,
  relying_party text not null,
  purpose text not null,
  reward text,
  wants_number boolean not null,
  number_allowed boolean not null default false,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  state text not null check (state in ('waiting', 'allowed', 'declined'))
);
create index score_request_subject on score_request (subject_id, asked_at);

create table points_account (
  pack text not null,
  subject_id text not null references subject (id),
  authority text not null,
  opened date not null,
  consent_id text references consent (id),
  consent_from date,
  primary key (pack, subject_id)
);
create index points_account_subject on points_account (subject_id);

create table points_event (
  pack text not null,
  subject_id text not null,
  id text not null,
  authority text not null,
  item text not null,
  on_day date not null,
  document text,
  points integer,
  fine_due boolean not null,
  fine_paid date,
  annulled boolean not null default false,
  contested boolean not null default false,
  objection jsonb,
  aside text,
  recorded_at timestamptz not null,
  acts bigint[] not null,
  primary key (pack, subject_id, id),
  foreign key (pack, subject_id) references points_account (pack, subject_id)
);
create index points_event_aside on points_event (pack, recorded_at) where aside is not null;
create index points_event_contested on points_event (pack, on_day) where contested;

grant select, insert, update on agreement, replica, deletion_notice, consent, score_fact, score_value, score_request,
  points_account, points_event to xinyong_reader;
grant delete on consent, score_fact, score_value, score_request, points_account, points_event to xinyong_reader;

-- Terms are public; keys of recipients are left out by the presenter. Only the authority itself moves an agreement.
alter table agreement enable row level security;
create policy agreement_read on agreement for select to xinyong_reader using (true);
create policy agreement_insert on agreement for insert to xinyong_reader with check (
  (select is_any('system')) or authority = (select own_authority())
);
create policy agreement_update on agreement for update to xinyong_reader
  using ((select is_any('system')) or authority = (select own_authority()))
  with check ((select is_any('system')) or authority = (select own_authority()));

-- What is held about whom: the subject, the recipient, the authority of the entry, oversight.
create function own_agreement(agreement text) returns boolean language sql stable as $$
  select is_any('relying-party') and exists (
    select from agreement a where a.id = agreement and (select own_account()) = any (a.keys)
  )
$$;
alter table replica enable row level security;
create policy replica_read on replica for select to xinyong_reader using (
  (select is_any('system', 'overseer')) or authority = (select own_authority())
  or subject_id = (select own_subject()) or own_agreement(agreement_id)
);
create policy replica_insert on replica for insert to xinyong_reader with check ((select is_any('system')));
create policy replica_update on replica for update to xinyong_reader
  using ((select is_any('system'))) with check ((select is_any('system')));

alter table deletion_notice enable row level security;
create policy deletion_read on deletion_notice for select to xinyong_reader using (
  (select is_any('system', 'overseer')) or authority = (select own_authority())
  or subject_id = (select own_subject()) or own_agreement(agreement_id)
);
-- An official step that ends an entry tells the recipients in the same transaction.
create policy deletion_insert on deletion_notice for insert to xinyong_reader with check (true);
create policy deletion_update on deletion_notice for update to xinyong_reader
  using ((select is_any('system')) or own_agreement(agreement_id))
  with check ((select is_any('system')) or own_agreement(agreement_id));

-- Whether an entry was given to anybody must be known to whoever ends it, whatever their rights: as the owner, ids only.
create function recipients_of(entry text) returns table (
  agreement_id text, recipient text, pack text, authority text, subject_id text
) language sql stable security definer set search_path from current as $$
  select r.agreement_id, a.recipient, r.pack, r.authority, r.subject_id
  from replica r join agreement a on a.id = r.agreement_id
  where r.entry_id = entry
    and not exists (select from deletion_notice d where d.agreement_id = r.agreement_id and d.entry_id = r.entry_id
                      and d.told_at >= r.last_given_at)
$$;
revoke all on function recipients_of from public;
grant execute on function recipients_of to xinyong_reader;

-- Scores are the subject’s own: neither officers nor relying parties read them.
alter table consent enable row level security;
create policy consent_own on consent to xinyong_reader
  using ((select is_any('system')) or subject_id = (select own_subject()))
  with check ((select is_any('system')) or subject_id = (select own_subject()));
alter table score_fact enable row level security;
create policy score_fact_own on score_fact to xinyong_reader
  using ((select is_any('system')) or subject_id = (select own_subject()))
  with check ((select is_any('system')) or subject_id = (select own_subject()));
alter table score_value enable row level security;
create policy score_value_own on score_value to xinyong_reader
  using ((select is_any('system')) or subject_id = (select own_subject()))
  with check ((select is_any('system')) or subject_id = (select own_subject()));
alter table score_request enable row level security;
create policy score_request_own on score_request to xinyong_reader
  using ((select is_any('system')) or subject_id = (select own_subject())
    or ((select is_any('relying-party')) and key_id = (select own_account())))
  with check ((select is_any('system')) or subject_id = (select own_subject())
    or ((select is_any('relying-party')) and key_id = (select own_account())));

-- Points: the subject, the authority that runs the scheme, oversight.
alter table points_account enable row level security;
create policy points_account_read on points_account for select to xinyong_reader using (
  (select is_any('system', 'overseer')) or authority = (select own_authority()) or subject_id = (select own_subject())
);
create policy points_account_write on points_account for insert to xinyong_reader with check (
  (select is_any('system')) or authority = (select own_authority()) or subject_id = (select own_subject())
);
create policy points_account_delete on points_account for delete to xinyong_reader using (
  (select is_any('system')) or subject_id = (select own_subject())
);
alter table points_event enable row level security;
create policy points_event_read on points_event for select to xinyong_reader using (
  (select is_any('system', 'overseer')) or authority = (select own_authority()) or subject_id = (select own_subject())
);
create policy points_event_insert on points_event for insert to xinyong_reader with check (
  (select is_any('system')) or authority = (select own_authority())
);
create policy points_event_update on points_event for update to xinyong_reader
  using ((select is_any('system')) or authority = (select own_authority()) or subject_id = (select own_subject()))
  with check ((select is_any('system')) or authority = (select own_authority()) or subject_id = (select own_subject()));
create policy points_event_delete on points_event for delete to xinyong_reader using (
  (select is_any('system')) or subject_id = (select own_subject())
);
