-- Counts per scheme and authority over everything, for anyone: counts only, so it runs as the owner.
create function scheme_statistics(day date) returns table (
  pack text, authority text, opened bigint, entered bigint, dismissed bigint, in_force bigint, ended jsonb,
  objections bigint, objections_granted bigint, annulled bigint, overdue_clocks bigint, checks bigint, denials bigint
) language sql stable security definer set search_path from current as $$
  with cases as (
    select c.pack, c.authority,
      count(*) as opened,
      count(*) filter (where c.state #>> '{decision,outcome}' = 'enter' or c.state ? 'mirror') as entered,
      count(*) filter (where c.state #>> '{decision,outcome}' = 'dismiss') as dismissed,
      count(*) filter (where c.state #>> '{exit,how}' = 'annulled') as annulled,
      count(*) filter (where c.due < day and c.stage in ('opened', 'proposed', 'decided')) as overdue
    from case_file c group by 1, 2
  ), endings as (
    select x.pack, x.authority, jsonb_object_agg(x.how, x.n) as ended from (
      select c.pack, c.authority, c.state #>> '{exit,how}' as how, count(*) as n
      from case_file c where c.state ? 'exit' group by 1, 2, 3
    ) x group by 1, 2
  ), petitions as (
    select c.pack, c.authority, count(*) as objections,
      count(*) filter (where p #>> '{ruling,outcome}' in ('granted', 'corrected', 'annulled')) as granted
    from case_file c cross join lateral jsonb_array_elements(c.state -> 'petitions') p
    where p ->> 'kind' in ('objection', 'appeal') group by 1, 2
  ), entries as (
    select e.pack, e.authority, count(*) as in_force
    from entry e where upper_inf(e.recorded) and e.effective @> day group by 1, 2
  ), looked as (
    select e.pack, e.authority, count(*) as checks, count(*) filter (where s.decision = 'deny') as denials
    from (
      select distinct l.id, l.decision, x.entry from look l cross join lateral unnest(l.entries) as x (entry)
      where l.what = 'check'
    ) s join entry e on e.id = s.entry and upper_inf(e.recorded) group by 1, 2
  )
  select c.pack, c.authority, c.opened, c.entered, c.dismissed, coalesce(e.in_force, 0), coalesce(n.ended, '{}'),
    coalesce(p.objections, 0), coalesce(p.granted, 0), c.annulled, c.overdue,
    coalesce(l.checks, 0), coalesce(l.denials, 0)
  from cases c
  left join endings n using (pack, authority)
  left join petitions p using (pack, authority)
  left join entries e using (pack, authority)
  left join looked l using (pack, authority)
  order by 1, 2
$$;
grant execute on function scheme_statistics to xinyong_reader;
