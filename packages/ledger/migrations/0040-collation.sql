-- Which entries of the registers are held to be of one subject. Clusters follow from the records, the weights and what
-- people judged; kept here are the judgements, the ids of the clusters and every change, numbered without gaps.
-- There is no merged record and no rating.
create table collation_step (
  number integer primary key check (number > 0),
  kind text not null check (kind in ('found', 'add', 'correct', 'withdraw', 'judge', 'unsure', 'separate', 'revoke')),
  done_by text not null,
  done_at timestamptz not null,
  reason text not null,
  records text[] not null,
  -- Ids in `before` and `after`: the trail of a cluster is found by them.
  clusters text[] not null,
  before jsonb not null,
  after jsonb not null,
  evidence jsonb not null,
  verdict text check (verdict in ('same', 'different', 'unsure')),
  objection text,
  revokes integer references collation_step (number)
);
create index collation_step_clusters on collation_step using gin (clusters);
create index collation_step_records on collation_step using gin (records);

-- Judgements on pairs, as steps brought and ended them. A record that comes back finds its judgements again.
create table collation_ruling (
  step integer not null references collation_step (number),
  a text not null,
  b text not null,
  same boolean not null,
  ended_by integer references collation_step (number),
  primary key (step, a, b)
);
create index collation_ruling_a on collation_ruling (a);
create index collation_ruling_b on collation_ruling (b);

-- The cluster of each record now, so that ids outlive a restart.
create table collation_record (
  key text primary key,
  cluster text not null
);
create index collation_record_cluster on collation_record (cluster);

grant select, insert on collation_step to xinyong_reader;
grant select, insert on collation_ruling to xinyong_reader;
grant update (ended_by) on collation_ruling to xinyong_reader;
grant select, insert, update, delete on collation_record to xinyong_reader;

alter table collation_step enable row level security;
create policy collation_step_read on collation_step for select to xinyong_reader
  using ((select is_any('system', 'officer', 'overseer')));
create policy collation_step_insert on collation_step for insert to xinyong_reader
  with check ((select is_any('system', 'officer')));
alter table collation_ruling enable row level security;
create policy collation_ruling_read on collation_ruling for select to xinyong_reader
  using ((select is_any('system', 'officer', 'overseer')));
create policy collation_ruling_insert on collation_ruling for insert to xinyong_reader
  with check ((select is_any('system', 'officer')));
create policy collation_ruling_update on collation_ruling for update to xinyong_reader
  using ((select is_any('system', 'officer'))) with check ((select is_any('system', 'officer')));
alter table collation_record enable row level security;
create policy collation_record_all on collation_record to xinyong_reader
  using ((select is_any('system', 'officer', 'overseer'))) with check ((select is_any('system', 'officer')));
