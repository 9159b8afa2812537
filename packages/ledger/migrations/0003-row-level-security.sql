-- Every request runs as `xinyong_reader` with its principal in settings of the transaction, so that a forgotten filter in
-- the program shows nothing it should not. Numbering and projecting acts run as the owner, through append_acts alone.

do $$
declare
  may_take text := case when current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end;
  remedy text := format('Have an administrator of the server run: create role xinyong_reader nologin; grant xinyong_reader to %I;', current_user);
begin
  if not exists (select from pg_roles where rolname = 'xinyong_reader') then
    begin
      create role xinyong_reader nologin;
    exception
      when duplicate_object or unique_violation then null; -- another database of this server was quicker
      when insufficient_privilege then
        raise exception 'The role xinyong_reader is missing and % may not create it. %', current_user, remedy using errcode = 'XY003';
    end;
  end if;
  if not pg_has_role(current_user, 'xinyong_reader', may_take) then
    begin
      execute format('grant xinyong_reader to %I', current_user);
    exception when insufficient_privilege then
      raise exception '% may not act as the role xinyong_reader. %', current_user, remedy using errcode = 'XY003';
    end;
  end if;
  execute format('grant usage on schema %I to xinyong_reader', current_schema());
end $$;

-- The principal. Wrapped in a scalar subquery by each policy, they are evaluated once a statement, not once a row.
create function is_any(variadic offices text[]) returns boolean language sql stable as $$
  select coalesce(string_to_array(current_setting('xinyong.role', true), ',') && offices, false)
$$;
create function own_subject() returns text language sql stable as $$
  select nullif(current_setting('xinyong.subject', true), '')
$$;
create function own_authority() returns text language sql stable as $$
  select case when is_any('officer') then nullif(current_setting('xinyong.authority', true), '') end
$$;
create function own_account() returns text language sql stable as $$
  select nullif(current_setting('xinyong.account', true), '')
$$;

alter function append_acts set search_path from current;
alter function append_acts security definer;
revoke all on function append_acts from public;
grant execute on function append_acts to xinyong_reader;

-- Erasure: the body and the salt go, the number, the leaf and the act that orders it stay.
create function erase_acts(numbers bigint[]) returns void language plpgsql security definer set search_path from current as $$
begin
  perform set_config('xinyong.erasing', 'on', true);
  update act set body = null where seq = any (numbers) and body is not null;
  delete from act_salt where seq = any (numbers);
  perform set_config('xinyong.erasing', '', true);
end $$;
revoke all on function erase_acts from public;
grant execute on function erase_acts to xinyong_reader;

grant select on act_head, act, case_file, entry, subject, subject_identifier, subject_name_key, mirror_edition,
  mirror_record, account, passkey, session, api_key, once, audit_event, look, job to xinyong_reader;
grant insert, update on subject, subject_identifier, subject_name_key, mirror_edition, mirror_record, account, passkey,
  session, api_key, once, job to xinyong_reader;
grant insert on look, audit_event to xinyong_reader;
grant delete on subject_identifier, subject_name_key, session, once to xinyong_reader;
grant update (due, due_clock) on case_file to xinyong_reader;

-- Entries: public ones to everyone, the rest to their authority, their subject and whoever must answer checks.
alter table entry enable row level security;
create policy entry_read on entry for select to xinyong_reader using (
  public
  or (select is_any('system', 'overseer', 'relying-party'))
  or authority = (select own_authority())
  or subject_id = (select own_subject())
);

-- Cases: their authority and their subject. A key sees one only while it redeems an exemption.
alter table case_file enable row level security;
create policy case_read on case_file for select to xinyong_reader using (
  (select is_any('system', 'overseer'))
  or (select is_any('relying-party') and current_setting('xinyong.writing', true) = 'on')
  or authority = (select own_authority())
  or subject_id = (select own_subject())
);
create policy case_update on case_file for update to xinyong_reader using (true) with check (true);

alter table act enable row level security;
create policy act_read on act for select to xinyong_reader using (
  (select is_any('system', 'overseer'))
  or authority = (select own_authority())
  or ((select own_subject()) is not null
      and exists (select from case_file c where c.id = act.case_id and c.subject_id = (select own_subject())))
);

-- What everyone may know of an act: that it happened, under which scheme, when. Owned by the owner, so it sees all rows.
create view public_act as
  select seq, pack, authority, kind, actor_role, recorded_at, leaf from act;
grant select on public_act to xinyong_reader;

-- Subjects: officers and relying parties look for them; the public sees those of public entries.
alter table subject enable row level security;
create policy subject_read on subject for select to xinyong_reader using (
  (select is_any('system', 'officer', 'overseer', 'relying-party', 'administrator'))
  or id = (select own_subject())
  or exists (select from entry e where e.subject_id = subject.id and e.public)
);
create policy subject_insert on subject for insert to xinyong_reader with check (true);
create policy subject_update on subject for update to xinyong_reader using (true) with check (true);

alter table subject_identifier enable row level security;
create policy identifier_read on subject_identifier for select to xinyong_reader using (
  (select is_any('system', 'officer', 'overseer', 'relying-party', 'administrator'))
  or subject_id = (select own_subject())
  or exists (select from entry e where e.subject_id = subject_identifier.subject_id and e.public)
);
create policy identifier_insert on subject_identifier for insert to xinyong_reader with check (true);
create policy identifier_update on subject_identifier for update to xinyong_reader using (true) with check (true);
create policy identifier_delete on subject_identifier for delete to xinyong_reader using (true);

alter table subject_name_key enable row level security;
create policy name_key_read on subject_name_key for select to xinyong_reader using (
  (select is_any('system', 'officer', 'overseer', 'relying-party', 'administrator'))
  or subject_id = (select own_subject())
  or exists (select from entry e where e.subject_id = subject_name_key.subject_id and e.public)
);
create policy name_key_insert on subject_name_key for insert to xinyong_reader with check (true);
create policy name_key_update on subject_name_key for update to xinyong_reader using (true) with check (true);
create policy name_key_delete on subject_name_key for delete to xinyong_reader using (true);

alter table mirror_record enable row level security;
create policy mirror_read on mirror_record for select to xinyong_reader using (
  (select is_any('system', 'officer', 'overseer', 'relying-party'))
  or subject_id = (select own_subject())
  or exists (select from entry e where e.case_id = mirror_record.case_id and e.public)
);
create policy mirror_insert on mirror_record for insert to xinyong_reader with check (true);
create policy mirror_update on mirror_record for update to xinyong_reader using (true) with check (true);

-- Looks: whoever was looked at, whoever looked, and oversight. A look at an identifier is a look at whoever holds it.
alter table look enable row level security;
create policy look_read on look for select to xinyong_reader using (
  (select is_any('system', 'overseer'))
  or subject_id = (select own_subject())
  or actor = (select own_account())
  or ((select own_subject()) is not null and identifier_key is not null
      and exists (select from subject_identifier i
                  where i.subject_id = (select own_subject()) and i.key = look.identifier_key))
);
create policy look_insert on look for insert to xinyong_reader with check (true);

-- Security events are for administrators; anyone's step may add one.
alter table audit_event enable row level security;
create policy audit_read on audit_event for select to xinyong_reader using ((select is_any('system', 'administrator')));
create policy audit_insert on audit_event for insert to xinyong_reader with check (true);

-- Accounts, sessions and keys have no policies: signing in reads them before there is a principal.
