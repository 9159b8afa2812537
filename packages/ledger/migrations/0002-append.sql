-- One round trip from decided acts to durable ones: project the cases and the entries, number the acts, keep their salts.
-- All arrays of one group run in parallel. Raises XY002 when a case has moved on; the detail is the version it is at.
-- What can be done before is done before the lock on the sequence is taken: every writer waits for it until commit.

create function append_acts(
  -- acts
  a_case text[], a_case_seq integer[], a_pack text[], a_authority text[], a_kind text[], a_on date[], a_at timestamptz,
  a_actor text[], a_role text[], a_body jsonb[], a_leaf text[], a_salt bytea[],
  -- cases, as they are after the acts
  c_id text[], c_expected integer[], c_pack text[], c_authority text[], c_subject text[], c_stage text[],
  c_version integer[], c_governing date[], c_opened date[], c_state jsonb[], c_term_ends date[],
  -- entries that follow
  e_id text[], e_case text[], e_pack text[], e_authority text[], e_subject text[], e_ground text[],
  e_effective daterange[], e_public boolean[], e_body jsonb[]
) returns bigint language plpgsql as $$
declare
  n integer := cardinality(a_kind);
  base bigint;
  opened integer := 0;
  moved integer := 0;
  stale text;
  at_version integer;
begin
  if 0 = any (c_expected) then
    insert into case_file (id, pack, authority, subject_id, stage, version, governing_date, opened_on, state, term_ends)
    select t.id, t.pack, t.authority, t.subject, t.stage, t.version, t.governing, t.opened, t.state, t.term_ends
    from unnest(c_id, c_expected, c_pack, c_authority, c_subject, c_stage, c_version, c_governing, c_opened, c_state, c_term_ends)
         as t (id, expected, pack, authority, subject, stage, version, governing, opened, state, term_ends)
    where t.expected = 0
    on conflict (id) do nothing;
    get diagnostics opened = row_count;
  end if;
  if 0 < any (c_expected) then
    -- Waits for whoever has the case, and then sees the version they left.
    update case_file c set
      subject_id = t.subject, stage = t.stage, version = t.version, state = t.state, term_ends = t.term_ends
    from unnest(c_id, c_expected, c_subject, c_stage, c_version, c_state, c_term_ends)
         as t (id, expected, subject, stage, version, state, term_ends)
    where c.id = t.id and c.version = t.expected and t.expected > 0;
    get diagnostics moved = row_count;

    -- What was listed until now stops being said, and stays readable as of then.
    update entry set recorded = tstzrange(lower(recorded), greatest(a_at, lower(recorded) + interval '1 millisecond'))
    where case_id = any (c_id) and upper_inf(recorded);
  end if;
  if opened + moved < cardinality(c_id) then
    select t.id, coalesce(c.version, 0) into stale, at_version
    from unnest(c_id, c_expected, c_version) as t (id, expected, version)
    left join case_file c on c.id = t.id
    order by coalesce(c.version, 0) = t.version limit 1;
    raise exception 'case % has moved on', stale using errcode = 'XY002', detail = at_version::text;
  end if;

  -- The row lock makes numbering and commit order the same: no gaps, whatever fails.
  update act_head set seq = seq + n returning seq - n into base;

  insert into act (seq, case_id, case_seq, pack, authority, kind, effective_on, recorded_at, actor_id, actor_role, body, leaf)
  select base + t.ord, t.case_id, t.case_seq, t.pack, t.authority, t.kind, t.effective_on, a_at, t.actor, t.role,
         t.body, t.leaf
  from unnest(a_case, a_case_seq, a_pack, a_authority, a_kind, a_on, a_actor, a_role, a_body, a_leaf)
       with ordinality as t (case_id, case_seq, pack, authority, kind, effective_on, actor, role, body, leaf, ord);

  insert into act_salt (seq, salt)
  select base + t.ord, t.salt from unnest(a_salt) with ordinality as t (salt, ord);

  if cardinality(e_id) > 0 then
    insert into entry (id, case_id, pack, authority, subject_id, ground, effective, recorded, public, body, seq)
    select t.id, t.case_id, t.pack, t.authority, t.subject, t.ground, t.effective,
           -- A first version looks for no earlier one: the search would cost as much as the insert.
           tstzrange(case when moved = 0 then a_at
                     else greatest(a_at, (select max(upper(old.recorded)) from entry old where old.id = t.id)) end, null),
           t.public, t.body, base + n
    from unnest(e_id, e_case, e_pack, e_authority, e_subject, e_ground, e_effective, e_public, e_body)
         as t (id, case_id, pack, authority, subject, ground, effective, public, body);
  end if;
  return base;
end $$;
