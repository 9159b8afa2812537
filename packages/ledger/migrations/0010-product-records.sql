-- Products as shoppers look for them, and what authorities made public about them. Public records with their source: no
-- entry, no measure, no person. Only imports write them.
create table product (
  id text primary key,
  names text[] not null,
  brands text[] not null,
  -- As printed, and as looked for: capitals and digits only.
  codes text[] not null,
  code_keys text[] not null,
  maker text not null,
  maker_id text,
  source text not null,
  source_url text,
  demo boolean not null default false,
  search text not null,
  recorded_at timestamptz not null
);
create index product_codes on product using gin (code_keys);

create table product_event (
  product_id text not null references product (id),
  id text not null,
  kind text not null check (kind in ('penalty', 'recall', 'withdrawal', 'list', 'warning', 'test-failed')),
  title jsonb not null,
  authority text not null,
  on_day date not null,
  until_day date check (until_day > on_day),
  document text,
  source text not null,
  source_url text,
  repaired_on date check (repaired_on >= on_day),
  repair jsonb,
  recorded_at timestamptz not null,
  primary key (product_id, id)
);

grant select, insert, update on product, product_event to xinyong_reader;
alter table product enable row level security;
create policy product_read on product for select to xinyong_reader using (true);
create policy product_insert on product for insert to xinyong_reader with check ((select is_any('system')));
create policy product_update on product for update to xinyong_reader
  using ((select is_any('system'))) with check ((select is_any('system')));
alter table product_event enable row level security;
create policy product_event_read on product_event for select to xinyong_reader using (true);
create policy product_event_insert on product_event for insert to xinyong_reader with check ((select is_any('system')));
create policy product_event_update on product_event for update to xinyong_reader
  using ((select is_any('system'))) with check ((select is_any('system')));
