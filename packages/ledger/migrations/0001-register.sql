-- The register: acts in one gap-free sequence, and what follows from them.
-- Written for PostgreSQL 15 and later. Forward only; never edited after a release.

create extension if not exists btree_gist;

-- The number of the last act. One row; locked by every writer, so that numbers have no gaps and order is commit order.
create table act_head (
  one boolean primary key default true check (one),
  seq bigint not null
);
insert into act_head values (true, 0);

create table subject (
  id text primary key,
  kind text not null check (kind in ('person', 'organisation', 'public-body')),
  names text[] not null,
  birth_date text,
  countries text[] not null default '{}',
  contact jsonb,
  demo boolean not null default false,
  created_at timestamptz not null default now()
);

-- Sensitive identifiers are kept as a keyed hash and a mask only; the key is outside the database.
create table subject_identifier (
  subject_id text not null references subject (id),
  scheme text not null,
  key text not null,
  shown text not null,
  primary key (subject_id, key)
);
create index subject_identifier_key on subject_identifier (key);

-- Normalised name keys for search: words and their readings in Latin script.
create table subject_name_key (
  subject_id text not null references subject (id),
  -- Bytewise, so that the index serves prefixes whatever the database's own collation.
  word text collate "C" not null,
  primary key (word, subject_id)
);
create index subject_name_key_subject on subject_name_key (subject_id);

create table case_file (
  id text primary key,
  pack text not null,
  authority text not null,
  subject_id text not null references subject (id),
  stage text not null,
  version integer not null,
  governing_date date not null,
  opened_on date not null,
  state jsonb not null,
  due date,
  due_clock text,
  term_ends date
);
create index case_file_subject on case_file (subject_id);
create index case_file_queue on case_file (authority, due nulls last, id);
create index case_file_pack on case_file (pack, stage);
create index case_file_term on case_file (term_ends) where term_ends is not null;

-- Immutable, numbered without gaps. `body` is personal data of the case; `leaf` is the log entry, which has none.
create table act (
  seq bigint primary key,
  case_id text references case_file (id),
  case_seq integer not null,
  pack text not null,
  authority text not null,
  kind text not null,
  effective_on date not null,
  recorded_at timestamptz not null,
  actor_id text not null,
  actor_role text not null,
  body jsonb,
  leaf text not null,
  unique (case_id, case_seq)
);

-- 32 random bytes per act; destroying the salt makes the log's commitment meaningless (erasure).
create table act_salt (
  -- Not a foreign key: one function writes both tables, acts are never deleted, and the check would run under the lock.
  seq bigint primary key,
  salt bytea not null
);

create function act_is_immutable() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.body is null and old.body is not null
     and (new.seq, new.case_id, new.case_seq, new.pack, new.authority, new.kind, new.effective_on, new.recorded_at,
          new.actor_id, new.actor_role, new.leaf)
       is not distinct from
         (old.seq, old.case_id, old.case_seq, old.pack, old.authority, old.kind, old.effective_on, old.recorded_at,
          old.actor_id, old.actor_role, old.leaf)
     and current_setting('xinyong.erasing', true) = 'on' then
    return new; -- erasure of the body, itself recorded as an act
  end if;
  raise exception 'acts are immutable' using errcode = 'XY001';
end $$;
create trigger act_immutable before update or delete on act for each row execute function act_is_immutable();
create function act_no_truncate() returns trigger language plpgsql as $$
begin raise exception 'acts are immutable' using errcode = 'XY001'; end $$;
create trigger act_no_truncate before truncate on act execute function act_no_truncate();

-- Bitemporal: each version of an entry holds for a range of recorded time; its effect is a range of law's time.
-- Two versions of one entry never overlap in recorded time: at every moment the register said one thing.
create table entry (
  id text not null,
  case_id text not null references case_file (id),
  pack text not null,
  authority text not null,
  subject_id text not null references subject (id),
  ground text not null,
  -- Empty while service or publicity is outstanding.
  effective daterange not null,
  recorded tstzrange not null,
  public boolean not null,
  body jsonb not null,
  seq bigint not null,
  exclude using gist (id with =, recorded with &&)
);
create index entry_current on entry (id) where upper_inf(recorded);
create index entry_subject on entry (subject_id) where upper_inf(recorded);
create index entry_pack on entry (pack, id) where upper_inf(recorded);
create index entry_seq on entry (seq) where upper_inf(recorded);
create index entry_case on entry (case_id) where upper_inf(recorded);

-- A case has one entry: no two of its versions overlap on both axes of time.
alter table entry add constraint entry_once
  exclude using gist (case_id with =, effective with &&, recorded with &&);

create table mirror_edition (
  register text not null,
  edition text not null,
  taken_at timestamptz not null,
  published_on date,
  digest text not null,
  records integer not null,
  seq bigint not null,
  primary key (register, edition)
);

create table mirror_record (
  register text not null,
  source_id text not null,
  case_id text not null references case_file (id),
  subject_id text not null references subject (id),
  digest text not null,
  record jsonb,
  first_seen timestamptz not null default now(),
  last_change timestamptz not null default now(),
  primary key (register, source_id)
);
create index mirror_record_subject on mirror_record (subject_id);

create table account (
  id text primary key,
  login text not null,
  display_name text not null,
  roles text[] not null,
  authority text,
  subject_id text references subject (id),
  disabled boolean not null default false,
  demo boolean not null default false,
  password_hash text,
  oidc_issuer text,
  oidc_sub text,
  unique (oidc_issuer, oidc_sub)
);
create unique index account_login on account (lower(login));

create table passkey (
  id text primary key,
  account_id text not null references account (id),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  created_at timestamptz not null
);
create index passkey_account on passkey (account_id);

create table session (
  hash text primary key,
  account_id text not null references account (id),
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_account on session (account_id);

create table api_key (
  id text primary key,
  hash text not null unique,
  relying_party text not null,
  scopes text[] not null,
  purposes text[] not null,
  rate_limit integer not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz
);

create table once (
  key text primary key,
  value jsonb not null,
  expires_at timestamptz not null
);

create table audit_event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_id text,
  what text not null,
  detail jsonb
);

-- Charter 7: every look. `identifier_key` lets a look at somebody not yet on file show up later.
create table look (
  id text primary key,
  at timestamptz not null,
  what text not null,
  subject_id text,
  identifier_key text,
  who text not null,
  actor text not null,
  purpose text not null,
  activity text,
  decision text,
  entries text[] not null default '{}',
  sealed_until timestamptz
);
create index look_subject on look (subject_id, at desc) where subject_id is not null;
create index look_identifier on look (identifier_key, at desc) where identifier_key is not null;

create table job (
  id bigint generated always as identity primary key,
  kind text not null,
  key text not null,
  payload jsonb not null,
  run_at timestamptz not null,
  attempts integer not null default 0,
  last_error text,
  done_at timestamptz,
  unique (kind, key)
);
create index job_ready on job (run_at) where done_at is null;

-- How far each projection outside the transaction has come.
create table projection (
  name text primary key,
  seq bigint not null,
  state jsonb not null default '{}'
);
