-- What screening searched at any act: a receipt can be answered again after the lists have moved on. Entries keep their
-- versions by themselves; of subjects and mirrored records the version that stops being said is kept here.

create table subject_version (
  id uuid primary key default gen_random_uuid(),
  written timestamptz not null default clock_timestamp(),
  subject_id text not null references subject (id),
  -- The last act of the transaction that ended the version; it still held at every act before.
  ended_seq bigint,
  card jsonb not null
);
create index subject_version_subject on subject_version (subject_id, ended_seq);
create index subject_version_ended on subject_version (ended_seq);

create table mirror_record_version (
  id uuid primary key default gen_random_uuid(),
  written timestamptz not null default clock_timestamp(),
  register text not null,
  source_id text not null,
  case_id text not null,
  subject_id text not null references subject (id),
  ended_seq bigint,
  record jsonb,
  first_seen timestamptz not null
);
create index mirror_record_version_subject on mirror_record_version (subject_id, ended_seq);
create index mirror_record_version_ended on mirror_record_version (ended_seq);
create index entry_past_subject on entry (subject_id) where not upper_inf(recorded);
create index entry_past_seq on entry (seq) where not upper_inf(recorded);

-- Subjects are written whole, the row before its identifiers: the card as it was is still there.
create function keep_subject_version() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into subject_version (subject_id, card) values (old.id, jsonb_build_object(
    'kind', old.kind, 'names', to_jsonb(old.names), 'birth_date', old.birth_date, 'countries', to_jsonb(old.countries),
    'demo', old.demo, 'identifiers', (
      select coalesce(jsonb_agg(jsonb_build_object('scheme', i.scheme, 'shown', i.shown, 'key', i.key)
        order by i.scheme, i.key), '[]') from subject_identifier i where i.subject_id = old.id)));
  return null;
end $$;
create trigger subject_versions after update of kind, names, birth_date, countries, demo on subject
  for each row execute function keep_subject_version();

create function keep_mirror_version() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into mirror_record_version (register, source_id, case_id, subject_id, record, first_seen)
  values (old.register, old.source_id, old.case_id, old.subject_id, old.record, old.first_seen);
  return null;
end $$;
create trigger mirror_record_versions after update on mirror_record for each row
  when (old.record is distinct from new.record or old.case_id is distinct from new.case_id
    or old.subject_id is distinct from new.subject_id)
  execute function keep_mirror_version();

-- Only at the end of the transaction is the number of its last act known.
create function end_subject_version() returns trigger language plpgsql security definer set search_path from current as $$
begin
  update subject_version set ended_seq = (select seq from act_head) where id = new.id;
  return null;
end $$;
create constraint trigger subject_version_ends after insert on subject_version
  deferrable initially deferred for each row when (new.ended_seq is null)
  execute function end_subject_version();

create function end_mirror_version() returns trigger language plpgsql security definer set search_path from current as $$
begin
  update mirror_record_version set ended_seq = (select seq from act_head) where id = new.id;
  return null;
end $$;
create constraint trigger mirror_record_version_ends after insert on mirror_record_version
  deferrable initially deferred for each row when (new.ended_seq is null)
  execute function end_mirror_version();

grant select on subject_version, mirror_record_version to xinyong_reader;
alter table subject_version enable row level security;
create policy subject_version_read on subject_version for select to xinyong_reader using ((select is_any('system')));
alter table mirror_record_version enable row level security;
create policy mirror_record_version_read on mirror_record_version for select to xinyong_reader
  using ((select is_any('system')));

-- Monitoring: which saved subjects have to be screened again, and up to which act that is known.
alter table screening_monitor add column fingerprint text;
alter table screening_monitor add column due boolean not null default true;
drop index screening_monitor_due;
create index screening_monitor_due on screening_monitor (screened_at nulls first, id) where state = 'active' and due;
create index screening_monitor_fingerprint on screening_monitor (party, fingerprint);

create table screening_sweep (
  one boolean primary key default true check (one),
  seq bigint not null,
  index_digest text not null,
  rules_digest text not null,
  -- Entities when all were last screened: what words weigh moves with it.
  entities bigint not null
);
grant select, insert, update on screening_sweep to xinyong_reader;
alter table screening_sweep enable row level security;
create policy screening_sweep_system on screening_sweep to xinyong_reader
  using ((select is_any('system'))) with check ((select is_any('system')));

-- Which record stood in which cluster, and when: a decision about one of a cluster is about the others while they stand together.
alter table collation_record add column since timestamptz not null default '-infinity';
create table collation_past (
  key text not null,
  cluster text not null,
  since timestamptz not null,
  until timestamptz not null
);
create index collation_past_key on collation_past (key);
create index collation_past_cluster on collation_past (cluster);
grant select, insert on collation_past to xinyong_reader;
alter table collation_past enable row level security;
create policy collation_past_read on collation_past for select to xinyong_reader
  using ((select is_any('system', 'officer', 'overseer')));
create policy collation_past_insert on collation_past for insert to xinyong_reader
  with check ((select is_any('system', 'officer')));
